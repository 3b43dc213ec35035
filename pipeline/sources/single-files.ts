import type {SourceKind} from './source-kind.ts'
import {wholeFile} from './whole-file.ts'

/** Files that are one article each: plain text, Markdown, HTML. Takes whatever no other kind has recognised. */
export const singleFiles: SourceKind = {
  name: 'plain text, Markdown or HTML',
  recognises: () => true,
  async *read(files) {
    for (const file of files) {
      yield {kind: 'article', source: {name: file.name, bytes: await wholeFile(file)}}
    }
  },
}
