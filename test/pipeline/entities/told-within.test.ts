import {expect, test} from 'vitest'
import {readEntities} from '../read-page.ts'

/** A page whose title names no condition, with so many texts that name the words and a section of that heading. */
const page = (title: string, named: readonly string[], heading: string): string =>
  [
    `# ${title}`,
    ...named.map((name) => `Many people have ${name} at work.`),
    `## ${heading}`,
    '- Long days',
  ].join('\n\n')

const six = (name: string): string[] => Array.from({length: 6}, () => name)

test.each([
  ['named in six texts', 'A stubborn guest', six('toenail fungus'), 'Causes', 'Toenail fungus'],
  ['named in most of a short page', 'Hello again', six('sciatica').slice(2), 'Causes', 'Sciatica'],
  [
    'named twice as often as another',
    'A guest',
    [...six('sciatica'), ...six('gout').slice(3)],
    'Causes',
    'Sciatica',
  ],
])('a condition %s is what the page tells of', (_, title, named, heading, name) => {
  expect(readEntities(page(title, named, heading)).subject).toEqual({kind: 'condition', name})
})

test.each([
  ['is named three times', 'A stubborn guest', six('sciatica').slice(3), 'Causes'],
  ['shares the page with another', 'A guest', [...six('sciatica'), ...six('gout').slice(2)], 'Causes'],
  ['stands above no section that tells of one', 'A stubborn guest', six('sciatica'), 'Our rooms'],
  ['stands below the title of a therapy', 'Massage by the sea', six('sciatica'), 'Causes'],
  ['stands below the title of a report', 'News of the month', six('sciatica'), 'Causes'],
])('a page is about no condition that %s', (_, title, named, heading) => {
  expect(readEntities(page(title, named, heading)).subject).toEqual({kind: 'article'})
})
