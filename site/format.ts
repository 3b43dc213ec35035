import {unitLabels} from './labels.ts'
import type {ConditionPage, Dose} from './fetch.ts'

/** A date or date and time (ISO 8601) as “3 May 2026”, in UTC. */
export function longDate(iso: string): string {
  return new Intl.DateTimeFormat('en-GB', {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(iso))
}

/** “6 to 12 weeks, depending on …”; undefined when no figure is known. */
export function recoveryText(time: ConditionPage['recoveryTime']): string | undefined {
  const span = range(time?.min, time?.max, ' to ')
  if (!time || span === undefined) return undefined
  const [one, many] = unitLabels[time.unit ?? 'week']
  return [`${span} ${span === '1' ? one : many}`, time.note].filter(Boolean).join(', ')
}

/** A dose in the source's own words where they are kept, otherwise put together from its figures. */
export function doseText(dose: Dose | null | undefined): string | undefined {
  if (!dose) return undefined
  if (dose.asWritten) return dose.asWritten
  const parts = [
    counted(dose.sets, 'set', 'sets'),
    repetitions(dose),
    dose.holdSeconds && `hold ${counted(dose.holdSeconds, 'second', 'seconds')}`,
    restText(dose),
    frequencyText(dose),
    dose.weeks && `for ${counted(dose.weeks, 'week', 'weeks')}`,
    dose.intensity,
    dose.tempo && `tempo ${dose.tempo}`,
  ].filter(Boolean)
  return parts.length > 0 ? parts.join(' · ') : undefined
}

export function frequencyText(dose: Dose): string | undefined {
  const times = dose.timesPerDay && `${counted(dose.timesPerDay, 'time', 'times')} a day`
  const days = dose.daysPerWeek && `${counted(dose.daysPerWeek, 'day', 'days')} a week`
  return [times, days].filter(Boolean).join(', ') || undefined
}

export function restText(dose: Dose): string | undefined {
  return dose.restSeconds ? `rest ${counted(dose.restSeconds, 'second', 'seconds')}` : undefined
}

/** “1 set”, “3 sets”; undefined without a count. */
export function counted(count: number | undefined, one: string, many: string): string | undefined {
  return count ? `${count} ${count === 1 ? one : many}` : undefined
}

function repetitions(dose: Dose): string | undefined {
  const span = range(dose.repsMin, dose.repsMax, '–')
  return span && `${span} ${span === '1' ? 'repetition' : 'repetitions'}`
}

function range(min: number | undefined, max: number | undefined, between: string): string | undefined {
  if (min !== undefined && max !== undefined && min !== max) return `${min}${between}${max}`
  return (min ?? max)?.toString()
}
