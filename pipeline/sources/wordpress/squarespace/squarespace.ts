import {headText} from '../../xml/text-pieces.ts'
import type {SourceKind} from '../../source-kind.ts'
import {readExport} from '../read-export.ts'
import {isWxr} from '../wordpress.ts'
import {squarespaceDialect} from './squarespace-dialect.ts'

/** Exports of Squarespace, which call themselves exports of WordPress. */
export const squarespace: SourceKind = {
  name: 'Squarespace export',
  recognises: ({head}) => isSquarespace(headText(head)),
  read: (files) => readExport(files, squarespaceDialect),
}

/** WordPress names the address of the site in every export and the full address in every link; Squarespace does not. */
function isSquarespace(head: string): boolean {
  if (!isWxr(head) || /<wp:base_(?:site|blog)_url>/.test(head)) return false
  return /\bsquarespace\b|\bsqs-(?:block|layout|html)/i.test(head) || /<link>\s*\/[^<]*<\/link>/.test(head)
}
