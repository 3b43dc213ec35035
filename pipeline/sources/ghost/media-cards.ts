import {captioned, escapeHtml, figure, linkParagraph} from '../markup.ts'
import {html, type Part, type Rendering} from './part.ts'
import {type Row, rowIn, rowsOf, textIn} from './row.ts'

type Card = (content: Row, rendering: Rendering) => Part[]

/** Cards with pictures, films, sounds, files and pages of other sites. */
export const mediaCards: ReadonlyMap<string, Card> = new Map<string, Card>([
  ['image', imageCard],
  ['gallery', galleryCard],
  ['bookmark', bookmarkCard],
  ['embed', embedCard],
  ['video', videoCard],
  ['audio', fileCard],
  ['file', fileCard],
  ['before-after', beforeAfterCard],
  ['nft', embedCard],
])

function imageCard(card: Row): Part[] {
  const src = textIn(card, 'src')
  if (src === undefined) return []
  const alt = textIn(card, 'alt', 'title')
  return html(figure(src, {alt, caption: textIn(card, 'caption'), href: textIn(card, 'href')}))
}

/** Several pictures; what the gallery says of them all stands below the last. */
function galleryCard(card: Row): Part[] {
  const images = rowsOf(card['images']).filter((image) => textIn(image, 'src') !== undefined)
  const figures = images.map((image, index) => {
    const caption =
      textIn(image, 'caption') ?? (index === images.length - 1 ? textIn(card, 'caption') : undefined)
    return figure(textIn(image, 'src') ?? '', {alt: textIn(image, 'alt', 'title'), caption})
  })
  return html(figures.join(''))
}

function bookmarkCard(card: Row): Part[] {
  const about = rowIn(card, 'metadata')
  const href = textIn(card, 'url') ?? textIn(about, 'url')
  const title = escapeHtml(textIn(about, 'title') ?? textIn(card, 'title') ?? '')
  const words = [textIn(about, 'description') ?? textIn(card, 'description')].flatMap((text) =>
    text === undefined ? [] : `<p>${escapeHtml(text)}</p>`,
  )
  return html(linkParagraph(href, title) + words.join('') + captionOf(card))
}

/** A page of another site: its frame where it has one, else a link to it. */
function embedCard(card: Row): Part[] {
  const markup = textIn(card, 'html') ?? ''
  const href = textIn(card, 'url')
  const title = escapeHtml(textIn(rowIn(card, 'metadata'), 'title') ?? '')
  const shown = /<(?:iframe|blockquote|video|audio)\b/i.test(markup)
  return html(
    shown ? captioned(markup, textIn(card, 'caption')) : linkParagraph(href, title) + captionOf(card),
  )
}

/** Two pictures that show a change; the caption stands below the second. */
function beforeAfterCard(card: Row): Part[] {
  const [before, after] = [rowIn(card, 'beforeImage'), rowIn(card, 'afterImage')].map((image) =>
    textIn(image, 'src'),
  )
  const first = before === undefined ? '' : figure(before)
  return html(
    first + (after === undefined ? captionOf(card) : figure(after, {caption: textIn(card, 'caption')})),
  )
}

function videoCard(card: Row): Part[] {
  const src = textIn(card, 'src')
  if (src === undefined) return []
  return html(captioned(`<video src="${escapeHtml(src)}" controls></video>`, textIn(card, 'caption')))
}

/** A sound or another file: a link to it. */
function fileCard(card: Row): Part[] {
  const name = escapeHtml(textIn(card, 'fileTitle', 'title', 'fileName') ?? '')
  const caption = textIn(card, 'fileCaption')
  const words = caption === undefined ? '' : `<p>${escapeHtml(caption)}</p>`
  return html(linkParagraph(textIn(card, 'src'), name) + words + captionOf(card))
}

function captionOf(card: Row): string {
  const caption = textIn(card, 'caption')
  return caption === undefined ? '' : `<p>${caption}</p>`
}
