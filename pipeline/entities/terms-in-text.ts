import {type StatedList, statedLists} from '../wording/statements.ts'
import type {Wording} from '../wording/wording.ts'
import {factsOf, hasFacts} from './add-facts.ts'
import {namedTerms, termHeading} from './named-terms.ts'
import type {SectionReading} from './reading.ts'
import type {Said, Stretch} from './said-in-text.ts'

/**
 * What paragraphs that gave no fact so far name by terms that the wording knows.
 *
 * @param subject Name of the page's condition, which is neither its symptom nor its cause.
 */
export function termsIn(
  stretches: readonly Stretch[],
  readings: readonly SectionReading[],
  subject: string,
  wording: Wording,
): Said[][] {
  const facts = new Map(
    statedLists.map((list) => [list, readings.flatMap((each) => factsOf(each, list))] as const),
  )
  const used = new Set(
    [...facts.values()].flat().flatMap(({keys, note}) => [...keys, ...note.map(({key}) => key)]),
  )
  const namesOf = (list: StatedList): string[] => facts.get(list)?.map(({name}) => name) ?? []
  const found = new Map<StatedList, string[]>()
  return stretches.map(({kind, heading, blocks}, index) =>
    wording.terms.flatMap(({list, terms, within, alone, together}): Said[] => {
      const names = namesOf(list)
      const isAlone = names.length === 0 && alone.has(kind)
      const isTogether = names.length === 0 && together?.has(kind) === true
      if (!within.has(kind) && !isAlone && !isTogether) return []
      const before = found.get(list) ?? []
      const known = [...names, ...before, ...(list === 'treatments' ? [] : [subject])]
      const unused = blocks.filter(({key}) => !used.has(key))
      const isListed = hasFacts(readings[index - 1], list)
      const headed =
        within.has(kind) && heading !== undefined && !isListed ? termHeading(heading, terms, known) : []
      const named = namedTerms(unused, terms, known, isTogether && !isAlone ? SEVERAL : 1)
      const said = [...headed, ...named]
      found.set(list, [...before, ...said.map(({name}) => name)])
      return said.map((fact) => ({list, fact}))
    }),
  )
}

/** So many in one paragraph are no mere mention. */
const SEVERAL = 3
