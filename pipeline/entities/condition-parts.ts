import type {Page, PagePart} from '../sections/page.ts'
import {fieldOfCare} from '../wording/conditions.ts'
import type {Wording} from '../wording/wording.ts'
import type {ConditionPart} from './facts.ts'
import {pageToEntities} from './page-to-entities.ts'

/** A page about several conditions has no fewer parts that tell of one. */
const FEWEST_PARTS = 2
/** A part that names fewer things only mentions its condition. */
const FEWEST_FACTS = 2

/** The parts of a page that tell the symptoms or causes of a condition each; none where fewer than two do. */
export function conditionParts({title, parts}: Page, wording: Wording): readonly ConditionPart[] {
  if (fieldOfCare.test(title)) return []
  const told = parts.flatMap((part) => readPart(part, wording) ?? [])
  return told.length < FEWEST_PARTS ? [] : told
}

function readPart({name, page}: PagePart, wording: Wording): ConditionPart | undefined {
  const entities = pageToEntities(page, wording, {kind: 'condition', name})
  const {symptoms, causes, treatments} = entities
  const told = symptoms.length + causes.length
  return told > 0 && told + treatments.length >= FEWEST_FACTS ? {page, entities} : undefined
}
