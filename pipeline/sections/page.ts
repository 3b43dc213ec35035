import type {Block, Metadata} from '../parse/block.ts'
import type {Problem} from '../parse/source.ts'
import type {SectionKind, SourceBlockKind, SourceFormat} from '../../schemas/vocabulary.ts'

/** A block of the source with its number and its role on the page. */
export interface PageBlock {
  /** `b001` and so on, in source order. */
  readonly key: string
  readonly role: SourceBlockKind
  /** Depth of a heading: 2 opens a section, deeper ones stand inside one. */
  readonly level?: number
  readonly block: Block
}

/** A part of the page under a heading of its own. */
export interface Section {
  readonly kind: SectionKind
  readonly heading: PageBlock
  /** The heading as an address: unique on the page. */
  readonly anchor: string
  /** What stands under the heading; headings among them are deeper ones. */
  readonly blocks: readonly PageBlock[]
}

/** A title of another page, found after “Next” or “Related articles”. */
export interface PageLink {
  readonly rel: 'next' | 'previous' | 'related'
  readonly block: PageBlock
  readonly href?: string
}

/** Somebody whom the page names as its writer, and what it says about them. */
export interface PageAuthor {
  readonly name: string
  /** None where only the metadata names the writer. */
  readonly nameBlock?: PageBlock
  readonly bio: readonly PageBlock[]
}

/** An article whose every block has a role: the sections in reading order, and what stands around them. */
export interface Page {
  readonly name: string
  readonly format: SourceFormat
  readonly contentHash: string
  readonly metadata: Metadata
  readonly oldAddresses: readonly string[]
  readonly problems: readonly Problem[]
  readonly blocks: readonly PageBlock[]
  /** The headline: the title block's text or, where the text has none, the one that the source's metadata gives. */
  readonly title: string
  readonly titleBlock?: PageBlock
  /** Between title and first heading, without the summary. */
  readonly intro: readonly PageBlock[]
  readonly summary?: PageBlock
  readonly sections: readonly Section[]
  readonly buttons: readonly PageBlock[]
  /** One for each byline; the same person may be named twice. */
  readonly authors: readonly PageAuthor[]
  /** “Reviewed by …”, word for word. */
  readonly reviewed: readonly PageBlock[]
  readonly links: readonly PageLink[]
  /** What stands in none of the sections, because words of the text cite it. */
  readonly footnotes: readonly PageBlock[]
  /** What stands below headings that each name a condition; none where fewer than two do. */
  readonly parts: readonly PagePart[]
}

/** A part of a page that may tell of a condition, as a page of its own. */
export interface PagePart {
  /** The condition that its heading names. */
  readonly name: string
  readonly page: Page
}
