import {readPreformatted} from './code.ts'
import {readDefinitions} from './definitions.ts'
import {readDecorated, readLink, readMarked} from './inline.ts'
import {readItem, readList} from './lists.ts'
import {readAudio, readFrame, readObject, readVideo} from './embeds.ts'
import {readButton, readFigure, readImage, readInput} from './media.ts'
import {readApart} from './page.ts'
import type {Handler} from './page.ts'
import {markOfElement} from '../marks.ts'
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
  ['details', within('answer')],
  ['summary', within('question')],
  ['blockquote', within('quote')],
  ['pre', readPreformatted],
  ['listing', readPreformatted],
  ['xmp', readPreformatted],
  ['table', readTable],
  ['button', readButton],
  ['input', readInput],
  ['img', readImage],
  ['figure', readFigure],
  ['video', readVideo],
  ['audio', readAudio],
  ['iframe', readFrame],
  ['frame', readFrame],
  ['embed', readFrame],
  ['object', readObject],
])

function heading(level: number): Handler {
  return (element, context, page) => {
    const shape =
      context.inQuote || context.inHeading ? context.shape : () => ({kind: 'heading' as const, level})
    readApart(element, context, {...context, shape, inHeading: true}, page)
  }
}

/** Texts below the element become blocks of one kind, unless markup further in says more. */
function within(kind: 'answer' | 'question' | 'quote'): Handler {
  return (element, context, page) => {
    const inQuote = kind === 'quote'
    const inHeading = kind === 'question'
    readApart(element, context, {...context, shape: () => ({kind}), inQuote, inHeading}, page)
  }
}
