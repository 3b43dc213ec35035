import {escapeHtml, figure, htmlElement, linkParagraph} from '../markup.ts'
import {html, type Part, type Rendering, unknownCard} from './part.ts'
import {mediaCards} from './media-cards.ts'
import {type Row, rowIn, textIn} from './row.ts'

type Card = (content: Row, rendering: Rendering) => Part[]

/** Reads a card by its name; both editors of Ghost call them alike. */
export function readCard(name: string, content: Row, rendering: Rendering): Part[] {
  const hidden = hiddenPart(content)
  if (hidden !== undefined) return leftOut(hidden, wordsIn(content), rendering)
  const card = cards.get(name) ?? mediaCards.get(name)
  return card === undefined ? unknownCard(name, wordsIn(content), rendering) : card(content, rendering)
}

export const isCard = (name: string): boolean => cards.has(name) || mediaCards.has(name)

const cards: ReadonlyMap<string, Card> = new Map<string, Card>([
  ['html', (card) => html(wrapped('div', textIn(card, 'html')))],
  ['markdown', markdownCard],
  ['card-markdown', markdownCard],
  ['code', codeCard],
  ['codeblock', codeCard],
  ['callout', (card) => html(wrapped('div', textIn(card, 'calloutText')))],
  ['toggle', toggleCard],
  ['button', buttonCard],
  ['header', headerCard],
  ['signup', headerCard],
  ['product', productCard],
  ['call-to-action', callToActionCard],
  ['email', emailCard],
  ['email-cta', emailCard],
  ['transistor', transistor],
  ['paywall', paywall],
  ['hr', () => html('<hr>')],
  ['horizontalrule', () => html('<hr>')],
])

function markdownCard(card: Row): Part[] {
  const text = textIn(card, 'markdown')
  return text === undefined ? [] : [{format: 'markdown', text}]
}

function codeCard(card: Row): Part[] {
  const caption = textIn(card, 'caption')
  const language = textIn(card, 'language')
  const code = htmlElement(
    'code',
    {class: language === undefined ? undefined : `language-${language}`},
    escapeHtml(textIn(card, 'code') ?? ''),
  )
  return [...html(`<pre>${code}</pre>`), ...html(wrapped('p', caption))]
}

function toggleCard(card: Row): Part[] {
  const question = textIn(card, 'heading') ?? ''
  return html(`<details><summary>${question}</summary><div>${textIn(card, 'content') ?? ''}</div></details>`)
}

function buttonCard(card: Row): Part[] {
  return html(button(card, 'buttonText', 'buttonUrl'))
}

function headerCard(card: Row): Part[] {
  const picture = textIn(card, 'backgroundImageSrc')
  return html(
    [
      wrapped('h2', textIn(card, 'header', 'heading')),
      wrapped('p', textIn(card, 'subheader', 'subheading')),
      wrapped('p', textIn(card, 'disclaimer')),
      picture === undefined ? '' : figure(picture),
      card['buttonEnabled'] === false ? '' : button(card, 'buttonText', 'buttonUrl'),
    ].join(''),
  )
}

function productCard(card: Row): Part[] {
  const picture = textIn(card, 'productImageSrc')
  return html(
    [
      picture === undefined ? '' : figure(picture),
      wrapped('h4', textIn(card, 'productTitle')),
      wrapped('div', textIn(card, 'productDescription')),
      card['productButtonEnabled'] === false ? '' : button(card, 'productButton', 'productUrl'),
    ].join(''),
  )
}

function callToActionCard(card: Row): Part[] {
  const picture = textIn(card, 'imageUrl')
  return html(
    [
      picture === undefined ? '' : figure(picture),
      card['hasSponsorLabel'] === false ? '' : wrapped('div', textIn(card, 'sponsorLabel')),
      wrapped('div', textIn(card, 'textValue')),
      card['showButton'] === false ? '' : button(card, 'buttonText', 'buttonUrl'),
    ].join(''),
  )
}

function emailCard(card: Row, rendering: Rendering): Part[] {
  const label = card['showButton'] === false ? '' : (textIn(card, 'buttonText') ?? '')
  return leftOut(emailOnly, `${textIn(card, 'html') ?? ''} ${label}`, rendering)
}

/** A part of a post that not every reader of the site sees. */
interface HiddenPart {
  readonly code: string
  readonly message: string
}

const emailOnly: HiddenPart = {code: 'email-only', message: 'A part that only e-mails show was left out'}
const membersOnly: HiddenPart = {code: 'members-only', message: 'A part that only members see was left out'}

/** Who sees a card: older and newer versions of Ghost say it in two ways. */
function hiddenPart(card: Row): HiddenPart | undefined {
  const visibility = rowIn(card, 'visibility')
  const web = rowIn(visibility, 'web')
  if (visibility['showOnWeb'] === false) return emailOnly
  if (web['nonMember'] !== false) return undefined
  return textIn(web, 'memberSegment') === undefined ? emailOnly : membersOnly
}

function leftOut({code, message}: HiddenPart, markup: string, {problems}: Rendering): Part[] {
  const words = markup
    .replaceAll(/<[^<>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  const shown = words.length > mostShown ? `${words.slice(0, mostShown)}…` : words
  problems.push({code, message: `${message}: “${shown}”.`})
  return []
}

const mostShown = 500

function transistor(_: Row, {problems}: Rendering): Part[] {
  const message = 'A player of podcasts for members was left out.'
  problems.push({code: 'members-only', message})
  return []
}

function paywall(_: Row, {problems}: Rendering): Part[] {
  const message = 'The post has a paywall; what stood behind it was imported as well.'
  problems.push({code: 'paywall', message})
  return []
}

function button(card: Row, label: string, address: string): string {
  const words = textIn(card, label)
  const href = textIn(card, address)
  if (words === undefined) return ''
  return href === undefined
    ? `<p>${escapeHtml(words)}</p>`
    : `<p>${htmlElement('a', {class: 'button', href}, escapeHtml(words))}</p>`
}

/** HTML within an element; nothing where there is none. */
function wrapped(name: string, inner: string | undefined): string {
  return inner === undefined ? '' : htmlElement(name, {}, inner)
}

/** The words among the values of a card that is not known: not its addresses, ids and settings. */
function wordsIn({visibility: _visibility, type: _type, ...content}: Row): string {
  const words = textsIn(content).map((text) => `<p>${text.includes('<') ? text : escapeHtml(text)}</p>`)
  return words.join('') + linkParagraph(textIn(content, 'url', 'href'), '')
}

function textsIn(content: unknown): string[] {
  const texts: string[] = []
  const waiting: unknown[] = [content]
  while (waiting.length > 0) {
    const value = waiting.pop()
    if (typeof value === 'string' && !setting.test(value)) texts.push(value)
    const inner: unknown[] = typeof value === 'object' && value !== null ? Object.values(value) : []
    for (const part of inner.toReversed()) waiting.push(part)
  }
  return texts
}

const setting = /^(?:https?:|\/|__GHOST_URL__|#|data:)|^[a-z0-9_:.%-]*$/
