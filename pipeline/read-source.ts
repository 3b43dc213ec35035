import type {Directory} from './documents/directory.ts'
import type {SourceDocuments} from './documents/document.ts'
import {type Apart, entitiesToDocuments} from './documents/entities-to-documents.ts'
import {conditionParts} from './entities/condition-parts.ts'
import type {ConditionPart, Entities} from './entities/facts.ts'
import {pageToEntities} from './entities/page-to-entities.ts'
import type {Article} from './parse/article.ts'
import type {Block} from './parse/block.ts'
import type {EmbeddedPicture} from './parse/embedded-picture.ts'
import {parse} from './parse/parse.ts'
import type {Problem, Source} from './parse/source.ts'
import {articleToPage} from './sections/article-to-page.ts'
import type {Page} from './sections/page.ts'
import {defaultWording, type Wording} from './wording/wording.ts'

/** A source that was read: what it becomes, and what a person should know about it. */
export interface ReadSource {
  readonly documents: SourceDocuments
  readonly problems: readonly Problem[]
  /** Pictures that stand in the source itself; figures name them by their address. */
  readonly embedded: readonly EmbeddedPicture[]
}

interface Understood {
  readonly page: Page
  readonly entities: Entities
  readonly parts: readonly ConditionPart[]
  readonly embedded: readonly EmbeddedPicture[]
}

/** What a source says, before it becomes documents; or why it says nothing. */
export interface PreparedSource {
  readonly source: Source
  readonly understood: Outcome<Understood>
}

type Outcome<Value> = {readonly value: Value} | {readonly error: unknown}

/**
 * The whole journey of one source: parse → sections → entities → documents.
 *
 * @param directory Names that the dataset or this run knows already; gains those that the source brings.
 * @param apart Given where another source has the page already, or this one has another.
 * @throws UnreadableSource where the source is no article: empty, binary, too large or without words.
 */
export function readSource(
  source: Source,
  directory: Directory,
  wording: Wording = defaultWording,
  apart?: Apart,
): ReadSource {
  const article = parse(source)
  const read = understand(article, articleToPage(article, wording), wording, apart)
  return toDocuments(read, directory, wording, apart)
}

/**
 * The first half of the journey of several sources, up to their entities. Each step is taken for all of them before the
 * next: with its code and tables at hand, reading Markdown takes a tenth and HTML a
 * sixth less time than with one source after the other.
 */
export function prepareSources(
  sources: readonly Source[],
  wording: Wording = defaultWording,
): readonly PreparedSource[] {
  const articles = sources.map((source) => attempt(() => parse(source)))
  const pages = articles.map((article) =>
    then(article, (value) => ({article: value, page: articleToPage(value, wording)})),
  )
  const read = pages.map((page) => then(page, (value) => understand(value.article, value.page, wording)))
  return sources.flatMap((source, index) => {
    const understood = read[index]
    return understood ? [{source, understood}] : []
  })
}

/**
 * The second half: entities → documents. Sources that are prepared together go through it one after the other, since
 * each may name what the ones before it brought.
 *
 * @param directory As for `readSource`.
 * @throws UnreadableSource as `readSource` does.
 */
export function readPrepared(
  {understood}: PreparedSource,
  directory: Directory,
  wording: Wording = defaultWording,
): ReadSource {
  if ('error' in understood) throw understood.error
  return toDocuments(understood.value, directory, wording)
}

function understand(article: Article, page: Page, wording: Wording, apart?: Apart): Understood {
  const isApart = apart?.about !== undefined || apart?.mark !== undefined
  const entities = pageToEntities(page, wording, isApart ? {kind: 'article'} : undefined)
  const isOpen = entities.subject.kind === 'article' && !isApart
  return {
    page,
    entities,
    parts: isOpen ? conditionParts(page, wording) : [],
    embedded: article.blocks.flatMap(embeddedIn),
  }
}

const toDocuments = (
  {page, entities, parts, embedded}: Understood,
  directory: Directory,
  wording: Wording,
  apart?: Apart,
): ReadSource => ({
  documents: entitiesToDocuments(page, entities, wording, directory, {apart, parts}),
  problems: page.problems,
  embedded,
})

const embeddedIn = (block: Block): EmbeddedPicture[] =>
  block.kind === 'image' && block.bytes !== undefined ? [{address: block.src, bytes: block.bytes}] : []

function attempt<Value>(step: () => Value): Outcome<Value> {
  try {
    return {value: step()}
  } catch (error) {
    return {error}
  }
}

const then = <Before, After>(before: Outcome<Before>, step: (value: Before) => After): Outcome<After> =>
  'error' in before ? before : attempt(() => step(before.value))
