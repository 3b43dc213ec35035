import type {SourceFormat} from '../../schemas/vocabulary.ts'
import type {Block, Metadata} from './block.ts'
import type {Problem} from './source.ts'

/** A source read into blocks: every word of it that a reader could see stands in exactly one block. */
export interface Article {
  readonly name: string
  readonly format: SourceFormat
  /** SHA-256 of the normalised source text, as hex digits. */
  readonly contentHash: string
  readonly blocks: readonly Block[]
  readonly metadata: Metadata
  /** The title that the source gives outside its text, to stand above it. */
  readonly headline?: string
  /** Addresses or paths, as written, that led to the article before. */
  readonly oldAddresses: readonly string[]
  readonly problems: readonly Problem[]
}

/** What a parser of one format returns: the article without what is the same for all formats. */
export type Parsed = Pick<Article, 'blocks' | 'metadata' | 'problems'> &
  Partial<Pick<Article, 'oldAddresses'>>

/** Reads normalised text of one format. */
export type Parser = (text: string) => Parsed
