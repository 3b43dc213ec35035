import {knownHash} from '../identity/hash.ts'
import {isKeyed, isRecord, type Fields} from './json.ts'

const HASH_LENGTH = 32

/** Fields that say where a value came from or how it is held, not what it says. */
const traces = new Set(['_key', '_weak', '_strengthenOnPublish', 'sourceBlocks'])

/**
 * Hash of what a value says, as 32 hex digits: the same for every order of object keys, for every array key,
 * for every trace to the source, and for weak and strong references.
 *
 * A source with one line more has other block numbers all over. Its unchanged paragraphs keep their hash because
 * array keys and `sourceBlocks` do not count, and references may be strengthened by publishing without counting as
 * an edit.
 *
 * @returns The empty string for a value that is not there (`undefined` or `null`).
 */
export function canonicalHash(value: unknown): string {
  if (value === undefined || value === null) return ''
  return knownHash(canonical(value) ?? '').slice(0, HASH_LENGTH)
}

/** What a value says, as JSON with its keys in order; nothing for what JSON leaves out. */
function canonical(value: unknown): string | undefined {
  if (typeof value === 'string') return JSON.stringify(value)
  if (Array.isArray(value)) return canonicalItems(value)
  return isRecord(value) ? canonicalFields(nameMarksByPosition(value)) : JSON.stringify(value)
}

function canonicalItems(items: readonly unknown[]): string {
  let json = '['
  for (let index = 0; index < items.length; index += 1)
    json += (index === 0 ? '' : ',') + (canonical(items[index]) ?? 'null')
  return `${json}]`
}

function canonicalFields(fields: Fields): string {
  let json = ''
  for (const key of sorted(Object.keys(fields))) {
    const value = traces.has(key) ? undefined : canonical(fields[key])
    if (value !== undefined) json += (json === '' ? '' : ',') + nameInJson(key) + value
  }
  return `{${json}}`
}

/** Sorts in place: objects have so few keys that the general sort takes longer to start than this to end. */
function sorted(keys: string[]): string[] {
  if (keys.length > MOST_INSERTED) return keys.toSorted()
  for (let index = 1; index < keys.length; index += 1) {
    const key = keys[index] ?? ''
    let place = index
    for (let before = keys[place - 1]; before !== undefined && before > key; before = keys[place - 1]) {
      keys[place] = before
      place -= 1
    }
    keys[place] = key
  }
  return keys
}

const MOST_INSERTED = 16

/** A key with its quotes and colon; documents have the same few. */
function nameInJson(key: string): string {
  const known = namesInJson.get(key)
  if (known !== undefined) return known
  const name = `${JSON.stringify(key)}:`
  if (namesInJson.size >= MOST_NAMES) namesInJson.clear()
  namesInJson.set(key, name)
  return name
}

const namesInJson = new Map<string, string>()
const MOST_NAMES = 1000

/** Spans name their annotations by array key; the position in `markDefs` says the same without the key. */
function nameMarksByPosition(block: Fields): Fields {
  const {markDefs, children} = block
  if (!Array.isArray(markDefs) || markDefs.length === 0 || !Array.isArray(children)) return block
  const names = new Map<unknown, string>(
    markDefs.filter(isKeyed).map(({_key}, position) => [_key, `markDefs[${position}]`]),
  )
  return {...block, children: children.map((child: unknown) => renameMarks(child, names))}
}

function renameMarks(span: unknown, names: ReadonlyMap<unknown, string>): unknown {
  if (!isRecord(span) || !Array.isArray(span['marks'])) return span
  return {...span, marks: span['marks'].map((mark: unknown) => names.get(mark) ?? mark)}
}
