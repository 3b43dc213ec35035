import type {Parsed} from './article.ts'
import type {Block, BlockKind, ListPlace, Span} from './block.ts'
import {readQuestionPrefix} from './question.ts'
import {listSign, signBullet, typedSign} from '../text/bullet-signs.ts'
import {countedLines, countSign} from './counted-lines.ts'
import {markedHeadings} from './marked-headings.ts'
import {numbersInTurn} from './numbers-in-turn.ts'
import {tabbedTables} from './tabbed-lines.ts'
import {readLines, type TextLine} from './wrapped-lines.ts'

const loneBullet = /^[•·∙▪◦‣●○■□\uf020-\uf0ff]$/u
const lonePicture = /^\p{Extended_Pictographic}\u{fe0f}?$/u
/** Columns that an item must stand further right than the first of its list to be a level deeper. */
const DEEPER_COLUMNS = 2
/** What a text has where Word had a circle: the sign of the second level below another, of the first where it is alone. */
const CIRCLE = 'o'

type Style = 'bullet' | 'number' | 'letter'

interface OpenList {
  readonly list: number
  readonly style: Style
  readonly indent: number
  /** The picture before its items. */
  readonly sign?: string
}

/**
 * Reads plain text as a browser or a mail program leaves it: every line that is not empty is one block, where lines that
 * a program broke at a column are one. Bullets,
 * numbers, “Q:” and “A:” are structure; which bare lines are headings is for the next stage to say.
 */
export function parseText(text: string): Parsed {
  const blocks: Block[] = []
  let lists = 0
  let open: OpenList | undefined
  let gap = 0
  let lone = ''
  const lines = readLines(plainLines(text))
  const headings = markedHeadings(lines)
  const turns = numbersInTurn(lines)
  const tables = tabbedTables(lines)
  const counted = countedLines(lines)
  let tableEnd = 0
  for (const [index, {raw, number}] of lines.entries()) {
    const table = tables.get(index)
    if (table) {
      blocks.push(table.block)
      tableEnd = index + table.length
      open = undefined
      gap = 0
    }
    if (index < tableEnd) continue
    const line = lone + raw.trim().replaceAll(/\s+/gu, ' ')
    if (line === lone) {
      gap += 1
      continue
    }
    const heading = lone === '' ? headings.get(index) : undefined
    if (heading) {
      open = undefined
      gap = 0
      if (heading.level > 0)
        blocks.push({kind: 'heading', level: heading.level, ...words(heading.text, number)})
      continue
    }
    // A bullet, a picture or a number in turn on a line of its own belongs to the next line.
    const isAbove = lonePicture.test(line) && (lines[index + 1]?.raw.trim() ?? '') !== ''
    lone = loneBullet.test(line) || isAbove ? `${line} ` : ''
    if (turns.has(index)) lone = `${Number.parseInt(line, 10)}. `
    if (lone !== '') continue
    const picture = signOf(line)
    const isBelow = picture === CIRCLE && open?.style === 'bullet' && open.sign !== CIRCLE
    const sign =
      listSign.exec(line)?.[1] ??
      counted.get(index) ??
      (picture && (isBelow || [open?.sign, nextSign(lines, index)].includes(picture)) ? picture : undefined)
    if (sign === undefined) open = undefined
    else
      open = continues(open, sign, indentOf(raw))
        ? open
        : {list: (lists += 1), style: styleOf(sign), indent: indentOf(raw), ...(picture && {sign: picture})}
    blocks.push(readLine(line, number, gap, open && placeOf(open, raw, isBelow), blocks.at(-1)?.kind))
    gap = 0
  }
  return {blocks: withSmallestGap(blocks), metadata: {}, problems: []}
}

/** A text whose lines all end alike, without what takes no room and cannot be seen. */
export const plainLines = (text: string): string =>
  text
    .replaceAll(/(?<=\S)[\v\u2028](?=\p{Ll}{2})/gu, ' ')
    .replaceAll(/[\v\f\x85\u2028\u2029]/g, '\n')
    .replaceAll(unseen, '')

/** Control characters, soft hyphens and spaces of no width. What joins letters and pictures is none of them. */
const unseen = /[^\P{Cc}\t\n]|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu

/** In a text that leaves two lines empty wherever it leaves any, two are as good as one. */
function withSmallestGap(blocks: readonly Block[]): Block[] {
  const smallest = blocks.reduce(
    (least, block) => (block.kind === 'line' && block.gap > 0 ? Math.min(least, block.gap) : least),
    Number.POSITIVE_INFINITY,
  )
  if (smallest === 1 || smallest === Number.POSITIVE_INFINITY) return [...blocks]
  return blocks.map((block) =>
    block.kind === 'line' && block.gap > 0 ? {...block, gap: block.gap - smallest + 1} : block,
  )
}

function readLine(
  line: string,
  number: number,
  gap: number,
  item: ListPlace | undefined,
  before: BlockKind | undefined,
): Block {
  if (item)
    return {
      kind: 'listItem',
      item,
      ...words(line.replace(signs.find((sign) => sign.test(line)) ?? '', ''), number),
    }
  const prefixed = readQuestionPrefix(line, before)
  if (prefixed && prefixed.rest !== '') return {kind: prefixed.kind, ...words(prefixed.rest, number)}
  return {kind: 'line', gap, ...words(line, number)}
}

/** Two asterisks around words make them bold, as in Markdown that was pasted into a text. */
function words(text: string, line: number): {text: string; spans: Span[]; line: number} {
  if (!text.includes('**')) return {text, spans: [{text, marks: []}], line}
  const spans: Span[] = []
  let start = 0
  for (const {0: whole, 1: bold = '', index} of text.matchAll(/\*\*(?=\S)([^*]+?)(?<=\S)\*\*/g)) {
    if (index > start) spans.push({text: text.slice(start, index), marks: []})
    spans.push({text: bold, marks: ['strong']})
    start = index + whole.length
  }
  if (start < text.length) spans.push({text: text.slice(start), marks: []})
  return {text: spans.map((span) => span.text).join(''), spans, line}
}

const styleOf = (sign: string): Style => {
  if (/^#?\d/.test(sign)) return 'number'
  return /[.)]$/.test(sign) ? 'letter' : 'bullet'
}

/** Letters below numbers are part of their list only where they stand further right. */
function continues(open: OpenList | undefined, sign: string, indent: number): open is OpenList {
  if (open === undefined) return false
  const style = styleOf(sign)
  const deeper = indent >= open.indent + DEEPER_COLUMNS
  return open.style === style || (deeper && style !== 'bullet' && open.style !== 'bullet')
}

const signs = [listSign, signBullet, typedSign, countSign]

/** The picture, or the sign in place of one, that a line starts with as an item does. */
const signOf = (line: string): string | undefined => (signBullet.exec(line) ?? typedSign.exec(line))?.[1]

/** The picture that the next line with words starts with. */
const nextSign = (lines: readonly TextLine[], index: number): string | undefined => {
  let next = index + 1
  while (lines[next]?.raw.trim() === '') next += 1
  return signOf(lines[next]?.raw.trim() ?? '')
}

const indentOf = (raw: string): number => raw.length - raw.trimStart().length

const placeOf = ({list, style, indent}: OpenList, raw: string, isBelow: boolean): ListPlace => ({
  list,
  ordered: style !== 'bullet',
  depth: isBelow || indentOf(raw) >= indent + DEEPER_COLUMNS ? 2 : 1,
})
