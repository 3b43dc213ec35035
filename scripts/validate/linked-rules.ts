import type {Rule, SchemaRules, TypeRules} from './schema-rules.ts'

/** Rules in the form that checks walk through: types lead to types. */
export interface LinkedRules {
  readonly documents: ReadonlyMap<string, LinkedType>
}

export interface LinkedType {
  readonly name: string
  readonly base: string | undefined
  readonly json: TypeRules['json']
  readonly rules: readonly Rule[]
  readonly closed: boolean
  readonly weak: boolean
  /** A rule has something to say about a value that is not there. */
  readonly required: boolean
  readonly fields: ReadonlyMap<string, LinkedType> | undefined
  readonly of: readonly LinkedType[] | undefined
}

export function linkRules({types, documents}: SchemaRules): LinkedRules {
  const linked = new Map<number, LinkedType>()
  const link = (place: number): LinkedType => {
    const known = linked.get(place)
    if (known !== undefined) return known
    const rules = types[place]
    if (rules === undefined) throw new Error(`the rules of the schema have no type ${place}`)
    const fields = new Map<string, LinkedType>()
    const of: LinkedType[] = []
    const {name, base, json, rules: own, closed = false, weak = false} = rules
    const required = own.some(({presence}) => presence === 'required')
    linked.set(place, {
      name,
      base,
      json,
      rules: own,
      closed,
      weak,
      required,
      fields: rules.fields && fields,
      of: rules.of && of,
    })
    // Filled afterwards, since a type may stand within itself.
    for (const [field, type] of Object.entries(rules.fields ?? {})) fields.set(field, link(type))
    for (const type of rules.of ?? []) of.push(link(type))
    return link(place)
  }
  return {documents: new Map(Object.entries(documents).map(([name, place]) => [name, link(place)]))}
}
