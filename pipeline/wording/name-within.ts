import {isGeneric, isKnown} from './condition-name.ts'
import type {ConditionRules} from './conditions.ts'
import {anyOf} from '../text/any-of.ts'

/** Words of the shortest run that is looked for; names of more are known by a part of theirs. */
const MOST_WORDS = 4
const MOST_QUALIFIERS = 3
const MOST_TITLE_WORDS = 40

/** Says where or how long, before the name of a condition. */
const qualifier = anyOf(
  /^(?:(?:upper|lower|low|mid|middle|inner|outer|front|side|big|back|neck|knees?|hips?|shoulders?|elbows?|wrists?|hands?|thumbs?|fingers?|feet|foot|heels?|ankles?|toes?|jaw|pelvic|joint|muscle|shin|calf|thigh|groin|chest|rib|spinal|lumbar|cervical|thoracic|arm|leg|head|chronic|acute|tension|cluster|type|[12]|rotator|cuff|acl|pcl|mcl|lcl|meniscus|achilles|hamstring|plantar|lateral|medial|gestational|seasonal|atopic|dry|high|irritable))$/iu,
  /^[\p{L}]+['’]s$/iu,
)

/** Names nothing without the words before it. */
const head =
  /^(?:syndrome|disease|disorder|dysfunction|fracture|tear|injury|injuries|strain|sprain|infection|cancer)s?$/i
const stop =
  /^(?:an?|the|of|and|or|for|with|without|about|on|in|to|from|by|at|my|your|our|their|this|that|is|are|how|what|why|when|treat|manage|avoid|beat|understanding|managing|treating|overcoming|living|common|serious|\d*)$/i

/** The condition that a title names in other words than those around a name, as “Why my runner’s knee took so long” does. */
export function nameWithin(title: string, rules: ConditionRules): string | undefined {
  const words = title.split(/[\s/]+/).map((word) => word.replaceAll(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, ''))
  if (words.length > MOST_TITLE_WORDS) return undefined
  for (let length = 1; length <= MOST_WORDS; length += 1)
    for (let start = 0; start + length <= words.length; start += 1) {
      const found = qualified(words, start, start + length)
      const run = words.slice(start, start + length).join(' ')
      // A sign between words leaves an empty one, over which no name goes.
      if (words.slice(start, start + length).includes('')) continue
      if (!isKnown(run, rules) || rules.notCondition.test(run) || isGeneric(found, rules)) continue
      if (head.test(found)) continue
      return found
    }
  return undefined
}

/** A run of words with those before it that narrow it down: “lower back pain”. */
function qualified(words: readonly string[], start: number, end: number): string {
  let first = start
  if (head.test(words[start] ?? '')) {
    while (first > 0 && start - first < MOST_QUALIFIERS && !stop.test(words[first - 1] ?? '')) first -= 1
    return words.slice(first, end).join(' ')
  }
  while (first > 0 && start - first < MOST_QUALIFIERS && qualifier.test(words[first - 1] ?? '')) first -= 1
  return words.slice(first, end).join(' ')
}
