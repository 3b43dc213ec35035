import {anyOf} from '../text/any-of.ts'
import {asWhole} from './headings/as-whole.ts'
import {besideFacts} from './headings/beside-facts.ts'
import {byPhrase} from './headings/by-phrase.ts'
import {byWord} from './headings/by-word.ts'
import type {HeadingRule} from './headings/heading-rule.ts'

/** Tried from the top; the first that fits decides. A project puts its own rules in front. */
export const sectionHeadings: readonly HeadingRule[] = [...asWhole, ...byPhrase, ...besideFacts, ...byWord]

/** What brought a condition on, although it treats another: “Medication side effects”, “Previous surgery”. */
export const takenBefore =
  /^(?:(?:certain|some|prescription|medical|previous|past|prior|recent) )*(?:medications?|medicines?|drugs?|surger(?:y|ies)|medical procedures|injections)(?: (?:use|overuse|side[- ]effects?|effects?|factors?|related))?$/i

/** A heading that names a part of the section before it. */
export const partHeading = anyOf(
  /^(?:the )?(?:(?:grade|stage|phase|type|level|step|part|week|weeks|day|days|month|months)s? (?:\d|[iv]+\b|one\b|two\b|three\b|four\b))/iu,
  /^(?:the )?(?:(?:first|second|third|fourth|early|late|later|middle|final|acute|chronic|sub-?acute|advanced|mild|moderate|severe) (?:stage|phase|grade)\b)/iu,
  /^(?:the )?(?:(?:mild|moderate|severe|grade [iv]+)(?: \p{L}+)?(?: \([^()]*\))?:?$)/iu,
)

/** A whole line that can only be a heading, wherever it stands. */
export const topicLine = anyOf(
  /^(?:the |what (?:are|is) the )?(?:common |main |typical |early |first |possible |general |frequent |most common )*(?:symptoms?|signs|signs (?:and|&) symptoms|symptoms (?:and|&) signs|causes?|causes (?:and|&) risk factors|risk factors|treatments?|treatment (?:options|information|approach)|diagnosis|prevention|exercises|overview|recovery|complications|management|faqs?|frequently asked questions|key takeaways|when to (?:see a doctor|seek help|get help)|self[- ]care|home remedies)(?: (?:of|for) [\p{L}’' -]{2,50})?[:?]?$/iu,
  /^what (?:is|are|causes) [\p{L}’' -]{3,40}\?$/iu,
  /^how (?:is|are) [\p{L}’' -]{3,40} (?:diagnosed|treated|prevented|caused)\?$/iu,
  /^how (?:can |does |do )?(?:an? )?(?:we|physio\w*|physical therap\w+|osteopath\w*|chiropract\w*(?: care)?|massage(?: therapy)?|acupuncture|podiatr\w*)(?: can| may)? helps?(?: you)?\??$/iu,
)
