import type {ExercisePage} from '../fetch.ts'
import {idOf, type PageAddress} from './address.ts'
import {breadcrumbList} from './breadcrumb-list.ts'
import {doseProperties, doseVariables, oneOrMany} from './exercise-plan.ts'
import {graph, known, type JsonObject} from './json-ld.ts'

/** An exercise of the library with its usual dose. */
export function exerciseGraph(exercise: ExercisePage, address: PageAddress): JsonObject {
  const dose = exercise.defaultDose
  const plan = known({
    '@type': 'ExercisePlan',
    '@id': idOf(address, 'exercise'),
    url: address.baseUrl + address.path,
    name: exercise.name,
    alternateName: exercise.aliases,
    description: exercise.summary,
    image: exercise.image?.url,
    exerciseType: oneOrMany(exercise.types ?? []),
    ...(dose && doseProperties(dose)),
    additionalVariable: dose && oneOrMany(doseVariables(dose)),
  })
  return graph([plan, breadcrumbList(address)])
}
