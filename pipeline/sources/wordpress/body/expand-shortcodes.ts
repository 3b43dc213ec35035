import {isBlockName} from './autop.ts'
import type {Body} from './body.ts'
import {shortcodeHtml} from './shortcode-html.ts'
import {isQuestion, wrappingOf} from './builder-shortcodes.ts'
import {unknownMarkup} from './html-text.ts'
import {pairShortcodes} from './pair-shortcodes.ts'
import {writeParagraphs} from './paragraph-writer.ts'
import {scan} from './scan.ts'
import type {Part} from './scan.ts'
import {isBuilder, isLeaf} from './shortcode-names.ts'
import type {ShortcodeTag} from './shortcode-tag.ts'
import {standingAlone} from './standing.ts'

/** Makes HTML of the shortcodes in a page of HTML. */
export function expandShortcodes(html: string, body: Body): string {
  const parts = scan(html)
  const {closerOf, openerOf} = pairShortcodes(parts)
  const alone = standingAlone(parts)
  const writer = writeParagraphs()
  /** What ends an expanded shortcode, by the place of its closing one. */
  const endings = new Map<number, string>()
  let place = 0
  for (let part = parts[place]; part !== undefined; part = parts[(place += 1)]) {
    if (part.kind === 'shortcode') place = expand(part.text, part.tag, place)
    else writePart(part)
  }
  return writer.html()

  /** @returns The last place that was read. */
  function expand(text: string, tag: ShortcodeTag, at: number): number {
    const closer = closerOf.get(at)
    if (tag.closing) {
      const ending = endings.get(at)
      if (ending !== undefined && ending !== '') writer.block(ending)
      else if (!openerOf.has(at) && !isLeaf(tag.name) && !isBuilder(tag.name)) writer.inline(text)
    } else if (isLeaf(tag.name)) {
      const content = parts.slice(at + 1, closer ?? at + 1).map((part) => part.text)
      writer.block(shortcodeHtml(tag, content.join(''), body))
      return closer ?? at
    } else if (isBuilder(tag.name) || (closer !== undefined && isQuestion(tag))) {
      const {opening, ending} = wrappingOf(tag, closer !== undefined, body)
      if (opening !== '') writer.block(opening)
      if (closer !== undefined) endings.set(closer, ending)
    } else unknown(text, tag, at)
    return at
  }

  function unknown(text: string, tag: ShortcodeTag, at: number): void {
    const isPaired = closerOf.has(at)
    const isBare = tag.attributes.size === 0 && tag.values.length === 0 && !tag.name.includes('_')
    const isWord = isBare && !isPaired
    if (isWord && (alone[at] !== true || !/^\[[a-z][a-z-]*\s?\/?\]$/.test(text) || text === '[sic]')) {
      writer.inline(text)
      return
    }
    const kept = alone[at] === true || !isPaired ? 'was kept as it stands' : 'was taken out, its content kept'
    body.report('unknown-shortcode', `The shortcode “${tag.name}” is not known and ${kept}.`)
    if (alone[at] === true) writer.block(unknownMarkup('shortcode', text))
    else if (!isPaired) writer.inline(text)
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
