import type {Level} from './schema-rules.ts'

export type Kind =
  /** A field, an item or a document of a type that the schema does not have there. */
  | 'undeclared'
  /** Another type of value than the schema says. */
  | 'type'
  /** Nothing, or no text, where something must be. */
  | 'required'
  /** A value that is not one of the choices. */
  | 'choice'
  /** A reference that names no document, or one that does not exist. */
  | 'reference'
  /** An item without a key, or with that of another. */
  | 'key'
  /** Anything else: lengths, patterns, addresses, repetitions. */
  | 'other'

/** What is wrong at a place of a document. */
export interface Finding {
  readonly kind: Kind
  readonly level: Level
  /** In the Studio's notation, such as `symptoms[_key=="a"].note`; the empty string is the document itself. */
  readonly path: string
  readonly message: string
  /** What is wrong, where the message is the schema's own advice about a good value. */
  readonly cause?: string
  /** The Studio lets it pass. */
  readonly beyond?: true
}

export type Segment = string | number | {readonly _key: string}

export function printPath(path: readonly Segment[]): string {
  let text = ''
  for (const segment of path) {
    if (typeof segment === 'number') text += `[${segment}]`
    else if (typeof segment === 'string') text += text === '' ? segment : `.${segment}`
    else text += `[_key=="${segment._key}"]`
  }
  return text
}

export type Fields = Readonly<Record<string, unknown>>

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
