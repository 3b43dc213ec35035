import type {SourceFormat} from '../../schemas/vocabulary.ts'
import type {WrittenMetadata} from './metadata.ts'

/** One legacy article as it lies on disk: its name (a file name or path), its bytes, and where it was published. */
export interface Source {
  readonly name: string
  readonly bytes: Uint8Array
  /** Given where the format is known; otherwise it is told from name and content. */
  readonly format?: SourceFormat
  readonly url?: string
  /** What the export says about the article outside its text: it wins over what the text says of itself. */
  readonly written?: WrittenMetadata
  /** The title that is given outside its text, to stand above it. */
  readonly headline?: string
  /** Addresses or paths, as written, that led to the article before: they become redirects. */
  readonly oldAddresses?: readonly string[]
  /** What was noticed while the export was read. */
  readonly problems?: readonly Problem[]
}

/** Something about one source that a person should know; `line` counts from 1. */
export interface Problem {
  /** A stable word for programs, such as `unknown-markup`. */
  readonly code: string
  /** What is wrong and what became of it, in one sentence. */
  readonly message: string
  readonly line?: number
}

/** A source that cannot become an article: says what is wrong and what to do about it. */
export class UnreadableSource extends Error {
  override name = 'UnreadableSource'
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}
