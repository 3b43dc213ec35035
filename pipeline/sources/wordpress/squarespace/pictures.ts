import type {Element} from 'hast'
import {attribute, elementsIn, textOf} from '../../../parse/html/element.ts'
import {escapeHtml} from '../../markup.ts'
import {hasClass} from './classes.ts'
import type {Write} from './write-html.ts'
import {isBlank} from './write-html.ts'

/** The address of a picture without the size in which a page asks for it. */
export function pictureAddress(image: Element): string {
  const written =
    attribute(image, 'dataImage') || attribute(image, 'dataSrc') || attribute(image, 'src') || ''
  const address = written.trim().replace(/\?format=[\w-]*$/, '')
  return address.startsWith('//') ? `https:${address}` : address
}

export function imageTag(image: Element, alt = attribute(image, 'alt') ?? ''): string {
  const address = pictureAddress(image)
  return address === '' ? '' : `<img src="${escapeHtml(address)}" alt="${escapeHtml(alt)}">`
}

/** A picture stands twice in its block, for browsers with scripts and without. */
export function imageBlock(block: Element, write: Write): string {
  const caption = [...elementsIn(block)].find((element) => hasClass(element, 'image-caption'))
  const card = [...elementsIn(block)].filter(
    (element) => hasClass(element, 'image-title') || hasClass(element, 'image-subtitle'),
  )
  const link = [...elementsIn(block)].find(
    (element) => element.tagName === 'a' && pictures(element).length > 0 && attribute(element, 'href'),
  )
  const href = link === undefined ? undefined : attribute(link, 'href')
  const images = pictures(block).join('')
  const linked = href === undefined ? images : `<a href="${escapeHtml(href)}">${images}</a>`
  const words = caption === undefined ? '' : write(caption.children).trim()
  const below = isBlank(words) ? '' : `<figcaption>${inline(words)}</figcaption>`
  const texts = card.map((element) => write(element.children)).filter((html) => !isBlank(html))
  const buttons = [...elementsIn(block)].filter(isButton).map(buttonHtml)
  return `<figure>${linked}${below}</figure>\n${texts.map((html) => `<div>${html}</div>\n`).join('')}${buttons.join('')}`
}

/** The button of a card. */
const isButton = (element: Element): boolean =>
  element.tagName === 'a' && hasClass(element, 'image-button-inner')

export const buttonHtml = (link: Element): string =>
  `<p><a class="button" href="${escapeHtml(attribute(link, 'href') ?? '')}">${escapeHtml(textOf(link))}</a></p>\n`

export function galleryBlock(block: Element, write: Write): string {
  const slides = [...elementsIn(block)].filter((element) => isSlide(element) && pictures(element).length > 0)
  if (slides.length === 0)
    return pictures(block)
      .map((image) => `<figure>${image}</figure>\n`)
      .join('')
  return slides
    .map((slide) => {
      const below = slideCaption(slide, write)
      return `<figure>${pictures(slide).join('')}${below === '' ? '' : `<figcaption>${below}</figcaption>`}</figure>\n`
    })
    .join('')
}

const isSlide = (element: Element): boolean =>
  hasClass(element, 'slide') || element.tagName === 'figure' || hasClass(element, 'gallery-item')

/** The title of a picture and what is said about it, each once; else all words of its slide. */
function slideCaption(slide: Element, write: Write): string {
  const named = [...elementsIn(slide)].filter(
    (element) => element.tagName === 'figcaption' || captionNames.some((name) => hasClass(element, name)),
  )
  const texts = named.map((element) => inline(write(element.children)))
  const words = [...new Set(texts)].filter((html) => !isBlank(html))
  return words.length === 0 ? escapeHtml(textOf(slide)) : words.join('<br>')
}

const captionNames = ['image-slide-title', 'meta-title', 'meta-description']

/** HTML that may stand in a caption. */
const inline = (html: string): string => html.replaceAll(/<\/?(?:p|div)>/g, ' ').trim()

/** Each picture below an element once, with whichever alternative text one of its copies has. */
function pictures(block: Element): string[] {
  const alts = new Map<string, {image: Element; alt: string}>()
  for (const image of elementsIn(block)) {
    const address = image.tagName === 'img' ? pictureAddress(image) : ''
    if (address === '') continue
    const alt = alts.get(address)?.alt || (attribute(image, 'alt') ?? '')
    alts.set(address, {image, alt})
  }
  return Array.from(alts.values(), ({image, alt}) => imageTag(image, alt))
}
