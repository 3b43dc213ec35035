import type {ExportEntry, SourceFile, SourceKind} from './source-kind.ts'
import {unsupportedReason} from './unsupported.ts'
import {wholeFile} from './whole-file.ts'

const articleNames = /\.(?:txt|text|md|markdown|html?|xhtml)$/i
/** Files that explain a folder rather than being one of its articles. */
const explanations = /(?:^|\/)(?:readme|license|changelog|contributing)\b[^/]*$/i

/** Files that are one article each: plain text, Markdown, HTML. */
export const singleFiles: SourceKind = {
  name: 'plain text, Markdown or HTML',
  recognises: (file) =>
    articleNames.test(file.name) || (!/\.\w+$/.test(file.name) && unsupportedReason(file) === undefined),
  async *read(files) {
    for (const file of files) yield entryOf(file)
  },
}

async function entryOf(file: SourceFile): Promise<ExportEntry> {
  const {name} = file
  if (explanations.test(name))
    return {kind: 'left-out', name, reason: 'explains its folder and is no article'}
  try {
    return {kind: 'article', source: {name, bytes: await wholeFile(file)}}
  } catch (error) {
    return {kind: 'failed', name, message: error instanceof Error ? error.message : String(error)}
  }
}
