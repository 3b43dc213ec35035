/**
 * Reads a date as people and programs write it: ISO 8601 with or without time, `2024/05/31`, `20240531`, “31 May 2024”,
 * “May 31st, 2024 at 10:30 am”, “Fri, 31 May 2024 10:30:00 +0200”. A time without zone counts as UTC. All-number dates
 * that begin with the day or month are ambiguous and not read.
 *
 * @returns An ISO 8601 date and time in UTC, or nothing where the text is not a date of the calendar.
 */
export function isoDate(text: string): string | undefined {
  const words = text.trim()
  if (words.length > LONGEST) return undefined
  const numbers =
    /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T\s]+(.+))?$/.exec(words) ??
    /^(\d{4})(\d\d)(\d\d)(?:T(.+))?$/.exec(words)
  if (numbers !== null) return dateTime(numbers[1], Number(numbers[2]), numbers[3], numbers[4])
  const dayFirst = /^(?:[a-z]+,?\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})\.?,?\s+(\d{4})(.*)$/i.exec(
    words,
  )
  if (dayFirst !== null) return spokenTime(dayFirst[3], dayFirst[2], dayFirst[1], dayFirst[4])
  const monthFirst = /^(?:[a-z]+,?\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(.*)$/i.exec(
    words,
  )
  if (monthFirst !== null) return spokenTime(monthFirst[3], monthFirst[1], monthFirst[2], monthFirst[4])
  return undefined
}

/** Characters of a date. */
const LONGEST = 80

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

/** 0 for a word that is no month. */
function monthNumber(word = ''): number {
  const start = word.toLowerCase()
  return (
    months.findIndex((month) => month === start || month.slice(0, Math.min(4, start.length)) === start) + 1
  )
}

/** A date in words, with the clock behind it, if there is one. */
function spokenTime(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  rest = '',
): string | undefined {
  if (rest.trim() === '') return dateTime(year, monthNumber(month), day)
  const clock =
    /^(?:,|\s-)?\s+(?:at\s+)?(\d{1,2})(:\d{2}(?::\d{2})?)\s*(?:([ap])\.?m\.?)?\s*(Z|[+-]\d{2}:?\d{2}|(?:GMT|UTC)(?:[+-]\d{4})?)?(?:\s*\([^()]*\))?$/i.exec(
      rest,
    )
  if (clock === null) return undefined
  const [, hour, minutes = '', half, zone = 'Z'] = clock
  const hours =
    half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
  const offset = zone.replace(/^(?:GMT|UTC)/i, '')
  return dateTime(
    year,
    monthNumber(month),
    day,
    `${String(hours).padStart(2, '0')}${minutes}${offset || 'Z'}`,
  )
}

function dateTime(
  year: string | undefined,
  month: number,
  day: string | undefined,
  time?: string,
): string | undefined {
  const midnight = new Date(Date.UTC(Number(year), month - 1, Number(day)))
  // The 31st of a short month would silently become the first of the next.
  if (midnight.getUTCMonth() !== month - 1 || midnight.getUTCDate() !== Number(day)) return undefined
  if (time === undefined) return midnight.toISOString()
  const clock = /^(\d{2}):?(\d{2})(?::?(\d{2}))?(\.\d{1,9})?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i.exec(time)
  if (clock === null) return undefined
  const [, hours, minutes, seconds = '00', fraction = '', zone = 'Z'] = clock
  const offset = /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : 'Z'
  const date = new Date(
    `${midnight.toISOString().slice(0, 10)}T${hours}:${minutes}:${seconds}${fraction.slice(0, 4)}${offset}`,
  )
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString()
}
