/** GROQ filters of the desk's lists. A missing list or text counts as empty, which GROQ alone does not do. */

export const withoutSymptoms = '_type == "condition" && coalesce(count(symptoms), 0) == 0'
export const withoutWarningSigns = '_type == "condition" && coalesce(count(redFlags), 0) == 0'

/** Takes `$region`: conditions of the region or of one of its parts. */
export const conditionsOfRegion = `_type == "condition"
  && ($region in bodyRegions[]._ref || $region in bodyRegions[]->parent._ref)`

/** Takes `$ids`: the published and the draft identifier of a condition. */
export const faqsOfCondition = '_type == "faq" && _id in *[_type == "condition" && _id in $ids].faqs[]._ref'

const reviewed = '_type in ["condition", "article", "faq"]'

export const waitingForReview = `${reviewed} && review.status in ["needsReview", "inReview"]`
export const changesRequested = `${reviewed} && review.status == "changesRequested"`
export const neverReviewed = `${reviewed} && !defined(review.lastReviewed)`

/** A date compares with the present moment as text, so that today counts as due. */
export const reviewDue = `${reviewed} && review.nextReview < now()`

/** Documents of one type with the same name, or with a name that is another's alias. */
export const possibleDuplicate = `_type in ["condition", "symptom", "cause", "treatment", "exercise"] && count(
  *[_type == ^._type && _id != ^._id && (lower(name) == lower(^.name) || ^.name in aliases)]
) > 0`

/** Shared documents that nothing refers to. */
export const unused = `_type in ["symptom", "cause", "treatment", "exercise", "faq", "citation", "author"]
  && count(*[references(^._id)]) == 0`

export const unmappedText = '_type == "sourceArticle" && unmappedCount > 0'

/** Documents with an image that has no description and is not marked as decorative. */
export const missingAltText = `_type in [
  "condition", "article", "treatment", "exercise", "author", "bodyRegion", "clinic"
] && (
  ${['heroImage', 'image', 'photo', 'logo'].map((field) => `(${undescribed(`${field}.`)})`).join(' || ')}
  || count(sections[defined(body)].body[_type == "figure" && ${undescribed()}]) > 0
  || count(sections[defined(bodyAfter)].bodyAfter[_type == "figure" && ${undescribed()}]) > 0
  || count(description[_type == "figure" && ${undescribed()}]) > 0
  || count(steps[${undescribed('image.')}]) > 0
)`

function undescribed(path = ''): string {
  return `defined(${path}asset) && ${path}decorative != true && coalesce(length(${path}alt), 0) == 0`
}
