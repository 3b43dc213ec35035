/** What a post's body refers to. */
export interface PostContext {
  /** The content of a reusable block. */
  readonly reusableBlock: (id: number) => string | undefined
  /** A table of a plugin as HTML. */
  readonly table?: (id: string) => string | undefined
  readonly attachment: (id: number) => PostAttachment | undefined
  /** The pictures uploaded to the post, in order: a gallery that names none shows these. */
  readonly ownPictures?: readonly number[]
  /** The HTML of the post's footnotes by their ids, in order. */
  readonly footnotes?: ReadonlyMap<string, string>
}

export interface PostAttachment {
  readonly url: string
  readonly alt?: string
  readonly caption?: string
}
