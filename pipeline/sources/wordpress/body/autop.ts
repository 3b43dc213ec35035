import {checkParagraphs} from '../../../parse/extent.ts'
import {inlineNames} from '../../../parse/html/element.ts'
import {openElements, waysOf} from './element-ways.ts'
import {paragraphsOf} from './paragraphs.ts'
import {pairShortcodes} from './pair-shortcodes.ts'
import {scan} from './scan.ts'
import type {Part} from './scan.ts'
import {isBlockShortcode, isLeaf} from './shortcode-names.ts'

/**
 * Makes HTML of the text of the classic editor, where an empty line ends a paragraph and every other new line is a
 * break. Elements and shortcodes that are blocks stay as they are.
 *
 * @throws UnreadableSource where there are too many paragraphs for one article.
 */
export function autop(content: string): string {
  checkParagraphs(content, 'The text')
  const parts = scan(content.replaceAll(/\r\n?/g, '\n'))
  const {closerOf} = pairShortcodes(parts)
  const open = openElements()
  const html: string[] = []
  let line: Part[] = []
  const flush = (): void => {
    if (line.length > 0) html.push(paragraphsOf(line, waysOf(open.innermost())))
    line = []
  }
  for (let place = 0; place < parts.length; place += 1) {
    const part = parts[place]
    if (part === undefined || !isBlock(part)) {
      if (part !== undefined) line.push(part)
      continue
    }
    flush()
    const leafEnd = part.kind === 'shortcode' && isLeaf(part.tag.name) ? closerOf.get(place) : undefined
    if (part.kind === 'tag') open.meet(part)
    for (const each of parts.slice(place, (leafEnd ?? place) + 1)) html.push(each.text)
    place = leafEnd ?? place
    html.push(part.kind === 'shortcode' ? '\n' : '')
  }
  flush()
  return html.join('')
}

function isBlock(part: Part): boolean {
  if (part.kind === 'tag') return isBlockName(part.name)
  if (part.kind === 'shortcode') return isBlockShortcode(part.tag.name)
  return part.kind === 'raw' && part.name === 'pre'
}

export const isBlockName = (name: string): boolean => name !== 'br' && !inlineNames.has(name)
