import {describe, expect, test} from 'vitest'
import {readPage} from '../read-page.ts'

const card = (text: string): string => `<img src="/a.png" alt=""><p>${text}</p>`
const itemsOf = (html: string): string[] =>
  readPage(`<h1>Gout</h1><h2>Causes</h2>${html}`, 'html').blocks.flatMap(({role, block}) =>
    role === 'listItem' ? [block.text] : [],
  )

describe('short texts below pictures', () => {
  test('are a list, where three stand in a row', () => {
    const names = ['A diet rich in meat', 'Too much beer', 'Some medicines']
    expect(itemsOf(names.map(card).join(''))).toEqual(names)
  })

  test('are one, where each names something and says more of it', () => {
    const named = ['Diet: rich in meat.', 'Beer: too much of it.', 'Medicines: some of them.']
    expect(itemsOf(named.map(card).join(''))).toEqual(named)
  })

  test.each([
    ['there are two', ['A diet rich in meat', 'Too much beer']],
    ['they are sentences', ['It hurts.', 'It swells.', 'It is hot.']],
    ['one announces something', ['A diet rich in meat', 'Our rooms:', 'Some medicines']],
  ])('are none where %s', (_, texts) => {
    expect(itemsOf(texts.map(card).join(''))).toEqual([])
  })
})
