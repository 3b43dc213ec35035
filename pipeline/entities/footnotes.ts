import type {PageBlock} from '../sections/page.ts'
import {readCitation} from './citations.ts'
import type {CitationFact, SectionLayout} from './facts.ts'

/** The footnotes of a page as citations, each with all its words and addresses. */
export function readFootnotes(footnotes: readonly PageBlock[]): CitationFact[] {
  const notes = new Map<string, PageBlock[]>()
  for (const block of footnotes) {
    const id = block.block.note ?? block.key
    notes.set(id, [...(notes.get(id) ?? []), block])
  }
  return [...notes].flatMap(([note, blocks]) => readFootnote(note, blocks) ?? [])
}

function readFootnote(note: string, [first, ...others]: readonly PageBlock[]): CitationFact | undefined {
  if (first === undefined) return undefined
  const {key} = first
  const blocks = [first, ...others]
  const text = blocks.map(({block}) => block.text).join(' ')
  const spans = blocks.flatMap(({block}) => block.spans)
  const links = spans.filter(({href}) => href !== undefined)
  const work = readCitation({...first, block: {...first.block, text, spans}})
  const url = links.find(({href}) => /^https?:/.test(href ?? ''))?.href
  const written = links.filter(({href}) => href !== url).map(({text: words, href}) => `${words} <${href}>`)
  return {
    ...(work ?? {text, key, ...(url !== undefined && {url})}),
    note,
    ...(others.length > 0 && {otherKeys: others.map((block) => block.key)}),
    ...(written.length > 0 && work === undefined && {asWritten: [text, ...written].join('\n')}),
  }
}

/** The layouts, of which the section that the footnotes stand in prints them, unless another prints citations. */
export function placeFootnotes(
  layouts: readonly SectionLayout[],
  footnotes: readonly PageBlock[],
  blocks: readonly PageBlock[],
): readonly SectionLayout[] {
  if (footnotes.length === 0 || layouts.some(({list}) => list === 'citations')) return layouts
  const above = blocks[blocks.findIndex(({key}) => key === footnotes[0]?.key) - 1]
  const place = layouts.findIndex(
    ({section, body, list}) =>
      list === undefined && body.length === 0 && (section.heading === above || section.kind === 'references'),
  )
  return layouts.map((layout, index) => (index === place ? {...layout, list: 'citations'} : layout))
}
