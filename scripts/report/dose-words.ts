import {type Fields, textOf} from './values.ts'

const parts: readonly (readonly [string, (count: string) => string])[] = [
  ['sets', (count) => `${count} sets`],
  ['holdSeconds', (count) => `hold ${count} s`],
  ['timesPerDay', (count) => `${count} × a day`],
  ['daysPerWeek', (count) => `${count} days a week`],
  ['weeks', (count) => `for ${count} weeks`],
]

/** A dose as it was read and, after it, the words that it was read from. */
export function doseWords(dose: Fields): string[] {
  const told = parts.flatMap(([field, say]) => {
    const count = dose[field]
    return typeof count === 'number' ? [say(String(count))] : []
  })
  const {repsMin, repsMax} = dose
  const reps = repsMin === repsMax ? String(repsMin) : `${String(repsMin)}–${String(repsMax)}`
  const all =
    typeof repsMin === 'number' ? [...told.slice(0, 1), `${reps} repetitions`, ...told.slice(1)] : told
  const written = textOf(dose['asWritten'])
  return [`Dose: ${all.join(', ')}${written === '' ? '' : ` (“${written}”)`}`]
}
