import type {ConditionPage} from '../fetch.ts'
import {recoveryText} from '../format.ts'
import {approvedReview} from '../parts/review-line.ts'
import {idOf, type PageAddress} from './address.ts'
import {anatomicalStructure} from './anatomical-structure.ts'
import {exercisePlan} from './exercise-plan.ts'
import {known, type JsonObject} from './json-ld.ts'
import {medicalCause} from './medical-cause.ts'
import {medicalCode} from './medical-code.ts'
import {medicalSymptom} from './medical-symptom.ts'
import {medicalTherapy} from './medical-therapy.ts'
import {physiotherapy} from './specialty.ts'

export function medicalCondition(condition: ConditionPage, address: PageAddress): JsonObject {
  const causes = condition.causes ?? []
  return known({
    '@type': 'MedicalCondition',
    '@id': idOf(address, 'condition'),
    name: condition.name,
    alternateName: condition.aliases,
    description: condition.definition ?? condition.summary,
    relevantSpecialty: physiotherapy,
    code: condition.codes?.map(medicalCode),
    associatedAnatomy: condition.bodyRegions?.map(anatomicalStructure),
    signOrSymptom: condition.symptoms?.map(medicalSymptom),
    cause: causes.filter((edge) => edge.cause.kind !== 'riskFactor').map(medicalCause),
    riskFactor: causes.filter((edge) => edge.cause.kind === 'riskFactor').map(medicalCause),
    possibleTreatment: [
      ...(condition.treatments ?? []).map(medicalTherapy),
      ...(condition.exercises ?? []).map(exercisePlan),
    ],
    epidemiology: condition.epidemiology,
    expectedPrognosis: prognosis(condition),
    differentialDiagnosis: condition.differentials?.map(({name}) => ({
      '@type': 'DDxElement',
      diagnosis: {'@type': 'MedicalCondition', name},
    })),
  })
}

// How long recovery takes is a forecast: machines are told only what a clinician has approved.
function prognosis({review, recoveryTime}: ConditionPage): string | undefined {
  return approvedReview(review) && recoveryText(recoveryTime)
}
