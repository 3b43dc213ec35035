import type {SchemaType} from 'sanity'
import {expect, test} from 'vitest'
import {validateDocuments, type StoredDocument} from '../support/validate-documents.ts'
import {documentTypes, placePath, walk, type Place, type Step} from '../support/walk-schema.ts'

const wrong = 'not in any list'

test('a value outside the list of an enumerated string is an error wherever it stands', async () => {
  const documents = documentTypes().flatMap((documentType) =>
    [...walk(documentType)].filter(isEnumerated).map(({steps}) => documentWith(documentType, steps)),
  )
  const remarks = await validateDocuments(documents)
  const rejected = remarks
    .filter(({level, message}) => level === 'error' && message.includes(`"${wrong}"`))
    .map(({id}) => id)
  expect(rejected).toEqual(documents.map(({_id}) => _id))
  expect(documents.length).toBeGreaterThan(30)
})

/** Strings with a list, but for a text block's own style and list kind, which the Studio keeps itself. */
function isEnumerated({steps, type}: Place): boolean {
  if (type.jsonType !== 'string' || listOf(type) === undefined) return false
  const last = steps.at(-1)
  return last === undefined || !('field' in last) || !['style', 'listItem'].includes(last.field)
}

function listOf(type: SchemaType): unknown {
  const options: unknown = type.options
  return typeof options === 'object' && options !== null && 'list' in options ? options.list : undefined
}

/** A document in which nothing stands but the wrong value at the end of the steps. */
function documentWith(type: SchemaType, steps: readonly Step[]): StoredDocument {
  const fields = valueAt(steps)
  if (typeof fields !== 'object') throw new Error('the first step of a document leads to a field')
  return {_id: `${type.name} ${placePath(steps)}`, _type: type.name, ...fields}
}

function valueAt([step, ...rest]: readonly Step[]): unknown {
  if (step === undefined) return wrong
  const value = valueAt(rest)
  if ('field' in step) return {[step.field]: value}
  return [typeof value === 'object' ? {_key: 'a', _type: step.item, ...value} : value]
}
