import type {TreatmentKind} from '../../schemas/vocabulary.ts'
import {plainText} from '../blocks/plain-text.ts'
import type {TreatmentEdge} from '../fetch.ts'
import {known, type JsonObject} from './json-ld.ts'

const types: Readonly<Record<TreatmentKind, string>> = {
  manualTherapy: 'PhysicalTherapy',
  exerciseTherapy: 'PhysicalTherapy',
  movementRetraining: 'PhysicalTherapy',
  electrotherapy: 'PhysicalTherapy',
  bracingTaping: 'PhysicalTherapy',
  activityModification: 'LifestyleModification',
  education: 'LifestyleModification',
  medication: 'MedicalTherapy',
  injection: 'MedicalTherapy',
  surgery: 'MedicalTherapy',
  referral: 'MedicalTherapy',
  other: 'MedicalTherapy',
}

/** A treatment: `PhysicalTherapy`, `LifestyleModification` or `MedicalTherapy` by its kind. */
export function medicalTherapy({name, note, treatment}: TreatmentEdge): JsonObject {
  return known({
    '@type': types[treatment.kind ?? 'other'],
    name,
    description: plainText(note),
  })
}
