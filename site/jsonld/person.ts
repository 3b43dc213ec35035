import {plainText} from '../blocks/plain-text.ts'
import type {Author, Reviewer} from '../fetch.ts'
import {personId} from './address.ts'
import {credential} from './educational-occupational-credential.ts'
import {known, type JsonObject} from './json-ld.ts'

/** Somebody who wrote or reviewed a page, with what the page says of them. */
export function person(human: Author | Reviewer, baseUrl: string): JsonObject {
  return known({
    '@type': 'Person',
    '@id': personId(baseUrl, human.slug),
    name: human.name,
    honorificSuffix: human.honorificSuffix,
    jobTitle: human.jobTitle,
    description: 'bio' in human ? plainText(human.bio) : undefined,
    image: 'photo' in human ? human.photo?.url : undefined,
    hasCredential: human.credentials?.map(credential),
  })
}
