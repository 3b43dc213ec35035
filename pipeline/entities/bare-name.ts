import {isKnown} from '../wording/condition-name.ts'
import type {Wording} from '../wording/wording.ts'

const MOST_WORDS = 5

/** Not one that says what is done about it: “Pain relief”, “Tablets for pain”, “Artificial tears”. */
export const isBareName = (name: string, {terms}: Wording): boolean =>
  name.split(' ').length <= MOST_WORDS &&
  !aboutTreatment.test(name) &&
  terms.every(({list, terms: {isIn}}) => list !== 'treatments' || !isIn(name))

const aboutTreatment =
  /\b(?:for|to|with|relief|relievers?|management|reduction|reducing|control|treatment|therapy|exercises?|stretch\w*|repair|surgery|medication)\b/i

/** Whether a thing is a condition by the last word of its name, as “Low back pain” is, and “Cataract extraction” is not. */
export const isConditionByName = (name: string, wording: Wording): boolean =>
  isBareName(name, wording) && !deed.test(name) && isKnown(name.split(' ').at(-1) ?? '', wording.conditions)

/** Opens what is done or said of a condition, or joins it to something else. */
const deed =
  /^(?:\p{L}+ing|reduces?|numbs?|manages?|controls?|protects?|prevents?|relieves?|eases?|treats?|may|no|less|causes?|requires?|limits?) |\b(?:of|and|or)\b|[^\p{L}\s'’-]/iu

/** Whether a thing is nothing but treatments that the wording knows: “Rest and ice”. */
export const isTreatmentByName = (name: string, {terms}: Wording): boolean =>
  name
    .split(/, | (?:and|or|&) /)
    .every((part) => terms.some(({list, terms: {isName}}) => list === 'treatments' && isName(part)))
