import type {PageBlock} from '../sections/page.ts'
import {sliceSpans} from '../text/slice-spans.ts'
import {exerciseNoun} from '../wording/statements.ts'
import type {Fact} from './facts.ts'

const FEWEST_GLUED = 2
const MOST_NAME_WORDS = 7
const glued = /(?<=^|[.!?]\s*)(\p{Lu}[^.:?!,]{1,50}?) ?: ?(?=\p{L})/gu
/** “Acne – the skin is oily. Weight gain – it is hard to lose”: a dash alone may be an aside. */
const gluedByDash = /(?<=^|[.!?:]\s*)(\p{Lu}[^.:?!,–—]{1,50}?) [–—] (?=\p{Ll})/gu
const FEWEST_DASHED = 3
const named = /^(\p{Lu}[^.:?!]{2,60}?) ?: ?(?=\p{Lu})/u

/** The names of a paragraph that strings several together: “Neck pain: dull and deep. Headaches: at the temples.” */
export function gluedNames({role, key, block}: PageBlock): Fact[] {
  if (role !== 'paragraph') return []
  const short = (pattern: RegExp) =>
    [...block.text.matchAll(pattern)].filter(
      ([, name]) => name !== undefined && name.split(' ').length <= MOST_NAME_WORDS,
    )
  const dashed = block.text.includes(' – ') || block.text.includes(' — ') ? short(gluedByDash) : []
  const found = dashed.length >= FEWEST_DASHED ? dashed : short(glued)
  if (found.length < FEWEST_GLUED) return []
  const last = /(?<=[.!?] )(\p{Lu}[^.:?!,]{2,40})$/u.exec(block.text)?.[1]
  return [
    ...found.map(({index, 0: whole, 1: name = ''}, place) => ({
      name,
      note: [{key, spans: sliceSpans(block.spans, index + whole.length, found[place + 1]?.index)}],
      keys: [key],
    })),
    ...(last === undefined || last.split(' ').length > MOST_NAME_WORDS
      ? []
      : [{name: last, note: [], keys: [key]}]),
  ]
}

/** The exercise that a single paragraph names and describes: “Calf stretch: lean towards a wall.” */
export function namedExercise({role, key, block}: PageBlock): Fact[] {
  const found = role === 'paragraph' ? named.exec(block.text) : null
  const name = found?.[1]
  if (!found || name === undefined || !exerciseNoun.test(name) || name.split(' ').length > MOST_NAME_WORDS)
    return []
  return [{name, note: [{key, spans: sliceSpans(block.spans, found[0].length)}], keys: [key]}]
}
