import {expect, test} from 'vitest'
import {bodyRegions, type BodyRegionSeed} from '../../schemas/body-regions.ts'
import {validateDocuments} from '../support/validate-documents.ts'

test('the taxonomy has 25 regions on two levels, each part after its whole', () => {
  const tops = bodyRegions.filter(({parent}) => parent === undefined).map(({slug}) => slug)
  expect(tops).toEqual(['head-and-neck', 'back-and-trunk', 'arm', 'hip-and-pelvis', 'leg', 'whole-body'])
  const slugs = bodyRegions.map(({slug}) => slug)
  expect(new Set(slugs).size).toBe(25)
  const misplaced = bodyRegions.filter(
    ({parent}, place) => parent !== undefined && !(tops.includes(parent) && slugs.indexOf(parent) < place),
  )
  expect(misplaced).toEqual([])
  expect(bodyRegions.map(({order}) => order)).toEqual(Array.from({length: 25}, (_, index) => index + 1))
})

test('no alias points to two regions', () => {
  const aliases = bodyRegions.flatMap((region) => region.aliases)
  expect(aliases.filter((alias, index) => aliases.indexOf(alias) !== index)).toEqual([])
})

test('the regions are valid documents', async () => {
  expect(await validateDocuments(bodyRegions.map(toDocument))).toEqual([])
})

function toDocument({slug, name, parent, aliases, order}: BodyRegionSeed) {
  return {
    _id: `bodyRegion-${slug}`,
    _type: 'bodyRegion',
    name,
    slug: {_type: 'slug', current: slug},
    language: 'en',
    aliases,
    order,
    ...(parent !== undefined && {parent: {_type: 'reference', _ref: `bodyRegion-${parent}`}}),
  }
}
