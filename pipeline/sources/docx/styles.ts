import {childNamed, elementsNamed, textIn, type XmlElement} from './xml-tree.ts'

/** What a paragraph is by its style, whatever the language of the Word that wrote it. */
export type Role = 'title' | 'caption' | 'contents' | 'quote' | {readonly heading: number}

/** A list by its id, and a level of it from 0. */
export interface NamedList {
  readonly list?: string
  readonly level?: number
}

/** How a style has its words left out. */
export type Flag = 'hidden' | 'struck'

export interface Styles {
  /** The style of paragraphs that name none. */
  readonly usual: string | undefined
  readonly roleOf: (styleId: string) => Role | undefined
  /** The list that a style puts its paragraphs in. */
  readonly listOf: (styleId: string) => NamedList | undefined
  readonly flagOf: (styleId: string, flag: Flag) => boolean | undefined
}

interface Style {
  readonly name: string
  readonly outline: number | undefined
  readonly basedOn: string | undefined
  readonly list: NamedList | undefined
  readonly flags: {readonly [One in Flag]: boolean | undefined}
}

export function readStyles(styles: XmlElement | undefined): Styles {
  const byId = new Map<string, Style>()
  let usual: string | undefined
  for (const style of styles ? elementsNamed(styles, 'w:style') : []) {
    const {'w:styleId': id, 'w:type': type = 'paragraph', 'w:default': isUsual} = style.attributes
    // Of two of one id, the first is meant.
    if (id === undefined || byId.has(id)) continue
    const properties = childNamed(style, 'w:pPr')
    const looks = childNamed(style, 'w:rPr')
    if (type === 'paragraph' && isUsual !== undefined && !off.test(isUsual)) usual = id
    byId.set(id, {
      name: valueOf(style, 'w:name')?.toLowerCase() ?? '',
      outline: outlineOf(properties),
      basedOn: valueOf(style, 'w:basedOn'),
      list: properties && listIn(properties),
      flags: {hidden: looks && hasFlag(looks, 'hidden'), struck: looks && hasFlag(looks, 'struck')},
    })
  }
  return {
    usual,
    roleOf(styleId) {
      const styled = chain(styleId, byId)
      return styled.length === 0 ? roleNamed(nameOfId(styleId)) : roleIn(styled)
    },
    listOf(styleId) {
      const named = chain(styleId, byId).flatMap(({list}) => list ?? [])
      const list = named.find((one) => one.list !== undefined)?.list
      const level = named.find((one) => one.level !== undefined)?.level
      return list === undefined ? undefined : {list, ...(level !== undefined && {level})}
    },
    flagOf: (styleId, flag) => chain(styleId, byId).find(({flags}) => flags[flag] !== undefined)?.flags[flag],
  }
}

const deepest = 20

/** A style and those that it is based on. */
function chain(id: string, byId: ReadonlyMap<string, Style>): Style[] {
  const found: Style[] = []
  for (let next: string | undefined = id; next !== undefined && found.length < deepest;) {
    const style = byId.get(next)
    if (style) found.push(style)
    next = style?.basedOn
  }
  return found
}

function roleIn(styled: readonly Style[]): Role | undefined {
  for (const {name, outline} of styled) {
    const named = roleNamed(name)
    if (named !== undefined) return named
    if (outline !== undefined) return headingAt(outline)
  }
  return undefined
}

/** Word keeps the English names of its own styles in every language; other programs translate them. */
function roleNamed(name: string): Role | undefined {
  if (titles.test(name)) return 'title'
  if (name === 'caption') return 'caption'
  if (/^(?:intense )?quote$/.test(name)) return 'quote'
  if (/^(?:toc \d|toc heading|contents \d|contents heading|table of contents)$/.test(name)) return 'contents'
  const heading = headings.exec(name)?.[1]
  return heading === undefined ? undefined : {heading: Number(heading)}
}

const titles = /^(?:title|titel|titre|título|titulo|titolo|tytuł|название)$/u
const headings =
  /^(?:heading|überschrift|titre|título|titulo|titolo|kop|rubrik|overskrift|otsikko|nagłówek|nadpis|címsor|cabeçalho|заголовок|标题|標題|見出し) ?([1-9])$/u

/** What a style is called that a document names and does not have: its id is its name without spaces. */
const nameOfId = (id: string): string =>
  id
    .replace(/^berschrift/, 'Überschrift')
    .replace(/(?<=\D)(?=\d$)/, ' ')
    .toLowerCase()

/** The list and the level that properties name. List 0 is none. */
export function listIn(properties: XmlElement): NamedList | undefined {
  const named = childNamed(properties, 'w:numPr')
  if (named === undefined) return undefined
  const list = valueOf(named, 'w:numId')
  const level = Number(valueOf(named, 'w:ilvl') ?? Number.NaN)
  return {...(list !== undefined && {list}), ...(Number.isSafeInteger(level) && {level})}
}

const off = /^(?:0|false|off)$/

/** Whether properties have words left out; nothing where they say nothing of it. */
export function hasFlag(properties: XmlElement, flag: Flag): boolean | undefined {
  const said = flagNames[flag].flatMap((name) => childNamed(properties, name) ?? [])
  return said.length === 0 ? undefined : said.some(({attributes}) => !off.test(attributes['w:val'] ?? ''))
}

const flagNames: {readonly [One in Flag]: readonly string[]} = {
  hidden: ['w:vanish'],
  struck: ['w:strike', 'w:dstrike'],
}

/** The level that a paragraph has in the outline, from 0; 9 is text. */
export function outlineOf(properties: XmlElement | undefined): number | undefined {
  const value = properties && valueOf(properties, 'w:outlineLvl')
  return value === undefined || !/^\d$/.test(value) ? undefined : Number(value)
}

export const headingAt = (outline: number): Role | undefined =>
  outline < 9 ? {heading: outline + 1} : undefined

export const valueOf = (element: XmlElement, child: string): string | undefined =>
  childNamed(element, child)?.attributes['w:val']

/** What a document says of itself: title, author and dates. */
export function readCoreProperties(core: XmlElement | undefined): {
  readonly title?: string
  readonly author?: string
  readonly description?: string
  readonly publishedAt?: string
  readonly modifiedAt?: string
} {
  const said = (name: string): string | undefined => {
    const [found] = core ? elementsNamed(core, name) : []
    return (found && textIn(found).trim()) || undefined
  }
  const author = said('dc:creator')
  const properties = {
    title: said('dc:title'),
    author: author !== undefined && nobody.test(author) ? undefined : author,
    description: said('dc:description'),
    publishedAt: said('dcterms:created'),
    modifiedAt: said('dcterms:modified'),
  }
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined))
}

/** What programs write where no person gave a name. */
const nobody =
  /^(?:microsoft office user|windows user|user|admin|administrator|owner|author|python-docx|un-?named)$/i
