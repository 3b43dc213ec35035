import {Parser} from 'htmlparser2'
import {withoutServerCode} from '../parse/html/tree.ts'
import {plainAddress, type Scanned, withoutPrefixes} from './scanned.ts'

type Attributes = Readonly<Record<string, string>>
type Part = 'headings' | 'listItems' | 'cells'

interface Found {
  readonly links: Set<string>
  readonly images: string[][]
  readonly headings: string[]
  readonly listItems: string[]
  readonly cells: string[]
}

/** An element that is counted, while it is open, with its words so far: not those of one within it. */
interface Open {
  readonly part: Part
  readonly name: string
  readonly texts: string[]
}

/**
 * Scans HTML tag by tag, by another reader and other tables than those that make the documents, so that a fault of
 * theirs shows. Links, pictures, headings, items and cells are those of `main` or `article` where there is one, and
 * never those of `nav`.
 */
export function scanHtml(html: string): Scanned {
  const texts: string[] = []
  const [inMain, elsewhere] = [nothing(), nothing()]
  const controlled = controlledIn(html)
  const open: Open[] = []
  const depth = {hidden: 0, main: 0, nav: 0, pre: 0, struck: 0, tabs: 0}
  let hidden = ''
  let tabs = ''
  let struck = ''
  /** Within a bullet that Word wrote as text. */
  let isMarker = false
  const struckTexts: string[] = []
  let marker: number | undefined
  let link: {readonly href: string | undefined; readonly isButton: boolean} | undefined
  let linkBefore: string | undefined
  let linkEnd = -1
  const found = (): Found => (depth.main > 0 ? inMain : elsewhere)
  const space = (): void => {
    texts.push(' ')
    open.at(-1)?.texts.push(' ')
  }
  const onopentag = (name: string, attributes: Attributes): void => {
    if (depth.hidden > 0) depth.hidden += name === hidden ? 1 : 0
    else if (isUnseen(name, attributes, controlled)) [hidden, depth.hidden] = [name, 1]
    else {
      if (depth.struck === 0 && isStruck(name, attributes)) {
        struck = name
        struckTexts.push('\n')
      }
      if (name === struck) depth.struck += 1
      if (!isInline(name)) (depth.struck > 0 ? struckTexts : texts).push('\n')
      if (depth.tabs === 0 && tabTitles.test(attributes['class'] ?? '')) tabs = name
      if (name === tabs) depth.tabs += 1
      if (depth.tabs > 0) space()
      if (isMain(name)) depth.main += 1
      if (name === 'nav') depth.nav += 1
      if (name === 'pre') depth.pre += 1
      const part = depth.nav > 0 ? undefined : parts.get(name)
      if (part) open.push({part, name, texts: []})
      if (name === 'a') {
        marker = attributes['href']?.includes('#') ? texts.length : undefined
        link = {href: attributes['href'], isButton: isButton(attributes)}
        if (link.isButton || (linkEnd === texts.length && !leadAlike(link.href, linkBefore))) space()
      }
      if (depth.nav === 0) addAddress(name, attributes, found())
    }
  }
  const ontext = (text: string): void => {
    if (depth.hidden > 0 || isMarker) return
    const line = depth.pre > 0 ? text : text.replaceAll('\n', ' ')
    if (depth.struck > 0) struckTexts.push(line)
    else {
      texts.push(line)
      open.at(-1)?.texts.push(line)
    }
  }
  const onclosetag = (name: string): void => {
    if (depth.hidden > 0) {
      depth.hidden -= name === hidden ? 1 : 0
      return
    }
    if (!isInline(name)) (depth.struck > 0 ? struckTexts : texts).push('\n')
    if (name === struck && depth.struck > 0) depth.struck -= 1
    if (depth.struck === 0) struck = ''
    if (name === 'a' && marker !== undefined && noteMarker.test(texts.slice(marker).join('')))
      texts.length = marker
    if (name === 'sup' && raised.test(texts.at(-1) ?? '') && /\p{L}{4}$|[.,;:!?]$/u.test(texts.at(-2) ?? ''))
      texts.splice(-1, 0, ' ')
    if (name === 'a') {
      if (link?.isButton) space()
      ;[linkBefore, linkEnd, link] = [link?.href, texts.length, undefined]
    }
    const last = open.at(-1)
    if (last?.name === name) {
      open.pop()
      found()[last.part].push(last.texts.join(''))
    } else if (!isInline(name)) last?.texts.push(' ')
    if (name === tabs && depth.tabs > 0) depth.tabs -= 1
    if (depth.tabs === 0) tabs = ''
    if (isMain(name)) depth.main -= 1
    if (name === 'nav') depth.nav -= 1
    if (name === 'pre') depth.pre -= 1
    if (name === 'p') isMarker = false
  }
  const oncomment = (comment: string): void => {
    if (/!supportLists/i.test(comment)) isMarker = true
    else if (/endif/i.test(comment)) isMarker = false
  }
  const onprocessinginstruction = (_: string, data: string): void => oncomment(data)
  new Parser({onopentag, ontext, onclosetag, oncomment, onprocessinginstruction}).end(withoutServerCode(html))
  return {
    ...(isEmpty(inMain) ? elsewhere : inMain),
    text: withoutPrefixes(
      [...texts, ...struckTexts].join('').replaceAll(typedNumber, '').replaceAll(letterBullet, ''),
    ),
  }
}

