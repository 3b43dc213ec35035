import {isCode, isProse} from '../body/prose.ts'
import {storedValue} from './stored-value.ts'

/** Texts with words in a value, at whatever depth. */
export function wordsIn(value: unknown): string[] {
  const texts: string[] = []
  const waiting: unknown[] = [typeof value === 'string' ? storedValue(value) : value]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string' && isSaid(next)) texts.push(next.replaceAll(/\s+/g, ' ').trim())
    const inner: unknown[] = typeof next === 'object' && next !== null ? Object.values(next) : []
    for (const each of inner.toReversed()) waiting.push(each)
  }
  return texts
}

/** Not an address, a number, a rule of CSS or a setting of one word. */
function isSaid(text: string): boolean {
  if (/^\s*(?:https?:|\/|#|field_)/.test(text) || isCode(text)) return false
  return isProse(text) || (/\p{L}{2}/u.test(text) && !/^[a-z\d_.:#%/-]*$|@/.test(text.trim()))
}

/** Some texts as one line of a report. */
export function shortened(texts: readonly string[]): string {
  const all = texts.join(' … ')
  return all.length <= longestShown ? all : `${all.slice(0, longestShown)}…`
}

const longestShown = 120
