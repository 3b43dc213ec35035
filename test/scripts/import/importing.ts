import type {SanityClient} from '@sanity/client'
import fc from 'fast-check'
import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {startLake} from '../../../lake/server.ts'
import type {PlanOptions} from '../../../pipeline/pipeline.ts'
import type {ImportOutcome} from '../../../scripts/import/outcome.ts'
import {readRuns} from '../../../scripts/import/run-folder.ts'
import {runImport} from '../../../scripts/run-import.ts'
import type {Connection} from '../../../scripts/connect.ts'
import type {ValidationLimits} from '../../../scripts/validate/limits.ts'
import {clientOf} from '../../support/lake-client.ts'

/** An article of a library that imports are tried on. */
export interface Article {
  readonly condition: string
  readonly symptoms: readonly string[]
  readonly causes: readonly string[]
  readonly answer: string
  /** Old paths, which other articles may have had too. */
  readonly aliases?: readonly string[]
  /** Files and old paths of other articles, and of none. */
  readonly links?: readonly string[]
}

const symptoms = [
  'Morning stiffness',
  'Pain when lifting',
  'Swelling',
  'A dull ache',
  'Tight hips',
  'Tight hip',
]
const causes = ['Heavy lifting', 'Prolonged sitting', 'Poor posture', 'Sudden training']

const aliases = ['/old/elbow', '/old/wrist', '/old/shared', '/conditions/shin-splints', '/?p=7']
const links = ['./elbow-pain.md', './wrist-sprain.md#rest', '/old/elbow/', '/old/shared', '/nowhere', '/?p=7']

const articleArbitrary: fc.Arbitrary<Omit<Article, 'condition'>> = fc.record({
  symptoms: fc.shuffledSubarray(symptoms, {minLength: 1}),
  causes: fc.shuffledSubarray(causes, {minLength: 1}),
  aliases: fc.shuffledSubarray(aliases),
  links: fc.shuffledSubarray(links),
  answer: fc.constantFrom('Yes, with care.', 'Ask your physio first.', 'No, rest is enough.'),
})

const conditions = ['Elbow pain', 'Wrist sprain', 'Shin splints', 'Plantar fasciitis']

/** Articles about one to four conditions, each about another. */
export const libraryArbitrary: fc.Arbitrary<readonly Article[]> = fc
  .array(articleArbitrary, {minLength: 1, maxLength: conditions.length})
  .map((articles) => articles.map((article, index) => ({...article, condition: conditions[index] ?? ''})))

export const textOf = ({aliases: old = [], ...article}: Article): string =>
  old.length === 0 ? bodyOf(article) : `---\naliases: ${JSON.stringify(old)}\n---\n\n${bodyOf(article)}`

const bodyOf = ({condition, symptoms: named, causes: given, answer, links: targets = []}: Article): string =>
  [
    `${condition}: Causes and Symptoms`,
    `${condition} is common.${targets.map((target) => ` See [this](${target}).`).join('')}`,
    '## Symptoms',
    named.map((symptom) => `- ${symptom}`).join('\n'),
    '## Causes',
    given.map((cause) => `- ${cause}`).join('\n'),
    '## FAQs',
    '### Can I train with it?',
    answer,
  ]
    .join('\n\n')
    .replace(/^/, '# ')

/** Writes a library as Markdown files, and nothing else, into a folder. */
export function writeLibrary(folder: string, articles: readonly Article[]): void {
  rmSync(folder, {recursive: true, force: true})
  mkdirSync(folder, {recursive: true})
  for (const article of articles) {
    writeFileSync(join(folder, `${article.condition.toLowerCase().replace(' ', '-')}.md`), textOf(article))
  }
}

/** Where an import writes, and the folder in which its runs are kept. */
export interface Place {
  readonly connection: Connection
  readonly data: string
  readonly validation?: Partial<ValidationLimits>
}

/** A new lake in memory, for the time of the work. */
export async function withLake<Result>(
  folder: string,
  work: (place: Place) => Promise<Result>,
): Promise<Result> {
  const data = join(folder, 'data')
  rmSync(data, {recursive: true, force: true})
  mkdirSync(data, {recursive: true})
  const lake = await startLake({dataFolder: data, datasets: ['production'], port: 0, inMemory: true})
  try {
    const connection = {client: clientOf(lake.url), where: lake.url, close: async () => {}}
    // The Studio takes seconds to load, and these tests import many times.
    return await work({connection, data, validation: {studioFrom: Infinity}})
  } finally {
    await lake.close()
  }
}

/** All that is stored, without revisions and times, which no two imports share. */
export async function contentsOf({client}: Connection): Promise<unknown> {
  const stored = await client.fetch<Record<string, unknown>[]>(
    '*[!(_type match "system.*")] | order(_id asc)',
  )
  return stored.map(({_rev, _updatedAt, _createdAt, ...document}) => document)
}

/** Options of the next import of a data folder: each is a day later than the one before. */
export const nextOptions = (data: string): PlanOptions => ({
  publish: false,
  importedAt: `2026-01-0${readRuns(data).length + 1}T08:00:00.000Z`,
  importer: 'test',
})

export const importFolder = async (folder: string, place: Place): Promise<ImportOutcome> =>
  runImport({paths: [folder], options: nextOptions(place.data), ...place})

/** Changes a document as an editor does: in its draft where there is one. */
export async function edit(client: SanityClient, id: string, fields: Record<string, unknown>): Promise<void> {
  await client.patch(id).set(fields).commit()
}
