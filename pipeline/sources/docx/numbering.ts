import {listIn, type Styles, valueOf} from './styles.ts'
import {element, elementsNamed, type XmlElement} from './xml-tree.ts'

/** Where a paragraph stands in a list. */
export interface ListLevel {
  readonly ordered: boolean
  /** From 0. */
  readonly level: number
}

export interface Numbering {
  /** Of a paragraph by its own properties, else by its style; nothing where it is in no list. */
  readonly levelOf: (properties: XmlElement | undefined, styleId: string) => ListLevel | undefined
}

/** The deepest level that the converter knows. */
const DEEPEST = 4
/** A list may be defined by a style, which is defined by a list. */
const LINKS = 5

interface Definition {
  readonly levels: ReadonlyMap<number, string>
  readonly styleLevels: ReadonlyMap<string, number>
  readonly link: string | undefined
}

export function readNumbering(numbering: XmlElement | undefined, styles: Styles): Numbering {
  const definitions = new Map<string, Definition>()
  const lists = new Map<string, {readonly definition: string; readonly own: ReadonlyMap<number, string>}>()
  for (const found of numbering ? elementsNamed(numbering, 'w:abstractNum', 'w:num') : []) {
    if (found.name === 'w:abstractNum')
      definitions.set(found.attributes['w:abstractNumId'] ?? '', defined(found))
    else
      lists.set(found.attributes['w:numId'] ?? '', {
        definition: valueOf(found, 'w:abstractNumId') ?? '',
        own: formatsIn(found),
      })
  }

  const definitionOf = (list: string, links = 0): Definition | undefined => {
    const definition = definitions.get(lists.get(list)?.definition ?? '')
    if (definition?.link === undefined || links > LINKS) return definition
    const linked = styles.listOf(definition.link)?.list
    return linked === undefined ? definition : definitionOf(linked, links + 1)
  }

  /** Lists name the styles of their levels; a style that names no list may still be in one. */
  const namedByLists = new Map(
    [...lists.keys()].flatMap((list) =>
      [...(definitionOf(list)?.styleLevels ?? [])].map(([style, level]) => [style, {list, level}] as const),
    ),
  )

  return {
    levelOf(properties, styleId) {
      const own = properties && listIn(properties)
      const styled = styles.listOf(styleId) ?? namedByLists.get(styleId)
      const list = own?.list ?? styled?.list
      if (list === undefined || !lists.has(list)) return undefined
      const definition = definitionOf(list)
      const level =
        own?.level ??
        (own?.list === undefined ? (definition?.styleLevels.get(styleId) ?? styled?.level) : undefined) ??
        0
      const format = lists.get(list)?.own.get(level) ?? definition?.levels.get(level) ?? 'bullet'
      return {ordered: format !== 'bullet' && format !== 'none', level: Math.min(level, DEEPEST)}
    },
  }
}

function defined(definition: XmlElement): Definition {
  const styleLevels = [...elementsNamed(definition, 'w:lvl')].flatMap((level) => {
    const style = valueOf(level, 'w:pStyle')
    return style === undefined ? [] : [[style, Number(level.attributes['w:ilvl'] ?? 0)] as const]
  })
  return {
    levels: formatsIn(definition),
    styleLevels: new Map(styleLevels),
    link: valueOf(definition, 'w:numStyleLink'),
  }
}

/** How the items of each level are counted. */
const formatsIn = (definition: XmlElement): ReadonlyMap<number, string> =>
  new Map(
    [...elementsNamed(definition, 'w:lvl')].map((level) => [
      Number(level.attributes['w:ilvl'] ?? 0),
      valueOf(level, 'w:numFmt') ?? childFormat(level) ?? 'decimal',
    ]),
  )

/** Newer formats stand beside an older one that every program knows. */
const childFormat = (level: XmlElement): string | undefined =>
  [...elementsNamed(level, 'w:numFmt')].at(-1)?.attributes['w:val']

const listIds = {bullet: '1', decimal: '2'}

/** A paragraph's place as it refers to {@link plainNumbering}. */
export const printLevel = ({ordered, level}: ListLevel): XmlElement =>
  element('w:numPr', {}, [
    element('w:ilvl', {'w:val': String(level)}, []),
    element('w:numId', {'w:val': ordered ? listIds.decimal : listIds.bullet}, []),
  ])

/** The two lists that all are converted to: one of signs and one of numbers. */
export function plainNumbering(): XmlElement {
  const formats = Object.entries(listIds)
  const levels = (format: string): XmlElement[] =>
    Array.from({length: DEEPEST + 1}, (_, level) =>
      element('w:lvl', {'w:ilvl': String(level)}, [element('w:numFmt', {'w:val': format}, [])]),
    )
  const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  return element('w:numbering', {'xmlns:w': namespace}, [
    ...formats.map(([format, id]) => element('w:abstractNum', {'w:abstractNumId': id}, levels(format))),
    ...formats.map(([, id]) =>
      element('w:num', {'w:numId': id}, [element('w:abstractNumId', {'w:val': id}, [])]),
    ),
  ])
}
