import type {SortOrdering} from 'sanity'

/** Alphabetical order by a text field. */
export function alphabetical(field = 'name', title = 'Name'): SortOrdering {
  return {name: `${field}Asc`, title, by: [{field, direction: 'asc'}]}
}

/** Most recently changed first. */
export const lastChanged: SortOrdering = {
  name: 'updatedDesc',
  title: 'Last changed',
  by: [{field: '_updatedAt', direction: 'desc'}],
}

/** The page whose review falls due first comes first. */
export const nextReview: SortOrdering = {
  name: 'nextReviewAsc',
  title: 'Next review',
  by: [{field: 'review.nextReview', direction: 'asc'}],
}
