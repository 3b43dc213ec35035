import type {Element} from 'hast'
import {wordsOf} from '../image-block.ts'
import {cleanText} from '../spans.ts'
import type {TextShape} from '../text-blocks.ts'
import {attribute, elementsIn, findElement, inlineNames, textOf} from './element.ts'
import {readApart} from './page.ts'
import type {Context, Page} from './page.ts'

/** Markup without a place in the model: an element of the site's own with nothing but words in it, or a form to fill in. */
export function isUnknown(element: Element, {navigation, inHeading, inQuote}: Context): boolean {
  if (navigation || inHeading || inQuote) return false
  if (element.tagName === 'form') return isFilledIn(element)
  return (
    element.tagName.includes('-') &&
    [...elementsIn(element)].every(({tagName}) => inlineNames.has(tagName) || tagName.includes('-'))
  )
}

export function readUnknown(element: Element, context: Context, page: Page): void {
  readApart(element, context, {...context, shape: other}, page)
}

/** A formula stands in its line; one that is set apart is a block. */
export function readFormula(element: Element, context: Context, page: Page): void {
  const words = cleanText(
    [...elementsIn(element)]
      .filter(({tagName}) => /^(?:mi|mn|mo|ms|mtext)$/.test(tagName))
      .map(textOf)
      .join(' '),
  )
  const text = words === '' ? textOf(element) : words
  const apart = attribute(element, 'display') === 'block' && !context.navigation && !context.inHeading
  if (apart) page.flush(context)
  page.addText(` ${text} `, page.lineOf(element), context)
  if (apart) page.flush({...context, shape: other})
}

/** The words that a drawing shows. */
export function readDrawing(element: Element, context: Context, page: Page): void {
  if (context.navigation || context.inHeading || context.href !== undefined) return
  const texts = [...elementsIn(element)].filter(({tagName}) => tagName === 'text').map(textOf)
  const text = cleanText(texts.join(' '))
  if (text !== '') page.attach([{kind: 'other', ...wordsOf(text), line: page.lineOf(element)}])
}

/** A form around the whole page, as some servers write it, is none to fill in. */
function isFilledIn(form: Element): boolean {
  return (
    findElement(form, 'h1', 'h2', 'article', 'main') === undefined &&
    findElement(form, 'input', 'select', 'textarea') !== undefined
  )
}

const other = (): TextShape => ({kind: 'other'})
