import {join} from 'node:path'
import {expect, test} from 'vitest'
import {expectGolden} from '../support/golden.ts'
import {fileSource, readOne} from '../support/read-articles.ts'
import {terse} from '../support/terse.ts'
import type {SanityDocument, SourceDocuments} from '../../pipeline/pipeline.ts'

const folder = join(import.meta.dirname, '../fixtures/one-article-three-formats')
const [text, markdown, html] = ['txt', 'md', 'html'].map(
  (extension) => readOne(fileSource(join(folder, `golfers-elbow.${extension}`))).documents,
)

test('reads the same facts from text, Markdown and HTML', () => {
  expect(facts(markdown)).toEqual(facts(text))
  expect(facts(html)).toEqual(facts(text))
})

test('reads the text as its golden file says', () => {
  if (!text) throw new Error('no text')
  expectGolden(join(folder, 'golfers-elbow.terse'), terse(text))
})

/** Names, edges and FAQs, without keys and markup, which name the blocks of each source. */
function facts(documents: SourceDocuments | undefined): unknown {
  if (!documents) throw new Error('the article was not read')
  const {page, shared} = documents
  return {
    page: without(page, ['intro', 'sections', 'seo', 'keyTakeaways']),
    takeaways: words(page['keyTakeaways']),
    sections: words(page['sections']),
    shared: shared
      .map((document) => without(document, []))
      .toSorted((one, two) => (one._id < two._id ? -1 : 1)),
  }
}

/** A document as its plain words: Portable Text as text, without keys and block numbers. */
function without(document: SanityDocument, fields: readonly string[]): SanityDocument {
  const kept = Object.entries(document).filter(([field]) => !fields.includes(field))
  return {
    _id: document._id,
    _type: document._type,
    ...Object.fromEntries(kept.map(([field, value]) => [field, words(value)])),
  }
}

function words(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(words)
  if (typeof value !== 'object' || value === null) return value
  if ('_type' in value && value._type === 'block' && 'children' in value) return blockWords(value.children)
  return Object.fromEntries(
    Object.entries(value)
      .filter(([field]) => !['_key', 'sourceBlocks', 'callToAction', 'markDefs'].includes(field))
      .map(([field, inner]) => [field, words(inner)]),
  )
}

const blockWords = (children: unknown): string =>
  Array.isArray(children) ? children.map((child: {text?: string}) => child.text ?? '').join('') : ''
