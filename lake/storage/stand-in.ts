import {isStored, type Document} from '../document.ts'
import type {Row} from './row.ts'

/** What a stand-in stands for. */
class Shown {
  readonly row: Row
  readonly id: string
  /** The stored id, where it is shown under another. */
  readonly originalId: string | undefined

  constructor(row: Row, id: string, originalId: string | undefined) {
    this.row = row
    this.id = id
    this.originalId = originalId
  }
}

const inside = Symbol('what a stand-in stands for')

/**
 * A document that reads its row when somebody looks into it. Its `_id`, its `_type` and the names of its attributes are
 * known without.
 */
export function createStandIn(row: Row): Document {
  return standInFor(new Shown(row, row.id, undefined))
}

/** The row behind a stand-in; undefined for a document that is whole, and for none. */
export function rowOf(document: Document | undefined): Row | undefined {
  const found: unknown = document && Reflect.get(document, inside)
  return found instanceof Shown ? found.row : undefined
}

/** The document under another id, with the stored one as `_originalId`; a stand-in gives another. */
export function underId(document: Document, id: string): Document {
  const row = rowOf(document)
  if (row === undefined) return {...document, _id: id, _originalId: document._id}
  return standInFor(new Shown(row, id, row.id))
}

function standInFor(shown: Shown): Document {
  const standIn: unknown = new Proxy(shown, traps)
  if (isStored(standIn)) return standIn
  throw new TypeError(`the row "${shown.id}" is no document`)
}

/** Shows the attributes of the row as those of a plain object that nobody can change. */
const traps: ProxyHandler<Shown> = {
  get(shown, name, standIn): unknown {
    if (name === inside) return shown
    return isAttribute(shown, name) ? valueOf(shown, name) : Reflect.get(Object.prototype, name, standIn)
  },
  has: (shown, name) => isAttribute(shown, name) || Reflect.has(Object.prototype, name),
  ownKeys({row: {names}, originalId}) {
    const isAdded = originalId !== undefined && !names.has('_originalId')
    return isAdded ? [...names.list, '_originalId'] : [...names.list]
  },
  getOwnPropertyDescriptor(shown, name) {
    if (!isAttribute(shown, name)) return undefined
    return {value: valueOf(shown, name), writable: true, enumerable: true, configurable: true}
  },
  getPrototypeOf: () => Object.prototype,
  setPrototypeOf: () => false,
  preventExtensions: () => false,
  set: () => false,
  defineProperty: () => false,
  deleteProperty: () => false,
}

function isAttribute({row, originalId}: Shown, name: string | symbol): name is string {
  if (typeof name !== 'string') return false
  return row.names.has(name) || (name === '_originalId' && originalId !== undefined)
}

function valueOf({row, id, originalId}: Shown, name: string): unknown {
  if (name === '_id') return id
  if (name === '_type') return row.type
  if (name === '_originalId' && originalId !== undefined) return originalId
  return row.content()[name]
}
