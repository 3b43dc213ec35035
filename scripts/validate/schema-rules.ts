/** What the compiled schema asks of values, as plain data: all of its rules but those that are functions. */
export interface SchemaRules {
  /** Every type of a value once; others name it by its place. */
  readonly types: readonly TypeRules[]
  /** Document type → place of its type. */
  readonly documents: Readonly<Record<string, number>>
}

export interface TypeRules {
  readonly name: string
  /** Name of the type that it is a form of. */
  readonly base?: string
  readonly json: 'object' | 'array' | 'string' | 'number' | 'boolean'
  readonly rules: readonly Rule[]
  /** The Studio reports fields that are not in `fields`. */
  readonly closed?: true
  /** What it refers to need not exist. */
  readonly weak?: true
  /** Field → place of its type. */
  readonly fields?: Readonly<Record<string, number>>
  /** Places of the types of its items. */
  readonly of?: readonly number[]
}

/** One rule of a type, as Sanity understands it. */
export interface Rule {
  readonly presence?: 'required' | 'optional'
  readonly level: Level
  /** Said in place of what Sanity says. */
  readonly message?: string
  /** Decides what the checks mean: `String`, `Number`, `Boolean`, `Array`, `Object` or `Date`. */
  readonly type: string
  readonly checks: readonly Check[]
}

export type Level = 'error' | 'warning' | 'info'

export type Check =
  | {readonly flag: 'type' | 'presence' | 'integer' | 'unique' | 'reference' | 'email' | 'slug'}
  | {readonly flag: 'min' | 'max'; readonly limit: number}
  | {readonly flag: 'valid'; readonly values: readonly (string | number)[]}
  | {
      readonly flag: 'regex'
      readonly pattern: string
      readonly flags: string
      readonly name: string
      readonly invert: boolean
    }
  | {
      readonly flag: 'uri'
      readonly schemes: readonly string[]
      readonly relative: boolean
      readonly credentials: boolean
    }
