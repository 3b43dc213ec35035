import type {View} from '../perspective.ts'
import type {ParsedQuery} from './parse-query.ts'

/** What a query may ask about its surroundings. */
export interface QueryContext {
  readonly view: View
  /** Answers `identity()`. */
  readonly identity: string
  readonly projectId: string
  readonly dataset: string
  /** Answers `now()`. */
  readonly timestamp: Date
}

/**
 * Evaluates parsed queries.
 *
 * The result may share objects with the documents of the view: serialise it before the next commit.
 */
export interface Engine {
  evaluate(query: ParsedQuery, context: QueryContext): Promise<unknown>
  /** For queries that must be answered within a transaction; some rare functions are refused here. */
  evaluateNow(query: ParsedQuery, context: QueryContext): unknown
  /** Ends what is evaluated in threads of its own; then none of them has a file open any more. */
  close(): Promise<void>
}
