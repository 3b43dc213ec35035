import {createClient, type SanityClient} from '@sanity/client'
import {createMockAuthStore, createWorkspaceFromConfig, type SanityDocument, validateDocument} from 'sanity'
import {schemaTypes} from '../../schemas/index.ts'
import {apiVersion} from '../connect.ts'
import {printPath} from './finding.ts'
import type {DocumentsToValidate, Remark, ValidatedDocument} from './studio-protocol.ts'

/** Documents at a time: Sanity waits a moment at each value, and others use the time. */
const AT_ONCE = 16

/** Validates documents as the Studio does, by its schema and Sanity's own code, without asking a dataset. */
export async function createStudioValidation() {
  let current: DocumentsToValidate = {documents: [], missing: [], others: []}
  const workspace = await createWorkspaceFromConfig({
    name: 'default',
    projectId: 'local',
    dataset: 'production',
    basePath: '/',
    schema: {types: schemaTypes},
    auth: createMockAuthStore({client: clientThat(answer), currentUser: null}),
  })

  /** The rules ask for another document with the slug, or the name, of the one that they name. */
  function answer({id, slug, name}: Readonly<Record<string, unknown>>): string | null {
    const others = current.others.find((entry) => entry.id === id)
    if (others && typeof slug === 'string') return others.slug
    if (others && typeof name === 'string') return others.name
    throw new Error('a rule of the schema asks the dataset what scripts/validate/ cannot answer')
  }

  const validate = async (document: ValidatedDocument, missing: ReadonlySet<string>): Promise<Remark[]> => {
    const markers = await validateDocument({
      document: withSystemFields(document),
      workspace,
      environment: 'studio',
      getDocumentExists: async ({id}) => !missing.has(id),
    })
    return markers.map(({level, path, message}) => ({
      level,
      path: printPath(path.flatMap((segment) => (Array.isArray(segment) ? [] : [segment]))),
      message: unescaped(message),
    }))
  }

  return async (batch: DocumentsToValidate): Promise<Remark[][]> => {
    current = batch
    const missing = new Set(batch.missing)
    const remarks: Remark[][] = batch.documents.map(() => [])
    const open = batch.documents.entries()
    const work = async (): Promise<void> => {
      for (const [index, document] of open) remarks[index] = await validate(document, missing)
    }
    await Promise.all(Array.from({length: AT_ONCE}, work))
    return remarks
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

function withSystemFields(document: ValidatedDocument): SanityDocument {
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
