import type {SiteSettings} from '../fetch.ts'
import {clinicId} from './address.ts'
import {graph, known, type JsonObject} from './json-ld.ts'
import {medicalClinic} from './medical-clinic.ts'

/** The site as a whole and its clinic. */
export function webSite({title, clinic}: SiteSettings, baseUrl: string): JsonObject {
  const site = known({
    '@type': 'WebSite',
    '@id': `${baseUrl}/#site`,
    url: `${baseUrl}/`,
    name: title,
    publisher: clinic && {'@id': clinicId(baseUrl)},
  })
  return graph(clinic ? [site, medicalClinic(clinic, baseUrl)] : [site])
}
