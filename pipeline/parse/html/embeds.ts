import type {Element} from 'hast'
import {wordsOf} from '../image-block.ts'
import {safeHref} from '../safe-href.ts'
import {cleanText} from '../spans.ts'
import type {Attached} from '../text-blocks.ts'
import {attribute, elementsIn, findElement, textOf} from './element.ts'
import type {Context, Page} from './page.ts'
import {providerOf} from './providers.ts'

/** A page of another site within this one: a film of a known site, or an embed. */
export function readFrame(element: Element, context: Context, page: Page): void {
  readEmbedded(['dataSrc', 'dataLazySrc', 'src'], element, context, page)
}

/** An old-style plug-in; one without an address of its own holds the element that has it. */
export function readObject(element: Element, context: Context, page: Page): void {
  if (attribute(element, 'data') === undefined) return page.walk(element.children, context)
  readEmbedded(['data'], element, context, page)
}

/** A film that the page plays itself. */
export function readVideo(element: Element, context: Context, page: Page): void {
  const address = safeHref(fileOf(element))
  if (address === undefined || context.navigation) return
  page.attach([{kind: 'video', src: address, ...wordsOf(''), line: page.lineOf(element)}])
}

export function readAudio(element: Element, context: Context, page: Page): void {
  const address = webAddress(fileOf(element))
  if (address !== undefined && !context.navigation) page.attach([embedBlock(address, element, '', page)])
}

/** A post of a social site, which its script would turn into a frame; its words stand in the page. */
export function isPost(element: Element): boolean {
  return (
    element.properties['className'] !== undefined && postClass.test(attribute(element, 'className') ?? '')
  )
}

export function readPost(element: Element, context: Context, page: Page): void {
  const links = [...elementsIn(element)].flatMap((link) => attribute(link, 'href') ?? [])
  const named = ['dataInstgrmPermalink', 'dataHref', 'cite'].flatMap((name) => attribute(element, name) ?? [])
  const address = [...named, ...links.toReversed()].map(webAddress).find((each) => each !== undefined)
  if (address === undefined) return page.walk(element.children, context)
  page.flush(context)
  page.attach([embedBlock(address, element, textOf(element), page)])
  page.flush(context)
}

const postClass =
  /(?:^|\s)(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|reddit-embed-bq|reddit-card|text-post-media|fb-post|fb-video)(?:\s|$)/

function readEmbedded(names: readonly string[], element: Element, context: Context, page: Page): void {
  if (context.navigation) return
  const addresses = names.flatMap((name) => attribute(element, name) ?? [])
  const address = addresses.map(webAddress).find((each) => each !== undefined)
  const line = page.lineOf(element)
  if (address !== undefined && isFilm.test(address)) {
    page.attach([{kind: 'video', src: address, ...wordsOf(''), line}])
  } else if (address !== undefined) {
    page.attach([embedBlock(address, element, textOf(element), page)])
  } else {
    const shown = (addresses.at(-1) ?? '').slice(0, 80)
    const message = `The embedded page “${shown}” has no web address to link to and was left out.`
    page.problems.push({code: 'embedded-page', message, line})
  }
}

const isFilm = /^(?:https?:)?\/\/(?:[\w-]+\.)*(?:youtube\.com|youtube-nocookie\.com|youtu\.be|vimeo\.com)\//i

/** An address that a page can be fetched from; not a blank page, mail or a telephone. */
function webAddress(written: string): string | undefined {
  const address = safeHref(written)
  return address === undefined || /^(?:mailto|tel):/i.test(address) ? undefined : address
}

function fileOf(element: Element): string {
  const source = findElement(element, 'source')
  return attribute(element, 'src') ?? (source && attribute(source, 'src')) ?? ''
}

function embedBlock(src: string, element: Element, text: string, page: Page): Attached {
  const provider = providerOf(src)
  const title = cleanText(attribute(element, 'title') ?? attribute(element, 'ariaLabel') ?? '')
  return {
    kind: 'embed',
    src,
    ...(provider !== undefined && {provider}),
    ...(title !== '' && {title}),
    ...wordsOf(text),
    line: page.lineOf(element),
  }
}
