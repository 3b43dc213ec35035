import type {ConditionPage} from '../fetch.ts'
import type {JsonObject} from './json-ld.ts'

type Code = NonNullable<ConditionPage['codes']>[number]

export function medicalCode({system, code}: Code): JsonObject {
  return {'@type': 'MedicalCode', codingSystem: system, codeValue: code}
}
