import {expect, test} from 'vitest'
import {readOne} from '../../support/read-articles.ts'

const source = {name: 'hip.html', bytes: new TextEncoder().encode('<h1>Hip pain</h1><p>It hurts.</p>')}

test('makes an author of everybody whom an export names', () => {
  const {documents} = readOne({...source, written: {authors: ['Ada Brandt', ' Ben Osei ', '']}})
  expect(documents.shared.map(({_id, name}) => [_id, name])).toEqual([
    ['author-ada-brandt', 'Ada Brandt'],
    ['author-ben-osei', 'Ben Osei'],
  ])
  expect(documents.page['authors']).toMatchObject([{_ref: 'author-ada-brandt'}, {_ref: 'author-ben-osei'}])
})

test('makes an author of the one whom an export names', () => {
  const {documents} = readOne({...source, written: {author: 'Ada Brandt'}})
  expect(documents.page['authors']).toMatchObject([{_ref: 'author-ada-brandt'}])
})
