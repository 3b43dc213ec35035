import {capitalise} from '../text/capitalise.ts'
import {foldName} from '../text/fold.ts'
import {instruction} from '../wording/instructions.ts'
import type {Wording} from '../wording/wording.ts'
import {readDose} from './dose.ts'
import {splitMembers} from './enumeration.ts'
import type {ExerciseFact, Fact} from './facts.ts'

/** An item without a text of its own that has more words than this is an instruction, not an exercise. */
const MOST_BARE_NAME_WORDS = 8
const MOST_MEMBERS = 8
const MOST_MEMBER_WORDS = 4

/** Reads “Name (stage words): text” with its dose, and the members where the text opens with a list of exercises. */
export function factToExercise(fact: Fact, {stages}: Wording): ExerciseFact | undefined {
  const bracket = /^(.+?)\s*\(([^()]+)\)$/u.exec(fact.name) ?? dosedName.exec(fact.name)
  const name = bracket?.[1] ?? fact.name
  const context = bracket?.[2]
  if (fact.note.length === 0 && name.split(' ').length > MOST_BARE_NAME_WORDS) return undefined
  const stage = stages.find(({pattern}) => context !== undefined && pattern.test(context))?.stage
  const text = fact.note.map(({spans}) => spans.map((span) => span.text).join('')).join(' ')
  const dose = readDose(context === undefined ? text : `${context}. ${text}`)
  return {
    ...fact,
    name,
    ...(context !== undefined && {context}),
    ...(stage && {stage}),
    ...(dose && {dose}),
    members: membersOf(text).filter((member) => foldName(member) !== foldName(name)),
  }
}

/** “Lunges, 3 x 10”: the name of an exercise, and its dose. */
const dosedName =
  /^(.+?)[,;]?\s+(\d{1,3}(?:\s?[-–]\s?\d{1,3})?\s?(?:[x×]\s?\d|(?:sets?|reps?|repetitions|times|seconds?|secs?|minutes?|mins?)\b).*)$/iu

/** “Clamshells, band walks, and hip thrusts to reduce …” → three names, each with a capital. */
function membersOf(text: string): string[] {
  const listed = /^(.+?)(?:\s+to\s+\p{Ll}+.*|[.]?)$/su.exec(text)?.[1] ?? ''
  if (!/, .*\b(?:and|or)\b/.test(listed) || /[.:;\d]/.test(listed)) return []
  const members = splitMembers(listed)
  const named = members.every(
    (member) => member.split(' ').length <= MOST_MEMBER_WORDS && !instruction.test(member),
  )
  return named && members.length <= MOST_MEMBERS ? members.map(capitalise) : []
}
