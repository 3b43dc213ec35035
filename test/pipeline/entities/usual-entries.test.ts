import {describe, expect, test} from 'vitest'
import {listedLines} from '../../support/listed-lines.ts'
import {namesByList} from './names-by-list.ts'

/** A section of its own for each list, and two entries that are of it beyond doubt. */
const sections: Readonly<Record<string, readonly [heading: string, first: string, last: string]>> = {
  treatments: ['How we treat sciatica', 'Manual therapy', 'Activity modification'],
  symptoms: ['Symptoms', 'Pain at night', 'Tingling in the toes'],
  causes: ['Causes', 'Heavy lifting', 'Poor posture'],
}

/** How many things the page names, with an entry between the two. */
function countNamed(list: string, entry: string): number {
  const [heading, first, last] = sections[list] ?? ['', '', '']
  const text = `# Sciatica\n\nSciatica is pain along the sciatic nerve.\n\n## ${heading}\n\n- ${first}\n- ${entry}\n- ${last}\n`
  return Object.values(namesByList(text, 'md')).flat().length
}

describe('an entry of a list', () => {
  test.each(listedLines('entries.txt'))('%s: “%s”', (heading, entry) => {
    const isNone = heading.startsWith('no ')
    expect(countNamed(heading.replace(/^no /, ''), entry)).toBe(isNone ? 2 : 3)
  })
})
