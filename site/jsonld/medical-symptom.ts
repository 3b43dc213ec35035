import type {SymptomEdge} from '../fetch.ts'
import {withContext} from '../lists/symptoms.ts'
import {known, type JsonObject} from './json-ld.ts'

export function medicalSymptom(edge: SymptomEdge): JsonObject {
  return known({
    '@type': 'MedicalSymptom',
    name: edge.name,
    description: edge.context && withContext(edge),
  })
}
