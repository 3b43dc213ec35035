import {expect, test} from 'vitest'
import {sourceFormat} from '../../../pipeline/parse/format.ts'

test.each([
  ['a.txt', '<p>x', 'text'],
  ['a.TEXT', '# x', 'text'],
  ['dir.v2/a.md', 'x', 'markdown'],
  ['a.markdown', 'x', 'markdown'],
  ['a.html', 'x', 'html'],
  ['a.HTM', 'x', 'html'],
  ['a.xhtml', 'x', 'html'],
] as const)('goes by the extension of %s', (name, text, format) => {
  expect(sourceFormat(name, text)).toBe(format)
})

test.each([
  ['<!DOCTYPE html><p>x', 'html'],
  ['\n<?xml version="1.0"?>\n<html>', 'html'],
  ['<!-- made by hand --><p>x', 'html'],
  ['<div class="a">x', 'html'],
  ['<br/>x', 'html'],
  ['Intro\n\n## Causes\n', 'markdown'],
  ['---\ntitle: x\n---\nx', 'markdown'],
  ['+++\ntitle = "x"\n+++\nx', 'markdown'],
  ['<5 weeks is usual', 'text'],
  ['<brace> yourself', 'text'],
  ['#1 tip for runners', 'text'],
  ['Plain\n\nwords', 'text'],
  ['', 'text'],
] as const)('reads the format from %j where the name tells nothing', (text, format) => {
  expect(sourceFormat('article.dat', text)).toBe(format)
})
