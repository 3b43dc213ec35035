import {createSchema, type SchemaType} from 'sanity'
import {schemaTypes} from '../../schemas/index.ts'
import type {Check, Rule, SchemaRules, TypeRules} from './schema-rules.ts'

/**
 * Reads the rules out of the schema as Sanity compiles it. Loading Sanity takes seconds and hundreds of megabytes, so
 * what this returns is kept in a file.
 *
 * @throws Error where a rule is of a kind that is not known here.
 */
export function extractRules(): SchemaRules {
  const schema = createSchema({name: 'default', types: schemaTypes})
  const places = new Map<SchemaType, number>()
  const types: (TypeRules | undefined)[] = []
  const place = (type: SchemaType): number => {
    const known = places.get(type)
    if (known !== undefined) return known
    const own = types.push(undefined) - 1
    places.set(type, own)
    types[own] = rulesOf(type, place)
    return own
  }
  const documents = schemaTypes
    .filter(({type}) => type === 'document')
    .map(({name}): [string, number] => {
      const type = schema.get(name)
      if (type === undefined) throw new Error(`the schema has no type ${name}`)
      return [name, place(type)]
    })
  return withoutCopies({
    types: types.filter((type) => type !== undefined),
    documents: Object.fromEntries(documents),
  })
}

function rulesOf(type: SchemaType, place: (type: SchemaType) => number): TypeRules {
  const {name, jsonType} = type
  const base = type.type?.name
  return {
    name,
    ...(base !== undefined && {base}),
    json: jsonType,
    rules: validationOf(type).map((rule) => ruleOf(rule, name)),
    ...(isClosed(type) && {closed: true}),
    ...('weak' in type && type.weak && {weak: true}),
    ...('fields' in type && {
      fields: Object.fromEntries(type.fields.map((field) => [field.name, place(field.type)])),
    }),
    ...('of' in type && Array.isArray(type.of) && {of: type.of.map((member: SchemaType) => place(member))}),
  }
}

/** The types on which the Studio looks for unknown fields. */
function isClosed(type: SchemaType | null | undefined): boolean {
  // The core types have null for the type that they are a form of.
  if (!type) return false
  return ['object', 'document', 'file', 'image'].includes(type.name) || isClosed(type.type)
}

/** A rule as Sanity keeps it once its callback was called. */
interface CompiledRule {
  readonly _required?: 'required' | 'optional'
  readonly _level: Rule['level']
  readonly _message?: string
  readonly _type: string
  readonly _rules: readonly {readonly flag: string; readonly constraint?: unknown}[]
}

function validationOf({name, validation}: SchemaType): CompiledRule[] {
  const compiled: unknown[] = Array.isArray(validation) ? validation : [validation]
  return compiled.map((rule) => {
    if (!isCompiled(rule)) throw new Error(`a rule of ${name} depends on its context and cannot be kept`)
    return rule
  })
}

const isCompiled = (rule: unknown): rule is CompiledRule =>
  typeof rule === 'object' && rule !== null && '_rules' in rule && '_level' in rule

const ruleOf = ({_required, _level, _message, _type, _rules}: CompiledRule, name: string): Rule => ({
  ...(_required !== undefined && {presence: _required}),
  level: _level,
  ...(_message !== undefined && {message: _message}),
  type: _type,
  checks: _rules.flatMap((spec) => checkOf(spec, name)),
})

/** Functions cannot be kept, but for Sanity's own check of slugs. */
function checkOf({flag, constraint}: CompiledRule['_rules'][number], name: string): Check[] {
  switch (flag) {
    case 'custom':
      return typeof constraint === 'function' && constraint.name === 'slugValidator' ? [{flag: 'slug'}] : []
    case 'type':
    case 'presence':
    case 'integer':
    case 'unique':
    case 'reference':
    case 'email':
      return [{flag}]
    case 'min':
    case 'max':
      if (typeof constraint === 'number') return [{flag, limit: constraint}]
      break
    case 'valid':
      if (isChoices(constraint)) return [{flag, values: constraint}]
      break
    case 'regex':
      if (isRegex(constraint)) return [regexOf(constraint)]
      break
    case 'uri':
      if (isUri(constraint)) return [uriOf(constraint)]
      break
    default:
  }
  throw new Error(`the rule ${flag} of ${name} is not known: add it to scripts/validate/`)
}

const isChoices = (constraint: unknown): constraint is (string | number)[] =>
  Array.isArray(constraint) && constraint.every((value) => ['string', 'number'].includes(typeof value))

interface RegexConstraint {
  readonly pattern: RegExp
  readonly name?: string
  readonly invert: boolean
}

const isRegex = (constraint: unknown): constraint is RegexConstraint =>
  typeof constraint === 'object' &&
  constraint !== null &&
  'pattern' in constraint &&
  constraint.pattern instanceof RegExp

const regexOf = ({pattern, name, invert}: RegexConstraint): Check => ({
  flag: 'regex',
  pattern: pattern.source,
  flags: pattern.flags,
  name: name ?? pattern.toString(),
  invert,
})

interface UriConstraint {
  readonly options: {
    readonly scheme: readonly RegExp[]
    readonly allowRelative: boolean
    readonly relativeOnly: boolean
    readonly allowCredentials: boolean
  }
}

const isUri = (constraint: unknown): constraint is UriConstraint =>
  typeof constraint === 'object' && constraint !== null && 'options' in constraint

function uriOf({options: {scheme, allowRelative, relativeOnly, allowCredentials}}: UriConstraint): Check {
  if (relativeOnly)
    throw new Error('addresses that must be relative are not known: add them to scripts/validate/')
  const schemes = scheme.map(({source}) => source)
  return {flag: 'uri', schemes, relative: allowRelative, credentials: allowCredentials}
}

/** The same with every type once; the schema has a copy for each place where a type stands. */
function withoutCopies(rules: SchemaRules): SchemaRules {
  const numbers = new Map<string, number>()
  const merged = rules.types.map((type) => {
    const text = JSON.stringify(type)
    const number = numbers.get(text) ?? numbers.size
    numbers.set(text, number)
    return number
  })
  if (numbers.size === rules.types.length) return rules
  const to = (old: number): number => merged[old] ?? old
  const renamed = (places: Readonly<Record<string, number>>): Record<string, number> =>
    Object.fromEntries(Object.entries(places).map(([name, old]) => [name, to(old)]))
  const kept = rules.types.filter((_, index) => merged.indexOf(to(index)) === index)
  return withoutCopies({
    types: kept.map(({fields, of, ...type}) => ({
      ...type,
      ...(fields && {fields: renamed(fields)}),
      ...(of && {of: of.map(to)}),
    })),
    documents: renamed(rules.documents),
  })
}
