import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import type {StructureBuilder} from 'sanity/structure'
import {readingListItem} from './document-lists.ts'
import {changesRequested, neverReviewed, reviewDue, waitingForReview} from './filters.ts'

/** Texts by where their clinical check stands. */
export function reviewItem(S: StructureBuilder) {
  return S.listItem()
    .title('Review')
    .icon(CheckmarkCircleIcon)
    .child(
      S.list()
        .title('Review')
        .items([
          readingListItem(S, {
            title: 'Waiting for review',
            filter: waitingForReview,
          }),
          readingListItem(S, {
            title: 'Changes requested',
            filter: changesRequested,
          }),
          readingListItem(S, {
            title: 'Review due',
            filter: reviewDue,
            ordering: [{field: 'review.nextReview', direction: 'asc'}],
          }),
          readingListItem(S, {
            title: 'Never reviewed',
            filter: neverReviewed,
          }),
        ]),
    )
}
