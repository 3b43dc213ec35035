import type {BodyProblems} from './body-problems.ts'
import type {PostContext} from './post-context.ts'

/** What the parts of one body need while they become HTML. */
export interface Body {
  readonly context: PostContext
  readonly report: BodyProblems['report']
}
