import type {SectionList} from '../../schemas/vocabulary.ts'
import type {Section} from '../sections/page.ts'
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
  const names = groupNames(readings)
  return readings.map((reading, index) => {
    const {list} = reading
    if (list === undefined) return layoutOf(reading)
    const first = !printing.has(list)
    printing.add(list)
    if (first) return layoutOf(reading)
    return named.has(list)
      ? {...layoutOf(reading), ...(names[index] !== undefined && {listGroup: names[index]})}
      : layoutOf(prose(reading.section))
  })
}

/** A group's name for each section: its heading, with a number where another section has the same. */
function groupNames(sections: readonly {readonly section: Section}[]): string[] {
  const counts = new Map<string, number>()
  return sections.map(({section}) => {
    const {text} = section.heading.block
    const count = (counts.get(text) ?? 0) + 1
    counts.set(text, count)
    return count === 1 ? text : `${text} (${count})`
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
  const names = groupNames(layouts)
  return entries.flatMap((own, index) =>
    own.flatMap((entry) => {
      const name = foldName(entry.fact.name)
      if (!entry.printed && (printed.has(name) || seen.has(name))) return []
      seen.add(name)
      const group = groupOf(entry, layouts[index]?.listGroup, listed ? names[index] : undefined, names)
      return [group === undefined ? entry.fact : {...entry.fact, group}]
    }),
  )
}

function groupOf(
  {printed, under}: Entry<Fact>,
  listGroup: string | undefined,
  name: string | undefined,
  names: readonly string[],
): string | undefined {
  if (printed) return listGroup
  return name !== undefined && under !== undefined && !names.includes(under) ? under : name
}
