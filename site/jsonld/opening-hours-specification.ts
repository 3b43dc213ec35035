import type {Clinic} from '../fetch.ts'
import {known, type JsonObject} from './json-ld.ts'

type OpeningHours = NonNullable<Clinic['openingHours']>[number]

export function openingHoursSpecification({days, opens, closes}: OpeningHours): JsonObject {
  return known({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: days?.map((day) => `https://schema.org/${day}`),
    opens,
    closes,
  })
}
