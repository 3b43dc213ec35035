import {describe, expect, test} from 'vitest'
import {sourceKindNamed} from '../../pipeline/sources/read-exports.ts'
import {hostileCases} from './cases.ts'
import {fixtures, piecesFor} from './fixtures.ts'
import {fuzz} from './fuzz.ts'
import {readHostile} from './read-hostile.ts'
import {unsafeIn} from './unsafe-markup.ts'

const limit = 20_000

test('what would run in a browser is told from what would not', () => {
  const safe =
    '<script type="application/ld+json">{}</script><a href="/x">onclick=javascript:</a><p>&#60;script>' +
    '<img alt="x onerror=y">'
  expect(unsafeIn(safe)).toStrictEqual([])
  const unsafe = [
    '<script>x</script>',
    '<img src="x" alt=">" onerror="y">',
    '<a href=" java\nscript:x">x</a>',
    '<p><img src="data:x"></p>',
    '<iframe srcdoc="x"></iframe>',
  ]
  expect(unsafeIn(unsafe.join('words'))).toStrictEqual([
    '<script {}>',
    '<img {"src":"x","alt":">","onError":"y"}>',
    '<a {"href":" java\\nscript:x"}>',
    '<img {"src":"data:x"}>',
    '<iframe {"srcDoc":"x"}>',
  ])
})

describe('a hostile file', () => {
  test.each(hostileCases.filter(({isLarge}) => isLarge !== true))(
    '$name is read or refused, and nothing of it runs',
    async ({kind, files}) => {
      if (kind !== undefined) sourceKindNamed(kind)
      const outcome = await readHostile(files(), true)
      expect(outcome.unsafe).toStrictEqual([])
      expect(outcome.articles + outcome.refused.length).toBeGreaterThan(0)
    },
    limit,
  )
})

describe('a spoiled file', () => {
  const all = fixtures()
  test.each(all)(
    '$name is read or refused, and nothing of it runs',
    async (fixture) => {
      const others = piecesFor(fixture, all)
      expect((await fuzz(fixture, {count: 8, seed: 1, others})).faults).toStrictEqual([])
    },
    limit,
  )
})
