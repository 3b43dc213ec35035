import type {SectionKind} from '../../schemas/vocabulary.ts'
import type {Page, PageBlock} from '../sections/page.ts'
import {foldName} from '../text/fold.ts'
import {type StatedList, statedLists} from '../wording/statements.ts'
import type {Wording} from '../wording/wording.ts'
import type {Entities, Fact} from './facts.ts'
import {itemToFact} from './item-to-fact.ts'
import {type Item, itemise, listedItems} from './items.ts'
import {listsByContent} from './lists-by-content.ts'
import {isOwnList, listOf, listOfLeadIn, listOfSection} from './list-of.ts'
import type {SectionReading} from './reading.ts'
import {answersIn} from './answers-in-text.ts'
import {isConditionByName} from './bare-name.ts'
import {namedForCase} from './cases.ts'
import {addFacts, factsOf, hasFacts} from './add-facts.ts'
import {tableExercises} from './exercise-table.ts'
import {tableFacts} from './fact-table.ts'
import {headedExercise} from './headed-exercise.ts'
import {isExercise, isGiven} from './refine.ts'
import {gluedNames, namedExercise} from './names-in-text.ts'
import {termsIn} from './terms-in-text.ts'
import {titleListFacts} from './title-list.ts'
import {readStatements, type Statement} from './statements.ts'

/** A stretch of the page and what it is for: a section, or the text above the first. */
export interface Stretch {
  readonly kind: SectionKind
  readonly heading?: PageBlock
  readonly blocks: readonly PageBlock[]
  readonly own: StatedList | 'none' | undefined
}

export interface Said {
  readonly list: StatedList
  readonly fact: Fact
}

/** Kinds of sections whose sentences may name things of a list. */
const speaksOf: {readonly [List in StatedList]: ReadonlySet<SectionKind>} = {
  symptoms: new Set(['overview', 'symptoms', 'other']),
  causes: new Set(['overview', 'causes', 'symptoms', 'other']),
  riskFactors: new Set(['overview', 'causes', 'symptoms', 'other']),
  treatments: new Set(['overview', 'treatment', 'selfCare', 'symptoms', 'recovery', 'other']),
  exercises: new Set(['overview', 'treatment', 'selfCare', 'exercises', 'prevention', 'recovery', 'other']),
}
/** Kinds of sections whose lists are something else, whatever the line above them says. */
const closed: ReadonlySet<SectionKind> = new Set([
  'faqs',
  'keyTakeaways',
  'references',
  'callToAction',
  'seekHelp',
])

/** Heads what is not so. */
const unfounded = /\b(?:myths?|misconceptions?)\b/i

/**
 * The readings with what the text names outside the sections' own lists: lists under a line that says what they
 * are, and sentences that list things. Sentences give way to lists, and hints to announcements and answers.
 */
export function withSaid(
  page: Page,
  readings: readonly SectionReading[],
  {subject, aliases}: Pick<Entities, 'subject' | 'aliases'>,
  wording: Wording,
): SectionReading[] {
  const stretches = stretchesOf(page)
  const names =
    subject.kind === 'condition' ? [subject.name, ...joinedNames(subject.name), ...aliases] : [page.title]
  const allowed = (list: StatedList): boolean => subject.kind === 'condition' || list === 'exercises'
  const titled = titleListFacts(page, wording)
  const lists = stretches.map((stretch, index) => {
    const named = titled.get(index - 1)
    return [...(named ? [named] : []), ...looseItems(stretch, wording)].filter(({list}) => allowed(list))
  })
  const said = addAll(page, readings, lists, wording)
  const lacks = (list: StatedList): boolean => allowed(list) && !said.some((each) => hasFacts(each, list))
  const listed = addAll(
    page,
    said,
    stretches.map((stretch) => listsByContent(stretch, lacks, wording)),
    wording,
  )
  const items = new Set(
    statedLists.flatMap((list) =>
      listed.flatMap((each) => factsOf(each, list).flatMap(({keys}) => keys[0] ?? [])),
    ),
  )
  const isTold = (list: StatedList): boolean => listed.some((each) => hasFacts(each, list))
  const sentences = stretches.map(({kind, heading, blocks, own}) =>
    (closed.has(kind) && kind !== 'keyTakeaways') || unfounded.test(heading?.block.text ?? '')
      ? []
      : readStatements(blocks, names, wording, own, items).filter(
          ({list, announced}) =>
            allowed(list) &&
            (kind === 'keyTakeaways'
              ? announced && !isTold(list)
              : speaksOf[list].has(kind) || announced || list === 'symptoms'),
        ),
  )
  const untitled = sentences.map((statements, index) => (titled.has(index - 1) ? [] : statements))
  const announced = addAll(page, listed, accept(stretches, untitled, listed, listed, isAnnounced), wording)
  const answered = addAll(page, announced, [[], ...answersIn(announced, names, wording)], wording)
  const hinted = addAll(page, answered, accept(stretches, untitled, answered, listed, isHint), wording)
  return subject.kind === 'condition'
    ? addAll(page, hinted, termsIn(stretches, hinted, subject.name, wording), wording)
    : hinted
}

