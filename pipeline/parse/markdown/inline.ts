import type {Delete, Image, ImageReference, Link, LinkReference, PhrasingContent} from 'mdast'
import {imageBlock} from '../image-block.ts'
import {linkHref} from '../link.ts'
import type {Problem} from '../source.ts'
import {changeMarks} from '../marks.ts'
import {addRun, lineBreak} from '../spans.ts'
import type {Run} from '../spans.ts'
import {struckRuns} from '../struck.ts'
import type {Attached} from '../text-blocks.ts'
import {openTags} from './inline-html.ts'
import type {Style} from './style.ts'
import {looseBold} from './loose-bold.ts'

export interface InlineReader {
  readonly problems: Problem[]
  /** The address that a reference names. */
  readonly addressOf: (identifier: string) => string
  readonly lineOf: (node: PhrasingContent) => number
  /** Pictures and the like written as a tag of HTML. */
  readonly attachedIn: (html: string, line: number) => readonly Attached[]
}

/** Reads the inline content of one block. */
export function readInline(
  nodes: readonly PhrasingContent[],
  reader: InlineReader,
  around: Style = {marks: []},
): Run[] {
  const open = openTags(around, reader.problems)
  const runs: Run[] = []
  for (const node of nodes) {
    const style = open.style()
    const line = reader.lineOf(node)
    if (node.type === 'html') open.read(node.value, line)
    if (style.unseen !== undefined) continue
    const found = readNode(node, style, line, reader)
    for (const run of style.isStruck ? struckRuns(found, line) : found) addRun(runs, run)
  }
  return runs
}

function readNode(node: PhrasingContent, style: Style, line: number, reader: InlineReader): Run[] {
  const {marks} = style
  switch (node.type) {
    case 'text':
      return looseBold(node.value).map(({text, strong}) => ({
        text,
        line,
        ...look(strong ? {...style, marks: changeMarks(marks, {strong: true})} : style),
      }))
    case 'inlineCode':
      return [{text: node.value, line, ...look({...style, marks: changeMarks(marks, {code: true})})}]
    case 'strong':
      return readInline(node.children, reader, {...style, marks: changeMarks(marks, {strong: true})})
    case 'emphasis':
      return readInline(node.children, reader, {...style, marks: changeMarks(marks, {em: true})})
    case 'delete':
      return isStruck(node)
        ? struckRuns(readInline(node.children, reader, style), line)
        : readInline(node.children, reader, style)
    case 'link':
    case 'linkReference':
      return readInline(node.children, reader, {
        ...style,
        ...linkTo(addressOf(node, reader), line, reader.problems),
      })
    case 'image':
    case 'imageReference':
      return attachedRuns(imageBlock(addressOf(node, reader), node.alt ?? '', line, reader.problems))
    case 'break':
      return [{text: lineBreak, line, ...look(style)}]
    case 'html':
      return htmlRuns(node.value, line, reader)
    case 'footnoteReference':
      return [{text: '', marks: [], line, notes: [node.identifier]}]
    default:
      return []
  }
}

function look({marks, href, link}: Style): Omit<Run, 'text' | 'line'> {
  return {marks, ...(href !== undefined && {href}), ...(link !== undefined && {link})}
}

const linkTo = (link: string, line: number, problems: Problem[]): {href?: string; link: string} => ({
  link,
  ...linkHref(link, line, problems),
})

/** One tilde on each side lowers words in some dialects: “H~2~O”. */
function isStruck({children: [first], position}: Delete): boolean {
  const start = first?.position?.start.offset
  return start === undefined || position?.start.offset === undefined || start - position.start.offset > 1
}

function addressOf(node: Link | LinkReference | Image | ImageReference, reader: InlineReader): string {
  return 'url' in node ? node.url : reader.addressOf(node.identifier)
}

function htmlRuns(html: string, line: number, reader: InlineReader): Run[] {
  if (/^<br\b/i.test(html)) return [{text: lineBreak, marks: [], line}]
  return /^<(?:img|iframe|video|audio|embed|object|input)\b/i.test(html)
    ? attachedRuns(reader.attachedIn(html, line))
    : []
}

function attachedRuns(blocks: readonly Attached[]): Run[] {
  return blocks.map((attached) => ({text: '', marks: [], line: attached.line, attached}))
}
