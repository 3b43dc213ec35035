import type {SectionList} from '../../schemas/vocabulary.ts'
import type {TextRenderer} from '../blocks/text-renderer.ts'
import type {ConditionPage} from '../fetch.ts'
import type {Html} from '../html.ts'

/** The lists of a page. An article leaves those that only a condition has as null. */
export type PageLists = Pick<ConditionPage, SectionList>

/** Whether an item of a list belongs to the section that is being printed. */
export type InGroup = (item: Placed) => boolean

/** What says where an item of a list is printed. */
export interface Placed {
  readonly group: string | null
  /** Whether its words stand in the page's text as well. */
  readonly inText: boolean
}

export type ListPrinter = (lists: PageLists, inGroup: InGroup, text: TextRenderer) => Html
