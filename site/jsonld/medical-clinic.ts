import type {Clinic} from '../fetch.ts'
import {clinicId} from './address.ts'
import {known, type JsonObject} from './json-ld.ts'
import {openingHoursSpecification} from './opening-hours-specification.ts'
import {postalAddress} from './postal-address.ts'
import {physiotherapy} from './specialty.ts'

export function medicalClinic(clinic: Clinic, baseUrl: string): JsonObject {
  return known({
    '@type': 'MedicalClinic',
    '@id': clinicId(baseUrl),
    name: clinic.name,
    medicalSpecialty: physiotherapy,
    url: clinic.url,
    telephone: clinic.phone,
    email: clinic.email,
    logo: clinic.logo?.url,
    address: clinic.address && postalAddress(clinic.address),
    openingHoursSpecification: clinic.openingHours?.map(openingHoursSpecification),
  })
}
