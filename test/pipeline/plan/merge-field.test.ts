import {describe, expect, test} from 'vitest'
import {canonicalHash} from '../../../pipeline/plan/canonical-hash.ts'
import {mergeField} from '../../../pipeline/plan/merge-field.ts'

const base = canonicalHash('as imported')

describe('a field that an import wrote', () => {
  test.each([
    ['nobody changed it', 'as imported', 'as imported', 'same'],
    ['only the source changed it', 'as imported', 'new in the source', 'take'],
    ['only the source dropped it', 'as imported', undefined, 'take'],
    ['only the editor changed it', 'by the editor', 'as imported', 'keep'],
    ['only the editor removed it', undefined, 'as imported', 'keep'],
    ['both changed it to the same value', 'agreed', 'agreed', 'adopt'],
    ['both removed it', undefined, undefined, 'adopt'],
    ['both changed it to different values', 'by the editor', 'new in the source', 'conflict'],
    ['the editor removed it and the source changed it', undefined, 'new in the source', 'conflict'],
    ['the editor changed it and the source dropped it', 'by the editor', undefined, 'conflict'],
  ] as const)('when %s', (_when, current, imported, verdict) => {
    expect(mergeField({base, current, imported})).toBe(verdict)
  })
})

describe('a field that no import wrote', () => {
  test.each([
    ['it is missing', undefined, 'from the source', 'take'],
    ['it is an empty list', [], ['from the source'], 'take'],
    ['it is blank', ' ', 'from the source', 'take'],
    ['it has a value', 'by the editor', 'from the source', 'keep'],
    ['it is false', false, true, 'keep'],
    ['both have nothing', undefined, '', 'keep'],
  ] as const)('when %s', (_when, current, imported, verdict) => {
    expect(mergeField({base: undefined, current, imported})).toBe(verdict)
  })
})
