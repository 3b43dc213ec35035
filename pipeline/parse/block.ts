/** A decoration that Portable Text keeps on a span. */
export type Mark = 'strong' | 'em' | 'code' | 'sub' | 'sup'

/** A run of text with the same marks; `href` is a web address already found safe to print. */
export interface Span {
  readonly text: string
  readonly marks: readonly Mark[]
  readonly href?: string
  /** Ids of the footnotes that stand behind the words. */
  readonly notes?: readonly string[]
}

interface BlockBase {
  /** The block's words: trimmed, without bullet, number or “Q:”; inner white space as one space. */
  readonly text: string
  /** The same words as spans; joined they equal `text`. */
  readonly spans: readonly Span[]
  /** Line of the source on which the block starts, counted from 1. */
  readonly line: number
  /** The id of the footnote that the block is, or is a part of. */
  readonly note?: string
}

/**
 * One block of a source, in reading order, as its markup says it is. What it means on the page (title, byline,
 * button …) is decided later, from the whole page.
 */
export type Block = BlockBase &
  (
    | {readonly kind: 'heading'; readonly level: number}
    | {readonly kind: 'paragraph'; readonly item?: ListPlace}
    | {readonly kind: 'listItem'; readonly item: ListPlace}
    /** A line of plain text, which may turn out to be a heading: `gap` is the number of empty lines before it. */
    | {readonly kind: 'line'; readonly gap: number}
    | {readonly kind: 'question'}
    | {readonly kind: 'answer'}
    | {readonly kind: 'quote'}
    | {
        readonly kind: 'table'
        readonly rows: readonly (readonly string[])[]
        readonly headerRow: boolean
        /** The first cell of each row below is its heading. */
        readonly headerColumn?: boolean
        readonly caption?: string
        /** In the order of the cells that hold their words. */
        readonly links?: readonly CellLink[]
      }
    | {
        readonly kind: 'image'
        readonly src: string
        readonly alt: string
        readonly caption?: string
        /** Whose picture it is, in the source's words. */
        readonly credit?: string
        /** Of a picture that stands in the source itself; `src` is its hash then. */
        readonly bytes?: Uint8Array
      }
    | {readonly kind: 'video'; readonly src: string}
    /** Content of another site; `text` is what the page itself shows of it. */
    | {readonly kind: 'embed'; readonly src: string; readonly provider?: string; readonly title?: string}
    /** Text whose line breaks and spaces count: `code` has them, `text` is its words in one line. */
    | {readonly kind: 'code'; readonly code: string; readonly language?: string}
    | {readonly kind: 'button'; readonly href?: string}
    /** Text of the site around the article: menus, cookie bars, footers. */
    | {readonly kind: 'navigation'; readonly href?: string}
    /** Markup that has no place in the model: kept as words. */
    | {readonly kind: 'other'}
  )

/** Words of a table's cell and where they lead. */
export interface CellLink {
  readonly text: string
  readonly href: string
}

export type BlockKind = Block['kind']

/** Where a list item stands: which list of the source (from 1), how deep (from 1), and whether it is numbered. */
export interface ListPlace {
  readonly list: number
  readonly depth: number
  readonly ordered: boolean
  /** The list is a part of the answer to the question above it. */
  readonly answer?: true
  /** Set within a quote, or a box that is read as one. */
  readonly quoted?: true
}

/** What a source says about itself outside its text. Dates are ISO 8601. */
export interface Metadata {
  readonly title?: string
  readonly description?: string
  readonly author?: string
  /** Where several people wrote it, instead of `author`. */
  readonly authors?: readonly string[]
  readonly url?: string
  readonly publishedAt?: string
  readonly modifiedAt?: string
  readonly slug?: string
  readonly seoTitle?: string
  readonly aliases?: readonly string[]
  /** Names of the categories and tags under which the article was filed. */
  readonly categories?: readonly string[]
  readonly canonicalUrl?: string
}
