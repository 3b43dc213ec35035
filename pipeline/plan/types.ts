/** A document as the Content Lake holds it or takes it; `_rev` is there where it was read. */
export interface SanityDocument {
  readonly _id: string
  readonly _type: string
  readonly _rev?: string
  readonly [field: string]: unknown
}

/** The stored article that an imported document was read from. */
export interface SourceOfImport {
  /** `_id` of the `sourceArticle`. */
  readonly id: string
  readonly contentHash: string
  /** Names the file, or its place in an export, without the folders above. */
  readonly file?: string
}

/** A document that an import would like to see stored: published id, no `_rev`, no provenance. */
export interface ImportedDocument {
  readonly document: SanityDocument
  readonly source: SourceOfImport
  /** Keys of the source blocks behind a path of the document, such as `summary` or `symptoms[_key=="8b880f1186ec"]`. */
  readonly sourceBlocks?: Readonly<Record<string, readonly string[]>>
  /** Set where its source was not public, so that a new page starts as a draft whatever the options say. */
  readonly heldBack?: true
  /** When its source was, or will be, public, ISO 8601, UTC: a new page starts as a draft until then. */
  readonly publishedAt?: string
}

/** Both versions of one stored document, as they are now. */
export interface StoredVersions {
  readonly published?: SanityDocument
  readonly draft?: SanityDocument
}

/** Stored documents by published id. It must hold all that exist of `idsToRead`. */
export type Stored = ReadonlyMap<string, StoredVersions>

export interface PlanOptions {
  /** Publishes new pages at once, those of sources held back excepted; otherwise they start as drafts. Pages that exist are only ever changed in a draft. */
  readonly publish: boolean
  /** Time of the import, ISO 8601, UTC. */
  readonly importedAt: string
  /** Name and version of the importer. */
  readonly importer: string
}

export interface Patch {
  readonly id: string
  readonly ifRevisionID?: string
  readonly set?: Readonly<Record<string, unknown>>
  readonly unset?: readonly string[]
  readonly insert?: {readonly after: string; readonly items: readonly unknown[]}
}

/**
 * A mutation in the form of the mutate endpoint.
 *
 * @see {@link https://www.sanity.io/docs/http-reference/mutation | HTTP mutations}
 */
export type Mutation = {readonly create: SanityDocument} | {readonly patch: Patch}

/** Two values that cannot both stand: an editor and the source changed the same path. `undefined`: no value. */
export interface Conflict {
  readonly path: string
  readonly stored: unknown
  readonly imported: unknown
}

/** `conflict`: at least one value was kept against the source; other parts of the document may still be updated. */
export type Action = 'create' | 'update' | 'unchanged' | 'conflict' | 'skip'

/** What the plan does about one document. */
export interface Change {
  /** Published id, also where the target is the draft. */
  readonly id: string
  readonly type: string
  readonly action: Action
  /** The version written to, or read where nothing is written. */
  readonly target: 'published' | 'draft'
  /** Sentences for a person; empty only where nothing at all is to be said. */
  readonly reasons: readonly string[]
  readonly conflicts: readonly Conflict[]
  /** `_rev` of the version that was read. */
  readonly revision?: string
  /** To be applied in order and in one transaction; empty where nothing changes. */
  readonly mutations: readonly Mutation[]
}

/** Something about a planned document that a person should know. */
export interface PlanProblem {
  readonly id: string
  /** A stable word for programs. */
  readonly code:
    | 'slug-claimed-twice'
    | 'page-made-by-editor'
    | 'unresolved-reference'
    | 'redirect-collision'
    | 'redirect-chain'
    | 'redirect-loop'
  readonly message: string
}

export interface Plan {
  /** Sources and taxonomy first, then shared documents, then pages; by id within each. */
  readonly changes: readonly Change[]
  readonly problems: readonly PlanProblem[]
  /** Each document that is written, as it will be, by published id. */
  readonly after: ReadonlyMap<string, SanityDocument>
}

/** A planned change together with the document as it will be; none where the document will not be there. */
export interface Planned {
  readonly change: Change
  readonly after?: SanityDocument
}
