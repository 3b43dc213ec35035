import {type Fields, textOf} from './values.ts'

const parts: readonly ((dose: Fields) => string | undefined)[] = [
  ({sets}) => counted(sets, (count) => `${count} ${count === 1 ? 'set' : 'sets'}`),
  ({repsMin, repsMax}) =>
    counted(repsMax, (most) => `${repsMin === most ? '' : `${String(repsMin)}–`}${most} repetitions`),
  ({holdSeconds}) => counted(holdSeconds, (count) => `hold ${count} s`),
  ({timesPerDay}) => counted(timesPerDay, (count) => (count === 1 ? 'once a day' : `${count} times a day`)),
  ({daysPerWeek}) => counted(daysPerWeek, (count) => `${count} ${count === 1 ? 'day' : 'days'} a week`),
  ({weeks}) => counted(weeks, (count) => `for ${count} ${count === 1 ? 'week' : 'weeks'}`),
]

const counted = (value: unknown, say: (count: number) => string): string | undefined =>
  typeof value === 'number' ? say(value) : undefined

/** A dose as it was read and, after it, the words that it was read from. */
export function doseWords(dose: Fields): string {
  const told = parts.flatMap((part) => part(dose) ?? [])
  const written = textOf(dose['asWritten'])
  return `Dose: ${told.join(', ')}${written === '' ? '' : ` (“${written}”)`}`
}
