import {createHash} from 'node:crypto'
import fc from 'fast-check'
import {expect, test, vi} from 'vitest'
import {keyOf, sha256Hex} from '../../../pipeline/identity/hash.ts'

vi.setConfig({testTimeout: 60_000})

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex')

test('the hash of a text is SHA-256 of its UTF-8 bytes, whatever was hashed before', () => {
  fc.assert(
    fc.property(fc.array(fc.string({unit: 'binary', maxLength: 300}), {maxLength: 6}), (texts) => {
      expect(texts.map(sha256Hex)).toEqual(texts.map(digestOf))
    }),
  )
})

test.each([0, 55, 56, 63, 64, 65, 1365, 1366, 4096, 10_000])(
  'a text of %i characters of three bytes has its hash',
  (length) => {
    expect(sha256Hex('痛'.repeat(length))).toBe(digestOf('痛'.repeat(length)))
  },
)

test('a key is the first twelve digits of the hash', () => {
  expect(keyOf('symptom-heel-pain')).toBe(digestOf('symptom-heel-pain').slice(0, 12))
})
