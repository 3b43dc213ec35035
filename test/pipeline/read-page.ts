import {entitiesToDocuments} from '../../pipeline/documents/entities-to-documents.ts'
import {createDirectory, type KnownName} from '../../pipeline/documents/directory.ts'
import type {SourceDocuments} from '../../pipeline/documents/document.ts'
import type {Entities} from '../../pipeline/entities/facts.ts'
import {pageToEntities} from '../../pipeline/entities/page-to-entities.ts'
import {parse} from '../../pipeline/parse/parse.ts'
import {articleToPage} from '../../pipeline/sections/article-to-page.ts'
import type {Page, PageBlock, Section} from '../../pipeline/sections/page.ts'
import {defaultWording} from '../../pipeline/wording/wording.ts'
import {textSource} from '../support/read-articles.ts'

type Format = 'txt' | 'md' | 'html'

/** An article as a page, its blocks in their roles. */
export const readPage = (text: string, format: Format = 'md'): Page =>
  articleToPage(parse(textSource(`an-article.${format}`, text)), defaultWording)

export const readEntities = (text: string, format: Format = 'md'): Entities =>
  pageToEntities(readPage(text, format), defaultWording)

export function readDocuments(
  text: string,
  format: Format = 'md',
  known: readonly KnownName[] = [],
): SourceDocuments {
  const page = readPage(text, format)
  return entitiesToDocuments(
    page,
    pageToEntities(page, defaultWording),
    defaultWording,
    createDirectory(known),
  )
}

/** The one section of a text in Markdown that opens with a heading of level 2; its blocks start at `b003`. */
export function readSection(text: string): Section {
  const [section] = readPage(`# A page\n\n${text}`).sections
  if (!section) throw new Error('the text has no section')
  return section
}

export const wordsOf = (blocks: readonly PageBlock[]): string[] => blocks.map(({block}) => block.text)

/** Each block as its role and its words, a heading with its level. */
export const rolesOf = ({blocks}: Page): string[] =>
  blocks.map(({role, level, block}) => `${role}${role === 'heading' ? ` ${level}` : ''}: ${block.text}`)
