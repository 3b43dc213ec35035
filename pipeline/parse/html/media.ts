import type {Element} from 'hast'
import {imageBlock, wordsOf} from '../image-block.ts'
import {linkHref} from '../link.ts'
import {safeHref} from '../safe-href.ts'
import {attribute, textOf} from './element.ts'
import {readApart} from './page.ts'
import type {Context, Page} from './page.ts'

export function isButton(element: Element): boolean {
  return /button|btn/i.test(attribute(element, 'className') ?? '') || attribute(element, 'role') === 'button'
}

/** A button, or a link that looks like one; one that opens the answer to its question is that question. */
export function readButton(element: Element, context: Context, page: Page): void {
  const line = page.lineOf(element)
  const href = attribute(element, 'href')
  const link = href === undefined ? {} : linkHref(href, line, page.problems)
  const text = textOf(element)
  if (context.navigation || context.inHeading || text === '') {
    return page.walk(element.children, {...context, ...link})
  }
  if (text.endsWith('?') && opensSomething(element)) {
    page.fold = 'answer'
    return readApart(element, context, {...context, shape: () => ({kind: 'question'}), inHeading: true}, page)
  }
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
  const line = page.lineOf(element)
  page.attach(imageBlock(imageSource(element), attribute(element, 'alt') ?? '', line, page.problems))
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
  page.flush(context)
  const text = textOf(caption)
  const index = page.blocks.findLastIndex(({kind}, at) => at >= start && kind === 'image')
  const image = page.blocks[index]
  if (image?.kind === 'image' && text !== '') page.blocks[index] = {...image, caption: text, ...wordsOf(text)}
  else readApart(caption, context, context, page)
}

function opensSomething(element: Element): boolean {
  return ['ariaExpanded', 'ariaControls', 'dataToggle', 'dataBsToggle'].some(
    (name) => attribute(element, name) !== undefined,
  )
}

function isTrackingPixel(element: Element): boolean {
  return ['width', 'height'].every((side) => /^[01]$/.test(attribute(element, side) ?? ''))
}

/** Pages that load pictures late keep the address beside a placeholder. */
function imageSource(element: Element): string {
  const names = ['dataSrc', 'dataLazySrc', 'dataOriginal', 'src']
  const addresses = names.flatMap((name) => attribute(element, name) ?? [])
  const [candidate = ''] = (attribute(element, 'srcSet') ?? '').trim().split(/[\s,]+/)
  return (
    addresses.find((address) => safeHref(address) !== undefined) ?? (candidate || (addresses.at(-1) ?? ''))
  )
}
