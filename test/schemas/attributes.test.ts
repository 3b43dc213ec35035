import {expect, test} from 'vitest'
import {documentTypes, placePath, walk, type Place} from '../support/walk-schema.ts'

const ceiling = 1600
const systemFields = ['_id', '_type', '_createdAt', '_updatedAt', '_rev']

test('the model stays below the ceiling of attributes that a hosted dataset can hold', () => {
  const paths = new Set(systemFields)
  for (const documentType of documentTypes()) {
    for (const place of walk(documentType)) {
      for (const path of attributes(place)) paths.add(path)
    }
  }
  expect(paths.size, `the model can reach ${paths.size} attributes`).toBeLessThanOrEqual(ceiling)
})

/** The attributes that a value at the place adds: itself, and the fields that Sanity gives to an object. */
function attributes({steps, type}: Place): string[] {
  const path = placePath(steps)
  if (path === '') return []
  if (type.jsonType !== 'object') return [path]
  const inArray = path.endsWith('[]')
  return [path, `${path}._type`, ...(inArray ? [`${path}._key`] : [])]
}
