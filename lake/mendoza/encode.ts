import {isDeepStrictEqual} from 'node:util'
import {isObject, type JsonObject} from '../document.ts'

/** Instructions and their operands in one flat list. */
export type Patch = readonly unknown[]

/** Instructions of the format that the encoder writes. */
const instructions = {
  value: 0,
  enterFieldKeeping: 10,
  enterFieldEmpty: 11,
  enterItemKeeping: 12,
  leaveIntoField: 15,
  leaveIntoArray: 16,
  setField: 17,
  deleteField: 19,
  appendItem: 20,
  appendItems: 21,
  appendText: 22,
  appendTextSlice: 23,
} as const

/**
 * A patch that turns one value into the other. Creation and deletion are whole values: `[0, <after>]`, and null
 * is what does not exist.
 *
 * Fields are addressed by their position among the sorted names of the object before; text by offsets in UTF-8
 * bytes. Items of arrays are matched by `_key`, so that a change inside of an item stays small.
 *
 * @see {@link https://github.com/sanity-io/mendoza | Mendoza}
 */
export function encode(before: JsonObject | null, after: JsonObject | null): Patch {
  if (before === null || after === null) return [instructions.value, after]
  const patch: unknown[] = []
  encodeObject(before, after, patch)
  return patch
}

/** Expects a copy of `before` as the output so far. */
function encodeObject(before: JsonObject, after: JsonObject, patch: unknown[]): void {
  const names = Object.keys(before).toSorted(byUnits)
  const positions = new Map(names.map((name, position) => [name, position]))
  for (const [name, position] of positions) {
    if (!Object.hasOwn(after, name)) patch.push(instructions.deleteField, position)
  }
  for (const [name, value] of Object.entries(after)) {
    const position = positions.get(name)
    if (position === undefined) patch.push(instructions.setField, value, name)
    else if (!isDeepStrictEqual(before[name], value)) {
      encodeField({name, position}, before[name], value, patch)
    }
  }
}

/** As JavaScript sorts, which is what readers of the format do. */
function byUnits(one: string, other: string): number {
  return one < other ? -1 : 1
}

interface Field {
  readonly name: string
  readonly position: number
}

function encodeField({name, position}: Field, before: unknown, after: unknown, patch: unknown[]): void {
  if (isObject(before) && isObject(after)) {
    patch.push(instructions.enterFieldKeeping, position)
    encodeObject(before, after, patch)
    patch.push(instructions.leaveIntoField)
    return
  }
  const steps = stepsFromEmpty(before, after)
  if (steps === undefined) patch.push(instructions.setField, after, name)
  else patch.push(instructions.enterFieldEmpty, position, ...steps, instructions.leaveIntoField)
}

/** Undefined where the whole value is as short: then it is set. An empty output would have no type. */
function stepsFromEmpty(before: unknown, after: unknown): unknown[] | undefined {
  if (typeof before === 'string' && typeof after === 'string') return stepsOfText(before, after)
  if (!Array.isArray(before) || !Array.isArray(after)) return undefined
  return before.length === 0 || after.length === 0 ? undefined : stepsOfArray(before, after)
}

/** The slices are the beginning and the end of the text, the only ones that all readers of the format get right. */
function stepsOfText(before: string, after: string): unknown[] | undefined {
  const [from, to] = [Array.from(before), Array.from(after)]
  const {start, end} = sharedEnds(from, to, (one, other) => one === other)
  if (start === 0 && end === 0) return undefined
  const steps: unknown[] = []
  const size = Buffer.byteLength(before)
  if (start > 0) steps.push(instructions.appendTextSlice, 0, byteLength(from.slice(0, start)))
  const middle = to.slice(start, to.length - end).join('')
  if (middle !== '') steps.push(instructions.appendText, middle)
  if (end > 0) steps.push(instructions.appendTextSlice, size - byteLength(from.slice(-end)), size)
  return steps
}

function byteLength(characters: readonly string[]): number {
  return Buffer.byteLength(characters.join(''))
}

function stepsOfArray(before: readonly unknown[], after: readonly unknown[]): unknown[] {
  const {start, end} = sharedEnds(before, after, isDeepStrictEqual)
  const positions = new Map(before.map((item, position) => [keyOf(item), position]))
  const steps: unknown[] = []
  if (start > 0) steps.push(instructions.appendItems, 0, start)
  for (const item of after.slice(start, after.length - end)) {
    const key = keyOf(item)
    const position = key === undefined ? undefined : positions.get(key)
    if (position === undefined) steps.push(instructions.appendItem, item)
    else encodeItem(position, before[position], item, steps)
  }
  if (end > 0) steps.push(instructions.appendItems, before.length - end, before.length)
  return steps
}

function encodeItem(position: number, before: unknown, after: unknown, steps: unknown[]): void {
  if (!isObject(before) || !isObject(after)) throw new TypeError('only objects have a key')
  steps.push(instructions.enterItemKeeping, position)
  encodeObject(before, after, steps)
  steps.push(instructions.leaveIntoArray)
}

function keyOf(item: unknown): string | undefined {
  const key = isObject(item) ? item['_key'] : undefined
  return typeof key === 'string' ? key : undefined
}

/** How many items the two lists share at their beginning and, behind that, at their end. */
function sharedEnds<Item>(
  before: readonly Item[],
  after: readonly Item[],
  isSame: (one: Item | undefined, other: Item | undefined) => boolean,
): {start: number; end: number} {
  const shorter = Math.min(before.length, after.length)
  const isSameAt = (from: number, to: number) => isSame(before[from], after[to])
  let start = 0
  while (start < shorter && isSameAt(start, start)) start += 1
  let end = 0
  while (end < shorter - start && isSameAt(before.length - 1 - end, after.length - 1 - end)) end += 1
  return {start, end}
}
