import {expect, test} from 'vitest'
import {readCitation} from '../../../pipeline/entities/citations.ts'
import {readSection} from '../read-page.ts'

function read(item: string) {
  const [block] = readSection(`## References\n\n- ${item}`).blocks
  return block && readCitation(block)
}

test.each([
  ['Smith J. Knees. 2019.', {year: 2019}],
  ['Smith J (2019). Knees. doi:10.1000/abc.1', {year: 2019, doi: '10.1000/abc.1'}],
  ['Smith J. Knees. PMID: 12345678', {pmid: '12345678'}],
])('reads the identifiers of “%s”', (text, identifiers) => {
  expect(read(text)).toEqual({text, key: 'b003', ...identifiers})
})

test('reads the address of a link, and the DOI in it', () => {
  expect(read('Smith J. [Knees](https://doi.org/10.1000/abc.1)')).toEqual({
    text: 'Smith J. Knees',
    key: 'b003',
    url: 'https://doi.org/10.1000/abc.1',
    doi: '10.1000/abc.1',
  })
})

test.each([
  ['too short', 'NHS'],
  ['two links', '[Knees](https://example.com/a) and [hips](https://example.com/b)'],
  ['a link within the site', '[Our page on knees](/knees)'],
])('leaves an item with %s to the text', (_, item) => {
  expect(read(item)).toBeUndefined()
})
