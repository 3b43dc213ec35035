import type {Element} from 'hast'
import {wordsOf} from '../image-block.ts'
import {attribute, elementsIn, textOf} from './element.ts'
import {readApart} from './page.ts'
import type {Context, Page} from './page.ts'

/** A caption that stands beside its picture and not in a `figcaption`. */
export function isLooseCaption(element: Element): boolean {
  return (
    element.properties['className'] !== undefined && captionClass.test(attribute(element, 'className') ?? '')
  )
}

const captionClass = /(?:^|\s)(?:wp-caption-text|image-caption|imageCaption|gallery-caption)(?:\s|$)/

/** Gives a caption to the last picture read since `start`, or makes a paragraph of it where there is none. */
export function readCaption(caption: Element, context: Context, page: Page, start = 0): void {
  page.flush(context)
  const last = page.blocks.length - 1
  const index = page.blocks.findLastIndex(({kind}, at) => at >= Math.max(start, 0) && kind === 'image')
  const image = page.blocks[index]
  const isNear = start > 0 || index === last
  const text = textOf(caption)
  if (image?.kind !== 'image' || !isNear || image.caption !== undefined || text === '')
    return readApart(caption, context, context, page)
  page.blocks[index] = {...image, ...captionAndCredit(text, creditElement(caption)), ...wordsOf(text)}
}

interface Credited {
  readonly caption?: string
  readonly credit?: string
}

/** Tells the credit at the end of a caption from the caption itself. */
export function captionAndCredit(text: string, named = ''): Credited {
  const at = named !== '' && text.endsWith(named) ? text.length - named.length : text.search(creditAtEnd)
  if (at < 0) return {caption: text}
  const caption = text.slice(0, at).replace(/[\s|(–—-]+$/u, '')
  const credit = text
    .slice(at)
    .replace(/^[\s|(–—-]+/u, '')
    .replace(/\)$/, '')
  return {...(caption !== '' && {caption}), credit}
}

const creditAtEnd =
  /(?:^|[\s(|])(?:Photo(?:graph|graphy)?|Image|Picture|Illustration|Credits?)(?: (?:credit|source|courtesy of))?(?:\s?:| by)\s+[^.]{2,80}\.?\)?$/

function creditElement(caption: Element): string {
  const credit = [...elementsIn(caption)].find(
    (element) =>
      element.tagName === 'cite' ||
      /(?:^|[\s_-])credits?(?:\s|$)/i.test(attribute(element, 'className') ?? ''),
  )
  return credit === undefined ? '' : textOf(credit)
}
