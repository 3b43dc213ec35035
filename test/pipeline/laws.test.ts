import fc from 'fast-check'
import {describe, expect, test, vi} from 'vitest'
import type {Block} from '../../pipeline/parse/block.ts'
import {parse} from '../../pipeline/parse/parse.ts'
import {taxonomy} from '../../pipeline/documents/taxonomy.ts'
import {type SanityDocument, type SourceDocuments, UnreadableSource} from '../../pipeline/pipeline.ts'
import {readOne, textSource} from '../support/read-articles.ts'
import {type Fields, isFields, records, text} from '../support/fields.ts'
import {anyArticle, writeArticle} from './written-article.ts'

const runs = {numRuns: 300}
vi.setConfig({testTimeout: 60_000})

describe.each(['txt', 'md', 'html'] as const)('an article as %s', (format) => {
  const law = (holds: (documents: SourceDocuments) => void): void => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        holds(readOne(textSource(`a.${format}`, writeArticle(article, format))).documents)
      }),
      runs,
    )
  }

  test('leaves no block without a place, and every place exists', () => {
    law((documents) => {
      expect(placeFaults(documents)).toEqual([])
    })
  })

  test('loses no word of a block that has a place', () => {
    law((documents) => {
      expect(lostWords(documents)).toEqual([])
    })
  })

  test('gives every object in an array a key of its own', () => {
    law((documents) => {
      expect(allOf(documents).flatMap(({_id, ...fields}) => keyFaults(fields, _id))).toEqual([])
    })
  })

  test('refers only to documents that exist', () => {
    law((documents) => {
      const known = new Set([...allOf(documents), ...taxonomy].map(({_id}) => _id))
      const references = allOf(documents).flatMap(referencesIn)
      expect(references.filter((id) => !known.has(id))).toEqual([])
    })
  })

  test('makes each document once, under an id that Sanity takes', () => {
    law((documents) => {
      const ids = allOf(documents).map(({_id}) => _id)
      expect(ids.filter((id) => !/^[a-zA-Z0-9_-]{1,128}$/.test(id))).toEqual([])
      expect(ids).toEqual([...new Set(ids)])
    })
  })

  test('gives deep-equal documents each time it is read', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const again = () => readOne(textSource(`a.${format}`, writeArticle(article, format)))
        expect(again()).toEqual(again())
      }),
      {numRuns: 100},
    )
  })

  test('prints no list, and no group of one, in two sections', () => {
    law((documents) => {
      const printed = records(documents.page['sections']).flatMap(({list, listGroup}) =>
        list === undefined ? [] : [`${text(list)} ${text(listGroup)}`],
      )
      expect(printed).toEqual([...new Set(printed)])
    })
  })

  test('refers to no document twice from one list, unless in another group', () => {
    law((documents) => {
      const edges = ['symptoms', 'causes', 'treatments', 'exercises'].flatMap((list) =>
        records(documents.page[list]).map(
          (edge) => `${list} ${referencesIn(edge).join(' ')} ${text(edge['group'])}`,
        ),
      )
      expect(edges).toEqual([...new Set(edges)])
    })
  })

  test('keeps the address of every link and picture', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const source = textSource(`a.${format}`, writeArticle(article, format))
        expect(lostAddresses(parse(source).blocks, readOne(source).documents)).toEqual([])
      }),
      runs,
    )
  })
})

describe('any text', () => {
  const signs = [
    '\n',
    '\n\n',
    '# ',
    '- ',
    '1. ',
    'Q: ',
    'A: ',
    ': ',
    ', ',
    '<p>',
    '<li>',
    '</',
    '|',
    '**',
    '&',
    '?',
  ]
  const anyText = fc.oneof(
    fc.string({unit: 'binary', maxLength: 200}),
    fc
      .array(fc.oneof(fc.constantFrom(...signs), fc.string({unit: 'grapheme', maxLength: 8})), {
        maxLength: 60,
      })
      .map((parts) => parts.join('')),
  )

  test.each(['txt', 'md', 'html'])('is read as .%s, or refused with a reason', (format) => {
    fc.assert(
      fc.property(anyText, (source) => {
        const documents = read(`a.${format}`, source)
        if (documents === undefined) return
        expect(placeFaults(documents)).toEqual([])
        expect(allOf(documents).filter(({_id}) => !/^[a-zA-Z0-9_-]{1,128}$/.test(_id))).toEqual([])
        expect(documents.page['title']).not.toBe('')
      }),
      {numRuns: 600},
    )
  })
})

