import type {Dose} from './facts.ts'

const range = String.raw`(\d{1,3})(?:\s*(?:to|-|–|—)\s*(\d{1,3}))?`
const counts: {[word: string]: number} = {
  once: 1,
  twice: 2,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
}
const countWord = String.raw`(\d{1,2}|once|twice|one|two|three|four|five|six|seven)`

const setsOfReps = new RegExp(String.raw`\b${countWord}\s*(?:sets?\s*(?:of|x|×)|x|×)\s*${range}`, 'i')
const sets = new RegExp(String.raw`\b${countWord}\s*sets?\b`, 'i')
const reps = new RegExp(String.raw`\b${range}\s*(?:reps?|repetitions|times)\b(?!\s*(?:a|per|each)\s)`, 'i')
const hold =
  /\bhold(?:ing)?(?: it| this| for| each| the stretch| the position|,)*\s*(?:about |around )?(\d{1,3})(?:\s*(?:to|-|–)\s*\d{1,3})?\s*(?:seconds?|secs?|s)\b|\b(\d{1,3})[- ]second holds?\b/i
const perDay = new RegExp(
  String.raw`\b${countWord}(?:\s*times)?\s*(?:a|per|each|every)\s*day\b|\b${countWord}(?:\s*times)?\s*daily\b`,
  'i',
)
const perWeek = new RegExp(String.raw`\b${countWord}\s*(?:times|days)\s*(?:a|per|each|every)\s*week\b`, 'i')
const weeks = /\bfor (\d{1,2})(?:\s*(?:to|-|–)\s*\d{1,2})? weeks\b/i

/** Every dose counts. */
const counted = /\d|once|twice|one|two|three|four|five|six|seven/i
const measured = /sets?\b|\d ?[x×]|reps?\b|repetition|times|hold|day|daily|week/i

/** The dose that a text prescribes; none where it names neither sets, repetitions, hold nor frequency. */
export function readDose(text: string): Dose | undefined {
  if (!measured.test(text) || !counted.test(text)) return undefined
  const dosed = setsOfReps.exec(text)
  const repeated = dosed ? undefined : reps.exec(text)
  const held = hold.exec(text)
  const daily = perDay.exec(text)
  const found = {
    sets: numberOf(dosed?.[1] ?? sets.exec(text)?.[1]),
    repsMin: numberOf(dosed?.[2] ?? repeated?.[1]),
    repsMax: numberOf(dosed ? (dosed[3] ?? dosed[2]) : (repeated?.[2] ?? repeated?.[1])),
    holdSeconds: numberOf(held?.[1] ?? held?.[2]),
    timesPerDay: numberOf(daily?.[1] ?? daily?.[2]),
    daysPerWeek: numberOf(perWeek.exec(text)?.[1]),
    weeks: numberOf(weeks.exec(text)?.[1]),
  }
  const known = Object.fromEntries(
    Object.entries(found).filter(([, value]) => value !== undefined && value > 0),
  )
  const {weeks: _, ...telling} = known
  return Object.keys(telling).length === 0 ? undefined : {...known, asWritten: doseWords(text)}
}

const numberOf = (word: string | undefined): number | undefined =>
  word === undefined ? undefined : (counts[word.toLowerCase()] ?? Number(word))

/** The sentences of a text that hold the dose. */
const doseWords = (text: string): string =>
  text
    .split(/(?<=[.;])\s+/)
    .filter((sentence) => [setsOfReps, sets, reps, hold, perDay, perWeek].some((rule) => rule.test(sentence)))
    .join(' ')
