import type {Element} from 'hast'
import type {Mark} from '../block.ts'
import {linkHref} from '../link.ts'
import {changeMarks, markOfElement} from '../marks.ts'
import {attribute, isButton} from './element.ts'
import {fullPicture, readButton, readImage} from './media.ts'
import {readMarker} from './notes.ts'
import type {Context, Page} from './page.ts'

/** An element whose name says how its words look. */
export function readDecorated(element: Element, context: Context, page: Page): void {
  if (element.tagName === 'sup' && readMarker(element, context, page)) return
  const mark = markOfElement.get(element.tagName)
  const marks = mark === undefined ? context.marks : changeMarks(context.marks, {[mark]: true})
  readMarked(element, {...context, marks}, page)
}

/** An element that may carry its marks as style: word processors write `<b style="font-weight: normal">`. */
export function readMarked(element: Element, context: Context, page: Page): void {
  const style = attribute(element, 'style') ?? ''
  const weight = /(?:^|;)\s*font-weight\s*:\s*(\w+)/i.exec(style)?.[1]
  const slant = /(?:^|;)\s*font-style\s*:\s*(\w+)/i.exec(style)?.[1]
  const strong = weight === undefined ? hasMark(context, 'strong') : /^(?:bold|bolder|[6-9]00)$/i.test(weight)
  const em = slant === undefined ? hasMark(context, 'em') : /^(?:italic|oblique)$/i.test(slant)
  page.walk(element.children, {...context, marks: changeMarks(context.marks, {strong, em})})
}

export function readLink(element: Element, context: Context, page: Page): void {
  if (readMarker(element, context, page)) return
  const picture = context.navigation ? undefined : fullPicture(element)
  if (picture !== undefined) return readImage(picture, context, page)
  if (isButton(element)) return readButton(element, context, page)
  const link = attribute(element, 'href')
  if (link === undefined) return page.walk(element.children, context)
  page.walk(element.children, {...context, link, ...linkHref(link, page.lineOf(element), page.problems)})
}

function hasMark(context: Context, mark: Mark): boolean {
  return context.marks.includes(mark)
}
