import {isBlockName} from './autop.ts'
import type {Body} from './body.ts'
import {isNote, noteMark, notesHtml} from './note-shortcodes.ts'
import {filmHtml, isFilm} from './film-shortcodes.ts'
import {shortcodeHtml} from './shortcode-html.ts'
import {addressOf, isButton, isQuestion, wrappingOf} from './builder-shortcodes.ts'
import {openTag, unknownMarkup} from './html-text.ts'
import {pairShortcodes} from './pair-shortcodes.ts'
import {writeParagraphs} from './paragraph-writer.ts'
import {scan} from './scan.ts'
import type {Part} from './scan.ts'
import {
  isBuilder,
  isDecoration,
  isDynamicBuilder,
  isInlineBuilder,
  isInlineMark,
  isLeaf,
} from './shortcode-names.ts'
import type {ShortcodeTag} from './shortcode-tag.ts'
import {remarkOf, saysWords} from './shortcode-words.ts'
import {standingOf} from './standing.ts'

/** Makes HTML of the shortcodes in a page of HTML. */
export function expandShortcodes(html: string, body: Body): string {
  const parts = scan(html)
  const {closerOf, openerOf} = pairShortcodes(parts)
  const {before, behind} = standingOf(parts)
  const writer = writeParagraphs()
  /** What ends an expanded shortcode, by the place of its closing one. */
  const endings = new Map<number, string>()
  /** What a shortcode within a line says of its content, by the place of its closing one. */
  const remarks = new Map<number, string>()
  const notes: string[] = []
  let tableRoom = longestTables
  let place = 0
  for (let part = parts[place]; part !== undefined; part = parts[(place += 1)]) {
    if (part.kind === 'shortcode') place = expand(part.text, part.tag, place)
    else writePart(part)
  }
  return writer.html() + notesHtml(notes)

  /** @returns The last place that was read. */
  function expand(text: string, tag: ShortcodeTag, at: number): number {
    const closer = closerOf.get(at)
    if (tag.closing) {
      const ending = endings.get(at)
      const remark = remarks.get(at)
      if (remark !== undefined) writer.inline(remark)
      else if (ending === undefined && openerOf.has(at) && isBesideNext(tag, at)) writer.block('')
      else if (ending !== undefined && ending !== '') writer.block(ending)
      else if (!openerOf.has(at) && !isLeaf(tag.name) && !isBuilder(tag.name)) writer.inline(text)
    } else if (isLeaf(tag.name)) {
      writer.block(shortcodeHtml(tag, inside(at, closer), body))
      return closer ?? at
    } else if (isNote(tag.name) && closer !== undefined) {
      notes.push(inside(at, closer).trim())
      writer.inline(noteMark(notes.length))
      return closer
    } else if (isInlineBuilder(tag.name) && closer !== undefined) {
      if (saysWords(tag)) remarks.set(closer, remarkOf(tag))
    } else if (isBuilder(tag.name) || (closer !== undefined && isQuestion(tag))) {
      const {opening, ending} = wrappingOf(tag, closer !== undefined, body)
      if (opening !== '') writer.block(opening)
      if (closer !== undefined) endings.set(closer, ending)
    } else {
      const shown = isFilm(tag.name) ? filmHtml(tag, inside(at, closer)) : tableOf(tag)
      if (shown === undefined) unknown(text, tag, at)
      else writer.block(shown)
      return shown === undefined ? at : (closer ?? at)
    }
    return at
  }

  function tableOf({name, attributes}: ShortcodeTag): string | undefined {
    const table = name === 'table' ? body.context.table?.(attributes.get('id') ?? '') : undefined
    if (table === undefined || table.length > tableRoom) return undefined
    tableRoom -= table.length
    return table
  }

  /** The content of a shortcode as it is written. */
  function inside(at: number, closer = at + 1): string {
    const content = parts.slice(at + 1, closer).map((part) => part.text)
    return content.join('')
  }

  /** Whether what ends here is a box that stands beside the next one. */
  function isBesideNext({name}: ShortcodeTag, at: number): boolean {
    const [next, afterNext] = [parts[at + 1], parts[at + 2]]
    const other = next?.kind === 'text' && next.text.trim() === '' ? afterNext : next
    return (
      !isInlineMark(name) &&
      other?.kind === 'shortcode' &&
      !other.tag.closing &&
      !isInlineMark(other.tag.name)
    )
  }

  function unknown(text: string, tag: ShortcodeTag, at: number): void {
    const closer = closerOf.get(at)
    const isBare = tag.attributes.size === 0 && tag.values.length === 0 && !tag.name.includes('_')
    const isAlone = before[at] === true && behind[at] === true
    if (
      isBare &&
      closer === undefined &&
      (!isAlone || !/^\[[a-z][a-z-]*\s?\/?\]$/.test(text) || text === '[sic]')
    ) {
      writer.inline(text)
      return
    }
    const isBlock = before[at] === true && behind[closer ?? at] === true
    const hasWords = saysWords(tag) && !isDynamicBuilder(tag.name)
    if (isBlock && (hasWords || (isButton(tag.name) && closer === undefined))) {
      const {opening, ending} = wrappingOf(tag, closer !== undefined, body)
      writer.block(opening)
      if (closer !== undefined) endings.set(closer, ending)
      report(tag, 'was taken out, its words kept')
    } else if (closer !== undefined) {
      if (isButton(tag.name)) {
        writer.inline(openTag('a', {class: 'button', href: addressOf(tag)}))
        remarks.set(closer, '</a>')
      } else if (hasWords) remarks.set(closer, remarkOf(tag))
      report(tag, 'was taken out, its content kept')
    } else if (isDecoration(tag.name)) {
      report(tag, 'was left out')
    } else {
      if (isAlone) writer.block(unknownMarkup('shortcode', text))
      else writer.inline(text)
      report(tag, 'was kept as it stands')
    }
  }

  function report({name}: ShortcodeTag, outcome: string): void {
    body.report('unknown-shortcode', `The shortcode “${name}” is not known and ${outcome}.`)
  }

  function writePart(part: Exclude<Part, {kind: 'shortcode'}>): void {
    if (part.kind === 'escaped') writer.inline(part.text.slice(1, -1))
    else if (part.kind === 'raw' && /^(?:script|style)$/.test(part.name)) {
      if (/^<script\b[^<>]*ld\+json/i.test(part.text)) writer.block(part.text)
    } else if (part.kind === 'tag' && part.name === 'p') {
      if (part.closing) writer.end()
      else writer.begin(part.text)
    } else if (part.kind === 'tag' ? isBlockName(part.name) : part.kind === 'raw' && part.name === 'pre') {
      // A block element ends a paragraph that was left open.
      writer.end()
      writer.block(part.text)
    } else writer.inline(part.kind === 'text' ? part.text.replaceAll(/\n\s+/g, '\n') : part.text)
  }
}

/** How much HTML the tables of a post may be, each as often as it is shown. */
const longestTables = 2_000_000
