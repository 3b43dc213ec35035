import type {SanityDocument} from '../../pipeline/pipeline.ts'
import type {ReportedBlock} from './reported.ts'
import {fieldsIn, textOf, textsIn} from './values.ts'

/** The blocks of a source, as its verbatim record holds them. */
export const reportBlocks = (source: SanityDocument): ReportedBlock[] =>
  fieldsIn(source['blocks']).map(({_key, kind, level, text, status, targets}) => ({
    key: textOf(_key),
    kind: textOf(kind),
    ...(typeof level === 'number' && {level}),
    text: textOf(text),
    status: textOf(status),
    targets: textsIn(targets),
  }))

/** Which blocks filled a document, or a part of it. */
export interface BlockIndex {
  of(document: string, path?: string): string[]
}

export function indexBlocks(blocks: readonly ReportedBlock[]): BlockIndex {
  const filled = new Map<string, Set<string>>()
  const put = (place: string, key: string): void => {
    const keys = filled.get(place) ?? new Set()
    filled.set(place, keys.add(key))
  }
  for (const {key, targets} of blocks) {
    for (const target of targets) {
      const [document = '', path = ''] = target.split('#')
      put(document, key)
      // `sections[9b62].body` fills the item and the field of the item as well.
      for (const match of path.matchAll(/[\].]|$/g)) {
        const end = match[0] === ']' ? match.index + 1 : match.index
        put(`${document}#${path.slice(0, end)}`, key)
      }
    }
  }
  return {
    of: (document, path) => [...(filled.get(path === undefined ? document : `${document}#${path}`) ?? [])],
  }
}
