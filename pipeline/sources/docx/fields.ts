import {childNamed, element, elementsNamed, textIn, type XmlElement, type XmlNode} from './xml-tree.ts'

/**
 * A part with its fields as their converter takes them: of most, such as dates and references, the result alone; of
 * links their address and nothing else; what was chosen in a form.
 */
export function resolveFields(part: XmlElement): XmlElement {
  const complex = mapElements(part, 'w:fldSimple', asComplexField)
  const fields = matchFields(complex)
  return fields.size === 0 ? complex : show(complex, fields, [])
}

interface Field {
  instruction: string
  /** Where it ends; a field without an end is none. */
  end?: XmlElement
}

/** A place of a field in the text: its start, the end of its instruction, or its end. */
type Fields = ReadonlyMap<XmlElement, Field>

const run = (...children: readonly XmlNode[]): XmlElement => element('w:r', {}, children)
const character = (type: string): XmlElement => element('w:fldChar', {'w:fldCharType': type}, [])
const instructed = (text: string): XmlElement => element('w:instrText', {'xml:space': 'preserve'}, [text])

const asComplexField = ({attributes, children}: XmlElement): XmlNode[] => [
  run(character('begin'), instructed(attributes['w:instr'] ?? ''), character('separate')),
  ...children,
  run(character('end')),
]

/** The signs of all fields that have an end, each with its field. */
function matchFields(part: XmlElement): Fields {
  const fields = new Map<XmlElement, Field>()
  const open: {readonly field: Field; readonly signs: XmlElement[]}[] = []
  for (const sign of elementsNamed(part, 'w:fldChar', 'w:instrText')) {
    const type = sign.attributes['w:fldCharType']
    const top = open.at(-1)
    if (type === 'begin') open.push({field: {instruction: ''}, signs: [sign]})
    else if (top === undefined) continue
    else if (sign.name === 'w:instrText') {
      if (top.signs.length === 1) top.field.instruction += textIn(sign)
    } else {
      top.signs.push(sign)
      if (type !== 'end') continue
      top.field.end = sign
      for (const own of top.signs) fields.set(own, top.field)
      open.pop()
    }
  }
  return fields
}

interface Shown {
  readonly field: Field
  /** Until its instruction has ended, nothing of a field is shown. */
  inInstruction: boolean
}

function show(node: XmlElement, fields: Fields, open: Shown[]): XmlElement {
  const children: XmlNode[] = []
  for (const child of node.children) {
    if (typeof child === 'string') children.push(child)
    else if (child.name === 'w:fldChar') children.push(...passSign(child, fields, open))
    else if (child.name === 'w:instrText') continue
    else if (open.some(({inInstruction}) => inInstruction) && contents.has(child.name)) continue
    else children.push(show(child, fields, open))
  }
  return {...node, children}
}

/** What a run shows. */
const contents: ReadonlySet<string> = new Set([
  'w:t',
  'w:tab',
  'w:br',
  'w:cr',
  'w:sym',
  'w:drawing',
  'w:pict',
  'w:noBreakHyphen',
])

function passSign(sign: XmlElement, fields: Fields, open: Shown[]): XmlNode[] {
  const field = fields.get(sign)
  if (field === undefined) return []
  if (sign.attributes['w:fldCharType'] === 'begin') {
    open.push({field, inInstruction: true})
    return opening(sign, field)
  }
  const top = open.at(-1)
  if (sign !== field.end) {
    if (top) top.inInstruction = false
    return []
  }
  open.pop()
  return converted.test(field.instruction) ? [sign] : []
}

/** Fields that the converter is to see. */
const converted = /^\s*(?:HYPERLINK|FORMCHECKBOX)\b/i

function opening(sign: XmlElement, {instruction}: Field): XmlNode[] {
  if (/^\s*FORMDROPDOWN\b/i.test(instruction)) return chosenIn(sign)
  if (/^\s*FORMCHECKBOX\b/i.test(instruction)) return [sign, instructed('FORMCHECKBOX')]
  if (!converted.test(instruction)) return []
  return [character('begin'), instructed(linkInstruction(instruction)), character('separate')]
}

/** The words that are chosen in a form; its list is the only place that has them. */
function chosenIn(sign: XmlElement): XmlNode[] {
  const [list] = elementsNamed(sign, 'w:ddList')
  const entries = list ? [...elementsNamed(list, 'w:listEntry')] : []
  const chosen = entries[Number(childNamed(list, 'w:result')?.attributes['w:val'] ?? 0)]
  const text = chosen?.attributes['w:val']
  return text === undefined ? [] : [element('w:t', {'xml:space': 'preserve'}, [text])]
}

/** Switches of a link that a word follows. */
const switchesWithWord = /^\\[lost]$/i

/** The address of a link, or the place within the document, without the other switches that its converter stumbles on. */
function linkInstruction(instruction: string): string {
  const [, ...words] = instruction.match(/"(?:[^"\\]|\\.)*"?|\S+/g) ?? []
  let address = ''
  let place = ''
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? ''
    if (!/^\\[a-z]$/i.test(word)) address ||= unquoted(word)
    else if (switchesWithWord.test(word)) {
      index += 1
      if (word.toLowerCase() === '\\l') place = unquoted(words[index] ?? '')
    }
  }
  if (address === '') return place === '' ? '' : `HYPERLINK \\l "${place}"`
  return `HYPERLINK "${place === '' ? address : `${address.replace(/#.*$/s, '')}#${place}`}"`
}

/** A word of an instruction; quotes within it would end the address. */
const unquoted = (word: string): string =>
  word
    .replaceAll(/^"|"$/g, '')
    .replaceAll(/\\(.)/gs, '$1')
    .replaceAll(/[\r\n\t]+/g, '')
    .replaceAll('"', '%22')
    .trim()

/** A tree with the elements of one name replaced, those within these first. */
function mapElements(node: XmlElement, name: string, replace: (found: XmlElement) => XmlNode[]): XmlElement {
  const children = node.children.flatMap((child): XmlNode[] => {
    if (typeof child === 'string') return [child]
    const mapped = mapElements(child, name, replace)
    return child.name === name ? replace(mapped) : [mapped]
  })
  return {...node, children}
}
