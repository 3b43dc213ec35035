import {expect, test} from 'vitest'
import type {Span} from '../../../pipeline/parse/block.ts'
import {sliceSpans} from '../../../pipeline/text/slice-spans.ts'

const spans: Span[] = [
  {text: 'Calf raises: ', marks: ['strong']},
  {text: 'rise ', marks: []},
  {text: 'slowly', marks: ['em'], href: 'https://example.com/'},
  {text: '.', marks: []},
]

test('gives the part behind an offset, each span with its marks and link', () => {
  expect(sliceSpans(spans, 12)).toEqual([
    {text: 'rise ', marks: []},
    {text: 'slowly', marks: ['em'], href: 'https://example.com/'},
    {text: '.', marks: []},
  ])
})

test('gives the part before an offset, without white space at its end', () => {
  expect(sliceSpans(spans, 0, 13)).toEqual([{text: 'Calf raises:', marks: ['strong']}])
})

test('cuts within spans', () => {
  expect(sliceSpans(spans, 5, 16)).toEqual([
    {text: 'raises: ', marks: ['strong']},
    {text: 'ris', marks: []},
  ])
})

test('gives nothing where only white space is left', () => {
  expect(sliceSpans(spans, 12, 13)).toEqual([])
  expect(sliceSpans(spans, 25)).toEqual([])
  expect(sliceSpans([], 0)).toEqual([])
})

test('leaves its input as it is', () => {
  const before = structuredClone(spans)
  sliceSpans(spans, 3, 9)
  expect(spans).toEqual(before)
})
