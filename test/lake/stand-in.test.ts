import {isDeepStrictEqual} from 'node:util'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {isStored, type Document} from '../../lake/document.ts'
import {createNames, Row} from '../../lake/storage/row.ts'
import {createStandIn, underId} from '../../lake/storage/stand-in.ts'

function standInFor(document: Document): {standIn: Document; readings: () => number} {
  let readings = 0
  const content = () => {
    readings += 1
    return document
  }
  const standIn = createStandIn(new Row(document, createNames()(document), {content}))
  return {standIn, readings: () => readings}
}

const names = fc.constantFrom(
  'next',
  'toJSON',
  'constructor',
  'then',
  'length',
  '7',
  '_system',
  '_originalId',
  'valueOf',
)
const documents = fc
  .tuple(fc.dictionary(fc.oneof(names, fc.string()), fc.jsonValue()), fc.string(), fc.string())
  .map(([rest, _id, _type]): unknown => JSON.parse(JSON.stringify({...rest, _id, _type})))
  .filter(isStored)

/** What programs see of an object, in the ways in which they look. */
function seen(value: Document) {
  const loop: string[] = []
  for (const name in value) loop.push(name)
  const {_type, ...rest} = value
  const probes = [...Object.keys(value), 'missing', 'next', 'constructor', 'toString', '__proto__']
  return {
    loop,
    rest,
    json: JSON.stringify(value),
    entries: Object.entries(value),
    spread: {...value},
    assigned: Object.assign({}, value),
    descriptors: Object.getOwnPropertyDescriptors(value),
    probes: probes.map((name) => [name in value, Object.hasOwn(value, name), value[name]]),
    prototype: Object.getPrototypeOf(value) === Object.prototype,
    list: Array.isArray(value),
  }
}

test('a stand-in cannot be told from the document, under its own id and under another', () => {
  fc.assert(
    fc.property(documents, (document) => {
      const {standIn} = standInFor(document)
      expect(seen(standIn)).toEqual(seen(document))
      expect(isDeepStrictEqual(standIn, document)).toBe(true)
      const [shown, whole] = [underId(standIn, 'other'), underId(document, 'other')]
      expect(seen(shown)).toEqual(seen(whole))
      expect(shown).toEqual({...document, _id: 'other', _originalId: document._id})
      expect(Object.keys(shown)).toEqual(Object.keys(whole))
    }),
    {numRuns: 300, seed: 3},
  )
})

test('ids, the type, and the names of the attributes are known without reading', () => {
  const times = {_createdAt: '', _updatedAt: ''}
  const {standIn, readings} = standInFor({_id: 'drafts.a', _type: 'x', _rev: 'r', ...times, title: 't'})
  const shown = underId(standIn, 'a')
  expect([standIn._id, shown._id, shown['_originalId'], shown._type]).toEqual([
    'drafts.a',
    'a',
    'drafts.a',
    'x',
  ])
  expect([Reflect.ownKeys(shown), '_system' in standIn, standIn['missing']]).toEqual([
    ['_id', '_type', '_rev', '_createdAt', '_updatedAt', 'title', '_originalId'],
    false,
    undefined,
  ])
  expect(readings()).toBe(0)
  expect(shown['title']).toBe('t')
  expect(readings()).toBe(1)
})
