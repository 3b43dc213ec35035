import fc from 'fast-check'
import {expect, test} from 'vitest'
import {extractRules} from '../../../scripts/validate/extract-rules.ts'
import {checkDocument} from '../../../scripts/validate/check-document.ts'
import {printRules, readRules, rulesFile} from '../../../scripts/validate/rules-file.ts'
import {readFileSync} from 'node:fs'
import type {StoredDocument} from '../../support/validate-documents.ts'
import {smallClinic} from '../../schemas/small-clinic.ts'
import {mutations} from './mutations.ts'
import {createSanityCheck, lines} from './sanity-remarks.ts'

const rules = readRules()
const clinic = smallClinic().filter(({_type}) => !_type.startsWith('sanity.'))
const ids = new Set(smallClinic().map(({_id}) => _id))

/** What the check finds of what Sanity looks for too. */
function findingsIn(document: StoredDocument): string[] {
  const {findings, needed} = checkDocument(document, rules)
  const missing = needed
    .filter(({id}) => !ids.has(id))
    .map(({path}) => ({level: 'error', path, message: 'Referenced document must be published'}))
  return lines([...findings.filter(({beyond}) => beyond !== true), ...missing])
}

const sanityCheck = await createSanityCheck((id) => ids.has(id))

test('a clinic in order has no findings', async () => {
  for (const document of clinic) {
    expect({id: document._id, findings: checkDocument(document, rules).findings}).toEqual({
      id: document._id,
      findings: [],
    })
    expect(findingsIn(document)).toEqual(await sanityCheck(document))
  }
}, 120_000)

test('finds in a broken document what Sanity finds, at the same places and in the same words', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...clinic).chain(mutations), async (document) => {
      expect(findingsIn(document)).toEqual(await sanityCheck(document))
    }),
    {numRuns: Number(process.env['RUNS'] ?? 150)},
  )
}, 300_000)

test('the rules that are kept are those of the schema', () => {
  expect(readFileSync(rulesFile, 'utf8')).toBe(printRules(extractRules()))
})
