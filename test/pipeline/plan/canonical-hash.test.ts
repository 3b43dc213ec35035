import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {canonicalHash} from '../../../pipeline/plan/canonical-hash.ts'
import {paragraph} from './sample.ts'

const linked = (markKey: string, href: string) => ({
  _type: 'block',
  _key: `${markKey}b`,
  markDefs: [{_type: 'link', _key: markKey, href}],
  children: [{_type: 'span', _key: `${markKey}s`, text: 'our clinic', marks: ['strong', markKey]}],
})

describe('canonical hash', () => {
  test('is 32 hex digits of SHA-256 over JSON with sorted keys', () => {
    expect(canonicalHash({b: 1, a: 'x'})).toBe(canonicalHash({a: 'x', b: 1}))
    expect(canonicalHash('Pain while sitting')).toMatch(/^[0-9a-f]{32}$/)
  })

  test('is empty for a value that is not there', () => {
    expect([canonicalHash(undefined), canonicalHash(null)]).toStrictEqual(['', ''])
  })

  test('does not see array keys and source blocks', () => {
    expect(canonicalHash([paragraph('Rest.', '41cab002')])).toBe(
      canonicalHash([paragraph('Rest.', '9f3ab003')]),
    )
    expect(canonicalHash({text: 'Rest.', sourceBlocks: ['b002']})).toBe(canonicalHash({text: 'Rest.'}))
  })

  test('does not see whether a reference waits to be strengthened', () => {
    const reference = {_type: 'reference', _ref: 'condition-shin-splints'}
    expect(canonicalHash({...reference, _weak: true, _strengthenOnPublish: {type: 'condition'}})).toBe(
      canonicalHash(reference),
    )
  })

  test('follows an annotation by its place and not by its key', () => {
    expect(canonicalHash(linked('k1', 'https://a.example'))).toBe(
      canonicalHash(linked('k2', 'https://a.example')),
    )
    expect(canonicalHash(linked('k1', 'https://a.example'))).not.toBe(
      canonicalHash(linked('k1', 'https://b.example')),
    )
  })

  test('sees the order of a list', () => {
    expect(canonicalHash(['a', 'b'])).not.toBe(canonicalHash(['b', 'a']))
  })

  test('is the same for every order of object keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        expect(canonicalHash(Object.fromEntries(Object.entries(value).toReversed()))).toBe(
          canonicalHash(value),
        )
      }),
    )
  })
})
