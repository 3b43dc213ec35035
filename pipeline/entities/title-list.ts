import type {Page} from '../sections/page.ts'
import {knownHeadingKind} from '../wording/heading-kind.ts'
import type {StatedList} from '../wording/statements.ts'
import type {Wording} from '../wording/wording.ts'
import type {Fact} from './facts.ts'
import {cleanName} from './item-to-fact.ts'

const FEWEST_HEADINGS = 3
const numbered = /^(?:(?:cause|reason|sign|symptom|treatment|no\.?|number) ?)?#?\d{1,2} ?[.):–—-] ?/i

/** The list that a title announces, as “5 causes of hip pain” does, whose things are the page's own sections. */
export const titleList = ({title}: Page, {titleLists}: Wording): StatedList | undefined =>
  titleLists.find(({pattern}) => pattern.test(title))?.list

/** What the headings of such a page name, by the number of the section; none where the title announces no list. */
export function titleListFacts(
  page: Page,
  wording: Wording,
): ReadonlyMap<number, {readonly list: StatedList; readonly fact: Fact}> {
  const list = titleList(page, wording)
  if (list === undefined) return new Map()
  const unknown = page.sections.flatMap(({heading}, index) =>
    knownHeadingKind(heading.block.text, wording.sectionHeadings) === undefined &&
    !heading.block.text.endsWith('?')
      ? [{index, heading}]
      : [],
  )
  const counted = page.sections.flatMap(({heading}, index) =>
    numbered.test(heading.block.text) ? [{index, heading}] : [],
  )
  const named = counted.length >= FEWEST_HEADINGS ? counted : unknown
  if (named.length < FEWEST_HEADINGS) return new Map()
  return new Map(
    named.map(({index, heading}) => [
      index,
      {
        list,
        fact: {name: cleanName(heading.block.text.replace(numbered, '')), note: [], keys: [heading.key]},
      },
    ]),
  )
}