/** “Disc bulges” and “Herniations” of “Disc bulges & herniations”; none of a name that joins nothing. */
function joinedNames(name: string): string[] {
  const parts = name.split(/ (?:and|&|or) /)
  return parts.length > 1 ? parts : []
}

const stretchesOf = ({titleBlock, intro, sections}: Page): Stretch[] => [
  {kind: 'overview', blocks: [...textFor(titleBlock), ...intro], own: undefined},
  ...sections.map((section) => ({
    kind: section.kind,
    heading: section.heading,
    blocks: section.blocks,
    own: listOfSection(section),
  })),
]

/** A page without a headline opens with a text, which stands where its title would. */
const textFor = (title: PageBlock | undefined): PageBlock[] =>
  title && /[.!?] \p{Lu}.*\.$/u.test(title.block.text) ? [{...title, role: 'paragraph'}] : []

/** Items of lists that belong to another list than their section's own. */
function looseItems({kind, heading, blocks, own}: Stretch, wording: Wording): Said[] {
  if (closed.has(kind) || /\bcomplications?\b/i.test(heading?.block.text ?? '')) return []
  const headedList = kind === 'other' && heading ? listOfLeadIn(heading, undefined, wording) : undefined
  const headed =
    own === undefined || own === 'none' || !blocks.some(({role}) => role === 'heading')
      ? []
      : itemise(blocks).items.filter(({head}) => head.role === 'heading')
  const listed = [...listedItems(blocks), ...headed].flatMap((item): Said[] => {
    const line = listOf(item, own, wording) ?? (item.leadIn || item.under ? undefined : headedList)
    // What is recommended to find out is no treatment.
    const said = kind === 'diagnosis' && line === 'treatments' && !treats(item) ? 'none' : line
    const fact = itemToFact(item)
    const open = said === undefined && speaksOf.exercises.has(kind) && own !== 'exercises'
    const isGivenHere = own === 'exercises' && (said ?? own) === own && fact && isGiven(fact.name)
    const list =
      fact && (open || said === 'treatments') && isExercise(fact)
        ? 'exercises'
        : isGivenHere
          ? 'treatments'
          : said
    if (list === undefined || list === 'none' || isOwnList(list, own, heading, item)) return []
    const isOther = list === 'treatments' && fact !== undefined && isConditionByName(fact.name, wording)
    return fact && !isOther && !wording.noise.noName.test(fact.name) ? [{list, fact}] : []
  })
  const glued = blocks.flatMap((block) =>
    own === undefined || own === 'none'
      ? []
      : gluedNames(block)
          .flatMap((fact) => withinCase(fact, own, wording))
          .filter(({name}) => !wording.noise.noName.test(name))
          .map((fact): Said => ({list: own, fact})),
  )
  const exercises = blocks.flatMap((block) =>
    speaksOf.exercises.has(kind) ? namedExercise(block).map((fact): Said => ({list: 'exercises', fact})) : [],
  )
  const headedExercises = [heading, ...(own === 'exercises' ? [] : blocks)].flatMap((head, start) =>
    head?.role === 'heading' ? headedExercise(head, kind, blocks, start) : [],
  )
  const tabled = blocks
    .flatMap((block) => tableFacts(block, own))
    .filter(({list}) => list !== own || kind !== 'overview')
  const dosed =
    own === 'exercises'
      ? []
      : tableExercises(blocks, wording).map((fact): Said => ({list: 'exercises', fact}))
  return [
    ...listed,
    ...glued,
    ...exercises,
    ...headedExercises.map((fact): Said => ({list: 'exercises', fact})),
    ...tabled,
    ...dosed,
  ]
}

