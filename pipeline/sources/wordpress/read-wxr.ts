import type {SourceFile} from '../source-kind.ts'
import {textPieces} from '../xml/text-pieces.ts'
import {createXmlReader} from '../xml/xml-reader.ts'
import {attributesOf, type OpenTag} from '../xml/xml-tag.ts'
import {withoutControls} from '../xml/xml-text.ts'
import {createItemCollector, type ItemCollector} from './collect-item.ts'
import {personName} from './person-name.ts'
import {type ChannelField, channelFields, type WxrAuthor, type WxrPart} from './wxr-item.ts'
import {createWxrNames} from './wxr-names.ts'

/** Reads one file of a WordPress export; of the file, no more than one item is held at a time. */
export async function* readWxr(file: SourceFile): AsyncGenerator<WxrPart> {
  const parts: WxrPart[] = []
  const reader = createReader((part) => parts.push(part))
  for await (const piece of textPieces(file)) {
    reader.write(piece)
    yield* parts.splice(0)
  }
  reader.end()
  yield* parts
}

/** Longest text that is read beside items, such as an address. */
const longestSmallText = 10_000

function createReader(put: (part: WxrPart) => void) {
  const nameOf = createWxrNames()
  /** Usual names of the open elements. */
  const path: string[] = []
  let item: {readonly depth: number; readonly collector: ItemCollector} | undefined
  let items = 0
  let small = ''
  let author: Map<string, string> | undefined

  return createXmlReader({
    open: (tag) => {
      if (item !== undefined) return openInItem(tag, item)
      const name = nameOf(tag)
      path.push(name)
      small = ''
      if (name === 'item') item = {depth: path.length, collector: createItemCollector()}
      if (name === 'wp:author') author = new Map()
    },
    text: (piece) => {
      if (item !== undefined) item.collector.text(piece)
      else if (small.length < longestSmallText) small += piece.slice(0, longestSmallText)
    },
    close: (tagName, atEnd) => {
      const depth = path.length
      const name = path.pop() ?? ''
      if (item !== undefined) closeInItem({name, tagName, depth, atEnd}, item)
      else closeInChannel(name)
    },
  })

  function openInItem(tag: OpenTag, {depth, collector}: {depth: number; collector: ItemCollector}): void {
    const name = nameOf(tag)
    path.push(name)
    const within = path.length - depth
    if (isText(path[depth] ?? '', path[depth + 1] ?? '', within)) {
      collector.text(tag.written)
      if (tag.selfClosing) path[path.length - 1] = ''
    } else collector.open(name, within, () => attributesOf(tag))
  }

  function closeInItem(
    {name, tagName, depth, atEnd}: Closing,
    {depth: own, collector}: {depth: number; collector: ItemCollector},
  ): void {
    if (depth === own) {
      items += 1
      put({kind: 'item', item: collector.item(items, !atEnd)})
      item = undefined
    } else if (isText(path[own] ?? name, path[own + 1] ?? name, depth - own)) {
      if (name !== '') collector.text(`</${tagName}>`)
    } else collector.close(depth - own)
  }

  function closeInChannel(name: string): void {
    const value = withoutControls(small).trim()
    small = ''
    if (name === 'wp:author' && author !== undefined) {
      put({kind: 'author', author: authorFrom(author)})
      author = undefined
    } else if (author !== undefined) author.set(name, value)
    else if (isChannelField(name) && path.at(-1) === 'channel') put({kind: 'channel', name, value})
  }
}

interface Closing {
  readonly name: string
  /** The name as written. */
  readonly tagName: string
  readonly depth: number
  readonly atEnd: boolean
}

/** Whether an element stands inside a text, where it is no element of the export. */
function isText(child: string, grandchild: string, depth: number): boolean {
  if (depth < 2 || child === 'wp:comment') return false
  return child === 'wp:postmeta' ? depth > 2 && grandchild !== '' : true
}

function authorFrom(values: ReadonlyMap<string, string>): WxrAuthor {
  const value = (name: string): string => values.get(`wp:author_${name}`) ?? ''
  const login = value('login')
  const display = value('display_name')
  const name = personName({display, first: value('first_name'), last: value('last_name'), login})
  return {login, email: value('email'), display, name}
}

const known: ReadonlySet<string> = new Set(channelFields)
const isChannelField = (name: string): name is ChannelField => known.has(name)
