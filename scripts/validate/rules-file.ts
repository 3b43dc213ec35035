import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {type LinkedRules, linkRules} from './linked-rules.ts'
import type {SchemaRules} from './schema-rules.ts'

/** Where in the repository the rules of the schema are kept. */
export const rulesFile = join('schemas', 'rules.json')

/** One type a line, so that a change of the schema reads well as a change of this file. */
export const printRules = ({types, documents}: SchemaRules): string =>
  `{"types":[\n${types.map((type) => JSON.stringify(type)).join(',\n')}\n],"documents":\n${JSON.stringify(documents)}}\n`

/** Reads the rules that `npm run types` has made from the schema. */
export function readRules(): LinkedRules {
  const rules: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', rulesFile), 'utf8'))
  if (isRules(rules)) return linkRules(rules)
  throw new Error(`${rulesFile} holds no rules; run “npm run types”`)
}

/** The file is written by `printRules` alone. */
const isRules = (value: unknown): value is SchemaRules =>
  typeof value === 'object' && value !== null && 'types' in value && 'documents' in value
