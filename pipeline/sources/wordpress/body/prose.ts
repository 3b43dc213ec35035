import {isRecord} from './block-comments.ts'

/** The settings that look like words that somebody wrote, in their order, however deep they lie. */
export function* proseIn(settings: unknown): Generator<string> {
  const waiting: unknown[] = [settings]
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (typeof value === 'string' && isProse(value)) yield value
    const inner: unknown[] = Array.isArray(value) ? value : isRecord(value) ? Object.values(value) : []
    for (const each of inner.toReversed()) waiting.push(each)
  }
}

/** At least three words, or a question. */
export const isProse = (text: string): boolean =>
  text.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word)).length > 2 || /\p{L}\?$/u.test(text)

/** Whether a text is rules of CSS or JSON. */
export const isCode = (text: string): boolean => /\{[^{}:;]{0,500}[:;][^{}]{0,2000}\}/.test(text)
