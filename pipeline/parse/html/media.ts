import type {Element} from 'hast'
import {imageBlock, wordsOf} from '../image-block.ts'
import {linkHref} from '../link.ts'
import {readCaption} from './captions.ts'
import {attribute, elementsIn, textOf} from './element.ts'
import {wasRead} from './late-pictures.ts'
import {chosenPicture, pictureSource} from './picture-source.ts'
import {readApart} from './page.ts'
import type {Context, Page} from './page.ts'

/** A button, or a link that looks like one; one that opens the answer to its question is that question. */
export function readButton(element: Element, context: Context, page: Page): void {
  const line = page.lineOf(element)
  const href = attribute(element, 'href')
  const link = href === undefined ? {} : linkHref(href, line, page.problems)
  const text = textOf(element)
  if (context.navigation || context.inHeading || text === '') {
    page.addText(' ', line, context)
    page.walk(element.children, {...context, ...link})
    return page.addText(' ', line, context)
  }
  if (text.endsWith('?') && opensSomething(element)) {
    page.fold = 'answer'
    return readApart(element, context, {...context, shape: () => ({kind: 'question'}), inHeading: true}, page)
  }
  page.addText(' ', line, context)
  page.attach([{kind: 'button', ...link, ...wordsOf(text), line}])
}

export function readInput(element: Element, context: Context, page: Page): void {
  const label = attribute(element, 'value') ?? ''
  if (!/^(?:submit|button|reset)$/i.test(attribute(element, 'type') ?? '') || label === '') return
  const line = page.lineOf(element)
  if (context.navigation) page.addText(` ${label} `, line, context)
  else page.attach([{kind: 'button', ...wordsOf(label.trim()), line}])
}

export function readImage(element: Element, context: Context, page: Page): void {
  if (context.navigation || isTrackingPixel(element)) return
  if (wasRead(element, page)) return
  const line = page.lineOf(element)
  page.attach(imageBlock(pictureSource(element), attribute(element, 'alt') ?? '', line, page.problems))
}

/** A picture in several forms. */
export function readPicture(element: Element, context: Context, page: Page): void {
  const image = chosenPicture(element)
  page.walk(
    element.children.map((child) =>
      child.type === 'element' && child.tagName === 'img' ? (image ?? child) : child,
    ),
    context,
  )
}

/** A figure: its caption goes to its last picture, or stands as a paragraph where there is none. */
export function readFigure(element: Element, context: Context, page: Page): void {
  const caption = element.children.find((child) => child.type === 'element' && child.tagName === 'figcaption')
  if (caption?.type !== 'element') return readApart(element, context, context, page)
  page.flush(context)
  const start = page.blocks.length
  page.walk(
    element.children.filter((child) => child !== caption),
    context,
  )
  readCaption(caption, context, page, start)
}

/** A link around nothing but a small picture leads to the same picture in full. */
export function fullPicture(link: Element): Element | undefined {
  const href = attribute(link, 'href') ?? ''
  if (!/\.(?:jpe?g|png|gif|webp|avif)(?:\?.*)?$/i.test(href) || textOf(link) !== '') return undefined
  const [image, ...others] = [...elementsIn(link)].filter(({tagName}) => tagName === 'img')
  return image === undefined || others.length > 0
    ? undefined
    : {...image, properties: {alt: attribute(image, 'alt') ?? '', src: href}}
}

function opensSomething(element: Element): boolean {
  return ['ariaExpanded', 'ariaControls', 'dataToggle', 'dataBsToggle'].some(
    (name) => attribute(element, name) !== undefined,
  )
}

function isTrackingPixel(element: Element): boolean {
  return ['width', 'height'].every((side) => /^[01]$/.test(attribute(element, side) ?? ''))
}
