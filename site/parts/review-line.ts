import type {ReviewStatus} from '../../schemas/vocabulary.ts'
import type {Author, Review, Reviewer} from '../fetch.ts'
import {longDate} from '../format.ts'
import {resolveHref} from '../href.ts'
import {html, type Html} from '../html.ts'

/** An approved review with the names and dates that make it one. */
export interface ApprovedReview {
  readonly reviewer: Reviewer
  readonly lastReviewed: string
  readonly nextReview: string | null
}

/** The review of a page when it is approved, by somebody, on a date; otherwise undefined. */
export function approvedReview(review: Review | null): ApprovedReview | undefined {
  if (review?.status !== 'approved' || !review.reviewedBy || !review.lastReviewed) return undefined
  return {reviewer: review.reviewedBy, lastReviewed: review.lastReviewed, nextReview: review.nextReview}
}

/** Who checked the page and when, or that nobody has yet. */
export function reviewLine(review: Review | null, authors: readonly Author[] | null): Html {
  const approved = approvedReview(review)
  if (approved) return approvedLine(approved)
  const qualified = authors?.some(({credentials}) => credentials && credentials.length > 0) ?? false
  const status = pending[review?.status ?? 'needsReview']
  return html`<p class="review ${qualified ? 'review-pending' : 'review-missing'}">${status}</p>`
}

/** A person with the letters after their name, linked to their page. */
export function personName({
  name,
  honorificSuffix,
  slug,
}: Pick<Author, 'name' | 'honorificSuffix' | 'slug'>): Html {
  const href = resolveHref('author', slug)
  const full = honorificSuffix ? `${name}, ${honorificSuffix}` : name
  return href ? html`<a href="${href}">${full}</a>` : html`${full}`
}

function approvedLine({reviewer, lastReviewed, nextReview}: ApprovedReview): Html {
  const role = reviewer.jobTitle && ` (${reviewer.jobTitle})`
  const next = nextReview && ` Next review due ${longDate(nextReview)}.`
  return html`<p class="review review-approved">
    Reviewed by ${personName(reviewer)}${role} on
    <time datetime="${lastReviewed}">${longDate(lastReviewed)}</time>.${next}
  </p>`
}

const pending: Readonly<Record<ReviewStatus, string>> = {
  needsReview: 'This page has not yet been reviewed by a health professional.',
  inReview: 'A health professional is reviewing this page.',
  changesRequested: 'A health professional has asked for changes to this page.',
  approved: 'This page has not yet been reviewed by a health professional.',
}
