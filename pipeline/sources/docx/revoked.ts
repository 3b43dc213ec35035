import type {Problem} from '../../parse/source.ts'
import {hasFlag, type Styles, valueOf} from './styles.ts'
import {tell} from './tell.ts'
import {childNamed, textIn, type XmlElement, type XmlNode} from './xml-tree.ts'

/** A part without the words that their writers took back or hid; what they were is told. */
export function withoutRevoked(part: XmlElement, styles: Styles, problems: Problem[]): XmlElement {
  const words = {hidden: new Array<string>(), struck: new Array<string>()}
  let tracked = false

  function keep(node: XmlElement, paragraphStyle: string): XmlElement {
    const own =
      node.name === 'w:p' ? (styleIn(node, 'w:pPr', 'w:pStyle') ?? styles.usual ?? '') : paragraphStyle
    return {...node, children: node.children.flatMap((child) => kept(child, own))}
  }

  function kept(node: XmlNode, paragraphStyle: string): XmlNode[] {
    if (typeof node === 'string') return [node]
    if (changes.has(node.name)) tracked ||= node.children.length > 0
    // Of a paragraph's end, or a row, it is a sign without words.
    if (deleted.has(node.name)) return node.children.length === 0 ? [node] : []
    if (node.name !== 'w:r') return [keep(node, paragraphStyle)]
    const reason = reasonAgainst(node, paragraphStyle, styles)
    if (reason === undefined) return [keep(node, paragraphStyle)]
    words[reason].push(textIn(node))
    return [{...node, children: node.children.filter(isWorking)}]
  }

  const left = keep(part, '')
  if (tracked) tell(problems, 'tracked-changes', trackedChanges)
  tellWords(problems, 'hidden-text', 'hidden', words.hidden)
  tellWords(problems, 'struck-out', 'struck out', words.struck)
  return left
}

const deleted: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom', 'w14:conflictDel'])
const changes: ReadonlySet<string> = new Set([...deleted, 'w:ins', 'w:moveTo', 'w14:conflictIns'])

/** Signs of fields are needed to find their ends. */
const isWorking = (node: XmlNode): boolean =>
  typeof node !== 'string' && /^w:(?:rPr|fldChar|instrText)$/.test(node.name)

function reasonAgainst(
  run: XmlElement,
  paragraphStyle: string,
  styles: Styles,
): 'hidden' | 'struck' | undefined {
  const properties = childNamed(run, 'w:rPr')
  const runStyle = (properties && valueOf(properties, 'w:rStyle')) ?? ''
  const has = (flag: 'hidden' | 'struck'): boolean =>
    (properties && hasFlag(properties, flag)) ??
    styles.flagOf(runStyle, flag) ??
    styles.flagOf(paragraphStyle, flag) ??
    false
  if (has('hidden')) return 'hidden'
  return has('struck') ? 'struck' : undefined
}

const styleIn = (node: XmlElement, properties: string, name: string): string | undefined => {
  const found = childNamed(node, properties)
  return found && valueOf(found, name)
}

const trackedChanges =
  'The document has changes that nobody has accepted or refused yet; what was put in was taken, what was struck out was not.'

const LONGEST_SHOWN = 120

function tellWords(problems: Problem[], code: string, how: string, words: readonly string[]): void {
  const all = words.join('').replaceAll(/\s+/g, ' ').trim()
  if (all === '') return
  const shown = all.length > LONGEST_SHOWN ? `${all.slice(0, LONGEST_SHOWN)}…` : all
  tell(problems, code, `Words that are ${how} in the document, “${shown}”, were left out.`)
}
