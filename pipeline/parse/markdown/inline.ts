import type {Delete, Image, ImageReference, Link, LinkReference, PhrasingContent} from 'mdast'
import {imageBlock} from '../image-block.ts'
import {linkHref} from '../link.ts'
import type {Problem} from '../source.ts'
import {changeMarks} from '../marks.ts'
import {addRun, lineBreak} from '../spans.ts'
import type {Run} from '../spans.ts'
import type {Attached} from '../text-blocks.ts'
import {setApart} from '../set-apart.ts'
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

/** Reads the inline content of one block; what is struck out stands behind its text. */
export const readInline = (nodes: readonly PhrasingContent[], reader: InlineReader): readonly Run[] =>
  setApart(readNodes(nodes, reader, {marks: []}), reader.problems)

function readNodes(nodes: readonly PhrasingContent[], reader: InlineReader, around: Style): Run[] {
  const open = openTags(around, reader.problems)
  const runs: Run[] = []
  for (const [index, node] of nodes.entries()) {
    const style = open.style()
    const line = reader.lineOf(node)
    if (node.type === 'html') open.read(node.value, line)
    if (style.unseen !== undefined) continue
    const read =
      node.type === 'delete'
        ? readTildes(node, {before: nodes[index - 1], after: nodes[index + 1]}, style, reader)
        : readNode(node, style, line, reader)
    for (const run of read) addRun(runs, run)
  }
  return runs
}

interface Neighbours {
  readonly before: PhrasingContent | undefined
  readonly after: PhrasingContent | undefined
}

/**
 * What stands between tildes: struck out, but for single ones within a word, which lower what follows (“H~2~O”) or
 * stand between numbers (“5~10 times, 15~20 seconds”).
 */
function readTildes(node: Delete, {before, after}: Neighbours, style: Style, reader: InlineReader): Run[] {
  const start = node.position?.start.offset ?? 0
  const isSingle = (node.children[0]?.position?.start.offset ?? 0) === start + 1
  const left = before?.type === 'text' ? before.value : ''
  const isWithin =
    /[\p{L}\p{N}]$/u.test(left) || (after?.type === 'text' && /^[\p{L}\p{N}]/u.test(after.value))
  if (!isSingle || !isWithin) return readNodes(node.children, reader, {...style, apart: 'struck'})
  const [only] = node.children
  if (/\p{L}$/u.test(left) && only?.type === 'text' && /^\S{1,10}$/.test(only.value))
    return readNodes(node.children, reader, {...style, marks: changeMarks(style.marks, {sub: true})})
  const tilde: Run = {text: '~', line: reader.lineOf(node), ...look(style)}
  return [tilde, ...readNodes(node.children, reader, style), tilde]
}

function readNode(
  node: Exclude<PhrasingContent, Delete>,
  style: Style,
  line: number,
  reader: InlineReader,
): Run[] {
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
      return readNodes(node.children, reader, {...style, marks: changeMarks(marks, {strong: true})})
    case 'emphasis':
      return readNodes(node.children, reader, {...style, marks: changeMarks(marks, {em: true})})
    case 'link':
    case 'linkReference':
      return readNodes(node.children, reader, {
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

function look({marks, href, link, apart}: Style): Omit<Run, 'text' | 'line'> {
  return {
    marks,
    ...(href !== undefined && {href}),
    ...(link !== undefined && {link}),
    ...(apart !== undefined && {apart}),
  }
}

const linkTo = (link: string, line: number, problems: Problem[]): {href?: string; link: string} => ({
  link,
  ...linkHref(link, line, problems),
})

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
