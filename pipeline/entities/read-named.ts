import type {PageBlock, Section} from '../sections/page.ts'
import type {Wording} from '../wording/wording.ts'
import {splitContext} from './context.ts'
import {enumeration} from './enumeration.ts'
import {factToExercise} from './exercise.ts'
import {tableExercises} from './exercise-table.ts'
import type {CauseFact, Fact} from './facts.ts'
import {hasLinkedName, itemToFact} from './item-to-fact.ts'
import {type Item, itemise} from './items.ts'
import {type Entry, prose, type SectionReader} from './reading.ts'

/** Advice against something is neither a treatment nor a cause. */
const negated = /^(?:avoid\w*|don[’']?t|do not|never|stop\w*|no|limit) /i

export const readSymptoms: SectionReader = (section, {qualifiers}) => {
  const announces = /\b(?:symptoms?|signs)\b.*\b(?:include|including|such as|are)\b/i
  const {texts, entries} = readNamed(section, announces, (fact) => withContext(fact, qualifiers))
  return {...prose(section), ...texts, symptoms: entries, ...printing('symptoms', entries)}
}

export const readCauses: SectionReader = (section, {qualifiers}) => {
  const announces = /\b(?:causes?|caused by|factors|reasons|risk)\b/i
  const kind = /\brisk\b|\bwho (?:gets|is|are)\b|more likely/i.test(section.heading.block.text)
    ? 'riskFactor'
    : 'cause'
  const {texts, entries} = readNamed(section, announces, (fact): CauseFact | undefined =>
    negated.test(fact.name) ? undefined : {...withContext(fact, qualifiers), kind},
  )
  return {...prose(section), ...texts, causes: entries, ...printing('causes', entries)}
}

export const readTreatments: SectionReader = (section) => {
  const announces = /\b(?:treatments?|options|physiotherapy|management)\b.*\b(?:include|including|such as)\b/i
  const {texts, entries} = readNamed(section, announces, (fact) =>
    negated.test(fact.name) ? undefined : fact,
  )
  return {...prose(section), ...texts, treatments: entries, ...printing('treatments', entries)}
}

export const readExercises: SectionReader = (section, wording) => {
  const announces = /\b(?:exercises|stretches)\b.*\b(?:include|including|such as)\b/i
  const {texts, entries} = readNamed(section, announces, (fact) =>
    negated.test(fact.name) ? undefined : factToExercise(fact, wording),
  )
  const tabled = tableExercises(section, wording).map((fact) => ({fact, printed: false}))
  return {...prose(section), ...texts, exercises: [...entries, ...tabled], ...printing('exercises', entries)}
}

/** A fact that has a note keeps its name whole: what qualifies it stands in the note. */
const withContext = (fact: Fact, qualifiers: Wording['qualifiers']): Fact =>
  fact.note.length > 0 ? fact : {...fact, ...splitContext(fact.name, qualifiers)}

const printing = <List extends string>(list: List, entries: readonly Entry<Fact>[]): {list?: List} =>
  entries.some(({printed}) => printed) ? {list} : {}

interface NamedReading<One extends Fact> {
  readonly texts: {readonly before: readonly PageBlock[]; readonly after: readonly PageBlock[]}
  readonly entries: readonly Entry<One>[]
}

/**
 * The named things of a section. They are printed where they stand in one unbroken list, each of its items is one and
 * none of their names is a link.
 *
 * @param announces Found in a sentence that lists things, for a section without items.
 * @param refine Makes a fact of one list out of a plain one; none where it does not belong there.
 */
function readNamed<One extends Fact>(
  section: Section,
  announces: RegExp,
  refine: (fact: Fact) => One | undefined,
): NamedReading<One> {
  const {before, items, after, others} = itemise(section.blocks)
  const read = (item: Item): Entry<One>[] => {
    const plain = itemToFact(item)
    const fact = plain && refine(plain)
    return fact ? [{fact, printed: false, ...(item.under && {under: item.under.block.text})}] : []
  }
  const listed = items.map(read)
  const rest = others.flatMap(read)
  if (items.length > 0 && listed.every(({length}) => length > 0) && !items.some(hasLinkedName)) {
    return {
      texts: {before, after},
      entries: [...listed.flat().map(({fact}) => ({fact, printed: true})), ...rest],
    }
  }
  const found = [...listed.flat(), ...rest]
  const entries = found.length > 0 ? found : spoken(section, announces, refine)
  return {texts: {before: section.blocks, after: []}, entries}
}

/** Facts of a sentence that lists them. */
const spoken = <One extends Fact>(
  {blocks}: Section,
  announces: RegExp,
  refine: (fact: Fact) => One | undefined,
): Entry<One>[] =>
  blocks
    .filter(({role}) => role === 'paragraph')
    .flatMap(({block, key}) =>
      enumeration(block.text, announces).flatMap((name) => {
        const fact = refine({name: capitalise(name), note: [], keys: [key]})
        return fact ? [{fact, printed: false}] : []
      }),
    )

const capitalise = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)
