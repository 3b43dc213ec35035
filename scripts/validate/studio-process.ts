import {createStudioValidation} from './studio-validation.ts'
import type {Answer, DocumentsToValidate} from './studio-protocol.ts'

/** The process beside an import that loads the Studio; it ends with the import. */
const validation = createStudioValidation()

process.on('message', (batch) => {
  void answer(batch).then((result) => process.send?.(result))
})
process.on('disconnect', () => process.exit())

async function answer(batch: unknown): Promise<Answer> {
  try {
    if (!isBatch(batch)) throw new Error('these are no documents')
    const validate = await validation
    return {remarks: await validate(batch)}
  } catch (error) {
    return {error: error instanceof Error ? error.message : String(error)}
  }
}

/** Messages come from `startStudio` alone. */
const isBatch = (value: unknown): value is DocumentsToValidate =>
  typeof value === 'object' && value !== null && 'documents' in value && 'others' in value
