import {isDeepStrictEqual} from 'node:util'
import {isObject} from '../../lake/document.ts'

/** Whether an answer is the expected one. Scores are compared by their rank: the suite gives places, not values. */
export function isSameResult(answer: unknown, expected: unknown): boolean {
  return isDeepStrictEqual(withPlaces(answer), expected)
}

function withPlaces(value: unknown): unknown {
  const scores = [...new Set(scoresIn(value))].toSorted((one, other) => other - one)
  return scores.length === 0 ? value : replaceScores(value, scores)
}

function scoresIn(value: unknown): number[] {
  if (Array.isArray(value)) return value.flatMap((item) => scoresIn(item))
  if (!isObject(value)) return []
  const own = typeof value['_score'] === 'number' ? [value['_score']] : []
  return [...own, ...Object.values(value).flatMap((item) => scoresIn(item))]
}

function replaceScores(value: unknown, scores: readonly number[]): unknown {
  if (Array.isArray(value)) return value.map((item) => replaceScores(item, scores))
  if (!isObject(value)) return value
  const entries = Object.entries(value).map(([name, item]) =>
    name === '_score' && typeof item === 'number'
      ? ['_pos', scores.indexOf(item) + 1]
      : [name, replaceScores(item, scores)],
  )
  return Object.fromEntries(entries)
}
