import {expect, test} from 'vitest'
import {foldName} from '../../../pipeline/text/fold.ts'

test.each([
  ['Calf Raises', 'calf raise'],
  ['calf-raise', 'calf raise'],
  ['Runner’s knee', 'runner knee'],
  ["runner's Knees", 'runner knee'],
  ['“Pins and needles”', 'pin and needle'],
  ['Ménière', 'meniere'],
  ['Loss of grip', 'loss of grip'],
  ['Plantar fasciitis', 'plantar fasciitis'],
  ['Gas', 'gas'],
  ['  Ice,  heat & rest ', 'ice heat rest'],
  ['痛み', '痛み'],
  ['БОЛЬ', 'боль'],
  ['!!!', ''],
])('folds “%s” to “%s”', (name, folded) => {
  expect(foldName(name)).toBe(folded)
})
