import type {Clinic} from '../fetch.ts'
import {known, type JsonObject} from './json-ld.ts'

export function postalAddress(address: NonNullable<Clinic['address']>): JsonObject {
  return known({
    '@type': 'PostalAddress',
    streetAddress: address.street,
    addressLocality: address.locality,
    addressRegion: address.region,
    postalCode: address.postalCode,
    addressCountry: address.country,
  })
}
