import {createHash} from 'node:crypto'
import {readdir, readFile, writeFile} from 'node:fs/promises'
import {join, relative} from 'node:path'
import {oneAtATime} from './one-at-a-time.ts'
import {repository, runSanity} from './sanity-command.ts'

/**
 * What a Studio is built for: the local lake, or the dataset that SANITY_PROJECT_ID and SANITY_DATASET name, as
 * variables that a build writes into the Studio.
 */
const target = studioTarget()

/** The folder with the built Studio, one for each dataset; its files expect to be served under `/studio`. */
export const studioFolder = join(repository, 'dist', ['studio', ...Object.values(target)].join('-'))

const stampFile = join(studioFolder, '.stamp')

/** Everything that a change of which makes a built Studio stale. */
const inputFolders = ['schemas', 'studio', 'queries']
const inputFiles = ['sanity.config.ts', 'sanity.cli.ts', 'package-lock.json']

/** Whether the built Studio comes from the present files and settings. */
export async function studioIsCurrent(): Promise<boolean> {
  try {
    return (await readFile(stampFile, 'utf8')) === (await inputHash())
  } catch (error) {
    if (isMissingFile(error)) return false
    throw error
  }
}

interface Build {
  /** Leaves a Studio alone that is current, also where another process has built it meanwhile. */
  readonly unlessCurrent?: boolean
  /** Called with each line that the build prints. */
  readonly onProgress?: (line: string) => void
}

/**
 * Builds the Studio. Builds wait for one another, since all use the same folders.
 *
 * @throws Error with the output of the build if it fails; the Studio then counts as not current.
 */
export async function buildStudio({unlessCurrent = false, onProgress}: Build = {}): Promise<void> {
  await oneAtATime(join(repository, 'dist', '.building'), async () => {
    if (!(unlessCurrent && (await studioIsCurrent()))) await build(onProgress)
  })
}

async function build(onProgress: Build['onProgress']): Promise<void> {
  // Taken first: a file that changes during the build makes the result stale.
  const hash = await inputHash()
  await runSanity(['build', studioFolder, '-y'], {
    environment: target,
    ...(onProgress && {onLine: onProgress}),
  })
  await writeFile(stampFile, hash)
}

async function inputHash(): Promise<string> {
  const hash = createHash('sha256')
  for (const [name, value] of studioSettings()) hash.update(`${name}=${value}\n`)
  for (const file of await inputPaths()) {
    hash.update(`${relative(repository, file)}\n`).update(await readFile(file))
  }
  return hash.digest('hex')
}

function studioTarget(): Record<string, string> {
  const {SANITY_PROJECT_ID: projectId, SANITY_DATASET: dataset} = process.env
  return projectId && dataset ? {SANITY_STUDIO_PROJECT_ID: projectId, SANITY_STUDIO_DATASET: dataset} : {}
}

/** Settings of the environment, which a build writes into the Studio. */
function studioSettings() {
  return Object.keys(process.env)
    .filter((name) => name.startsWith('SANITY_STUDIO_'))
    .toSorted()
    .map((name) => [name, process.env[name]] as const)
}

async function inputPaths(): Promise<string[]> {
  const folders = inputFolders.map(async (folder) => {
    const entries = await readdir(join(repository, folder), {recursive: true, withFileTypes: true})
    return entries
      .filter((entry) => entry.isFile() && !generated.has(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
  })
  const files = inputFiles.map((file) => join(repository, file))
  return [...(await Promise.all(folders)).flat(), ...files].toSorted()
}

/** Output of the type generator, which no Studio is built from. */
const generated: ReadonlySet<string> = new Set(['schema.json', 'types.ts'])

function isMissingFile(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
