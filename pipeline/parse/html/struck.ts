import type {Element} from 'hast'
import {wordsOf} from '../image-block.ts'
import {struckOut} from '../struck.ts'
import {elementsIn, isStruck, isUnseen, standsApart, textOf} from './element.ts'
import {readImage} from './media.ts'
import {readApart} from './page.ts'
import type {Context, Page} from './page.ts'

/** What is struck out was taken back: its words are kept by themselves, so that neither text nor facts say them. */
export function readStruck(element: Element, context: Context, page: Page): void {
  if (context.navigation || context.isStruck) return page.walk(element.children, context)
  const parts = [...elementsIn(element)]
  if (standsApart(element) || parts.some((part) => standsApart(part) && part.tagName !== 'img')) {
    tell(textOf(element), element, page)
    return readApart(element, context, {...context, isStruck: true}, page)
  }
  keep(element, page)
  for (const part of parts) if (part.tagName === 'img') readImage(part, context, page)
}

/** Keeps the words that are struck out in the cells of a table, whose text is without them. */
export function keepStruckOf(table: Element, page: Page): void {
  const waiting = [table]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (isUnseen(node)) continue
    if (isStruck(node)) keep(node, page)
    else for (const child of node.children.toReversed()) if (child.type === 'element') waiting.push(child)
  }
}

function keep(element: Element, page: Page): void {
  const text = textOf(element)
  tell(text, element, page)
  if (text !== '') page.attach([{kind: 'other', ...wordsOf(text), line: page.lineOf(element)}])
}

function tell(text: string, element: Element, page: Page): void {
  if (text !== '') page.problems.push(struckOut(text, page.lineOf(element)))
}
