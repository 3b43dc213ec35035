import {expect, test} from 'vitest'
import {records} from '../../support/fields.ts'
import {readDocuments} from '../read-page.ts'

const article = `# Our page

Rest helps[^1].

## What to do

Walk[^2] on, rest[^1].

[^1]: Smith J. Rest. 2019. https://doi.org/10.1000/rest
[^2]: Not for *children*; see [one](https://a.example) and [two](/two).
`

test('footnotes become citations, which the words of the text point to', () => {
  const {page, shared, source} = readDocuments(article)
  const [walk, rest] = shared.filter(({_type}) => _type === 'citation').toReversed()
  expect([rest, walk]).toEqual([
    {
      _id: rest?._id,
      _type: 'citation',
      title: 'Smith J. Rest. 2019. https://doi.org/10.1000/rest',
      kind: 'other',
      url: 'https://doi.org/10.1000/rest',
      doi: '10.1000/rest',
      year: 2019,
      asWritten: 'Smith J. Rest. 2019. https://doi.org/10.1000/rest',
    },
    {
      _id: walk?._id,
      _type: 'citation',
      title: 'Not for children; see one and two.',
      kind: 'other',
      url: 'https://a.example',
      asWritten: 'Not for children; see one and two.\ntwo </two>',
    },
  ])
  const cites = (document: typeof walk) => ({_type: 'reference', _ref: document?._id})
  expect(records(page['citations']).map(({citation}) => citation)).toEqual([cites(rest), cites(walk)])
  const [intro] = records(page['intro'])
  const [section] = records(page['sections'])
  const [body, ...others] = records(section?.['body'])
  expect(others).toEqual([])
  expect(intro?.['markDefs']).toEqual([
    {_type: 'citationMark', _key: records(intro?.['markDefs'])[0]?.['_key'], citation: cites(rest)},
  ])
  expect(records(body?.['children']).map(({text, marks}) => [text, marks])).toEqual([
    ['Walk', [records(body?.['markDefs'])[0]?.['_key']]],
    [' on, ', []],
    ['rest', [records(body?.['markDefs'])[1]?.['_key']]],
    ['.', []],
  ])
  expect(records(body?.['markDefs']).map(({citation}) => citation)).toEqual([cites(walk), cites(rest)])
  expect(
    records(source['blocks'])
      .slice(-2)
      .map(({kind, status}) => [kind, status]),
  ).toEqual([
    ['footnote', 'mapped'],
    ['footnote', 'mapped'],
  ])
})

test('the section that footnotes stand in prints them', () => {
  const html = (title: string) =>
    `<h1>Our page</h1><h2>Rest</h2><p>Rest helps<sup><a href="#f">1</a></sup>.</p><h2>${title}</h2><ol><li id="f">Smith J. Rest. 2019.</li></ol>`
  for (const title of ['Footnotes', 'References', 'Small print'])
    expect(
      records(readDocuments(html(title), 'html').page['sections']).map(({heading, list}) => [heading, list]),
    ).toEqual([
      ['Rest', undefined],
      [title, 'citations'],
    ])
})
