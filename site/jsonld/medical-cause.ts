import type {CauseEdge} from '../fetch.ts'
import {withContext} from '../lists/symptoms.ts'
import {known, type JsonObject} from './json-ld.ts'

/** A cause or trigger as `MedicalCause`, a risk factor as `MedicalRiskFactor`. */
export function medicalCause(edge: CauseEdge): JsonObject {
  return known({
    '@type': edge.cause.kind === 'riskFactor' ? 'MedicalRiskFactor' : 'MedicalCause',
    name: edge.name,
    description: edge.context && withContext(edge),
  })
}
