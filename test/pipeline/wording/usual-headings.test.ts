import {expect, test} from 'vitest'
import {headingKind} from '../../../pipeline/wording/heading-kind.ts'
import {sectionHeadings} from '../../../pipeline/wording/section-headings.ts'
import {listedLines} from '../../support/listed-lines.ts'

test.each(listedLines('headings.txt'))('%s: “%s”', (kind, heading) => {
  expect(headingKind(heading, sectionHeadings)).toBe(kind)
})
