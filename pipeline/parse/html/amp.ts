import type {Element} from 'hast'
import {attribute} from './element.ts'
import {readAudio, readFrame, readVideo} from './embeds.ts'
import {readFold} from './folds.ts'
import {readImage} from './media.ts'
import {readApart} from './page.ts'
import type {Context, Handler, Page} from './page.ts'

/** The elements that AMP has in place of those of HTML. */
export const ampHandlers: readonly (readonly [string, Handler])[] = [
  ['amp-img', readImage],
  ['amp-anim', readImage],
  ['amp-video', readVideo],
  ['amp-audio', readAudio],
  ['amp-iframe', readFrame],
  ['amp-video-iframe', readFrame],
  ['amp-youtube', framed('dataVideoid', (id) => `https://www.youtube.com/watch?v=${id}`)],
  ['amp-vimeo', framed('dataVideoid', (id) => `https://vimeo.com/${id}`)],
  ['amp-dailymotion', framed('dataVideoid', (id) => `https://www.dailymotion.com/video/${id}`)],
  ['amp-wistia-player', framed('dataMediaHashedId', (id) => `https://fast.wistia.net/embed/iframe/${id}`)],
  ['amp-twitter', framed('dataTweetid', (id) => `https://twitter.com/i/status/${id}`)],
  ['amp-instagram', framed('dataShortcode', (id) => `https://www.instagram.com/p/${id}/`)],
  ['amp-facebook', framed('dataHref', (address) => address)],
  ['amp-accordion', readAccordion],
]

/** What is named by an id at a site: read as the frame that would show it. */
function framed(name: string, addressOf: (id: string) => string): Handler {
  return (element, context, page) => {
    const id = attribute(element, name)
    if (id === undefined) return readApart(element, context, context, page)
    readFrame({...element, properties: {...element.properties, src: addressOf(id)}}, context, page)
  }
}

/** Sections that open: the first element of each is its title. */
function readAccordion(element: Element, context: Context, page: Page): void {
  page.flush(context)
  for (const section of element.children) {
    const title =
      section.type === 'element' ? section.children.find(({type}) => type === 'element') : undefined
    if (section.type === 'element' && title?.type === 'element' && !context.navigation)
      readFold(title, section.children, context, page)
    else page.walk([section], context)
  }
  page.flush(context)
}
