import {signBullet} from '../../text/bullet-signs.ts'
import {element, textIn, type XmlElement, type XmlNode} from './xml-tree.ts'

/** Makes lists of paragraphs that a writer has numbered, or begun with a sign, by hand. */
export function promoteManualLists(html: XmlElement): XmlElement {
  const children: XmlNode[] = []
  for (let index = 0; index < html.children.length;) {
    const {items, end} = listFrom(html.children, index)
    if (items.length === 0) children.push(html.children[index] ?? '')
    else children.push(list(items))
    index = Math.max(index + 1, end)
  }
  return {...html, children}
}

interface Item {
  readonly paragraph: XmlElement
  readonly marker: Marker
  readonly below: readonly Item[]
}

interface Marker {
  readonly kind: 'number' | 'bullet' | 'dash' | 'circle' | 'letter' | 'roman'
  readonly number: number
  /** Characters before the words. */
  readonly length: number
}

/** Signs that stand below others where both are in a list. */
const lesser: ReadonlySet<string> = new Set<Marker['kind']>(['dash', 'circle', 'letter', 'roman'])
const counted: ReadonlySet<string> = new Set<Marker['kind']>(['number', 'letter', 'roman'])

/** The items of the list that starts at a place, and the place behind it; none where none starts. */
function listFrom(
  nodes: readonly XmlNode[],
  start: number,
  above?: Marker,
): {readonly items: readonly Item[]; readonly end: number} {
  const items: Item[] = []
  let index = start
  for (;;) {
    const node = nodes[index] ?? ''
    const marker =
      typeof node === 'string' || node.name !== 'p' ? undefined : markerIn(node, items[0]?.marker)
    if (typeof node === 'string' || marker === undefined) break
    if (counted.has(marker.kind) && marker.number !== items.length + 1) break
    const below = lesser.has(marker.kind) ? {items: [], end: index + 1} : listFrom(nodes, index + 1, marker)
    if (above && !lesser.has(marker.kind)) break
    items.push({paragraph: node, marker, below: below.items})
    index = below.end
  }
  // One dash or number alone may be anything.
  const isList = items.length > 1 || items[0]?.marker.kind === 'bullet' || above !== undefined
  return isList ? {items, end: index} : {items: [], end: start}
}

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

/** What stands before the words of a paragraph, of the kind that its list has, if it has any. */
function markerIn(paragraph: XmlElement, first: Marker | undefined): Marker | undefined {
  const found = markersOf(textIn(paragraph))
  return first ? found.find(({kind}) => kind === first.kind) : found[0]
}

function markersOf(text: string): Marker[] {
  const number = /^\s*\(?(\d{1,2})[.)]\s+(?=\S)/.exec(text)
  if (number) return [{kind: 'number', number: Number(number[1]), length: number[0].length}]
  const letters = /^\s*\(?([a-z]|[ivx]{2,4})[.)]\s+(?=\S)/.exec(text)
  if (letters) return lettered(letters[1] ?? '', letters[0].length)
  const sign = signs.exec(text) ?? signBullet.exec(text.trimStart())
  if (!sign) return []
  const length = sign[0].length + (text.startsWith(sign[0]) ? 0 : text.length - text.trimStart().length)
  return [{kind: kindOf(sign[0].trim()), number: 0, length}]
}

/** An “i” may be a letter or a number, as those before it are. */
function lettered(letters: string, length: number): Marker[] {
  const roman = romans.indexOf(letters) + 1
  const letter = letters.length === 1 ? letters.charCodeAt(0) - 'a'.charCodeAt(0) + 1 : 0
  const both: Marker[] = [
    {kind: 'letter', number: letter, length},
    {kind: 'roman', number: roman, length},
  ]
  return roman === 1 ? both.toReversed() : both.filter(({number}) => number > 0)
}

const signs = /^\s*(?:[•●▪◦‣·∙■□❑❒⮚🡪]\s*(?=\S)|[-–—*+o]\s+(?=\S)|§\s+(?=\p{L}))/u

function kindOf(sign: string): Marker['kind'] {
  if (/^[-–—*+§]$/.test(sign)) return 'dash'
  return /^[o◦]$/.test(sign) ? 'circle' : 'bullet'
}

const list = (items: readonly Item[]): XmlElement =>
  element(
    counted.has(items[0]?.marker.kind ?? '') ? 'ol' : 'ul',
    {},
    items.map(({paragraph, marker, below}) =>
      element('li', {}, [
        ...without(paragraph.children, marker.length),
        ...(below.length === 0 ? [] : [list(below)]),
      ]),
    ),
  )

/** Takes so many characters off the start of a text. */
function without(nodes: readonly XmlNode[], length: number): XmlNode[] {
  const [first, ...rest] = nodes
  if (first === undefined || length === 0) return nodes.slice()
  const own = textIn(first).length
  if (own <= length) return without(rest, length - own)
  return [
    typeof first === 'string' ? first.slice(length) : {...first, children: without(first.children, length)},
    ...rest,
  ]
}
