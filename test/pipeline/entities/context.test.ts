import {expect, test} from 'vitest'
import {splitContext} from '../../../pipeline/entities/context.ts'
import {qualifiers} from '../../../pipeline/wording/qualifiers.ts'

test.each([
  ['Pain at night, especially after running', 'Pain at night', 'especially after running'],
  ['Stiffness, often in the morning, which eases', 'Stiffness', 'often in the morning, which eases'],
  ['Hot, red, swollen skin, usually at the heel', 'Hot, red, swollen skin', 'usually at the heel'],
  ['Weak muscles, such as the glutes', 'Weak muscles', 'such as the glutes'],
  ['Worn shoes, PLACING load on the heel', 'Worn shoes', 'PLACING load on the heel'],
])('cuts “%s” at its qualifier', (text, name, context) => {
  expect(splitContext(text, qualifiers)).toEqual({name, context})
})

test.each([
  'Pain, swelling and heat',
  'Pain especially at night',
  'Pain, oftentimes mild',
  'Pain',
  ', often',
])('leaves “%s” whole', (text) => {
  expect(splitContext(text, qualifiers)).toEqual({name: text})
})
