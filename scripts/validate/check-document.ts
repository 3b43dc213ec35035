import {isReference, objectionsTo, typeName} from './check-value.ts'
import {type Fields, type Finding, isFields, type Kind, printPath, type Segment} from './finding.ts'
import type {LinkedRules, LinkedType} from './linked-rules.ts'
import type {Rule} from './schema-rules.ts'

/** A reference to another document, which has to exist. */
export interface NeededDocument {
  readonly path: string
  readonly id: string
  /** The value itself says that it need not exist. */
  readonly weak: boolean
}

export interface Checked {
  readonly findings: readonly Finding[]
  readonly needed: readonly NeededDocument[]
}

type Document = Fields & {readonly _id: string; readonly _type: string}

/**
 * Looks through a document for what the Studio would find without asking the dataset and without the schema's own
 * functions; and for what the Studio sees only when a form is opened: undeclared items and repeated keys.
 */
export function checkDocument(document: Document, rules: LinkedRules): Checked {
  const type = rules.documents.get(document._type)
  if (type === undefined) {
    const message = `The schema has no document type '${document._type}'`
    return {findings: [{kind: 'undeclared', level: 'error', path: '', message, beyond: true}], needed: []}
  }
  const check = createCheck(document._id.replace(/^drafts\./, ''))
  check.value(document, type)
  return {findings: check.findings, needed: check.needed}
}

function createCheck(own: string) {
  const findings: Finding[] = []
  const needed: NeededDocument[] = []
  const path: Segment[] = []

  const find = (finding: Omit<Finding, 'path'>, at?: Segment): void =>
    void findings.push({...finding, path: printPath(at === undefined ? path : [...path, at])})
  const findBeyond = (kind: Kind, message: string): void =>
    void findings.push({kind, level: 'error', message, path: printPath(path), beyond: true})

  function checkRule(value: unknown, rule: Rule, type: LinkedType): void {
    const isEmpty = value === undefined || value === null
    if (isEmpty && rule.presence !== 'required') return
    for (const check of rule.checks) {
      if (check.flag === 'reference' && !type.weak && isReference(value)) need(value)
      for (const {kind, message, at} of objectionsTo(value, check, rule)) {
        const words = rule.message === undefined ? {message} : {message: rule.message, cause: message}
        find(
          {
            kind: kind === 'required' && type.base === 'reference' ? 'reference' : kind,
            level: rule.level,
            ...words,
          },
          at,
        )
      }
    }
  }

  function need({_ref: id, _weak}: {readonly _ref: string; readonly _weak?: unknown}): void {
    if (id !== own) needed.push({path: printPath(path), id, weak: _weak === true})
  }

  function checkFields(value: unknown, type: LinkedType, fields: ReadonlyMap<string, LinkedType>): void {
    const known = isFields(value) ? value : {}
    for (const [name, field] of fields) {
      const inner = known[name]
      if (inner === undefined && !field.required) continue
      path.push(name)
      checkValue(inner, field)
      path.pop()
    }
    // Sanity takes the places of a list for fields, where it expects an object.
    for (const name of typeof value === 'object' && value !== null ? Object.keys(value) : []) {
      if (name.startsWith('_') || fields.has(name)) continue
      const message = `Field '${name}' does not exist on type '${type.name}'`
      path.push(name)
      if (type.closed) find({kind: 'undeclared', level: 'error', message})
      else findBeyond('undeclared', message)
      path.pop()
    }
    const stated = known['_type']
    if (typeof stated === 'string' && stated !== type.name && stated !== type.base)
      findBeyond('undeclared', `Expected a value of type '${type.name}', got '${stated}'`)
  }

  function checkItems(items: readonly unknown[], candidates: readonly LinkedType[]): void {
    const keys = new Set<string>()
    for (const [index, item] of items.entries()) {
      const key = isFields(item) ? item['_key'] : undefined
      path.push(typeof key === 'string' ? {_key: key} : index)
      if (isFields(item)) checkKey(key, keys)
      const type = candidateFor(item, candidates)
      if (type === undefined)
        findBeyond('undeclared', `Items of type '${describe(item)}' are not allowed here`)
      else {
        if (isFields(item) && type.json === 'object' && typeof item['_type'] !== 'string')
          findBeyond('undeclared', `An item of a list needs a _type, such as '${type.name}'`)
        checkValue(item, type)
      }
      path.pop()
    }
  }

  function checkKey(key: unknown, keys: Set<string>): void {
    if (typeof key !== 'string' || key === '') findBeyond('key', 'An item of a list needs a key')
    else if (keys.has(key)) findBeyond('key', 'Another item of the list has the same key')
    else keys.add(key)
  }

  function checkValue(value: unknown, type: LinkedType): void {
    const {rules, required, fields, of} = type
    for (const rule of rules) checkRule(value, rule, type)
    const isEmpty = value === undefined || value === null
    if (fields && (value || (isEmpty && required))) checkFields(value, type, fields)
    if (of && Array.isArray(value)) checkItems(value, of)
  }

  return {findings, needed, value: checkValue}
}

/** The type that Sanity takes an item of a list for. */
function candidateFor(item: unknown, candidates: readonly LinkedType[]): LinkedType | undefined {
  if (candidates.length === 1) return candidates[0]
  const stated = isFields(item) && typeof item['_type'] === 'string' ? item['_type'] : undefined
  if (stated === undefined && !isFields(item)) {
    const type = typeName(item).toLowerCase()
    return candidates.find(({json}) => json === type)
  }
  return (
    candidates.find(({base}) => base === stated && stated !== undefined) ??
    candidates.find(({name}) => name === stated)
  )
}

const describe = (item: unknown): string =>
  isFields(item) && typeof item['_type'] === 'string' ? item['_type'] : typeName(item).toLowerCase()
