import type {SectionList} from '../../schemas/vocabulary.ts'
import type {TextRenderer} from '../blocks/text-renderer.ts'
import type {Html} from '../html.ts'
import {causeList} from './causes.ts'
import {citationList} from './citations.ts'
import {exerciseList} from './exercises.ts'
import {faqList} from './faqs.ts'
import {keyTakeawayList} from './key-takeaways.ts'
import type {InGroup, ListPrinter, PageLists} from './printer.ts'
import {redFlagList} from './red-flags.ts'
import {symptomList} from './symptoms.ts'
import {treatmentList} from './treatments.ts'

const printers: {readonly [List in SectionList]: ListPrinter} = {
  symptoms: (lists, inGroup, text) => symptomList(lists.symptoms?.filter(inGroup) ?? [], text),
  causes: (lists, inGroup, text) => causeList(lists.causes?.filter(inGroup) ?? [], text),
  treatments: (lists, inGroup, text) => treatmentList(lists.treatments?.filter(inGroup) ?? [], text),
  exercises: (lists, inGroup, text) => exerciseList(lists.exercises?.filter(inGroup) ?? [], text),
  redFlags: (lists) => redFlagList(lists.redFlags ?? []),
  faqs: (lists, _inGroup, text) => faqList(lists.faqs ?? [], text),
  keyTakeaways: (lists) => keyTakeawayList(lists.keyTakeaways ?? []),
  citations: (lists) => citationList(lists.citations ?? []),
}

/** One of a page's lists, or the part of it that is in a group. */
export function printList(list: SectionList, lists: PageLists, inGroup: InGroup, text: TextRenderer): Html {
  return printers[list](lists, inGroup, text)
}
