import type {Element} from 'hast'
import {wordsOf} from '../image-block.ts'
import {elementsIn, standsApart, textOf} from './element.ts'
import {readImage} from './media.ts'
import {readApart} from './page.ts'
import type {Context, Page} from './page.ts'

/** What is struck out was taken back: its words are kept by themselves, so that neither text nor facts say them. */
export function readStruck(element: Element, context: Context, page: Page): void {
  if (context.navigation || context.isStruck) return page.walk(element.children, context)
  const parts = [...elementsIn(element)]
  if (standsApart(element) || parts.some((part) => standsApart(part) && part.tagName !== 'img'))
    return readApart(element, context, {...context, isStruck: true}, page)
  const text = textOf(element)
  const line = page.lineOf(element)
  if (text !== '') page.attach([{kind: 'other', ...wordsOf(text), line}])
  for (const part of parts) if (part.tagName === 'img') readImage(part, context, page)
}
