import type {ConditionPart, Entities} from '../entities/facts.ts'
import type {Problem} from '../parse/source.ts'
import type {Page} from '../sections/page.ts'
import type {Wording} from '../wording/wording.ts'
import {footnoteDocuments} from './citations.ts'
import type {Directory} from './directory.ts'
import type {SourceDocuments} from './document.ts'
import {createMaker} from './maker.ts'
import {type PageBefore, pageDocument} from './page-document.ts'
import {sourceArticle} from './source-article.ts'

/** What sets a page apart from another that would be the same document. */
export interface Apart {
  /** `_id` of the condition that the page is about; it becomes an article. */
  readonly about?: string
  /** Words that make its name one of its own; it becomes an article. */
  readonly mark?: string
  /** The page that the article made before, under another title. */
  readonly before?: PageBefore
}

/** The documents that a page becomes. Names that mean a document of `directory` refer to it; new ones are added to it. */
export function entitiesToDocuments(
  page: Page,
  entities: Entities,
  wording: Wording,
  directory: Directory,
  {apart, parts = []}: {readonly apart?: Apart | undefined; readonly parts?: readonly ConditionPart[]} = {},
): SourceDocuments {
  const maker = createMaker(page.contentHash, wording, directory, footnoteDocuments(entities.citations))
  const about = apart?.about === undefined ? [] : [apart.about]
  const conditions = parts.map((part) => pageDocument(part.page, part.entities, maker))
  const document = pageDocument(page, entities, maker, {
    ...apart,
    about: [...about, ...new Set(conditions.map(({_id}) => _id))],
  })
  const source = sourceArticle(page, document._id, maker.account)
  return {
    name: page.name,
    addresses: addressesOf(page),
    related: page.links.flatMap(({rel, href}) => (rel === 'previous' || href === undefined ? [] : [href])),
    page: document,
    shared: [...maker.shared.values()],
    ...(conditions.length > 0 && {parts: conditions}),
    source,
    ...(page.problems.some(holdsBack) && {heldBack: true as const}),
    origins: maker.account.origins(),
  }
}

/** Whether an article was not there for everybody where it comes from, so that no import makes it public. */
const holdsBack = ({code}: Problem): boolean => code === 'not-published' || code === 'not-public'

const addressesOf = ({metadata, oldAddresses}: Page): string[] => [
  ...new Set(
    [metadata.url, metadata.canonicalUrl, ...oldAddresses].filter((address) => address !== undefined),
  ),
]
