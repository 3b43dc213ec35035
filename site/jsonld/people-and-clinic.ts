import type {ArticlePage, ConditionPage} from '../fetch.ts'
import {approvedReview} from '../parts/review-line.ts'
import type {JsonObject} from './json-ld.ts'
import {medicalClinic} from './medical-clinic.ts'
import {person} from './person.ts'

/** The nodes of a page's authors, of its reviewer when the review is approved, and of its clinic. */
export function peopleAndClinic(
  {authors, review, clinic}: ArticlePage | ConditionPage,
  baseUrl: string,
): JsonObject[] {
  const written = authors ?? []
  const reviewer = approvedReview(review)?.reviewer
  const other = reviewer && !written.some(({_id}) => _id === reviewer._id) ? [reviewer] : []
  return [
    ...[...written, ...other].map((human) => person(human, baseUrl)),
    ...(clinic ? [medicalClinic(clinic, baseUrl)] : []),
  ]
}
