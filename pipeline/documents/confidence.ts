import type {SectionKind, SectionList} from '../../schemas/vocabulary.ts'
import {foldName} from '../text/fold.ts'
import type {SanityDocument, SourceDocuments} from './document.ts'

/** A fact below it should be looked at by a person first. */
export const lowConfidence = 0.6

type RatedList = Extract<
  SectionList,
  'symptoms' | 'causes' | 'treatments' | 'exercises' | 'redFlags' | 'faqs'
>

/** Kinds of sections in which the facts of a list are looked for. */
const ownSections: {readonly [List in RatedList]: ReadonlySet<SectionKind>} = {
  symptoms: new Set(['symptoms']),
  causes: new Set(['causes']),
  treatments: new Set(['treatment', 'selfCare', 'recovery']),
  exercises: new Set(['exercises', 'treatment', 'selfCare', 'prevention', 'recovery']),
  redFlags: new Set(['seekHelp']),
  faqs: new Set(['faqs']),
}

const lists = Object.keys(ownSections).filter((list): list is RatedList => list in ownSections)

/** Facts found away from their own section are less sure by this factor. */
const ELSEWHERE = 0.8

/**
 * How sure each fact of a page is, from 0 to 1, by the place and shape of the words that name it: an entry of its own in
 * a section of its kind is 1, one word of a lone sentence elsewhere less than half. By path, such as `symptoms[c913]`;
 * for conditions of parts with the document before it, as in `condition-sciatica#symptoms[c913]`.
 */
export function rateFacts(documents: SourceDocuments): Record<string, number> {
  const parts = documents.parts ?? []
  return Object.fromEntries([
    ...Object.entries(ratePage(documents)),
    ...parts.flatMap((page) =>
      Object.entries(ratePage({...documents, page})).map(
        ([path, rate]) => [`${page._id}#${path}`, rate] as const,
      ),
    ),
  ])
}

function ratePage(documents: SourceDocuments): Record<string, number> {
  const places = placesOf(documents)
  const names = new Map(documents.shared.map(({_id, name, question}) => [_id, textOf(name ?? question)]))
  return Object.fromEntries(
    lists.flatMap((list) => {
      const facts = itemsOf(documents.page[list]).map((item) => ({
        path: `${list}[${textOf(item['_key'])}]`,
        name: textOf(item['label'] ?? item['text']) || nameOf(item, names),
        block: places.blockOf(item, list),
      }))
      return facts.flatMap(({path, name, block}) => {
        if (!block) return []
        const beside = facts.filter((other) => other.block === block).length
        const place = places.isOwn(block, list) ? 1 : ELSEWHERE
        return [[path, Math.round(place * shapeOf(block, name, beside) * 100) / 100]]
      })
    }),
  )
}

interface Block {
  readonly key: string
  readonly kind: string
  readonly text: string
  readonly index: number
  readonly targets: readonly unknown[]
}

/** @param beside Facts of the list that the block names, this one among them. */
function shapeOf({kind, text}: Block, name: string, beside: number): number {
  if (kind === 'question') return 1
  if (kind === 'table') return 0.9
  const [words, said] = [foldName(text), foldName(name)]
  const opens = said !== '' && words.startsWith(said)
  if (kind === 'listItem' || kind === 'heading') return opens ? 1 : 0.8
  if (opens && (words === said || beside === 1)) return 0.9
  if (beside >= 3) return 0.8
  return beside === 2 ? 0.7 : 0.55
}

/** Where the facts of a page stand in its source. */
function placesOf({page, source}: SourceDocuments) {
  const blocks = itemsOf(source['blocks']).map((block, index): Block => ({
    key: textOf(block['_key']),
    kind: textOf(block['kind']),
    text: textOf(block['text']),
    index,
    targets: Array.isArray(block['targets']) ? block['targets'] : [],
  }))
  const byKey = new Map(blocks.map((block) => [block.key, block]))
  const sections = itemsOf(page['sections']).flatMap(({kind, list, sourceBlocks}) => {
    const start = byKey.get(firstOf(sourceBlocks))?.index
    return start === undefined ? [] : [{kind, list, start}]
  })
  return {
    blockOf({sourceBlocks, _ref}: Fields, list: RatedList): Block | undefined {
      if (list === 'faqs') return blocks.find(({targets}) => targets.includes(`${textOf(_ref)}#question`))
      return byKey.get(firstOf(sourceBlocks))
    },
    isOwn(block: Block, list: RatedList): boolean {
      const section = sections.findLast(({start}) => start <= block.index)
      return section !== undefined && (section.list === list || isKindOf(ownSections[list], section.kind))
    },
  }
}

function nameOf(item: Fields, names: ReadonlyMap<string, string>): string {
  const references = [item, item['symptom'], item['cause'], item['treatment'], item['exercise']]
  const id = references.flatMap((value) => (isFields(value) ? [textOf(value['_ref'])] : []))
  return id.flatMap((each) => names.get(each) ?? [])[0] ?? ''
}

type Fields = Readonly<Record<string, unknown>>

const isKindOf = (kinds: ReadonlySet<string>, kind: unknown): boolean =>
  typeof kind === 'string' && kinds.has(kind)
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
const firstOf = (list: unknown): string => (Array.isArray(list) ? textOf(list[0]) : '')
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null
const itemsOf = (value: SanityDocument[string]): Fields[] =>
  Array.isArray(value) ? value.filter(isFields) : []
