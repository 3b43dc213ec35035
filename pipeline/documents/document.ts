/** A Sanity document as an import makes it: no revision, no timestamps. */
export interface SanityDocument {
  readonly _id: string
  readonly _type: string
  readonly [field: string]: unknown
}

/** The documents of one source, and which block of it went where. */
export interface SourceDocuments {
  readonly name: string
  /** Where the article was published, and what led to it before: addresses or paths, as written. */
  readonly addresses: readonly string[]
  /** Addresses, as written, of what the article names as next or related. */
  readonly related: readonly string[]
  /** The condition or article. */
  readonly page: SanityDocument
  /** What the page refers to. */
  readonly shared: readonly SanityDocument[]
  /** Conditions that parts of the page tell of; the page is `about` them. */
  readonly parts?: readonly SanityDocument[]
  readonly source: SanityDocument
  /** Set where the article was not public where it comes from: its pages stay drafts. */
  readonly heldBack?: true
  /** From the article's old paths to its page. */
  readonly redirects?: readonly SanityDocument[]
  /** Document id → field path → keys of the blocks that filled it. */
  readonly origins: ReadonlyMap<string, Readonly<Record<string, readonly string[]>>>
}

export interface Reference {
  readonly _type: 'reference'
  readonly _ref: string
}

export const reference = (id: string): Reference => ({_type: 'reference', _ref: id})
