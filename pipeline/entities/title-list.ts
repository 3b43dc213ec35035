import type {Page} from '../sections/page.ts'
import {knownHeadingKind} from '../wording/heading-kind.ts'
import type {StatedList} from '../wording/statements.ts'
import type {Wording} from '../wording/wording.ts'
import type {Fact} from './facts.ts'
import {cleanName} from './item-to-fact.ts'
import {listOfLeadIn, listOfSection} from './list-of.ts'

const FEWEST_HEADINGS = 3
const numbered =
  /^(?:(?:cause|reason|sign|symptom|treatment|exercise|stretch|move|drill|no\.?|number) ?)?#?\d{1,2} ?[.):–—-] ?/i

/** The list that a title announces, as “5 causes of hip pain” does, whose things are the page's own sections. */
export const titleList = ({title}: Page, {titleLists}: Wording): StatedList | undefined =>
  titleLists.find(({pattern}) => pattern.test(title))?.list

/** The list that the line right above the first of numbered headings announces. */
function announced(
  {intro, sections}: Page,
  first: number | undefined,
  wording: Wording,
): StatedList | undefined {
  const above = (first === 0 ? intro : sections[(first ?? 0) - 1]?.blocks)?.at(-1)
  if (above?.role !== 'paragraph' || !above.block.text.endsWith(':')) return undefined
  const list = listOfLeadIn(above, undefined, wording)
  return list === 'none' ? undefined : list
}

/** What “Why does my back hurt?” asks for. */
const askedFor = ({title}: Page, {conditions}: Wording): StatedList | undefined =>
  conditions.complaint.test(title) ? 'causes' : undefined

/** “Exercise 2: Dead Bug – Core Strength Without the Strain”: behind an exercise stands what it is good for. */
function headingName(heading: string, list: StatedList): string {
  const name = heading.replace(numbered, '')
  return cleanName(list === 'exercises' ? name.replace(/ [-–—] .*$/u, '') : name)
}

/** What the headings of such a page name, by the number of the section; none where the title announces no list. */
export function titleListFacts(
  page: Page,
  wording: Wording,
): ReadonlyMap<number, {readonly list: StatedList; readonly fact: Fact}> {
  const counted = page.sections.flatMap(({heading}, index) =>
    numbered.test(heading.block.text) ? [{index, heading}] : [],
  )
  const titled = titleList(page, wording)
  const list =
    titled ??
    (counted.length < FEWEST_HEADINGS
      ? undefined
      : (announced(page, counted[0]?.index, wording) ?? askedFor(page, wording)))
  if (list === undefined) return new Map()
  const unknown = page.sections.flatMap(({heading}, index) =>
    knownHeadingKind(heading.block.text, wording.sectionHeadings) === undefined &&
    !heading.block.text.endsWith('?')
      ? [{index, heading}]
      : [],
  )
  const isTold = page.sections.some(
    (section) =>
      listOfSection(section) === list &&
      section.blocks.filter(({role}) => role === 'listItem').length >= FEWEST_HEADINGS,
  )
  // Where a section has the list, other headings are no part of it.
  if (isTold && counted.length < FEWEST_HEADINGS) return new Map()
  const named = counted.length >= FEWEST_HEADINGS ? counted : unknown
  if (named.length < FEWEST_HEADINGS) return new Map()
  return new Map(
    named.map(({index, heading}) => [
      index,
      {
        list,
        fact: {name: headingName(heading.block.text, list), note: [], keys: [heading.key]},
      },
    ]),
  )
}
