import {causeStatements} from './statements/causes.ts'
import {causesInSection} from './statements/causes-in-section.ts'
import {exerciseStatements} from './statements/exercises.ts'
import {riskStatements} from './statements/risk-factors.ts'
import type {StatedList, StatementRule} from './statements/statement-rule.ts'
import {symptomsInSection} from './statements/symptoms-in-section.ts'
import {symptomStatements} from './statements/symptoms.ts'
import {treatmentStatements} from './statements/treatments.ts'
import {helpStatements} from './statements/what-helps.ts'
import {helpInSection} from './statements/what-helps-in-section.ts'

export {exerciseNoun} from './statements/exercises.ts'
export {symptomWord} from './statements/symptom-word.ts'
export {treatmentWord} from './statements/treatments.ts'
export type {StatedList, StatementRule} from './statements/statement-rule.ts'

export const statedLists: readonly StatedList[] = [
  'symptoms',
  'causes',
  'riskFactors',
  'treatments',
  'exercises',
]

/** Tried from the top on each sentence; the first that fits and leaves members decides. */
export const statements: readonly StatementRule[] = [
  ...exerciseStatements,
  ...riskStatements,
  ...symptomStatements,
  ...symptomsInSection,
  ...causeStatements,
  ...causesInSection,
  ...treatmentStatements,
  ...helpStatements,
  ...helpInSection,
]

/** Words between which and its list a sentence denies what it lists, or asks for it. */
export const denials =
  /^(?:mention|note|record|track|write down)\b|\b(?:not|never|no (?:\p{L}+ )?(?:causes?|symptoms?|treatments?|reasons?)|avoid\w*|without|rul(?:e|es|ed|ing) out|exclud(?:e|es|ed|ing)|rather than|instead of|unlike|unless|(?:identified|found|determined|diagnosed|confirmed|detected) by|cannot|little evidence)\b|n['’]t\b/iu
/** What comes of it is a complication, and no symptom. */
export const neglected =
  /\bnot (?:symptoms|signs) of\b|\b(?:untreated|unmanaged|unaddressed|(?:improper|inadequate|poor)ly (?:managed|treated)|ignor(?:e|ed|ing)|neglect\w*|left (?:alone|too long))\b/i

/** What helps against symptoms is none. */
export const eased =
  /\b(?:manag(?:e|ing)|reliev(?:e|ing)|eas(?:e|ing)|control(?:ling)?|reduc(?:e|ing)|treat(?:ing)?|improv(?:e|ing)|alleviat(?:e|ing)) (?:[\p{L}-]+ ){0,5}symptoms (?:and [\p{L}-]+ )?(?:include|including|such as|are|like)/iu

/** What needs something else is no treatment. */
export const needsOther =
  /\b(?:needs?|requires?) (?:a )?(?:different|other|medical|urgent|emergency) (?:management|treatments?|care|attention)\b|\b(?:conditions|complaints|ailments),? (?:such as|like|including) *$|\b(?:depends?|based) (?:up)?on\b(?!.*\b(?:include|involve|combine|range|may|can)\b)/i

/** “… and the use of creams should be avoided.” */
export const advisedAgainst =
  /\b(?:should|must|need to|are to|is to) (?:always |generally )?(?:be avoided|not be (?:used|taken|done|attempted))\b/i

/** What follows is told for a case, and not of the condition. */
export const suppositions = /\b(?:if|whether|until|once)\b/i

/** Names of diseases: a sentence that speaks of another than the page's own says nothing of it. */
export const namedDisease =
  /\b(?:\p{L}+(?:itis|osis|pathy|algia|aemia|emia)|(?!(?:the|this|a|your|that|such|any|of|or|and|to|with|in) )\p{L}+ (?:syndrome|disease|fracture|tear)|sciatica|cancer|diabetes|gout|stroke)\b/iu

/** No treatment, though clinicians recommend it. */
export const diagnostics =
  /\b(?:x-?rays?|mris?|ct|scans?|imaging|tests?|testing|assessment|examination|diagnos\w+|evaluation|check-?ups?|consultation|appointment|biopsy)\b/i

/** An exercise by its name, even where a sentence offers it as treatment. */
export const exerciseName = /\b(?:exercis\w+|stretch(?:es|ing))\b/i
