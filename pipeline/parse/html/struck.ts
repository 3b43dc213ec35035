import type {Element} from 'hast'
import {wordsOf} from '../image-block.ts'
import {struckNames} from '../struck.ts'
import {elementsIn, standsApart, textOf} from './element.ts'
import {readImage} from './media.ts'
import {readApart} from './page.ts'
import type {Context, Page} from './page.ts'

/** Whether the words of an element are struck out, by its name or its look. */
export function isStruck({tagName, properties}: Element): boolean {
  if (struckNames.has(tagName)) return true
  const {style} = properties
  return typeof style === 'string' && /text-decoration(?:-line)?\s*:[^;]*\bline-through\b/i.test(style)
}

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
