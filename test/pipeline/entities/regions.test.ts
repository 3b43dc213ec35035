import {expect, test} from 'vitest'
import {readRegions} from '../../../pipeline/entities/regions.ts'

const rules = [
  {slug: 'knee', aliases: ['knee', 'kneecap']},
  {slug: 'lower-back', aliases: ['lower back']},
  {slug: 'back', aliases: ['back']},
  {slug: 'foot', aliases: ['foot', 'toe']},
  {slug: 'hand', aliases: ['hand']},
]

test.each([
  [['knee', 'Knees'], ['knee']],
  [['knee'], []],
  [
    ['knee and foot', 'foot', 'toes, knee'],
    ['foot', 'knee'],
  ],
  [['lower back', 'lower back'], ['lower-back']],
  [['kneeling', 'footwear', 'left-handed'], []],
  [['knee knee foot foot hand hand back back'], ['knee', 'foot', 'hand']],
  [[], []],
])('finds in %j the regions %j', (texts, regions) => {
  expect(readRegions(texts, rules)).toEqual(regions)
})
