import type {StatedList} from '../statements.ts'

/** A line above a list in which `pattern` is found says that the items belong to `list`, or to none of the lists. */
export interface LeadInRule {
  readonly list: StatedList | 'none'
  readonly pattern: RegExp
}
