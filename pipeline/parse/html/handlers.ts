import type {Element} from 'hast'
import {readDefinitions} from './definitions.ts'
import {attribute} from './element.ts'
import {readLink, readMarked, readStrong, readEmphasised} from './inline.ts'
import {readItem, readList} from './lists.ts'
import {readButton, readFigure, readFrame, readImage, readInput, readVideo} from './media.ts'
import {readApart} from './page.ts'
import type {Context, Handler, Page} from './page.ts'
import {lineBreak} from '../spans.ts'
import {readTable} from './tables.ts'

/** The elements that need more than “a text of its own” or “a part of the line”. */
export const handlers: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ['h1', heading(1)],
  ['h2', heading(2)],
  ['h3', heading(3)],
  ['h4', heading(4)],
  ['h5', heading(5)],
  ['h6', heading(6)],
  ['strong', readStrong],
  ['b', readStrong],
  ['em', readEmphasised],
  ['i', readEmphasised],
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
  ['details', within('answer')],
  ['summary', within('question')],
  ['blockquote', within('quote')],
  ['pre', within('other')],
  ['table', readTable],
  ['button', readButton],
  ['input', readInput],
  ['img', readImage],
  ['figure', readFigure],
  ['video', readVideo],
  ['audio', () => undefined],
  ['iframe', readFrame],
])

function heading(level: number): Handler {
  return (element, context, page) => {
    const shape =
      context.inQuote || context.inHeading ? context.shape : () => ({kind: 'heading' as const, level})
    readApart(element, context, {...context, shape, inHeading: true}, page)
  }
}

/** Texts below the element become blocks of one kind, unless markup further in says more. */
function within(kind: 'answer' | 'question' | 'quote' | 'other'): Handler {
  return (element, context, page) => {
    const inQuote = kind === 'quote'
    const inHeading = kind === 'question'
    readApart(element, context, {...context, shape: () => ({kind}), inQuote, inHeading}, page)
  }
}

/** Converters of other formats mark what they could not read by `data-unknown`. */
function readDivision(element: Element, context: Context, page: Page): void {
  if (attribute(element, 'dataUnknown') === undefined) readApart(element, context, context, page)
  else within('other')(element, context, page)
}
