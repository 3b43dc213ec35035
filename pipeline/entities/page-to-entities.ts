import type {SectionList} from '../../schemas/vocabulary.ts'
import type {Page, PageBlock} from '../sections/page.ts'
import type {Wording} from '../wording/wording.ts'
import {pageAliases} from './aliases.ts'
import {readClinic} from './clinic.ts'
import type {Entities, Fact, SectionLayout, Subject} from './facts.ts'
import {readFaqs} from './faqs.ts'
import {placeFootnotes, readFootnotes} from './footnotes.ts'
import {groupFacts, layOut} from './group.ts'
import {articleReaders, conditionReaders} from './readers.ts'
import {prose, type SectionReading} from './reading.ts'
import {readRecoveryTime} from './recovery-time.ts'
import {redFlagsInText} from './red-flags.ts'
import {readRegions} from './regions.ts'
import {withSaid} from './said-in-text.ts'
import {readSubject} from './subject.ts'

/**
 * Reads the facts that a page states, and how each of its sections is printed from them.
 *
 * @param known What the page is about, where its words are not to be asked: an `article` about a condition that another
 *   page describes, or the condition of a part.
 */
export function pageToEntities(page: Page, wording: Wording, known?: Subject): Entities {
  const subject = known ?? readSubject(page, wording)
  const readers = subject.kind === 'condition' ? conditionReaders : articleReaders
  const aliases = subject.kind === 'condition' ? pageAliases(page, subject.name) : []
  const own = page.sections.map((section) => readers[section.kind](section, wording))
  const isAsked = page.intro.some(({role}) => role === 'question')
  const alone = own.length === 0 || isAsked ? withoutSections(page, wording) : []
  const readings = withSaid(page, [...own, ...alone], {subject, aliases}, wording)
  const layouts = placeFootnotes(layOut(readings.slice(0, own.length)), page.footnotes, page.blocks)
  const symptoms = groupFacts(
    'symptoms',
    readings.map((reading) => reading.symptoms),
    layouts,
  )
  const faqs = readings.flatMap((reading) =>
    reading.faqs.length > 0 ? reading.faqs : looseFaqs(reading, wording),
  )
  const clinic = readClinic(page.blocks)
  const recoveryTime =
    subject.kind === 'condition'
      ? readRecoveryTime(
          recoveryBlocks(
            page,
            faqs.flatMap(({answer}) => answer),
          ),
        )
      : undefined
  return {
    subject,
    aliases,
    layouts: withButton(layouts, page.buttons),
    symptoms,
    causes: groupFacts(
      'causes',
      readings.map((reading) => reading.causes),
      layouts,
    ),
    treatments: groupFacts(
      'treatments',
      readings.map((reading) => reading.treatments),
      layouts,
    ),
    exercises: groupFacts(
      'exercises',
      readings.map((reading) => reading.exercises),
      layouts,
    ),
    faqs,
    keyTakeaways: listed(readings, layouts, 'keyTakeaways', (reading) => reading.keyTakeaways),
    redFlags: [
      ...readings.flatMap(({redFlags}) => redFlags),
      ...(subject.kind === 'condition' ? redFlagsInText(page) : []),
    ],
    citations: [
      ...listed(readings, layouts, 'citations', (reading) => reading.citations),
      ...readFootnotes(page.footnotes),
    ],
    ...(recoveryTime && {recoveryTime}),
    regions: pageRegions(page, symptoms, wording),
    ...(clinic && {clinic}),
  }
}

/** Regions that the title, the summary and the symptoms speak of; where they name none, that of the opening text. */
function pageRegions(page: Page, symptoms: readonly Fact[], {bodyRegions}: Wording): string[] {
  const said = symptoms.map(({name, context}) => `${name}, ${context ?? ''}`)
  const main = [page.title, page.title, page.title, page.summary?.block.text ?? '', ...said]
  const found = readRegions(main, bodyRegions)
  if (found.length > 0) return found
  const opening = [...page.intro, ...page.sections.slice(0, 1).flatMap(({blocks}) => blocks)]
  return readRegions([...main, ...opening.map(({block}) => block.text)], bodyRegions).slice(0, 1)
}

/** The entries of a list that only the sections which print it may fill. */
function listed<Entry>(
  readings: readonly SectionReading[],
  layouts: readonly SectionLayout[],
  list: SectionList,
  entries: (reading: SectionReading) => readonly Entry[],
): Entry[] {
  return readings.flatMap((reading, index) => (layouts[index]?.list === list ? entries(reading) : []))
}

/** Pairs marked as question and answer in a section that is no FAQ section: facts, but their words stay in place. */
const looseFaqs = ({section}: SectionReading, wording: Wording): SectionReading['faqs'] =>
  section.blocks.some(({role}) => role === 'question')
    ? readFaqs(section.blocks, wording)
        .faqs.map(({question, answer}) => ({
          question,
          answer: answer.filter(({role}) => role === 'answer'),
        }))
        .filter(({answer}) => answer.length > 0)
    : []

const recoveryBlocks = ({sections}: Page, answers: readonly PageBlock[]): PageBlock[] => [
  ...sections.filter(({kind}) => kind === 'recovery').flatMap(({blocks}) => blocks),
  ...answers,
]

/** A page without headings may name things in its text, and ask and answer: they belong to no section. */
function withoutSections({titleBlock, intro}: Page, wording: Wording): SectionReading[] {
  const heading = titleBlock ?? intro[0]
  if (heading === undefined) return []
  const section = {kind: 'other', heading, anchor: ''} as const
  const faqs = looseFaqs(prose({...section, blocks: intro}), wording)
  return [{...prose({...section, blocks: []}), faqs}]
}

/** Hands the page's first button to the section that asks the reader to book. */
function withButton(layouts: readonly SectionLayout[], [button]: readonly PageBlock[]): SectionLayout[] {
  const target = layouts.findLastIndex(({section}) => section.kind === 'callToAction')
  return layouts.map((layout, index) => (button && index === target ? {...layout, button} : layout))
}
