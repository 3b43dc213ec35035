import {explanationReason, isExplanation} from './explanation.ts'
import type {ExportEntry, SourceFile, SourceKind} from './source-kind.ts'
import {failed} from './failed.ts'
import {unsupportedReason} from './unsupported.ts'
import {wholeFile} from './whole-file.ts'

const articleNames = /\.(?:txt|text|md|markdown|html?|xhtml)$/i

/** Names that say nothing of what a file holds: those of Word are given to pages and texts too. */
const saysNothing = (name: string): boolean => !/\.\w+$/.test(name) || /\.docx?$/i.test(name)

/** What a browser saves beside a page: its frames. */
const pageParts = /_files\/[^/]+\.x?html?$/i

/** Files that are one article each: plain text, Markdown, HTML. */
export const singleFiles: SourceKind = {
  name: 'plain text, Markdown or HTML',
  recognises: (file) =>
    articleNames.test(file.name) || (saysNothing(file.name) && unsupportedReason(file) === undefined),
  async *read(files) {
    for (const file of files) yield entryOf(file)
  },
}

async function entryOf(file: SourceFile): Promise<ExportEntry> {
  const {name} = file
  if (isExplanation(name)) return {kind: 'left-out', name, reason: explanationReason}
  if (pageParts.test(name))
    return {kind: 'left-out', name, reason: 'is a part of a saved page and no page of its own'}
  try {
    return {kind: 'article', source: {name, bytes: await wholeFile(file)}}
  } catch (error) {
    return failed(name, error)
  }
}
