import {expect, test} from 'vitest'
import {createFigures} from './figures.ts'
import {judge} from './judge.ts'

const targets = [
  {figure: 'a, floor', bound: {atMost: 1.5}},
  {figure: 'a, groq', bound: {atLeast: 500}},
  {figure: 'b, floor', bound: {atMost: 2}},
  {figure: 'c, ms', bound: {atMost: 0.1}},
]

test('each figure is met or missed, and those of other runs are counted', () => {
  const figures = createFigures()
  figures.set('a, floor', 1.5)
  figures.set('a, groq', 499.9)
  figures.set('b, floor', 2.0042)
  expect(judge(targets, figures)).toBe(
    [
      'Targets',
      '',
      'figure    target  measured',
      '────────  ──────  ────────  ──────',
      'a, floor  ≤ 1.5        1.5  met',
      'a, groq   ≥ 500      499.9  missed',
      'b, floor  ≤ 2        2.004  missed',
      '',
      '1 of 3 targets met; 1 not measured in this run',
      '',
    ].join('\n'),
  )
})

test('without figures there is nothing to judge', () => {
  expect(judge(targets, createFigures())).toBe('')
})
