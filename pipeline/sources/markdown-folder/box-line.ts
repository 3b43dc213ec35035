import {capitalise} from '../../text/capitalise.ts'
import {readArguments, type TagArguments} from './tag-arguments.ts'

/** A line that opens or closes a box. */
export type BoxLine =
  /** `name` is that of the line that closes it. */
  | {readonly kind: 'opens'; readonly name: string; readonly title?: string; readonly shape?: 'tab'}
  /** What goes in below it is its text. */
  | {
      readonly kind: 'indents'
      readonly name?: undefined
      readonly indent: number
      readonly title?: string
      readonly shape?: 'tab'
    }
  | {readonly kind: 'closes'; readonly name: string}

export function boxLine(line: string): BoxLine | undefined {
  const text = line.trim()
  if (text.startsWith(':::')) return colonLine(text)
  if (text.startsWith('{')) return tagLine(text)
  return indentedLine(text, line.length - line.trimStart().length)
}

/** Boxes that Docusaurus, VuePress, Pandoc and the themes of Hugo and Jekyll know. */
const boxes = new Set(
  'note notice callout admonition alert hint tip info warning warn caution danger important attention example quote abstract summary success question help faq failure bug seealso details expand collapse accordion spoiler box panel aside message tldr todo'.split(
    ' ',
  ),
)
/** Of these the name says nothing to a reader. */
const plain = new Set(
  'notice callout admonition alert details expand collapse accordion spoiler box panel aside message'.split(
    ' ',
  ),
)

/** Whether a tag of this name is a box. */
export const isBox = (name: string): boolean => boxes.has(name.toLowerCase())

function colonLine(text: string): BoxLine | undefined {
  if (/^:{3,}$/.test(text)) return {kind: 'closes', name: ':::'}
  const [, , classed, name = classed ?? '', rest = ''] =
    /^(:{3,})\s*(?:\{\s*\.([\w-]+)[^{}]*\}|([\w-]+))(.*)$/.exec(text) ?? []
  if (name === '') return undefined
  const title = (/^\[(.*)\]/.exec(rest)?.[1] ?? titleIn(rest) ?? rest.replaceAll(/\{[^{}]*\}/g, '')).trim()
  return {kind: 'opens', name: ':::', ...titled(title, isBox(name) ? name : '')}
}

const titleIn = (attributes: string): string | undefined => /\btitle="([^"]*)"/.exec(attributes)?.[1]

function tagLine(text: string): BoxLine | undefined {
  const [, hugo, liquid] = /^(?:\{\{[<%]([^{}]*)[>%]\}\}|\{%-?([^{}%]*)-?%\})$/.exec(text) ?? []
  const [, slash = '', written = '', rest = ''] =
    /^\s*(\/|end)?\s*([\w-]+)([^]*)$/.exec(hugo ?? liquid ?? '') ?? []
  const name = written.toLowerCase()
  const isTab = name === 'tab'
  if (!(isTab || isBox(name)) || /\/\s*$/.test(rest)) return undefined
  if (slash !== '') return {kind: 'closes', name}
  const {title, kind} = titleOfTag(name, readArguments(rest))
  return {kind: 'opens', name, ...titled(title, kind), ...(isTab && {shape: 'tab'})}
}

/** What a reader sees above a box that a tag draws, and the word for its kind. */
export function titleOfTag(name: string, {named, placed}: TagArguments): {title: string; kind: string} {
  const kind = [named.get('type'), named.get('kind'), placed.find(isBox), name].find(
    (word) => word !== undefined && isBox(word),
  )
  const title =
    ['title', 'header', 'heading', 'summary', 'label', 'name'].flatMap((key) => named.get(key) ?? [])[0] ??
    placed.find((word) => !isBox(word) && !looks.test(word))
  return {title: title ?? '', kind: kind ?? ''}
}

/** How a box looks, which readers do not read. */
const looks =
  /^(?:primary|secondary|light|dark|default|red|green|blue|yellow|orange|gr[ae]y|purple|small|medium|large|left|right|center|open|closed|true|false|\d+)$/i

function indentedLine(text: string, indent: number): BoxLine | undefined {
  const [, tab] = /^===[!+]? "([^"]+)"$/.exec(text) ?? []
  if (tab !== undefined) return {kind: 'indents', indent, title: tab, shape: 'tab'}
  const [, kind, title = ''] = /^(?:!!!|\?\?\?\+?) ([\w-]+)(?: [\w -]*)?(?:"([^"]*)")?$/.exec(text) ?? []
  return kind === undefined ? undefined : {kind: 'indents', indent, ...titled(title, kind)}
}

/** A box without a title says of what kind it is. */
function titled(written: string, kind: string): {title?: string} {
  const title = written.replaceAll('**', '').trim()
  if (title !== '') return {title}
  const word = kind.toLowerCase()
  return word === '' || plain.has(word) ? {} : {title: capitalise(word)}
}
