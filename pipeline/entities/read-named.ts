import type {PageBlock, Section} from '../sections/page.ts'
import {foldName} from '../text/fold.ts'
import type {StatedList} from '../wording/statements.ts'
import {isKnown} from '../wording/condition-name.ts'
import type {Wording} from '../wording/wording.ts'
import {isBareName, isConditionByName} from './bare-name.ts'
import {tableExercises} from './exercise-table.ts'
import {namedForCase} from './cases.ts'
import type {Fact} from './facts.ts'
import {counted, hasLinkedName, itemToFact} from './item-to-fact.ts'
import {isItem, type Item, itemise, type Itemised} from './items.ts'
import {isAboutRisk, isOwnList, listOf, listOfHeading, listOfInner} from './list-of.ts'
import {type Entry, prose, type SectionReader} from './reading.ts'
import {refiners} from './refine.ts'
import {readStatements} from './statements.ts'

export const readSymptoms: SectionReader = (section, wording) => {
  const {texts, entries} = readNamed(section, 'symptoms', refiners.symptoms, wording)
  return {...prose(section), ...texts, symptoms: entries, ...printing('symptoms', entries)}
}

export const readCauses: SectionReader = (section, wording) => {
  const own = isAboutRisk(section.heading.block.text) ? 'riskFactors' : 'causes'
  const {texts, entries} = readNamed(section, own, refiners[own], wording)
  return {...prose(section), ...texts, causes: entries, ...printing('causes', entries)}
}

export const readTreatments: SectionReader = (section, wording) => {
  const {texts, entries} = readNamed(section, 'treatments', refiners.treatments, wording)
  return {...prose(section), ...texts, treatments: entries, ...printing('treatments', entries)}
}

export const readExercises: SectionReader = (section, wording) => {
  const {texts, entries} = readNamed(section, 'exercises', refiners.exercises, wording)
  const tabled = tableExercises(section.blocks, wording).map((fact) => ({fact, printed: false}))
  return {...prose(section), ...texts, exercises: [...entries, ...tabled], ...printing('exercises', entries)}
}

const printing = <List extends string>(list: List, entries: readonly Entry<Fact>[]): {list?: List} =>
  entries.some(({printed}) => printed) ? {list} : {}

interface NamedReading<One extends Fact> {
  readonly texts: {readonly before: readonly PageBlock[]; readonly after: readonly PageBlock[]}
  readonly entries: readonly Entry<One>[]
}

/** Whether a sub-heading names a part of the section: by its number, by the word for its kind, or in words of the section's heading alone. */
function namesPart({head, rest}: Item, {heading}: Section, {partHeading}: Wording): boolean {
  if (head.role !== 'heading') return false
  const {text} = head.block
  if (partHeading.test(text) && rest.some(isItem)) return true
  const words = new Set(foldName(`${heading.block.text} exercises treatment treatments`).split(' '))
  return foldName(text)
    .split(' ')
    .every((word) => words.has(word))
}

/** Whether a sub-heading says again what its section lists; “Surgery” below “Treatment” is a thing of the list. */
const namesOwnList = (heading: string, own: StatedList, wording: Wording): boolean =>
  !counted.test(heading) &&
  (own === 'symptoms' ||
    own === 'causes' ||
    own === 'riskFactors' ||
    /\btreat(?:ment|ing|ed)|\boptions\b|^(?:non-?)?(?:surgical|operative)$|^conservative$/i.test(heading)) &&
  listOfHeading(heading, wording) === own

/**
 * The named things of a section. They are printed where they stand in one unbroken list, each of its items is one and
 * none of their names is a link.
 *
 * @param own The list that the section's heading promises; items that belong to another are not read.
 * @param refine Makes a fact of one list out of a plain one; none where it does not belong there.
 */