/** What a label names, or the label itself. */
function withinCase(fact: Fact, own: StatedList, wording: Wording): readonly Fact[] {
  const within = namedForCase(fact, own, wording)
  return within.length > 0 ? within : [fact]
}

const treats = ({leadIn, under}: Item): boolean =>
  /treat|therap|manage|relie[fv]/i.test(leadIn?.block.text ?? under?.block.text ?? '')

/**
 * Statements that say what the page's lists do not.
 *
 * @param known What is known so far.
 * @param listed What the lists alone say.
 */
function accept(
  stretches: readonly Stretch[],
  statements: readonly (readonly Statement[])[],
  known: readonly SectionReading[],
  listed: readonly SectionReading[],
  belongs: (statement: Statement) => boolean,
): Said[][] {
  const said = new Map<StatedList, ReadonlySet<string>>()
  const namesIn = (list: StatedList): ReadonlySet<string> => {
    const names =
      said.get(list) ?? new Set(known.flatMap((each) => factsOf(each, list)).map(({name}) => foldName(name)))
    said.set(list, names)
    return names
  }
  const given = new Set(statedLists.filter((list) => listed.some((each) => hasFacts(each, list))))
  return statements.map((own, index) => {
    const stretch = stretches[index]
    return own.filter((statement) => {
      const {list, firm, announced, together, fact} = statement
      const names = namesIn(list)
      // Where nobody looks for symptoms, they count if there are no others.
      if (stretch && !announced && names.size > 0 && !speaksOf[list].has(stretch.kind)) return false
      // What a text only hints at for a cause is as often none, where a page with sections has none for causes.
      if (!announced && stretches.length > 1 && atHome.has(list) && !isHome(stretch?.own, list)) return false
      if (!belongs(statement) || isSaid(list, names, foldName(fact.name))) return false
      const here = stretch !== undefined && (stretch.own === list || list === 'exercises')
      const lacks = (wanted: StatedList): boolean =>
        !hasFacts((wanted === 'treatments' ? known : listed)[index - 1], wanted)
      // Exercises that a text calls good for something tell more of the treatments in a list above them.
      if (list === 'exercises' && !announced && !firm && !lacks('treatments')) return false
      return (
        names.size === 0 ||
        (announced && (list === 'symptoms' || (list !== 'exercises' && together >= SEVERAL))) ||
        (here && (firm || lacks(list))) ||
        (list !== 'exercises' && together >= SEVERAL && !given.has(list))
      )
    })
  })
}

const addAll = (
  page: Page,
  readings: readonly SectionReading[],
  said: readonly (readonly Said[])[],
  wording: Wording,
): SectionReading[] =>
  readings.map((reading, index) => {
    const intro = index === 0 ? (said[0] ?? []) : []
    return addFacts(addFacts(reading, intro, wording, page.title), said[index + 1] ?? [], wording)
  })

/** A sentence that announces causes or treatments and names so many adds to the list of a page. */
const SEVERAL = 3

/** Lists for which a hint counts only in a section of their own. */
const atHome: ReadonlySet<StatedList> = new Set(['causes', 'riskFactors'])

const isHome = (own: Stretch['own'], list: StatedList): boolean =>
  own === list || (own === 'causes' && list === 'riskFactors') || (own === 'riskFactors' && list === 'causes')

const isAnnounced = ({announced}: Statement): boolean => announced
const isHint = ({announced}: Statement): boolean => !announced

/** Whether one of the names says all that another says: “heel pain” does of “pain”, “laser surgery” does not of “surgery”. */
function isSaid(list: StatedList, names: ReadonlySet<string>, name: string): boolean {
  if (names.has(name)) return true
  if (list === 'treatments' || list === 'exercises') return false
  for (const whole of names) if (` ${whole} `.includes(` ${name} `)) return true
  return false
}
