import {capitalise} from '../text/capitalise.ts'
import type {StatedList} from '../wording/statements.ts'
import type {Wording} from '../wording/wording.ts'
import {membersOf} from './enumeration.ts'
import type {Fact} from './facts.ts'

const MOST_CASE_WORDS = 6

/**
 * What an item names that opens with the case for which it is (“For reflux: antacids or proton pump inhibitors”), or
 * with a word for the kind of what it lists; empty where it is another item, or where what follows lists nothing.
 */
export function namedForCase({name, note, keys}: Fact, own: StatedList, {enumerations}: Wording): Fact[] {
  const isCase = own === 'treatments' && opening.test(name) && name.split(' ').length <= MOST_CASE_WORDS
  const isKind = kindOfThings.test(name) || (own === 'symptoms' && kindOfSymptoms.test(name))
  if (!isCase && (own === 'treatments' || !isKind)) return []
  const [said, ...more] = note
  if (said === undefined || more.length > 0) return []
  const text = said.spans
    .map((span) => span.text)
    .join('')
    .trim()
  if (text.includes('. ')) return []
  const members = membersOf(text, enumerations, true)
  if (!isCase && (members.length < 2 || sentence.test(text))) return []
  return members.map((member) => ({
    name: capitalise(member),
    note: [],
    keys,
  }))
}

/** “Degenerative: arthritis, spondylosis” and “In children: fever, crying”: what kind the things behind it are, or whose. */
const kindOfThings =
  /^(?:mechanical|degenerative|postural|traumatic|inflammatory|infectious|genetic|congenital|lifestyle|environmental|psychological|hormonal|metabolic|neurological|vascular|occupational|physical|medical|emotional|dietary|others?|common|rare|primary|secondary|local|systemic|intrinsic|extrinsic|internal|external|(?:in|for|among) (?:(?:young|older|small|most|some) )?(?:children|kids|babies|infants|toddlers|adults|women|men|teens|adolescents|seniors))(?: (?:causes?|factors?|reasons?|conditions?|symptoms?|issues|triggers|disorders|signs))?$/i

/** “Motor symptoms: tremors, rigidity”. */
const kindOfSymptoms =
  /^(?:(?:early|late|mild|moderate|severe|advanced|additional|general|mental|(?:non-)?motor|sensory|cognitive|emotional|behaviou?ral|autonomic|digestive|respiratory|urinary|daytime|night(?:-?time)?) )+(?:symptoms|signs)$/iu

const sentence = /[:–—]|\b(?:can|may|might|is|are|be|have|has|causes?|includes?|tends?|runs?|occurs?)\b/i

const opening = /^for (?!example|instance|more|best|all|at|the first)/i
