import type {ArticlePage} from '../fetch.ts'
import {resolveHref} from '../href.ts'
import type {PageLists} from '../lists/printer.ts'
import type {PageAddress} from './address.ts'
import {breadcrumbList} from './breadcrumb-list.ts'
import {graph, known, type JsonObject} from './json-ld.ts'
import {medicalWebPage} from './medical-web-page.ts'
import {peopleAndClinic} from './people-and-clinic.ts'

type Topic = NonNullable<ArticlePage['about']>[number]

const types: Readonly<Record<Topic['_type'], string>> = {
  condition: 'MedicalCondition',
  symptom: 'MedicalSymptom',
  cause: 'MedicalCause',
  treatment: 'MedicalTherapy',
  exercise: 'ExercisePlan',
  bodyRegion: 'AnatomicalStructure',
}

/** All that the page of an article says, for machines. */
export function articleGraph(article: ArticlePage, address: PageAddress, lists: PageLists): JsonObject {
  const about = (article.about ?? []).map((topic) => topicOf(topic, address.baseUrl))
  return graph([
    medicalWebPage(article, lists, address, known({about})),
    ...peopleAndClinic(article, address.baseUrl),
    breadcrumbList(address),
  ])
}

function topicOf({_type, name, slug}: Topic, baseUrl: string): JsonObject {
  const href = resolveHref(_type, slug)
  return known({'@type': types[_type], name, url: href && baseUrl + href})
}
