import {maxSourceBytes} from '../../parse/decode.ts'
import {createTextBuffer, type TextBuffer} from '../xml/text-buffer.ts'
import {withoutControls} from '../xml/xml-text.ts'
import {itemFields, metaUse, type WxrField, type WxrItem, type WxrTerm} from './wxr-item.ts'

/** Takes in one item element by element; what no article can hold is dropped on the way. */
export interface ItemCollector {
  /** An element opens; `depth` is 1 for the children of the item. */
  readonly open: (name: string, depth: number, attributes: () => ReadonlyMap<string, string>) => void
  readonly text: (piece: string) => void
  /** Markup inside a text, such as `<b>` in a title that was not escaped. */
  readonly close: (depth: number) => void
  readonly item: (position: number, isWhole: boolean) => WxrItem
}

export function createItemCollector(): ItemCollector {
  const fields = new Map<string, string>()
  const meta = new Map<string, string[]>()
  const terms: WxrTerm[] = []
  let comments = 0
  let characters = 0
  let isTooLarge = false
  let room = longestExtras
  let current:
    | {
        readonly depth: number
        readonly buffer: TextBuffer
        readonly done: (text: string) => void
        /** Set for what is only read as far as there is room for it. */
        readonly isExtra: boolean
      }
    | undefined
  let pair: {key?: string; value?: string} = {}

  const collect = (depth: number, done: (text: string) => void, isExtra = false): void => {
    current = {depth, buffer: createTextBuffer(), done, isExtra}
  }

  return {
    open: (name, depth, attributes) => {
      if (depth === 1 && isField(name)) {
        collect(1, (text) => {
          if ((fields.get(name) ?? '') === '') fields.set(name, text)
        })
      } else if (depth === 1 && isTooLarge) {
        // Only what tells the type and name of the item is still of use.
      } else if (depth === 1 && name === 'category') {
        const domain = attributes().get('domain') ?? ''
        const nicename = attributes().get('nicename') ?? ''
        characters += domain.length + nicename.length + name.length
        collect(1, (label) => terms.push({domain, nicename, label: label.trim()}))
      } else if (depth === 1 && name === 'wp:postmeta') pair = {}
      else if (depth === 1 && name === 'wp:comment') comments += 1
      else if (depth === 2 && name === 'wp:meta_key') collect(2, (key) => (pair.key = key.trim()))
      else if (depth === 2 && name === 'wp:meta_value' && metaUse(pair.key ?? 'footnotes') !== 'none')
        collect(2, (value) => (pair.value = value), metaUse(pair.key ?? 'footnotes') === 'some')
    },
    text: (piece) => {
      if (current === undefined) return
      if (current.isExtra) {
        room -= piece.length
        if (room >= 0) current.buffer.add(piece)
        return
      }
      characters += piece.length
      if (!isTooLarge && characters > maxSourceBytes) {
        isTooLarge = true
        current = {...current, buffer: createTextBuffer()}
      }
      if (!isTooLarge || current.buffer.length() + piece.length <= longestSmallText) current.buffer.add(piece)
    },
    close: (depth) => {
      if (current?.depth === depth) {
        current.done(withoutControls(current.buffer.text()))
        current = undefined
      } else if (depth === 1 && pair.key !== undefined && metaUse(pair.key) !== 'none') {
        const values = meta.get(pair.key) ?? []
        values.push(pair.value ?? '')
        meta.set(pair.key, values)
        pair = {}
      }
    },
    item: (position, isWhole) => ({
      position,
      field: (name) => fields.get(name) ?? '',
      meta: (key) => meta.get(key) ?? [],
      metas: meta,
      terms,
      comments,
      ...(isTooLarge && {broken: 'too-large' as const}),
      ...(!isWhole && {broken: 'cut-off' as const}),
    }),
  }
}

/** So much is read of values that may be fields of an article or the notes of a plugin. */
const longestExtras = 1_000_000

/** Of an item that is too large, no longer text is kept. */
const longestSmallText = 10_000

const known: ReadonlySet<string> = new Set(itemFields)
const isField = (name: string): name is WxrField => known.has(name)
