import type {Level} from './schema-rules.ts'

export type ValidatedDocument = Readonly<Record<string, unknown>> & {
  readonly _id: string
  readonly _type: string
}

/** Documents with all that their rules ask the dataset. */
export interface DocumentsToValidate {
  readonly documents: readonly ValidatedDocument[]
  /** Ids that they refer to and that name no document. */
  readonly missing: readonly string[]
  /** For each, the id of another document with its slug, and of another with its name. */
  readonly others: readonly {
    readonly id: string
    readonly slug: string | null
    readonly name: string | null
  }[]
}

/** A remark of the Studio about a document. */
export interface Remark {
  readonly level: Level
  readonly path: string
  readonly message: string
}

/** What comes back for documents: the remarks about each, or why there are none. */
export type Answer = {readonly remarks: readonly (readonly Remark[])[]} | {readonly error: string}