/** What stands before an item that is typed and not marked up, in Markdown also as “1\.”. */
const typedNumber = /^[ \t]*[*_]{0,3}(?:\d{1,3}|[a-z]|[ivx]{1,5})\\?[.)](?:[ \t]+(?=\S)|(?=\*\*\S))/gim

/** A letter that Word’s fonts show as a bullet. */
const letterBullet = /^[ \t]*[oqvnØü](?=[ \t]*\u{a0})/gmu

/** A raised number behind a word or a stop marks a note, and is no part of the word. */
const raised = /^\s*[[(]?\d{1,3}[\])]?\s*$/

/** The text of a link to a footnote, which is kept as what it leads to. */
const noteMarker = /^\s*[[(]?(?:\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§¶#]{1,3})[\])]?\s*$/i

const nothing = (): Found => ({links: new Set(), images: [], headings: [], listItems: [], cells: []})

const isEmpty = ({links, ...lists}: Found): boolean =>
  links.size === 0 && Object.values(lists).every((list) => list.length === 0)

const isMain = (name: string): boolean => name === 'main' || name === 'article'

const parts: ReadonlyMap<string, Part> = new Map([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, 'headings'] as const),
  ['li', 'listItems'],
  ['td', 'cells'],
  ['th', 'cells'],
])

/** Panels that a button of the page opens: a reader sees them, though they start out of sight. */
function controlledIn(html: string): ReadonlySet<string> {
  if (!html.includes('aria-controls')) return new Set()
  return new Set(
    [...html.matchAll(/aria-controls\s*=\s*["']?([^"'>]+)/gi)].flatMap(([, ids = '']) => ids.split(/\s+/)),
  )
}

function isUnseen(name: string, attributes: Attributes, controlled: ReadonlySet<string>): boolean {
  if (unseen.has(name)) return true
  const {hidden, style = '', id = ''} = attributes
  // What AMP shows until, or unless, the real content has come.
  if (attributes['fallback'] !== undefined || attributes['placeholder'] === '') return true
  if (/\bmso-list\s*:\s*ignore/i.test(style)) return true
  if (hidden === undefined && style === '') return false
  const isHidden = hidden !== undefined && hidden.toLowerCase() !== 'until-found'
  return (isHidden || /\bdisplay\s*:\s*none\b/i.test(style)) && !controlled.has(id)
}

function addAddress(name: string, attributes: Attributes, {links, images}: Found): void {
  if (name === 'a') {
    const href = plainAddress(attributes['href'] ?? '')
    if (href !== '' && /^(?:(?:https?|mailto|tel):|(?![a-z][a-z0-9+.-]*:))/i.test(href)) links.add(href)
  } else if (/^(?:amp-)?(?:img|anim)$/.test(name) && !isPixel(attributes)) {
    const names = Object.keys(attributes)
    const addresses = names
      .filter((key) => /^(?:data-.*)?(?:src|load|original|image|file)$/.test(key))
      .map((key) => attributes[key] ?? '')
    const sizes = names
      .filter((key) => key.endsWith('srcset'))
      .flatMap((key) => (attributes[key] ?? '').trim().split(/,?\s+/))
    const known = [...addresses, ...sizes].map(plainAddress).filter((address) => address !== '')
    if (known.length > 0) images.push(known)
  }
}

/** What was struck out is kept apart from the text around it. */
const isStruck = (name: string, {style = ''}: Attributes): boolean =>
  /^(?:del|s|strike)$/.test(name) || /\bline-through\b/i.test(style)

/** The class of a row of titles, which stand apart whatever elements they are. */
const tabTitles = /\btab(?:s|list)?(?:[-_](?:nav|menu|list|titles?|labels|controls|headers?))?(?:\s|$)/i

/** Whether two tags may be one link in parts, and no two that scripts take up. */
const leadAlike = (href: string | undefined, before: string | undefined): boolean =>
  href === undefined || before === undefined || (href === before && !/^(?:#?$|javascript:)/i.test(href))

/** Links that look like buttons; a page shows them apart, as it does two links side by side. */
const isButton = ({class: names = '', role}: Attributes): boolean =>
  role === 'button' || /button|btn/i.test(names)

/** Pictures that count visits. */
const isPixel = ({width, height}: Attributes): boolean =>
  /^[01]$/.test(width ?? '') && /^[01]$/.test(height ?? '')

const unseen: ReadonlySet<string> = new Set(
  'amp-audio amp-video amp-vimeo amp-youtube audio base datalist head iframe link meta noembed noframes noscript param script source style svg template title track video'.split(
    ' ',
  ),
)

/** Elements whose words join those before and after them. */
const inline: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i img input ins kbd label mark math meter ' +
    'nobr output picture progress q rb rp rt rtc ruby s samp select small span strike strong sub sup textarea time ' +
    'tt u var wbr'
  ).split(' '),
)

const isInline = (name: string): boolean => inline.has(name) || name.includes(':')
