import type {SectionKind} from '../../schemas/vocabulary.ts'
import type {PageBlock, Section} from '../sections/page.ts'
import {readCitation} from './citations.ts'
import {readFaqs} from './faqs.ts'
import {isItem} from './items.ts'
import {readCauses, readExercises, readSymptoms, readTreatments} from './read-named.ts'
import {prose, type SectionReader} from './reading.ts'
import {readRedFlags} from './red-flags.ts'

const readFaqSection: SectionReader = (section, wording) => {
  const {before, faqs, after} = readFaqs(section.blocks, wording)
  return faqs.length === 0 ? prose(section) : {...prose(section), before, after, faqs, list: 'faqs'}
}

const readTakeaways: SectionReader = (section, {noise}) => {
  const {before, items, after} = firstList(section)
  const linked = items.some(({block}) => block.spans.some(({href}) => href !== undefined))
  const contacts = items.some(({block}) => noise.noName.test(block.text))
  return items.length === 0 || linked || contacts
    ? prose(section)
    : {...prose(section), before, after, keyTakeaways: items, list: 'keyTakeaways'}
}

const readReferences: SectionReader = (section) => {
  const {before, items, after} = firstList(section)
  const citations = items.flatMap((item) => readCitation(item) ?? [])
  return items.length === 0 || citations.length < items.length
    ? prose(section)
    : {...prose(section), before, after, citations, list: 'citations'}
}

const readSeekHelp: SectionReader = (section) => {
  const {before, redFlags, after, printed} = readRedFlags(section)
  return {...prose(section), before, after, redFlags, ...(printed && {list: 'redFlags'})}
}

/** What is read out of each kind of section of a page about a condition. */
export const conditionReaders: {readonly [Kind in SectionKind]: SectionReader} = {
  overview: prose,
  causes: readCauses,
  symptoms: readSymptoms,
  diagnosis: prose,
  treatment: readTreatments,
  exercises: readExercises,
  selfCare: readTreatments,
  prevention: prose,
  recovery: prose,
  seekHelp: readSeekHelp,
  keyTakeaways: readTakeaways,
  faqs: readFaqSection,
  callToAction: prose,
  references: readReferences,
  other: prose,
}

/** The same for a page about anything else, which has no symptoms, causes, treatments or warning signs of its own. */
export const articleReaders: {readonly [Kind in SectionKind]: SectionReader} = {
  ...conditionReaders,
  causes: prose,
  symptoms: prose,
  treatment: prose,
  selfCare: prose,
  seekHelp: prose,
}

/** The first list of a section, where each item is one block. */
function firstList({blocks}: Section): {
  before: readonly PageBlock[]
  items: PageBlock[]
  after: readonly PageBlock[]
} {
  const start = blocks.findIndex(isItem)
  const none = {before: blocks, items: [], after: []}
  if (start < 0) return none
  const length = blocks.slice(start).findIndex((block) => !isItem(block))
  const items = blocks.slice(start, length < 0 ? undefined : start + length)
  const flat = items.every(({block}) => block.kind === 'listItem' && block.item.depth === 1)
  return flat ? {before: blocks.slice(0, start), items, after: blocks.slice(start + items.length)} : none
}
