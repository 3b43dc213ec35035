import {headText} from '../xml/text-pieces.ts'
import type {SourceKind} from '../source-kind.ts'
import {readExport} from './read-export.ts'
import {wordpressDialect} from './wordpress-dialect.ts'

/** Exports of WordPress (“Tools → Export”), of all versions, in one file or split. */
export const wordpress: SourceKind = {
  name: 'WordPress export (WXR)',
  recognises: ({head}) => isWxr(headText(head)),
  read: (files) => readExport(files, wordpressDialect),
}

/** Whether a file that begins so is a feed with the names of WordPress. */
export const isWxr = (head: string): boolean =>
  /<rss[\s>]/i.test(head) && (/wordpress\.org\/export\/\d/.test(head) || /<(?:wp:)?wxr_version>/.test(head))
