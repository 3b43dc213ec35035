import {createClient, type SanityClient} from '@sanity/client'
import {evaluate, parse} from 'groq-js'
import {
  createMockAuthStore,
  createWorkspaceFromConfig,
  pathToString,
  validateDocument,
  type SanityDocument,
  type ValidationMarker,
} from 'sanity'
import {schemaTypes} from '../../schemas/index.ts'

/** A document as it is stored, or as an import makes it. */
export interface StoredDocument {
  _id: string
  _type: string
  [field: string]: unknown
}

/** One remark of the schema about a document. */
export interface Remark {
  id: string
  /** In the Studio's notation, such as `symptoms[_key=="a"].note`. */
  path: string
  level: ValidationMarker['level']
  message: string
}

const unknownField = /^Field '.+' does not exist on type /

/**
 * Validates documents as the Studio would if they were the whole dataset.
 *
 * References are looked for, and asynchronous rules ask their queries, among the documents given.
 * Fields that the schema does not have are warnings. Assets are there to be found, but not validated.
 *
 * @returns The remarks in the order of the documents; empty where all is well.
 */
export async function validateDocuments(documents: readonly StoredDocument[]): Promise<Remark[]> {
  const ids = new Set(documents.map(({_id}) => _id))
  const workspace = await workspaceOver(documents)
  const check = (document: StoredDocument, environment: 'studio' | 'cli') =>
    validateDocument({
      document: withSystemFields(document),
      workspace,
      environment,
      getDocumentExists: ({id}) => Promise.resolve(ids.has(id)),
    })

  const remarks: Remark[] = []
  for (const document of documents.filter(isOurs)) {
    const markers = await check(document, 'studio')
    // Only the command line looks for unknown fields, and it lowers the level of other remarks.
    const unknown = (await check(document, 'cli')).filter(({message}) => unknownField.test(message))
    for (const {path, level, message} of [...markers, ...unknown]) {
      remarks.push({id: document._id, path: pathToString(path), level, message})
    }
  }
  return remarks
}

function workspaceOver(documents: readonly StoredDocument[]) {
  return createWorkspaceFromConfig({
    name: 'default',
    projectId: 'local',
    dataset: 'production',
    basePath: '/',
    schema: {types: schemaTypes},
    auth: createMockAuthStore({client: clientOver(documents), currentUser: null}),
  })
}

/** A client whose queries are answered out of the documents, without a server. */
function clientOver(documents: readonly StoredDocument[]): SanityClient {
  const client = createClient({
    projectId: 'local',
    dataset: 'production',
    apiVersion: '2025-02-19',
    useCdn: false,
  })
  return Object.assign(client, {
    withConfig: () => client,
    fetch: async (query: string, params: Record<string, unknown>): Promise<unknown> =>
      (await evaluate(parse(query, {params}), {dataset: documents, params})).get(),
  })
}

function isOurs({_type}: StoredDocument): boolean {
  return !_type.startsWith('sanity.')
}

function withSystemFields(document: StoredDocument): SanityDocument {
  const noTime = '2000-01-01T00:00:00Z'
  return {_rev: 'none', _createdAt: noTime, _updatedAt: noTime, ...document}
}
