import {isSame} from './same.ts'

/** How much two lists or texts share at their beginning and, behind that, at their end. */
export interface SharedEnds {
  readonly start: number
  readonly end: number
}

/** Counted in items. */
export function sharedItems(before: readonly unknown[], after: readonly unknown[]): SharedEnds {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && isSame(before[start], after[start])) start += 1
  let end = 0
  while (end < shorter - start && isSame(before.at(-1 - end), after.at(-1 - end))) end += 1
  return {start, end}
}

/** Counted in UTF-16 units, and never half a pair of surrogates. */
export function sharedText(before: string, after: string): SharedEnds {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1
  if (start > 0 && isHighSurrogate(before.charCodeAt(start - 1))) start -= 1
  let end = 0
  let [one, other] = [before.length - 1, after.length - 1]
  while (end < shorter - start && before.charCodeAt(one) === after.charCodeAt(other)) {
    end += 1
    one -= 1
    other -= 1
  }
  if (end > 0 && isLowSurrogate(before.charCodeAt(before.length - end))) end -= 1
  return {start, end}
}

const isHighSurrogate = (unit: number) => unit >= 0xd800 && unit < 0xdc00

const isLowSurrogate = (unit: number) => unit >= 0xdc00 && unit < 0xe000
