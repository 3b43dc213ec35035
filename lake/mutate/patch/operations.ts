import {isObject, type JsonObject} from '../../document.ts'
import {invalid} from '../../errors.ts'

/** The operations of one patch, each by JSONMatch path. */
export interface PatchOperations {
  readonly setIfMissing?: JsonObject
  readonly set?: JsonObject
  readonly unset?: readonly string[]
  readonly diffMatchPatch?: Readonly<Record<string, string>>
  readonly inc?: Readonly<Record<string, number>>
  readonly dec?: Readonly<Record<string, number>>
  readonly insert?: Insert
}

export interface Insert {
  readonly position: 'before' | 'after' | 'replace'
  readonly path: string
  readonly items: readonly unknown[]
}

/** @throws MutationRefused naming the operation that is unknown or has the wrong form. */
export function readOperations(body: JsonObject, mutation: JsonObject): PatchOperations {
  const operations: {-readonly [Name in keyof PatchOperations]: PatchOperations[Name]} = {}
  for (const [name, value] of Object.entries(body)) {
    if ((name === 'set' || name === 'setIfMissing') && isObject(value)) operations[name] = value
    else if (name === 'unset' && isListOf(value, isString)) operations.unset = value
    else if (name === 'diffMatchPatch' && isRecordOf(value, isString)) operations.diffMatchPatch = value
    else if ((name === 'inc' || name === 'dec') && isRecordOf(value, isNumber)) operations[name] = value
    else if (name === 'insert') operations.insert = readInsert(value, mutation)
    else throw invalid(refusal(name), mutation)
  }
  return operations
}

/** The operations in wire form, as an event or the log shows them. */
export function writeOperations({insert, ...operations}: PatchOperations): JsonObject {
  if (insert === undefined) return operations
  return {...operations, insert: {[insert.position]: insert.path, items: insert.items}}
}

const forms: Readonly<Record<string, string>> = {
  set: 'an object of path and value',
  setIfMissing: 'an object of path and value',
  unset: 'an array of paths',
  diffMatchPatch: 'an object of path and text patch',
  inc: 'an object of path and number',
  dec: 'an object of path and number',
}

function refusal(name: string): string {
  const form = Object.hasOwn(forms, name) ? forms[name] : undefined
  if (form !== undefined) return `"${name}" of a patch must be ${form}`
  return `Unknown key "${name}" in a patch; operations are ${Object.keys(forms).join(', ')}, insert`
}

function readInsert(value: unknown, mutation: JsonObject): Insert {
  const {items, ...positions} = isObject(value) ? value : {}
  const [entry, ...others] = Object.entries(positions)
  const [position, path] = entry ?? []
  const isPosition = position === 'before' || position === 'after' || position === 'replace'
  if (isPosition && typeof path === 'string' && others.length === 0 && Array.isArray(items)) {
    return {position, path, items}
  }
  throw invalid(
    '"insert" needs "items" and exactly one of "before", "after", "replace" with a path',
    mutation,
  )
}

const isString = (value: unknown): value is string => typeof value === 'string'

const isNumber = (value: unknown): value is number => Number.isFinite(value)

function isListOf<Item>(value: unknown, isItem: (item: unknown) => item is Item): value is Item[] {
  return Array.isArray(value) && value.every((item) => isItem(item))
}

function isRecordOf<Item>(
  value: unknown,
  isItem: (item: unknown) => item is Item,
): value is Record<string, Item> {
  return isObject(value) && Object.values(value).every((item) => isItem(item))
}
