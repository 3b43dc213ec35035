import {createHash} from 'node:crypto'
import fc from 'fast-check'
import {describe, expect, test, vi} from 'vitest'
import {keyOf} from '../../../pipeline/identity/hash.ts'
import {sha256Hex as byNode} from '../../../pipeline/identity/sha256.node.ts'
import {sha256Hex as byLibrary} from '../../../pipeline/identity/sha256.ts'

vi.setConfig({testTimeout: 60_000})

const digestOf = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')

describe.each([
  ['Node', byNode],
  ['the library', byLibrary],
])('SHA-256 by %s', (_, sha256Hex) => {
  test('is that of the UTF-8 bytes of a text, whatever was hashed before', () => {
    fc.assert(
      fc.property(fc.array(fc.string({unit: 'binary', maxLength: 300}), {maxLength: 6}), (texts) => {
        expect(texts.map((text) => sha256Hex(text))).toEqual(texts.map(digestOf))
      }),
    )
  })

  test('is that of bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 9_000}), (bytes) => {
        expect(sha256Hex(bytes)).toBe(digestOf(bytes))
      }),
    )
  })

  test('takes half a character for the sign of a broken one', () => {
    expect(sha256Hex('knee \ud83e')).toBe(digestOf('knee \ufffd'))
  })

  test.each([0, 55, 56, 63, 64, 65, 1365, 1366, 4096, 10_000])(
    'knows texts of %i characters of three bytes',
    (length) => {
      expect(sha256Hex('痛'.repeat(length))).toBe(digestOf('痛'.repeat(length)))
    },
  )
})

test('a key is the first twelve digits of the hash', () => {
  expect(keyOf('symptom-heel-pain')).toBe(digestOf('symptom-heel-pain').slice(0, 12))
})
