import {describe, expect, test} from 'vitest'
import {explain} from '../../lake/groq/explain.ts'
import {parseQuery} from '../../lake/groq/parse-query.ts'
import {datasetTag, syncTagsOf, syncTagsOfQuery} from '../../lake/sync-tags.ts'

describe('the plan of', () => {
  test.each([
    ['*[_id == "a"][0]', ['before: exactly _id == "a"']],
    ['count(*[_type == "a"])', ['before: number of documents from an index']],
    [
      '*[_type == "a"]{"by": *[references(^._id)]._id}',
      ['before: exactly _type == "a"', 'for each document: exactly references(@._id)'],
    ],
    ['*[_type == "a"] | order(t)[0...5]', ['before: the first 5 ordered by t of type a']],
    ['*[_type == "a" && n > 3]', ['before: candidates _type == "a"']],
    ['*[n > count(*[n > 1])]', ['before: evaluated once', 'goes through all documents in 1 place']],
    ['*[n > 3]', ['goes through all documents in 1 place']],
    ['1 + 1', ['reads no documents']],
  ])('%s', (query, expected) => {
    expect(explain(parseQuery(query, {})).split('\n')).toEqual(expected)
  })
})

describe('the tags of', () => {
  test.each([
    ['*[_type == "a"].t', syncTagsOf(['a'])],
    ['*[_type in ["b", $type]] | order(t)', syncTagsOf(['a', 'b'])],
    [
      '{"a": *[_type == "a" && n > 1], "b": count(*[_type == "b" || _type == "c"])}',
      syncTagsOf(['a', 'b', 'c']),
    ],
    ['*[_type == "a"]{"by": *[_type == "b" && references(^._id)]}', syncTagsOf(['a', 'b'])],
    ['*[_type == "a"].one->', [datasetTag]],
    ['*[_type == "a" || n == 1]', [datasetTag]],
    ['*[_id == "a"]', [datasetTag]],
    ['1', []],
  ])('%s', (query, expected) => {
    expect(syncTagsOfQuery(parseQuery(query, {type: 'a'}))).toEqual(expected)
  })
})
