import {capitalise} from '../text/capitalise.ts'
import type {StatedList} from '../wording/statements.ts'
import type {Wording} from '../wording/wording.ts'
import {membersOf} from './enumeration.ts'
import type {Fact} from './facts.ts'

const MOST_CASE_WORDS = 6

/**
 * What an item names that opens with the case for which it is (“For reflux: antacids or proton pump inhibitors”);
 * empty where it is another item, or where what follows lists nothing.
 */
export function namedForCase({name, note, keys}: Fact, own: StatedList, {enumerations}: Wording): Fact[] {
  if (own !== 'treatments' || !opening.test(name) || name.split(' ').length > MOST_CASE_WORDS) return []
  const [said, ...more] = note
  if (said === undefined || more.length > 0) return []
  const text = said.spans.map((span) => span.text).join('')
  if (text.includes('. ')) return []
  return membersOf(text, enumerations, true).map((member) => ({
    name: capitalise(member),
    note: [],
    keys,
  }))
}

const opening = /^for (?!example|instance|more|best|all|at|the first)/i
