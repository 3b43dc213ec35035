import {plainText} from '../blocks/plain-text.ts'
import type {Dose, ExerciseEdge} from '../fetch.ts'
import {counted, frequencyText, restText} from '../format.ts'
import {stageLabels} from '../labels.ts'
import {known, type Json, type JsonObject} from './json-ld.ts'

/** An exercise as a condition prescribes it. What schema.org has no property for is in `additionalVariable`. */
export function exercisePlan({name, context, stage, dose, note, exercise}: ExerciseEdge): JsonObject {
  const described = context ?? (stage && stageLabels[stage])
  return known({
    '@type': 'ExercisePlan',
    name,
    description: plainText(note),
    exerciseType: oneOrMany(exercise.types ?? []),
    ...(dose && doseProperties(dose)),
    additionalVariable: oneOrMany([described, ...(dose ? doseVariables(dose) : [])].filter(isText)),
  })
}

/** The figures of a dose that schema.org has properties for. */
export function doseProperties(dose: Dose): JsonObject {
  return known({
    repetitions: repetitions(dose),
    activityFrequency: frequencyText(dose),
    restPeriods: restText(dose),
    intensity: dose.intensity,
  })
}

/** The other figures of a dose, each as text. */
export function doseVariables(dose: Dose): string[] {
  const hold = counted(dose.holdSeconds, 'second', 'seconds')
  const weeks = counted(dose.weeks, 'week', 'weeks')
  return [
    counted(dose.sets, 'set', 'sets'),
    hold && `hold ${hold}`,
    weeks && `for ${weeks}`,
    dose.tempo && `tempo ${dose.tempo}`,
  ].filter(isText)
}

export function oneOrMany(values: readonly string[]): Json | undefined {
  return values.length > 1 ? values : values[0]
}

function repetitions({repsMin, repsMax}: Dose): Json | undefined {
  if (repsMin === undefined || repsMax === undefined || repsMin === repsMax) return repsMin ?? repsMax
  return {'@type': 'QuantitativeValue', minValue: repsMin, maxValue: repsMax}
}

function isText(value: string | null | undefined): value is string {
  return Boolean(value)
}
