import {createSchema, prepareForPreview} from 'sanity'
import {expect, test, vi} from 'vitest'
import {schemaTypes} from '../../schemas/index.ts'

const schema = createSchema({name: 'default', types: schemaTypes})
const prepared = schemaTypes
  .filter((type) => 'preview' in type && 'prepare' in type.preview)
  .map(({name}) => name)

test.each(prepared)('a list shows a stored %s that lacks every field as a form shows a new one', (name) => {
  const report = vi.spyOn(console, 'error').mockImplementation(() => {})
  const type = schema.get(name)
  if (type === undefined) throw new Error(`the schema has no type ${name}`)
  const paths = Object.values(type.preview?.select ?? {})
  const stored = {_type: name, ...Object.fromEntries(paths.map((path) => [path, null]))}
  const shown = ({title, subtitle}: ReturnType<typeof prepareForPreview>) => [title, subtitle]
  expect(shown(prepareForPreview(stored, type))).toEqual(shown(prepareForPreview({_type: name}, type)))
  expect(report.mock.calls).toEqual([])
})
