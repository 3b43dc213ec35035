import {DEEPEST_LEVEL} from '../../text/heading-level.ts'
import type {Element} from 'hast'
import {ampHandlers} from './amp.ts'
import {readPreformatted} from './code.ts'
import {readDefinitions} from './definitions.ts'
import {readDetails, readTitle} from './folds.ts'
import {readDecorated, readLink, readMarked} from './inline.ts'
import {readItem, readList} from './lists.ts'
import {attribute, textOf} from './element.ts'
import {readAudio, readFrame, readObject, readVideo} from './embeds.ts'
import {readButton, readFigure, readImage, readInput, readPicture} from './media.ts'
import {readApart} from './page.ts'
import type {Context, Handler, Page} from './page.ts'
import {markOfElement} from '../marks.ts'
import {lineBreak} from '../spans.ts'
import {readFormula, readUnknown} from './unknown.ts'
import {readTable} from './tables.ts'
import {titleLevel} from './title-class.ts'

/** The elements that need more than “a text of its own” or “a part of the line”. */
export const handlers: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ['h1', heading(1)],
  ['h2', heading(2)],
  ['h3', heading(3)],
  ['h4', heading(4)],
  ['h5', heading(5)],
  ['h6', heading(6)],
  ...[...markOfElement.keys()].map((name): [string, Handler] => [name, readDecorated]),
  ['span', readMarked],
  ['font', readMarked],
  ['a', readLink],
  ['br', (element, context, page) => page.addText(lineBreak, page.lineOf(element), context)],
  ['wbr', () => undefined],
  ['ul', readList],
  ['ol', readList],
  ['menu', readList],
  ['dir', readList],
  ['li', readItem],
  ['dl', readDefinitions],
  ['div', readDivision],
  ['p', readBlock],
  ['details', readDetails],
  ['summary', readTitle],
  ['blockquote', readQuote],
  ['pre', readPreformatted],
  ['listing', readPreformatted],
  ['xmp', readPreformatted],
  ['table', readTable],
  ['math', readFormula],
  ['button', readButton],
  ['input', readInput],
  ['img', readImage],
  ['picture', readPicture],
  ['figure', readFigure],
  ['video', readVideo],
  ['audio', readAudio],
  ['iframe', readFrame],
  ['frame', readFrame],
  ['embed', readFrame],
  ['object', readObject],
  ...ampHandlers,
])

function heading(written: number): Handler {
  return (element, context, page) => {
    const level = Math.min(DEEPEST_LEVEL, Math.max(written, (context.foldLevel ?? 0) + 1))
    const shape =
      context.inQuote || context.inHeading ? context.shape : () => ({kind: 'heading' as const, level})
    if (!context.navigation && !context.inQuote && !context.inHeading)
      page.outline.open(level, textOf(element))
    readApart(element, context, {...context, shape, inHeading: true}, page)
  }
}

function readQuote(element: Element, context: Context, page: Page): void {
  const within: Context = {...context, shape: () => ({kind: 'quote'}), inQuote: true, inHeading: false}
  readApart(element, context, within, page)
}

/** A part of the page, or what it sets as a heading without an element for one. */
function readBlock(element: Element, context: Context, page: Page): void {
  const level = context.navigation ? undefined : titleLevel(element)
  if (level === undefined) readApart(element, context, context, page)
  else heading(level)(element, context, page)
}

/** Converters of other formats mark what they could not read by `data-unknown`. */
function readDivision(element: Element, context: Context, page: Page): void {
  if (attribute(element, 'dataUnknown') === undefined) readBlock(element, context, page)
  else readUnknown(element, context, page)
}