function readNamed<One extends Fact>(
  section: Section,
  own: StatedList,
  refine: (fact: Fact, wording: Wording) => One | undefined,
  wording: Wording,
): NamedReading<One> {
  const itemised = itemiseOwn(section, own, wording)
  const {before, items, after} = itemised
  const read = (item: Item): Entry<One>[] => {
    const plain = itemToFact(item)
    const said =
      item.inner && item.leadIn
        ? listOfInner(item.leadIn, own, wording)
        : (listOf(item, own, wording) ?? (isOfBox(item) ? 'none' : own))
    const belongs = isOwnList(said, own, section.heading, item)
    const cases = plain ? namedForCase(plain, own, wording) : []
    const names =
      plain &&
      belongs &&
      !isOfAnotherKind(item, own, wording) &&
      (cases.length > 0 || !wording.noise.noName.test(plain.name)) &&
      !namesPart(item, section, wording)
    if (!names) return []
    const within = [...cases, ...(plain.note.length > 0 ? [] : statedIn(item, own, section, wording))]
    const facts = (within.length > 0 ? within : [plain]).flatMap((fact) => refine(fact, wording) ?? [])
    return facts.map((fact) => ({
      fact,
      // A thing that its item names for a case, or lists with others, leaves the rest to the text.
      printed: within.length === 0,
      ...(item.under && {under: item.under.block.text}),
    }))
  }
  const [listed, others] = withoutMenus(own, itemised.items.map(read), itemised.others.map(read), wording)
  const isWhole = listed.every((facts) => facts.length > 0 && facts.every(({printed}) => printed))
  if (items.length > 0 && isWhole && !items.some(hasLinkedName)) {
    return {
      texts: {before, after},
      entries: [...listed.flat().map(({fact}) => ({fact, printed: true})), ...inText(others)],
    }
  }
  return {texts: {before: section.blocks, after: []}, entries: inText([...listed, ...others])}
}

/** What a section names, where its first list is of something else below the sub-headings behind that. */
function itemiseOwn({blocks}: Section, own: StatedList, wording: Wording): Itemised {
  const isPart = ({block}: PageBlock): boolean => namesOwnList(block.text, own, wording)
  const whole = itemise(blocks, own, isPart)
  const isOther = whole.items.length > 0 && whole.items.every((item) => listOf(item, own, wording) === 'none')
  const heading = isOther ? blocks.findIndex(({role}) => role === 'heading') : -1
  if (heading < 0 || whole.items.some(({head}) => head.role === 'heading')) return whole
  const {before, ...rest} = itemise(blocks.slice(heading), own, isPart)
  return {before: [...blocks.slice(0, heading), ...before], ...rest}
}

/** What a box lists below its own title belongs to the list around only where the title says so. */
const isOfBox = ({head: {block}, leadIn}: Item): boolean =>
  block.kind === 'listItem' && block.item.quoted === true && leadIn?.block.kind === 'quote'

/** “Diagnosis” below “Symptoms” is none; “Education and prevention” may be a treatment. */
const isOfAnotherKind = ({head}: Item, own: StatedList, wording: Wording): boolean =>
  own !== 'treatments' &&
  own !== 'exercises' &&
  head.role === 'heading' &&
  listOfHeading(head.block.text, wording) === 'none'

/** What an item lists that is a whole sentence: “Symptoms include pain, stiffness and swelling.” */
function statedIn({head, rest}: Item, own: StatedList, {heading}: Section, wording: Wording): Fact[] {
  const {text} = head.block
  if (head.role !== 'listItem' || rest.length > 0 || !/^\p{Lu}[^:]+[^:.]{20,}\.$/u.test(text)) return []
  if (described.test(text)) return []
  return readStatements([head], [heading.block.text], wording, own)
    .filter(({list, announced}) => announced && list === own)
    .map(({fact}) => fact)
}

/** “Environmental factors like pollen or dust.” is no sentence, and a thing of its own. */
const described =
  /^\p{Lu}[\p{L} -]{3,40} (?:like|such as|including) (?:(?!\b(?:is|are|can|may|might|will|could|cause|lead|increase|contribute)\b)[^.])*\.$/u

/** Things whose words stay in the text, and are not printed as a list. */
const inText = <One extends Fact>(entries: readonly (readonly Entry<One>[])[]): Entry<One>[] =>
  entries.flat().map((entry) => ({...entry, printed: false}))

/** Treatments without those that are conditions by their names; where there are many, a menu of what a clinic treats, without any. */
function withoutMenus<One extends Fact>(
  own: StatedList,
  listed: readonly Entry<One>[][],
  others: readonly Entry<One>[][],
  wording: Wording,
): [listed: readonly Entry<One>[][], others: readonly Entry<One>[][]] {
  if (own !== 'treatments' && own !== 'exercises') return [listed, others]
  const isMenu = (entries: readonly Entry<One>[][]): boolean => {
    const named = entries
      .flat()
      .filter(({fact: {name}}) => isBareName(name, wording) && isKnown(name, wording.conditions)).length
    return named >= FEWEST_IN_MENU && named * 2 > entries.flat().length
  }
  const kept = (entries: readonly Entry<One>[][]): readonly Entry<One>[][] =>
    isMenu(entries)
      ? entries.map(() => [])
      : entries.map((facts) => facts.filter(({fact: {name}}) => !isConditionByName(name, wording)))
  return [kept(listed), kept(others)]
}

const FEWEST_IN_MENU = 3
