import type {SectionList} from '../../schemas/vocabulary.ts'
import {foldName} from '../text/fold.ts'
import type {Fact, SectionLayout} from './facts.ts'
import {type Entry, type NamedList, prose, type SectionReading} from './reading.ts'

/** The lists that may be printed in several parts, each a group. */
const named: ReadonlySet<SectionList> = new Set(['symptoms', 'causes', 'treatments', 'exercises'])

/**
 * How the sections are printed, so that every list of the page is printed once: the first section that prints one
 * prints the items without a group, a later one those of a group named by its heading.
 */
export function layOut(readings: readonly SectionReading[]): SectionLayout[] {
  const printing = new Set<SectionList>()
  return readings.map((reading) => {
    const {list, section} = reading
    if (list === undefined) return layoutOf(reading)
    const first = !printing.has(list)
    printing.add(list)
    if (first) return layoutOf(reading)
    return named.has(list)
      ? {...layoutOf(reading), listGroup: section.heading.block.text}
      : layoutOf(prose(section))
  })
}

const layoutOf = ({section, before, list, after}: SectionReading): SectionLayout => ({
  section,
  body: before,
  ...(list !== undefined && {list}),
  bodyAfter: after,
})

/**
 * The facts of one list in page order. One whose words stay in a text gets a group where its list is printed, so
 * that no section prints it again; one that is said before is left out, unless it is printed twice.
 *
 * @param layouts Those of the sections, in the order of `entries`.
 */
export function groupFacts<One extends Fact>(
  list: NamedList,
  entries: readonly (readonly Entry<One>[])[],
  layouts: readonly SectionLayout[],
): One[] {
  const listed = layouts.some((layout) => layout.list === list)
  const all = entries.flat()
  const printed = new Set(all.filter((entry) => entry.printed).map(({fact}) => foldName(fact.name)))
  const seen = new Set<string>()
  return entries.flatMap((own, index) =>
    own.flatMap((entry) => {
      const name = foldName(entry.fact.name)
      if (!entry.printed && (printed.has(name) || seen.has(name))) return []
      seen.add(name)
      const group = groupOf(entry, layouts[index], listed)
      return [group === undefined ? entry.fact : {...entry.fact, group}]
    }),
  )
}

function groupOf(entry: Entry<Fact>, layout: SectionLayout | undefined, listed: boolean): string | undefined {
  if (entry.printed) return layout?.listGroup
  return listed ? (entry.under ?? layout?.section.heading.block.text) : undefined
}
