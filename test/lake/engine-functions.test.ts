import {describe, expect, test} from 'vitest'
import {createMemoryLake, type MemoryLake} from './memory-lake.ts'

async function withTexts(): Promise<MemoryLake> {
  const lake = createMemoryLake()
  await lake.mutate(
    {create: {_id: 'a', _type: 'post', title: 'Tennis elbow', body: [{text: 'Rest and gentle load'}]}},
    {create: {_id: 'b', _type: 'post', title: 'Golfer’s elbow', tags: ['load', 'rest']}},
    {create: {_id: 'c', _type: 'post', title: 'Runner’s knee'}},
  )
  return lake
}

describe('what groq-js alone answers otherwise', () => {
  test.each([
    ['path("a.b") in path("a.*")', true],
    ['path("b.a") in path("a.*")', false],
    ['path(1) in path("a.*")', null],
    ['path("a") in ["a"]', false],
    ['array::unique([1, null, 2, null, 1])', [1, null, 2]],
    ['array::unique([[1], [1], "x", null])', [[1], [1], 'x', null]],
    ['array::unique("x")', null],
  ])('%s', async (query, expected) => {
    expect(await createMemoryLake().query(query)).toEqual(expected)
  })

  test.each(['*{a} | score(a == 1)', '*[0] | score(a == 1)'])('%s is refused', async (query) => {
    const {body} = await createMemoryLake().post('/v2025-02-19/data/query/production', {query})
    const start = query.indexOf('score')
    expect(body).toEqual({
      error: {
        type: 'queryParseError',
        description: 'score() needs documents, as in *[…] | score(…)',
        query,
        start,
        end: start + 5,
      },
    })
  })
})

describe('text::query()', () => {
  test.each([
    ['elbow', ['a', 'b']],
    ['ELBOW rest', ['a', 'b']],
    ['elb*', ['a', 'b']],
    ['elb', []],
    ['"gentle load"', ['a']],
    ['"load gentle"', []],
    ['elbow -tennis', ['b']],
    ['-elbow', ['c']],
    ['*', ['a', 'b', 'c']],
    ['', []],
    ['post', []],
  ])('finds “%s”', async (words, expected) => {
    const lake = await withTexts()
    const options = `perspective=raw&$q=${encodeURIComponent(JSON.stringify(words))}`
    expect(await lake.query('*[@ match text::query($q)]._id', options)).toEqual(expected)
  })

  test('looks at attributes as well, and at the id where it is named', async () => {
    const lake = await withTexts()
    expect(await lake.query('*[title match text::query("rest")]._id')).toEqual([])
    expect(await lake.query('*[[@, _id] match text::query("c")]._id')).toEqual(['c'])
    expect(
      await lake.query('*[_type in ["post"] && [@, _id] match text::query("load")] | order(_id desc)._id'),
    ).toEqual(['b', 'a'])
  })

  test('scores', async () => {
    const lake = await withTexts()
    expect(
      await lake.query(
        '*[_type == "post"] | score(@ match text::query("load"), title match "tennis") | order(_score desc)[0]._id',
      ),
    ).toBe('a')
  })
})
