import {type CloseTag, type OpenTag, findTag, longestTag} from './xml-tag.ts'
import {decodeReferences} from './xml-text.ts'

/** What an XML file says, piece by piece; a text may come in any number of pieces. */
export interface XmlHandler {
  readonly open: (tag: OpenTag) => void
  readonly text: (piece: string) => void
  /** Elements that the file leaves open are closed with the element around them, or `atEnd` of the file. */
  readonly close: (name: string, atEnd: boolean) => void
}

export interface XmlReader {
  readonly write: (piece: string) => void
  readonly end: () => void
}

/**
 * Reads XML as it is found, not as it should be: raw `&` and `<`, HTML references and a `]]>` in the midst of a text
 * are taken as text. No piece of the file is held longer than until the next one, however long a text
 * is; document types are skipped, and no entity is ever expanded.
 */
export function createXmlReader(handler: XmlHandler): XmlReader {
  const elements = createElements(handler)
  let rest = ''
  let mode: Mode = 'markup'
  let inSubset = false
  /** A `]]>` in raw text, until it is seen whether its element ends there. */
  let perhapsEnd = ''
  let ended = false

  return {
    write: (piece) => {
      rest += piece
      readAll()
    },
    end: () => {
      ended = true
      readAll()
      elements.closeAll()
    },
  }

  function readAll(): void {
    let at = 0
    for (let next = step(at); next > at; next = step(at)) at = next
    rest = rest.slice(at)
  }

  /** @returns Where the next step begins; the same place where more of the file is needed. */
  function step(at: number): number {
    if (at >= rest.length) return at
    if (mode === 'cdata') return readCdata(at)
    if (mode === 'comment') return skipTo('-->', at)
    if (mode === 'instruction') return skipTo('?>', at)
    return mode === 'doctype' ? skipDoctype(at) : readMarkup(at)
  }

  function readMarkup(at: number): number {
    const start = rest.indexOf('<', at)
    if (start !== at) return readText(at, start === -1 ? rest.length : start, start === -1)
    if (!ended && rest.length - at < cdataStart.length && mayBegin(rest.slice(at))) return at
    if (rest.startsWith(cdataStart, at)) return enter('cdata', at + cdataStart.length)
    if (mode === 'raw') return readRawTag(at)
    if (rest.startsWith('<!--', at)) return enter('comment', at + 4)
    if (rest.startsWith('<?', at)) return enter('instruction', at + 2)
    if (rest.startsWith('<!', at)) return enter('doctype', at + 2)
    return readTag(at)
  }

  function readTag(at: number): number {
    const tag = findTag(rest, at)
    if (tag === 'unfinished' && !ended) return at
    if (typeof tag === 'string') return textTo(at, lastOpening(at + 1))
    if (tag.kind === 'open') elements.open(tag)
    else elements.close(tag)
    return tag.end
  }

  /** Behind a `]]>` that did not end its text, only the end of an open element is markup. */
  function readRawTag(at: number): number {
    const tag = rest.startsWith('</', at) ? findTag(rest, at) : 'none'
    if (tag === 'unfinished' && !ended) return at
    if (typeof tag === 'string' || tag.kind !== 'close' || !elements.has(tag.name)) {
      emit(perhapsEnd)
      perhapsEnd = ''
      return textTo(at, at + 1)
    }
    elements.close(tag)
    return enter('markup', tag.end)
  }

  /** The last of several “<”, since only that one may begin a tag. */
  function lastOpening(from: number): number {
    signs.lastIndex = from
    return signs.test(rest) ? signs.lastIndex - 1 : from
  }

  function readText(at: number, end: number, isLast: boolean): number {
    const text = rest.slice(at, end)
    // A reference or “]]>” may go on in the next piece.
    const held = isLast && !ended ? text.length - unfinishedLength(text) : text.length
    if (held === 0) return at
    const piece = text.slice(0, held)
    if (mode !== 'raw') emit(decodeReferences(piece))
    else {
      perhapsEnd = isLast ? '' : (/\]\]>\s{0,200}$/.exec(piece)?.[0] ?? '')
      emit(piece.slice(0, piece.length - perhapsEnd.length))
    }
    return at + held
  }

  function readCdata(at: number): number {
    const end = rest.indexOf(']]>', at)
    if (end === -1) {
      const held = ended ? rest.length : Math.max(at, rest.length - 2)
      return held > at ? textTo(at, held) : at
    }
    const behind = rest.slice(end + 3, end + 3 + longestTag)
    const following = behind.trimStart()
    // Where it is not yet to be seen what follows, the text before is read, and the end waits.
    if (!ended && following.length < longestName && behind.length < longestTag)
      return end > at ? textTo(at, end) : at
    emit(rest.slice(at, end))
    const isEnd = following === '' || following.startsWith(cdataStart) || elements.endsOne(following)
    if (!isEnd) emit(']]>')
    return enter(isEnd ? 'markup' : 'raw', end + 3)
  }

  function skipTo(mark: string, at: number): number {
    const end = rest.indexOf(mark, at)
    if (end !== -1) return enter('markup', end + mark.length)
    return ended ? rest.length : Math.max(at, rest.length - mark.length + 1)
  }

  /** Entity declarations stand between brackets, with markup of their own. */
  function skipDoctype(at: number): number {
    const window = rest.slice(at, at + longestTag)
    const stop = (inSubset ? /\]/ : /[[>]/).exec(window)
    if (stop === null) return at + window.length
    inSubset = stop[0] === '['
    const end = at + stop.index + 1
    return stop[0] === '>' ? enter('markup', end) : end
  }

  function enter(next: Mode, at: number): number {
    mode = next
    perhapsEnd = ''
    return at
  }

  function textTo(at: number, end: number): number {
    emit(rest.slice(at, end))
    return end
  }

  function emit(text: string): void {
    if (text !== '') handler.text(text)
  }
}

