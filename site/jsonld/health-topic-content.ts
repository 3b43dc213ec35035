import type {SectionKind} from '../../schemas/vocabulary.ts'
import type {PageSection} from '../parts/page-sections.ts'
import {idOf, type PageAddress} from './address.ts'
import type {JsonObject} from './json-ld.ts'

const aspects: Readonly<Record<SectionKind, string | undefined>> = {
  overview: 'OverviewHealthAspect',
  causes: 'CausesHealthAspect',
  symptoms: 'SymptomsHealthAspect',
  diagnosis: 'ScreeningHealthAspect',
  treatment: 'TreatmentsHealthAspect',
  exercises: 'SelfCareHealthAspect',
  selfCare: 'SelfCareHealthAspect',
  prevention: 'PreventionHealthAspect',
  recovery: 'PrognosisHealthAspect',
  seekHelp: 'SeeDoctorHealthAspect',
  keyTakeaways: undefined,
  faqs: undefined,
  callToAction: undefined,
  references: undefined,
  other: undefined,
}

/** A section as a part of its page; undefined for a kind that is no aspect of health. */
export function healthTopicContent(section: PageSection, address: PageAddress): JsonObject | undefined {
  const aspect = aspects[section.kind]
  return aspect === undefined
    ? undefined
    : {
        '@type': 'HealthTopicContent',
        '@id': idOf(address, section.anchor),
        ...(section.heading !== null && {headline: section.heading}),
        hasHealthAspect: `https://schema.org/${aspect}`,
      }
}
