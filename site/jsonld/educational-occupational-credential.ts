import type {Author} from '../fetch.ts'
import {known, type JsonObject} from './json-ld.ts'

type Credential = NonNullable<Author['credentials']>[number]

export function credential({name, issuer, number, url}: Credential): JsonObject {
  return known({
    '@type': 'EducationalOccupationalCredential',
    name,
    recognizedBy: issuer && {'@type': 'Organization', name: issuer},
    identifier: number,
    url,
  })
}