type Mode = 'markup' | 'cdata' | 'raw' | 'comment' | 'instruction' | 'doctype'

const signs = /<+/y
const cdataStart = '<![CDATA['
/** The longest end tag that is looked for behind `]]>`. */
const longestName = 110
/** Elements that stand deeper are text. */
const deepest = 256

/** How many characters at the end of a text may turn out to be part of something. */
const unfinishedLength = (text: string): number =>
  /(?:&[#\w]{0,10}|\]\]?|\]\]>\s{0,200})$/.exec(text.slice(-210))?.[0].length ?? 0

const mayBegin = (text: string): boolean =>
  cdataStart.startsWith(text) || '<!--'.startsWith(text) || text === '<'

interface Elements {
  readonly open: (tag: OpenTag) => void
  readonly close: (tag: CloseTag) => void
  readonly closeAll: () => void
  readonly has: (name: string) => boolean
  /** Whether a text begins with the end tag of an open element. */
  readonly endsOne: (text: string) => boolean
}

/** The open elements of one file. */
function createElements(handler: XmlHandler): Elements {
  const open: string[] = []
  const closeTo = (depth: number, atEnd: boolean): void => {
    while (open.length > depth) handler.close(open.pop() ?? '', atEnd)
  }
  return {
    open: (tag) => {
      if (open.length >= deepest) return handler.text(tag.written)
      handler.open(tag)
      if (tag.selfClosing) handler.close(tag.name, false)
      else open.push(tag.name)
    },
    close: ({name}) => {
      const depth = open.lastIndexOf(name)
      if (depth === -1) handler.text(`</${name}>`)
      else closeTo(depth, false)
    },
    closeAll: () => closeTo(0, true),
    has: (name) => open.includes(name),
    endsOne: (text) => open.includes(/^<\/([^\s>]{1,100})\s*>/.exec(text)?.[1] ?? ''),
  }
}
