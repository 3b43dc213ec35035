import type {CustomValidator} from 'sanity'
import {isRecord} from './is-record.ts'

/** A check that no two sections of a page print the same list, or the same group of it. */
export const printedOnce: CustomValidator<readonly unknown[] | undefined> = (sections) => {
  const printed = new Set<string>()
  for (const section of (sections ?? []).filter(isRecord)) {
    const {list, listGroup, _key} = section
    if (typeof list !== 'string') continue
    const place = JSON.stringify([list, listGroup ?? ''])
    if (printed.has(place)) {
      return {
        message: `Another section already prints the list “${list}”`,
        path: typeof _key === 'string' ? [{_key}, 'list'] : [],
      }
    }
    printed.add(place)
  }
  return true
}
