import {createClient} from '@sanity/client'
import {createSchema, pathToString, validateDocument} from 'sanity'
import {schemaTypes} from '../../../schemas/index.ts'
import type {StoredDocument} from '../../support/validate-documents.ts'
import {walk} from '../../support/walk-schema.ts'

/** The schema as Sanity compiles it, without the functions of our own in its rules. */
function schemaWithoutFunctions() {
  const schema = createSchema({name: 'plain', types: schemaTypes})
  for (const {name} of schemaTypes) {
    const type = schema.get(name)
    for (const place of type === undefined ? [] : walk(type)) {
      const validation: unknown = place.type.validation
      for (const rule of Array.isArray(validation) ? validation : []) {
        if (isRule(rule))
          rule._rules = rule._rules.filter(
            ({flag, constraint}) => flag !== 'custom' || isSlugCheck(constraint),
          )
      }
    }
  }
  return schema
}

interface Rule {
  _rules: {flag: string; constraint?: unknown}[]
}

const isRule = (value: unknown): value is Rule =>
  typeof value === 'object' && value !== null && '_rules' in value

const isSlugCheck = (constraint: unknown): boolean =>
  typeof constraint === 'function' && constraint.name === 'slugValidator'

/** What Sanity's own validation finds in documents by all rules that are not functions of ours, as lines. */
export function createSanityCheck(
  exists: (id: string) => boolean,
): (document: StoredDocument) => Promise<string[]> {
  const schema = schemaWithoutFunctions()
  const client = createClient({
    projectId: 'local',
    dataset: 'production',
    apiVersion: '2025-02-19',
    useCdn: false,
  })
  const getClient = () => Object.assign(client, {withConfig: () => client, fetch: async () => null})
  return async (document) => {
    const check = async (environment: 'studio' | 'cli') =>
      validateDocument({
        document: {
          _rev: 'none',
          _createdAt: '2000-01-01T00:00:00Z',
          _updatedAt: '2000-01-01T00:00:00Z',
          ...document,
        },
        workspace: {schema, getClient},
        environment,
        getDocumentExists: async ({id}) => exists(id),
      })
    const markers = await check('studio')
    const unknown = (await check('cli'))
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
