import {repeatedItems} from './equal-items.ts'
import {isFields, type Kind, type Segment} from './finding.ts'
import type {Check, Rule} from './schema-rules.ts'
import {isoDate, mailAddress} from './value-patterns.ts'

/** What a check has against a value. `at`: the item of a list that it is about. */
export interface Objection {
  readonly kind: Kind
  readonly message: string
  readonly at?: Segment
}

/**
 * What a check of a rule has against a value. It is as lenient with values of another type as Sanity's own, which
 * JavaScript turns into what the check expects; the check for the type has an objection to those.
 */
export function objectionsTo(value: unknown, check: Check, {type}: Rule): readonly Objection[] {
  switch (check.flag) {
    case 'type':
      return type === 'Date' ? dateObjections(value) : typeObjections(value, type)
    case 'presence':
      return isMissing(value, type) ? [{kind: 'required', message: 'Required'}] : none
    case 'slug':
      return slugObjections(value)
    case 'reference':
      return value && !isReference(value)
        ? [{kind: 'reference', message: 'Must be a reference to a document'}]
        : none
    case 'valid':
      return type === 'Array' ? choicesObjections(value, check.values) : choiceObjections(value, check.values)
    case 'unique':
      return hasLength(value)
        ? repeatedItems(value).map((index) => ({
            ...other("Can't be a duplicate"),
            at: segmentOf(value, index),
          }))
        : none
    case 'min':
    case 'max':
      return limitObjections(value, check.flag, check.limit, type)
    case 'integer':
      return Number.isInteger(value) ? none : [other('Must be an integer')]
    case 'regex': {
      const matches = patternOf(check).test(textOf(value || ''))
      if (matches !== check.invert) return none
      return [other(`${matches ? 'Should not match' : 'Does not match'} "${check.name}"-pattern`)]
    }
    case 'uri':
      return value ? addressObjections(textOf(value), check) : none
    case 'email': {
      const address = textOf(value || '').trim()
      return address === '' || mailAddress.test(address) ? none : [other('Must be a valid email address')]
    }
    default:
      return none
  }
}

const none: readonly Objection[] = []
const other = (message: string): Objection => ({kind: 'other', message})

export const isReference = (value: unknown): value is {readonly _ref: string; readonly _weak?: unknown} =>
  isFields(value) && typeof value['_ref'] === 'string'

function typeObjections(value: unknown, expected: string): readonly Objection[] {
  if (value === undefined) return none
  const actual = typeName(value)
  return actual === expected
    ? none
    : [{kind: 'type', message: `Expected type "${expected}", got "${actual}"`}]
}

const dateObjections = (value: unknown): readonly Objection[] =>
  value === undefined || isoDate.test(textOf(value))
    ? none
    : [{kind: 'type', message: 'Must be a valid ISO-8601 formatted date string'}]

/** Such as `String`, `Array` or `null`. */
export const typeName = (value: unknown): string =>
  Object.prototype.toString
    .call(value)
    .slice(8, -1)
    .replace(/^Null$/, 'null')

/** What JavaScript makes of a value where it wants a text. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map((item) => (item === null ? '' : textOf(item))).join(',')
  return typeof value === 'object' && value !== null ? '[object Object]' : String(value)
}

function fieldsOf(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.keys(value)
  return typeof value === 'string' ? Array.from(value) : []
}

const meta = new Set(['_key', '_type', '_weak'])

function isMissing(value: unknown, type: string): boolean {
  if (type === 'String' || type === 'Array') return !value
  if (type === 'Boolean') return typeof value !== 'boolean'
  if (type !== 'Object') return value === undefined
  return value === undefined || (Boolean(value) && fieldsOf(value).every((name) => meta.has(name)))
}

function slugObjections(value: unknown): readonly Objection[] {
  if (!value) return none
  if (!isFields(value)) return [{kind: 'type', message: 'Slug must be an object'}]
  const {current} = value
  return typeof current === 'string' && current.trim() !== ''
    ? none
    : [{kind: 'required', message: 'Slug must have a value'}]
}

function choiceObjections(value: unknown, values: readonly unknown[]): readonly Objection[] {
  if (value === undefined || values.includes(value)) return none
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  const shown = text.length > 30 ? `${text.slice(0, 30)}…` : text
  return [
    {kind: 'choice', message: `Value ${shown === '' ? '' : `"${shown}" `}did not match any allowed values`},
  ]
}

const choicesObjections = (value: unknown, values: readonly unknown[]): readonly Objection[] =>
  hasLength(value)
    ? Array.from(value).flatMap((item, index): Objection[] =>
        values.includes(item)
          ? []
          : [
              {
                kind: 'choice',
                message: 'Value did not match any allowed values',
                at: segmentOf(value, index),
              },
            ],
      )
    : none

const hasLength = (value: unknown): value is ArrayLike<unknown> =>
  typeof value === 'string' || Array.isArray(value)

/** How a path names an item of a list: by its key, if it has one. */
function segmentOf(items: ArrayLike<unknown>, index: number): Segment {
  const item = items[index]
  const key = isFields(item) ? item['_key'] : undefined
  // The Studio names an item by whatever is its key, text or not.
  const isKey = typeof key === 'string' || typeof key === 'number' || typeof key === 'boolean'
  return isKey && key ? {_key: String(key)} : index
}

const patterns = new WeakMap<Check, RegExp>()

function patternOf(check: Extract<Check, {flag: 'regex'}>): RegExp {
  const known = patterns.get(check)
  if (known !== undefined) return known
  const pattern = new RegExp(check.pattern, check.flags.replaceAll(/[gy]/g, ''))
  patterns.set(check, pattern)
  return pattern
}

function limitObjections(
  value: unknown,
  flag: 'min' | 'max',
  limit: number,
  type: string,
): readonly Objection[] {
  const isNumber = type === 'Number'
  if (!isNumber && !value) return none
  const size = isNumber ? Number(value) : hasLength(value) ? value.length : Number.NaN
  if (flag === 'min' ? size >= limit : size <= limit) return none
  if (isNumber) return [other(`Must be ${flag === 'min' ? 'greater' : 'lower'} than or equal to ${limit}`)]
  const least = flag === 'min' ? 'at least' : 'at most'
  return [
    other(
      type === 'Array' ? `Must have ${least} ${limit} items` : `Must be ${least} ${limit} characters long`,
    ),
  ]
}

const nowhere = 'http://sanity'
const isRelative = (address: string): boolean => /^\.*\//.test(address)

function addressObjections(
  address: string,
  {schemes, relative, credentials}: Extract<Check, {flag: 'uri'}>,
): readonly Objection[] {
  const url = URL.parse(address, relative ? nowhere : undefined)
  if (url === null) return [other('Not a valid URL')]
  if (!relative && url.origin === nowhere && isRelative(address))
    return [other('Relative URLs are not allowed')]
  if (!credentials && (url.username !== '' || url.password !== ''))
    return [other('Username/password not allowed')]
  const scheme = url.protocol.replace(/:$/, '')
  return isRelative(address) || schemes.some((allowed) => new RegExp(allowed).test(scheme))
    ? none
    : [other('Does not match allowed protocols/schemes')]
}
