import {createDirectory, readExports, readSource, type SourceFile} from '../../pipeline/pipeline.ts'
import {UnreadableSource} from '../../pipeline/parse/source.ts'
import {unsafeInPage, unsafeInTexts} from './unsafe-markup.ts'

export interface Outcome {
  readonly articles: number
  readonly assets: number
  /** Files that were refused or left out, with the reason. */
  readonly refused: readonly string[]
  /** What could run in a browser: there must be none. */
  readonly unsafe: readonly string[]
}

/** Reads files as an import does, pictures included, and looks at what a reader's browser would get. */
export async function readHostile(files: readonly SourceFile[], wholePages: boolean): Promise<Outcome> {
  const directory = createDirectory([])
  const refused: string[] = []
  const unsafe: string[] = []
  let articles = 0
  let assets = 0
  for await (const entry of readExports(files)) {
    if (entry.kind === 'failed') refused.push(entry.message)
    if (entry.kind === 'left-out') refused.push(`${entry.name} ${entry.reason}`)
    if (entry.kind === 'asset') {
      assets += 1
      await unlessUnreadable(refused, async () => {
        for await (const _piece of entry.asset.bytes?.() ?? []);
      })
    }
    if (entry.kind === 'article') {
      await unlessUnreadable(refused, async () => {
        const {documents} = readSource(entry.source, directory)
        articles += 1
        unsafe.push(...(wholePages ? await unsafeInPage(documents) : unsafeInTexts(documents)))
      })
    }
  }
  return {articles, assets, refused, unsafe}
}

async function unlessUnreadable(refused: string[], read: () => Promise<void>): Promise<void> {
  try {
    await read()
  } catch (error) {
    if (!(error instanceof UnreadableSource)) throw error
    refused.push(error.message)
  }
}
