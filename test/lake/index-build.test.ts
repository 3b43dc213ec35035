import {expect, test} from 'vitest'
import type {Document} from '../../lake/document.ts'
import {createIndexes} from '../../lake/groq/index/indexes.ts'
import type {TextSource} from '../../lake/groq/text-query/text-source.ts'
import {createDocumentList} from '../../lake/storage/document-list.ts'

const title: TextSource = {key: 'path:title', texts: ({title: text}) => [String(text)]}

function documentOf(number: number, text: string): Document {
  const _id = `d${String(number).padStart(3, '0')}`
  return {_id, _type: 'page', _rev: 'r', _createdAt: '', _updatedAt: '', title: text}
}

test('an index that is built in turns takes in what is changed, made and deleted meanwhile', () => {
  const documents = Array.from({length: 100}, (_, number) => documentOf(number, 'alpha'))
  const list = createDocumentList(documents)
  const indexes = createIndexes(list)
  const need = {kind: 'tokens', type: undefined, source: title} as const
  expect(indexes.begin(need)?.advance(0)).toBe(false)

  function change(number: number, text: string | undefined): void {
    const before = list.get(documentOf(number, '')._id)
    const after = text === undefined ? undefined : documentOf(number, text)
    if (after !== undefined) list.set(after)
    else if (before !== undefined) list.delete(before._id)
    indexes.change(before, after)
  }

  change(3, 'beta')
  change(4, undefined)
  change(90, 'beta')
  change(91, undefined)
  change(200, 'beta')
  const found = (word: string) => indexes.tokens(undefined, title).word(word, false)
  expect(found('beta')).toEqual([documentOf(3, 'beta'), documentOf(90, 'beta'), documentOf(200, 'beta')])
  expect(found('alpha')).toEqual(documents.filter((_, number) => ![3, 4, 90, 91].includes(number)))
  expect(indexes.begin(need)).toBe(undefined)
})
