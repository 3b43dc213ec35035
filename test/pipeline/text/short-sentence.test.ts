import {expect, test} from 'vitest'
import {cutShortSentence} from '../../../pipeline/text/short-sentence.ts'

const cut = (text: string) => {
  const found = cutShortSentence(text)
  return found && [text.slice(0, found.nameEnd), text.slice(found.restStart)]
}

test.each([
  ['Age. The risk goes up after 40.', 'Age', 'The risk goes up after 40.'],
  ['Use heat. A hot water bottle helps.', 'Use heat', 'A hot water bottle helps.'],
])('cuts “%s” behind its first sentence', (text, name, rest) => {
  expect(cut(text)).toEqual([name, rest])
})

test.each([
  'Age.',
  'Pain that wakes you up at night. See a doctor about it.',
  'See Dr. Ann Poe of Leeds',
  'It hurts. Nobody can say why it does.',
  'Rest. It helps.',
  'rest. The knee needs some time.',
])('leaves “%s” whole', (text) => {
  expect(cut(text)).toBeUndefined()
})
