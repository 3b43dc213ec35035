import {isObject, type JsonObject} from '../document.ts'
import {instructions, type Patch} from './instructions.ts'
import {sharedItems, sharedText} from './shared-ends.ts'

/**
 * A patch that turns one value into the other. Creation and deletion are whole values: `[0, <after>]`, and null
 * is what does not exist.
 *
 * Fields are addressed by their position among the sorted names of the object before; text by offsets in UTF-8
 * bytes. Items of arrays are matched by `_key`, so that a change inside of an item stays small.
 *
 * @param omitted A field of both that is taken as not there.
 * @see {@link https://github.com/sanity-io/mendoza | Mendoza}
 */
export function encode(before: JsonObject | null, after: JsonObject | null, omitted?: string): Patch {
  if (before === null || after === null) return [instructions.value, after && without(after, omitted)]
  const patch: unknown[] = []
  encodeObject(before, after, patch, omitted)
  return patch
}

function without(object: JsonObject, omitted: string | undefined): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== omitted))
}

/** Expects a copy of `before` as the output so far. */
function encodeObject(before: JsonObject, after: JsonObject, patch: unknown[], omitted?: string): void {
  let sorted: readonly string[] | undefined
  const field = (name: string): Field => {
    sorted ??= Object.keys(before)
      .filter((each) => each !== omitted && has(before, each))
      .toSorted()
    return {name, position: sorted.indexOf(name)}
  }
  for (const name of Object.keys(before)) {
    if (has(after, name) || name === omitted || !has(before, name)) continue
    patch.push(instructions.deleteField, field(name).position)
  }
  for (const name of Object.keys(after)) {
    const [from, to] = [before[name], after[name]]
    if (from === to || to === undefined || name === omitted) continue
    if (has(before, name)) encodeField(field(name), from, to, patch)
    else patch.push(instructions.setField, to, name)
  }
}

/** JSON leaves out a field that is undefined. */
function has(object: JsonObject, name: string): boolean {
  return object[name] !== undefined && Object.hasOwn(object, name)
}

interface Field {
  readonly name: string
  /** Among the names of the object before, sorted by UTF-16 units. */
  readonly position: number
}

/** Leaves nothing where nothing changed. */
function encodeField({name, position}: Field, before: unknown, after: unknown, patch: unknown[]): void {
  if (isObject(before) && isObject(after)) {
    const begin = patch.push(instructions.enterFieldKeeping, position)
    encodeObject(before, after, patch)
    if (patch.length > begin) patch.push(instructions.leaveIntoField)
    else patch.length = begin - 2
    return
  }
  const begin = patch.push(instructions.enterFieldEmpty, position)
  const outcome = encodeFromEmpty(before, after, patch)
  if (outcome === 'encoded') {
    patch.push(instructions.leaveIntoField)
    return
  }
  patch.length = begin - 2
  if (outcome === 'different') patch.push(instructions.setField, after, name)
}

/** @returns `different` where to set the whole value is as short. An empty output would have no type. */
function encodeFromEmpty(
  before: unknown,
  after: unknown,
  patch: unknown[],
): 'encoded' | 'same' | 'different' {
  if (typeof before === 'string' && typeof after === 'string') return encodeText(before, after, patch)
  if (!Array.isArray(before) || !Array.isArray(after)) return 'different'
  if (before.length > 0 && after.length > 0) return encodeArray(before, after, patch)
  return before.length === after.length ? 'same' : 'different'
}

/** The slices are the beginning and the end of the text, the only ones that all readers of the format get right. */
function encodeText(before: string, after: string, patch: unknown[]): 'encoded' | 'different' {
  const {start, end} = sharedText(before, after)
  if (start === 0 && end === 0) return 'different'
  if (start > 0) patch.push(instructions.appendTextSlice, 0, Buffer.byteLength(before.slice(0, start)))
  const middle = after.slice(start, after.length - end)
  if (middle !== '') patch.push(instructions.appendText, middle)
  if (end > 0) {
    const size = Buffer.byteLength(before)
    patch.push(instructions.appendTextSlice, size - Buffer.byteLength(before.slice(-end)), size)
  }
  return 'encoded'
}

function encodeArray(
  before: readonly unknown[],
  after: readonly unknown[],
  patch: unknown[],
): 'encoded' | 'same' {
  const {start, end} = sharedItems(before, after)
  if (start === before.length && start === after.length) return 'same'
  if (start > 0) patch.push(instructions.appendItems, 0, start)
  const changed = after.slice(start, after.length - end)
  if (changed.length > 0) encodeItems(before, changed, start, patch)
  if (end > 0) patch.push(instructions.appendItems, before.length - end, before.length)
  return 'encoded'
}

/** @param start Where the changed items begin, in both lists. */
function encodeItems(
  before: readonly unknown[],
  changed: readonly unknown[],
  start: number,
  patch: unknown[],
): void {
  let positions: ReadonlyMap<string | undefined, number> | undefined
  for (const [offset, item] of changed.entries()) {
    const key = keyOf(item)
    const isInPlace = key !== undefined && key === keyOf(before[start + offset])
    positions ??= isInPlace ? undefined : new Map(before.map((each, position) => [keyOf(each), position]))
    const position = isInPlace ? start + offset : positions?.get(key)
    if (key === undefined || position === undefined) patch.push(instructions.appendItem, item)
    else encodeItem(position, before[position], item, patch)
  }
}

function encodeItem(position: number, before: unknown, after: unknown, patch: unknown[]): void {
  if (!isObject(before) || !isObject(after)) throw new TypeError('only objects have a key')
  patch.push(instructions.enterItemKeeping, position)
  encodeObject(before, after, patch)
  patch.push(instructions.leaveIntoArray)
}

function keyOf(item: unknown): string | undefined {
  const key = isObject(item) ? item['_key'] : undefined
  return typeof key === 'string' ? key : undefined
}