function read(name: string, source: string): SourceDocuments | undefined {
  try {
    return readOne(textSource(name, source)).documents
  } catch (error) {
    if (error instanceof UnreadableSource) return undefined
    throw error
  }
}

const allOf = ({page, shared, source}: SourceDocuments): SanityDocument[] => [page, ...shared, source]

const targetsOf = ({targets}: Fields): string[] => (Array.isArray(targets) ? targets.map(String) : [])

/** Blocks without a status, without a target, or with one that leads nowhere. */
function placeFaults(documents: SourceDocuments): string[] {
  return records(documents.source['blocks']).flatMap((block) => {
    const place = `${text(block['_key'])} “${text(block['text'])}”`
    const targets = targetsOf(block)
    if (block['status'] === 'chrome') return targets.map((target) => `${place} is chrome → ${target}`)
    if (block['status'] !== 'mapped' || targets.length === 0) return [`${place} is ${text(block['status'])}`]
    return targets
      .filter((target) => valueAt(target, documents) === undefined)
      .map((target) => `${place} → ${target}`)
  })
}

/** Words of mapped blocks that stand in none of the block's places. A byline's “by” says nothing itself. */
function lostWords(documents: SourceDocuments): string[] {
  return records(documents.source['blocks']).flatMap((block) => {
    const targets = targetsOf(block)
    if (targets.length === 0 || block['kind'] === 'byline') return []
    const kept = new Set(targets.flatMap((target) => wordsOf(textOf(valueAt(target, documents)))))
    const words = wordsOf(text(block['text']).replace(/^Summary: /, ''))
    return words.filter((word) => !kept.has(word)).map((word) => `${text(block['_key'])} ${word}`)
  })
}

/** Addresses in mapped blocks that stand in none of the block's places. */
function lostAddresses(blocks: readonly Block[], documents: SourceDocuments): string[] {
  return records(documents.source['blocks']).flatMap((record, index) => {
    const targets = targetsOf(record)
    const block = blocks[index]
    if (!block || targets.length === 0 || record['kind'] === 'navigation') return []
    const addresses = block.spans.flatMap(({href}) => href ?? [])
    if (block.kind === 'image') addresses.push(block.src)
    const kept = JSON.stringify(targets.map((target) => valueAt(target, documents)))
    return addresses
      .filter((address) => !kept.includes(JSON.stringify(address)))
      .map((address) => `${text(record['_key'])} ${address}`)
  })
}

const wordsOf = (words: string): string[] => words.toLowerCase().match(/\p{L}[\p{L}\p{N}]*/gu) ?? []

/** What stands at `<id>#<path>`; a step in brackets is an item's `_key` or its index. */
function valueAt(target: string, documents: SourceDocuments): unknown {
  const [id, path = ''] = target.split('#')
  let value: unknown = allOf(documents).find(({_id}) => _id === id)
  for (const step of path.match(/[^.[\]]+/g) ?? []) {
    if (isFields(value)) value = value[step]
    else if (Array.isArray(value))
      value = records(value).find(({_key}) => _key === step) ?? value[Number(step)]
    else return undefined
  }
  return value
}

/** The words of a value: spans of one block joined, all else apart. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(textOf).join('\n')
  if (!isFields(value)) return ''
  if (value['_type'] === 'block')
    return records(value['children'])
      .map((span) => text(span['text']))
      .join('')
  return Object.entries(value)
    .filter(([field]) => !field.startsWith('_') && field !== 'href')
    .map(([, inner]) => textOf(inner))
    .join('\n')
}

function keyFaults(value: unknown, path: string): string[] {
  if (Array.isArray(value)) {
    const keys = records(value).map(({_key}) => _key)
    const faults = keys.filter((key, index) => typeof key !== 'string' || keys.indexOf(key) !== index)
    return [
      ...faults.map((key) => `${path}[${String(key)}]`),
      ...value.flatMap((item: unknown, index) => keyFaults(item, `${path}[${index}]`)),
    ]
  }
  if (!isFields(value)) return []
  return Object.entries(value).flatMap(([field, inner]) => keyFaults(inner, `${path}.${field}`))
}

function referencesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn)
  if (!isFields(value)) return []
  if (typeof value['_ref'] === 'string') return [value['_ref']]
  return Object.values(value).flatMap(referencesIn)
}
