import {readdirSync, readFileSync} from 'node:fs'
import {basename, extname, join} from 'node:path'
import type {Source} from '../../../pipeline/pipeline.ts'
import {type Fields, isFields} from '../fields.ts'
import {fileSource} from '../read-articles.ts'

/** Lists of facts that a page is scored by. */
export const listFields = [
  'symptoms',
  'causes',
  'risks',
  'treatments',
  'exercises',
  'faqs',
  'takeaways',
] as const
/** Single facts that a page is scored by. */
export const singleFields = ['title', 'condition', 'region', 'author', 'reviewer', 'seekHelp'] as const
export type ListField = (typeof listFields)[number]
export type SingleField = (typeof singleFields)[number]

/** What a page says: by a person in its gold file, or by the importer. A page without a condition is an article. */
export type Facts = Readonly<Record<ListField, readonly string[]> & Record<SingleField, string | undefined>>

export interface GoldPage {
  readonly name: string
  readonly source: Source
  readonly facts: Facts
  /** Other wordings of a fact that are as right. */
  readonly alt: Readonly<Record<string, readonly string[]>>
  /** `field: words` that are neither right nor wrong. */
  readonly open: readonly string[]
  /** Words that no fact may hold. */
  readonly noise: readonly string[]
}

/** The labelled pages of a folder: each file beside its `NAME.gold.json`. */
export const goldPages = (folder: string): GoldPage[] =>
  readdirSync(folder)
    .filter((file) => extname(file) !== '.json' && file !== 'README.md')
    .toSorted()
    .map((file) => goldPage(folder, file))

function goldPage(folder: string, file: string): GoldPage {
  const name = basename(file, extname(file))
  const written: unknown = JSON.parse(readFileSync(join(folder, `${name}.gold.json`), 'utf8'))
  if (!isFields(written)) throw new Error(`${name}.gold.json holds no object`)
  return {
    name,
    source: fileSource(join(folder, file)),
    facts: factsOf(written),
    alt: alternatives(written['alt']),
    open: strings(written['open']),
    noise: strings(written['noise']),
  }
}

const factsOf = (written: Fields): Facts => ({
  symptoms: strings(written['symptoms']),
  causes: strings(written['causes']),
  risks: strings(written['risks']),
  treatments: strings(written['treatments']),
  exercises: strings(written['exercises']),
  faqs: strings(written['faqs']),
  takeaways: strings(written['takeaways']),
  title: string(written['title']),
  condition: string(written['condition']),
  region: string(written['region']),
  author: string(written['author']),
  reviewer: string(written['reviewer']),
  seekHelp: string(written['seekHelp']),
})

const alternatives = (value: unknown): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(isFields(value) ? value : {}).map(([fact, other]) => [fact, strings(other)]),
  )

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : []

const string = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
