import {createClient, type SanityClient} from '@sanity/client'
import {
  createMockAuthStore,
  createWorkspaceFromConfig,
  pathToString,
  validateDocument,
  type SanityDocument,
} from 'sanity'
import {schemaTypes} from '../../schemas/index.ts'
import {apiVersion} from '../connect.ts'
import type {Level} from './schema-rules.ts'

/** A remark of the Studio about a document. */
export interface Remark {
  readonly level: Level
  readonly path: string
  readonly message: string
}

/** What validation asks of the dataset, answered without one. */
export interface Answers {
  exists(id: string): boolean
  /** Id of another document with this slug in this language; of another with this name. */
  other(by: 'slug' | 'name', document: string): string | null
}

type Document = Readonly<Record<string, unknown>> & {readonly _id: string; readonly _type: string}

/** Validates documents as the Studio does, with its schema and by Sanity's own code. */
export async function createStudioValidation() {
  let current: Answers | undefined
  const workspace = await createWorkspaceFromConfig({
    name: 'default',
    projectId: 'local',
    dataset: 'production',
    basePath: '/',
    schema: {types: schemaTypes},
    auth: createMockAuthStore({client: clientThat(answer), currentUser: null}),
  })

  /** The rules ask one of two things, and name the document that they ask for. */
  function answer(params: Readonly<Record<string, unknown>>): string | null {
    const {id, slug, name} = params
    if (current === undefined || typeof id !== 'string' || (slug === undefined) === (name === undefined))
      throw new Error('a rule of the schema asks the dataset what scripts/validate/ cannot answer')
    return current.other(slug === undefined ? 'name' : 'slug', id)
  }

  return async (document: Document, answers: Answers): Promise<Remark[]> => {
    current = answers
    const markers = await validateDocument({
      document: withSystemFields(document),
      workspace,
      environment: 'studio',
      getDocumentExists: async ({id}) => answers.exists(id),
    })
    return markers.map(({level, path, message}) => ({
      level,
      path: pathToString(path),
      message: unescaped(message),
    }))
  }
}

function clientThat(answer: (params: Readonly<Record<string, unknown>>) => unknown): SanityClient {
  const client = createClient({projectId: 'local', dataset: 'production', apiVersion, useCdn: false})
  return Object.assign(client, {
    withConfig: () => client,
    fetch: async (_query: string, params: Readonly<Record<string, unknown>>): Promise<unknown> =>
      answer(params),
  })
}

function withSystemFields(document: Document): SanityDocument {
  const noTime = '2000-01-01T00:00:00Z'
  return {_rev: 'none', _createdAt: noTime, _updatedAt: noTime, ...document}
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x2F;': '/',
}

/** Outside of a browser, Sanity writes the values in its messages as HTML. */
const unescaped = (message: string): string =>
  message.replaceAll(/&(?:amp|lt|gt|quot|#39|#x2F);/g, (entity) => entities[entity] ?? entity)
