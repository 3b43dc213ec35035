import {expect, test} from 'vitest'
import {listOf} from '../../../pipeline/entities/list-of.ts'
import type {PageBlock} from '../../../pipeline/sections/page.ts'
import {defaultWording} from '../../../pipeline/wording/wording.ts'
import {listedLines} from '../../support/listed-lines.ts'

test.each(listedLines('lead-ins.txt'))('%s: “%s”', (list, text) => {
  const block: PageBlock = {
    key: 'b001',
    role: 'paragraph',
    block: {kind: 'paragraph', text, spans: [{text, marks: []}], line: 1},
  }
  const said = listOf({head: block, rest: [], leadIn: block}, 'none', defaultWording)
  expect(said ?? 'none').toBe(list)
})
