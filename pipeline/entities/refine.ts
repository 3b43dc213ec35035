import type {Wording} from '../wording/wording.ts'
import {namesKind} from '../wording/instructions.ts'
import {isNoFact} from '../wording/no-fact.ts'
import {isNoTreatment} from '../wording/no-treatment.ts'
import {exerciseNoun} from '../wording/statements.ts'
import {isTreatmentByName} from './bare-name.ts'
import {splitContext} from './context.ts'
import {readDose} from './dose.ts'
import {factToExercise} from './exercise.ts'
import type {CauseFact, ExerciseFact, Fact} from './facts.ts'
import {anyOf} from '../text/any-of.ts'

/** Advice against something is neither a treatment nor a cause. */
const negated = /^avoid\w*$|^(?:avoid\w*|don[’']?t|do not|never|no|limit) /i

/** Advises against something, or says that there is none; “no warm-up” and “never stretching” bring things on. */
const deniedCause = anyOf(
  /^avoid\w*$|^(?:avoid\w*|don[’']?t|do not|limit) /iu,
  /^no (?:known|single|one|clear|specific|obvious|causes?|risks?|evidence)\b|^never (?!\p{L}+ing\b)/iu,
)

/** “Do a “neck reset””: the item names an exercise in quotes. */
const calledExercise = /\b(?:try|do|perform|practi[sc]e)\b[^"“]{0,30}["“][^"”]{3,40}["”]$/i

/** What is done to a body, not with it, is no exercise, however often. */
const applied =
  /\b(?:joint mobili[sz]ations?|soft tissue|ice|icing|heat|packs?|tap(?:e|ing)|massage|injections?|tablets?|medicat\w+|pillows?|baths?|soaks?|compress(?:es)?|gargl\w+|creams?|gels?|drops)\b/i

/** Names who treats or how, whatever is done there. */
const wayOfTreatment = /\b(?:therap(?:y|ies)|care|treatments?|adjustments?|manipulation)$/i

/** Says how far something moves: “limited rotation”. */
const stateOfJoint = /\b(?:limited|reduced|restricted|improved|better|stiff\w*|pain(?:ful)?)\b/i

/** Whether a thing of a list of exercises is a treatment that others give or that a body wears: “Manual therapy”. */
export const isGiven = (name: string): boolean => given.test(name) && !exerciseNoun.test(name)

const given =
  /\b(?:manual therap(?:y|ies)|(?:kinesio\w* )?taping|dry needling|acupuncture|footwear|orthotics?|insoles?|bracing|braces?|splints?|(?:patient )?education|activity modification|injections?|medications?|electrotherapy|ultrasound|shock ?wave|laser|joint mobili[sz]ations?|soft tissue (?:work|therapy|release|mobili[sz]ations?))\b/i

/** Names a way of treatment, not an exercise. */
const generic =
  /^(?:(?:and|gentle|regular|daily|light|specific|assisted|passive|manual|guided) )*(?:stretch(?:es|ing)?|rolls?|rows?|fly|presses|marching)$/i

/** Whether a thing is an exercise, wherever it is listed: by the last word of its name, or by sets and repetitions. */
export function isExercise({name, note}: Fact): boolean {
  if (applied.test(name) || stateOfJoint.test(name) || wayOfTreatment.test(name)) return false
  const bare = name.replace(/ \([^()]*\)$/, '')
  if (exerciseNoun.test(bare) && !generic.test(bare)) return true
  if (/^(?!.*\b(?:through|like|such as|including)\b).*\bexercises$/i.test(name) && !namesKind.test(name))
    return true
  const text = [name, ...note.flatMap(({spans}) => spans.map((span) => span.text))].join(' ')
  if (!loaded.test(text)) return false
  const dose = readDose(text)
  return dose?.sets !== undefined || dose?.repsMin !== undefined || dose?.holdSeconds !== undefined
}

/** Words of which sets, repetitions and holds have at least one; “24 x 7” says when someone is there. */
const loaded = /sets?\b|(?<!\b2)\d ?[x×]|reps?\b|repetition|times\b|hold/i

interface Refiners {
  readonly symptoms: (fact: Fact, wording: Wording) => Fact | undefined
  readonly causes: (fact: Fact, wording: Wording) => CauseFact | undefined
  readonly riskFactors: (fact: Fact, wording: Wording) => CauseFact | undefined
  readonly treatments: (fact: Fact, wording: Wording) => Fact | undefined
  readonly exercises: (fact: Fact, wording: Wording) => ExerciseFact | undefined
}

/** Makes a fact of one list out of a plain one; none where it does not belong there. */
export const refiners: Refiners = {
  symptoms: (fact, wording) =>
    isNoFact(fact.name) ||
    isTreatmentByName(fact.name, wording) ||
    courseOf.test(fact.name) ||
    invitation.test(fact.name) ||
    instructs.test(fact.name) ||
    otherCondition.test(fact.name) ||
    sendsAway.test(fact.name)
      ? undefined
      : withContext(fact, wording),
  causes: (fact, wording) =>
    isNoFact(fact.name) ||
    deniedCause.test(fact.name) ||
    noCause.test(fact.name) ||
    asksOrAdvises.test(fact.name) ||
    sendsAway.test(fact.name)
      ? undefined
      : {...withEffect(withContext(fact, wording)), kind: 'cause'},
  riskFactors: (fact, wording) =>
    isNoFact(fact.name) ||
    deniedCause.test(fact.name) ||
    asksOrAdvises.test(fact.name) ||
    sendsAway.test(fact.name)
      ? undefined
      : {...withEffect(withContext(fact, wording)), kind: 'riskFactor'},
  treatments: (fact) =>
    negated.test(fact.name) ||
    fact.name.endsWith('?') ||
    isNoTreatment(fact.name) ||
    calledExercise.test(fact.name) ||
    isExercise(fact)
      ? undefined
      : fact,
  exercises: (fact, wording) =>
    negated.test(fact.name) || noExercise.test(fact.name) || isGiven(fact.name)
      ? undefined
      : factToExercise(fact, wording),
}

/** Opens what is told of a condition's course. */
const courseOf = anyOf(
  /^(?:(?:in )?(?:men|women|children|adults|infants|babies|toddlers|teenagers|older (?:people|adults)))$/i,
  /^warning\b|^grade (?:\d|i+|iv)\b|^(?:symptoms?|signs)$|^(?:dangers|risks|complications) of\b/i,
  /^(?:in|on|at) (?:the|your)\b|^within (?:an?|the|\d)\b/i,
  /^(?:location|quality|onset|duration|severity|timing|(?:aggravating|relieving) factors)$/i,
  /^symptoms? (?:that|which) (?:may|can|might) (?:linger|last|come|occur)\b/i,
  /^(?:improved?|better|faster|return to|decreasing|re-?evaluation|consider|seek|specialist referral) /i,
  /^imaging |^re-?evaluation/i,
  /^(?:fewer|less (?:reliance|pain|tension|stress)|(?:reduced|decreased) (?:frequency|intensity|severity|pressure|pain|tension|stress|reliance))\b/i,
  /^(?:(?:can|may|might) (?:resolve|become|occur with)|treat(?:able|ment)|same) /i,
)

/** Asks the reader something else than what they feel. */
const invitation =
  /^(?:not sure|still|ready|need|want|looking|wondering|interested|questions|what|how|why|where|when|who)\b.*\?$/i

/** “If you have these symptoms, you should see a doctor.” */
const sendsAway = /^if you\b.*\b(?:should|seek|see|contact|call|consult|talk|speak)\b/i

/** Tells the reader to do something: “Log daily”. */
const instructs =
  /^(?:explain|provide|offer|prepare|consider|share|discuss|log|review|track|try|call|talk to|apply|book|schedule|contact|ask|learn|read|follow|practi[sc]e|wear|acknowledge|accept|give yourself|nurture|use (?!of\b)|remove|eliminate|replace|focus on|visit|speak to|monitor|record)\b/i

/** Ends the name of another condition, or opens what is told of one. */
const otherCondition =
  /^linked to\b|\b(?:(?:panic|anxiety|personality|compulsive|bipolar|stress) disorders?|phobias?)$/i

/** Opens what is told of a cause. */
const noCause = anyOf(
  /^(?:building|recommended|choosing|products?)\b|\bproducts? for\b|\b(?:routine|matters more)\b/i,
  /^(?:[a-z-]+ ){0,2}causes? of\b|\bwithout treatment\b/i,
  /\bmy\b|^(?:something|contrary to|all common)\b|\b(?:you|we|they)$|^affected by\b/i,
  /^(?:the |your )?(?:neck|shoulders?|elbows?|wrists?|hips?|knees?|ankles?|hands?|foot|feet|back)$/i,
  /^(?:the |your )?(?:spine|jaw|head|kidneys?|gut|liver|lungs?|heart|brain)$/i,
  /^(?:additionally|moreover|furthermore|finally|lastly|similarly)$/i,
  /^(?:physio(?:therapy)?|chiropractic|osteopathy|massage|treatment|therapy) (?:and|for|of) /i,
  /\b(?:provides?|offers?) (?:no|little)\b|\bapproach(?:es)? to\b/i,
  /^(?:causes? |affecting |(?:better|faster|improved?|greater|enhanced|fix|build|proper|smart) )/i,
  /^(?:forceful|awkward|rigid|sensible|exact|complex|single|tough|following|important|crucial)$/i,
  /^(?:essential|various|all|tight|role|related)$/i,
  /^(?:there (?:is|are) no|no known|the exact cause|associated with|caused by|crucial|very|much)\b/i,
  /^(?:identified\b|more common|most common)\b/i,
)

/** Asks for something, or tells what to do. */
const asksOrAdvises = anyOf(
  /^(?:(?:high|higher|increased|greater) )?(?:risk|rates?|chances?) of\b/i,
  /^(?:have|are|is|do|does|did) (?:you|there|your|any)\b/i,
  /^(?:wear(?! and)|consider|treat|apply|maintain|manage|prioriti[sz]e|stay|identify|ensure) (?!of\b)/i,
  /^(?:recogni[sz]e|respond|administer|monitor|keep|practi[sc]e|choose|limit|try|track|quit) (?!of\b)/i,
  /^(?:schedule|follow|provide|consult|address|understand|learn) (?!of\b)|\?$/i,
)

/** Opens what exercise does, or a step that has no name. */
const noExercise = anyOf(
  /^(?:start|begin|resume|continue|progress) (?:with )?(?:the |your |gentle |daily )?exercises?$/i,
  /^(?:maintain|maintenance) (?:with )?(?:the |your |gentle |daily )?exercises?$/i,
  /^(?:performed|done|repeated) |^\d+ (?:weeks?|days?|months?|minutes?)\b/i,
  /^(?:swollen|painful|sore|stiff)\b|^\d+(?:[-–]\d+)? (?:sets?|reps?|repetitions)\b/i,
  /^(?:hold|perform|complete)(?: (?:for|each|this|it|about|up|\d).*)?$/i,
  /^(?:(?:strengthens|promotes|helps|prevents|maintains|preserves|releases|which|neither|repeat|do|to perform))\b/i,
  /^(?:(?:improv|reduc|decreas)(?:es?|ing)|supports? the|treatment|recovery|breathe (?:in|out))\b/i,
  /^(?:hold the|(?:can|may|will))\b|^(?:all |the |do )?(?:\d+ )?exercises?(?: \d.*)?$|\brisk\b/i,
  /\b(?:initiates|controls|allows|attaches|originates|inserts|engages?|activates?)\b/i,
  /^(?:promoting|relieving|improving|reducing)\b/i,
  /^(?:strength|flexibility|balance|mobility|stability)(?: in .*)?$/i,
  /^(?:all of|any of|these|those|such|if|when|(?:exactly )?(?:why|how|what)) /i,
)

/** “Smoking can raise the risk” is a cause by its first word; what it does stands beside it. */
function withEffect(fact: Fact): Fact {
  const [, name = '', does = ''] = effectOf.exec(fact.name) ?? []
  if (name === '' || fact.context !== undefined || /\b(?:that|which|who|and|it|they|this)$/i.test(name))
    return fact
  return {...fact, name, context: does}
}

const effectOf =
  /^(\p{Lu}[^:;.]{2,80}?),? ((?:can|may|might|could|will|is known to|are known to) (?:also |often |sometimes |all )*(?:cause|lead to|result in|contribute to|trigger|increase|raise|put|make|damage|weaken|irritate|strain|affect|be (?:one of|an?|another|the))\b.*)$/su

/** A fact that has a note keeps its name whole: what qualifies it stands in the note. */
const withContext = (fact: Fact, {qualifiers}: Wording): Fact =>
  fact.note.length > 0 ? fact : {...fact, ...splitContext(fact.name, qualifiers)}
