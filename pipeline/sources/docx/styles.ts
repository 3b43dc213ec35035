import {childNamed, elementsNamed, textIn, type XmlElement} from './xml-tree.ts'

/** What a paragraph is by its style, whatever the language of the Word that wrote it. */
export type Role = 'title' | 'caption' | 'contents' | 'quote' | {readonly heading: number}

export interface Styles {
  readonly roleOf: (styleId: string) => Role | undefined
}

interface Style {
  readonly name: string
  readonly outline: number | undefined
  readonly basedOn: string | undefined
}

export function readStyles(styles: XmlElement | undefined): Styles {
  const byId = new Map<string, Style>()
  for (const style of styles ? elementsNamed(styles, 'w:style') : []) {
    const id = style.attributes['w:styleId']
    if (id !== undefined && style.attributes['w:type'] === 'paragraph')
      byId.set(id, {
        name: valueOf(style, 'w:name')?.toLowerCase() ?? '',
        outline: outlineOf(childNamed(style, 'w:pPr')),
        basedOn: valueOf(style, 'w:basedOn'),
      })
  }
  return {roleOf: (styleId) => roleOf(styleId, byId, 0)}
}

const deepest = 20

function roleOf(id: string, byId: ReadonlyMap<string, Style>, depth: number): Role | undefined {
  const style = byId.get(id)
  if (style === undefined || depth > deepest) return undefined
  const named = roleNamed(style.name)
  if (named !== undefined) return named
  if (style.outline !== undefined) return headingAt(style.outline)
  return style.basedOn === undefined ? undefined : roleOf(style.basedOn, byId, depth + 1)
}

/** Word keeps the English names of its own styles in every language. */
function roleNamed(name: string): Role | undefined {
  if (name === 'title') return 'title'
  if (name === 'caption') return 'caption'
  if (/^(?:intense )?quote$/.test(name)) return 'quote'
  if (/^(?:toc \d|toc heading|contents \d|contents heading|table of contents)$/.test(name)) return 'contents'
  const heading = /^heading (\d)$/.exec(name)?.[1]
  return heading === undefined ? undefined : {heading: Number(heading)}
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
