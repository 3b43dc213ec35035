import type {ConditionPage} from '../fetch.ts'
import {idOf, type PageAddress} from './address.ts'
import {breadcrumbList} from './breadcrumb-list.ts'
import {graph, type JsonObject} from './json-ld.ts'
import {medicalCondition} from './medical-condition.ts'
import {medicalWebPage} from './medical-web-page.ts'
import {peopleAndClinic} from './people-and-clinic.ts'

/** All that the page of a condition says, for machines. */
export function conditionGraph(condition: ConditionPage, address: PageAddress): JsonObject {
  const subject = {'@id': idOf(address, 'condition')}
  return graph([
    medicalWebPage(condition, condition, address, {about: subject, mainEntity: subject}),
    medicalCondition(condition, address),
    ...peopleAndClinic(condition, address.baseUrl),
    breadcrumbList(address),
  ])
}
