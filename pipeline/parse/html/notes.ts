import type {Element} from 'hast'
import type {Block} from '../block.ts'
import {elementsIn, hasChildren} from './element.ts'
import {fragmentOf} from './footnotes.ts'
import {paragraph} from './page.ts'
import type {Context, Page} from './page.ts'

/** A footnote: its texts know whose note they are. */
export function readNote(element: Element, note: string, around: Context, page: Page): void {
  page.flush(around)
  const start = page.blocks.length
  const {item: _item, ...rest} = around
  const within: Context = {...rest, shape: paragraph, navigation: false, inHeading: false, inQuote: false}
  page.walk(element.children, within)
  page.flush(within)
  for (let index = start; index < page.blocks.length; index++) {
    const block = page.blocks[index]
    if (block !== undefined) page.blocks[index] = noteBlock(block, note)
  }
}

/** A text of a note; pictures and the like stay what they are. */
export function noteBlock(block: Block, note: string): Block {
  return noteKinds.has(block.kind) ? {...block, note} : block
}

const noteKinds: ReadonlySet<string> = new Set([
  'heading',
  'paragraph',
  'listItem',
  'question',
  'answer',
  'quote',
  'other',
])

/** Reads a link or a raised text that only marks notes; says whether it was one. */
export function readMarker(element: Element, context: Context, page: Page): boolean {
  if (context.navigation) return false
  const links = element.tagName === 'a' ? [element] : onlyLinks(element)
  const first = links[0]
  if (first === undefined) return false
  if (fragmentOf(first) === undefined) return false
  const footnotes = page.footnotes()
  if (links.every(footnotes.leadsBack)) return true
  const notes = links.map(footnotes.markedBy).filter((note) => note !== undefined)
  if (notes.length < links.length) return false
  page.cite(notes, page.lineOf(element))
  return true
}

/** The links in an element that has nothing else but brackets and commas. */
function onlyLinks(element: Element): Element[] {
  const links = [...elementsIn(element)].filter(
    (each) => each.tagName === 'a' && fragmentOf(each) !== undefined,
  )
  const inLinks = new Set(links.flatMap((link) => [...elementsIn(link)]))
  const others = [element, ...elementsIn(element)].filter(
    (each) => !links.includes(each) && !inLinks.has(each),
  )
  const alone = others.every(
    (each) =>
      hasChildren(each) &&
      each.children.every((child) => child.type !== 'text' || /^[\s,;[\]()–-]*$/.test(child.value)),
  )
  return alone ? links : []
}
