import {createClient} from '@sanity/client'
import {
  createMockAuthStore,
  createWorkspaceFromConfig,
  pathToString,
  type Schema,
  validateDocument,
} from 'sanity'
import {schemaTypes} from '../../../schemas/index.ts'
import type {StoredDocument} from '../../support/validate-documents.ts'
import {walk} from '../../support/walk-schema.ts'

/** Takes the functions of our own out of the rules of a compiled schema. */
function removeFunctions(schema: Schema): void {
  for (const {name} of schemaTypes) {
    const type = schema.get(name)
    for (const place of type === undefined ? [] : walk(type)) {
      const validation: unknown = place.type.validation
      for (const rule of Array.isArray(validation) ? validation : []) {
        if (!isRule(rule)) continue
        rule._rules = rule._rules.filter(({flag, constraint}) => flag !== 'custom' || isSlugCheck(constraint))
      }
    }
  }
}

interface Rule {
  _rules: {flag: string; constraint?: unknown}[]
}

const isRule = (value: unknown): value is Rule =>
  typeof value === 'object' && value !== null && '_rules' in value

const isSlugCheck = (constraint: unknown): boolean =>
  typeof constraint === 'function' && constraint.name === 'slugValidator'

/** What Sanity's own validation finds in a document by all rules that are not functions of ours, as lines. */
export async function createSanityCheck(exists: (id: string) => boolean) {
  const client = createClient({
    projectId: 'local',
    dataset: 'production',
    apiVersion: '2025-02-19',
    useCdn: false,
  })
  Object.assign(client, {withConfig: () => client, fetch: async () => null})
  const workspace = await createWorkspaceFromConfig({
    name: 'default',
    projectId: 'local',
    dataset: 'production',
    basePath: '/',
    schema: {types: schemaTypes},
    auth: createMockAuthStore({client, currentUser: null}),
  })
  removeFunctions(workspace.schema)
  const noTime = '2000-01-01T00:00:00Z'
  const check = async (document: StoredDocument, environment: 'studio' | 'cli') =>
    validateDocument({
      document: {_rev: 'none', _createdAt: noTime, _updatedAt: noTime, ...document},
      workspace,
      environment,
      getDocumentExists: async ({id}) => exists(id),
    })
  return async (document: StoredDocument): Promise<string[]> => {
    // A check of Sanity's that stumbles over a value of another type says so; its check for the type has said it better.
    const markers = (await check(document, 'studio')).filter(
      ({message}) => !message.includes('Exception occurred while validating value'),
    )
    // Only the command line looks for unknown fields.
    const unknown = (await check(document, 'cli'))
      .filter(({message}) => message.startsWith('Field '))
      .map((marker) => ({...marker, level: 'error'}))
    return lines(
      [...markers, ...unknown].map(({level, path, message}) => ({level, path: pathToString(path), message})),
    )
  }
}

/** Each once, in one order: Sanity repeats some, since a rule in several parts asks for the type in each. */
export const lines = (
  findings: readonly {readonly level: string; readonly path: string; readonly message: string}[],
): string[] =>
  [...new Set(findings.map(({level, path, message}) => `${level} ${path}: ${message}`))].toSorted()
