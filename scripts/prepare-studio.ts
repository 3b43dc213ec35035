import {createProgress} from './progress.ts'
import {buildStudio, studioIsCurrent} from './studio-build.ts'

/** Builds the Studio where it is missing or older than what it is made of, and no other process is building it. */
export async function prepareStudio(): Promise<void> {
  if (await studioIsCurrent()) return
  process.stderr.write('building the Studio (about a minute on a small machine) …\n')
  const progress = createProgress('  step')
  let lines = 0
  await buildStudio({unlessCurrent: true, onProgress: () => progress.at((lines += 1), lines)})
  progress.end()
}
