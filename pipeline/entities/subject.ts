import type {SectionKind} from '../../schemas/vocabulary.ts'
import type {Page} from '../sections/page.ts'
import {foldName} from '../text/fold.ts'
import {framedName, isGeneric, isKnown, nameInTitle, spokenName} from '../wording/condition-name.ts'
import type {ConditionRules} from '../wording/conditions.ts'
import type {Wording} from '../wording/wording.ts'
import {knownHeadingKind} from '../wording/heading-kind.ts'
import {nameWithin} from '../wording/name-within.ts'
import type {Subject} from './facts.ts'
import {
  assessedName,
  definition,
  FEWEST_TOLD,
  isOneWay,
  isOperation,
  mentionsOf,
  notTold,
  onlyName,
  operatedName,
  textsOf,
  titleName,
} from './subject-name.ts'
import {announcesFacts, isDefined, isNothingElse, isToldOf, listsMuch, managed} from './told-of-title.ts'
import {beforeOthers, isOverview} from './overview.ts'
import {titleList} from './title-list.ts'
import {toldWithin} from './told-within.ts'
import {anyOf} from '../text/any-of.ts'

/** A name that is not known for a condition's is taken from no longer title. */
const MOST_UNKNOWN_WORDS = 4
const factKinds: ReadonlySet<SectionKind> = new Set([
  'symptoms',
  'causes',
  'treatment',
  'diagnosis',
  'overview',
])
/** Kinds that, beside its symptoms, tell of a condition that nobody knows by name. */
const wholeStory = ['symptoms', 'causes', 'treatment'] as const
const tellingKinds = ['causes', 'treatment', 'selfCare', 'diagnosis'] as const
/** Words for a branch of medicine, something done or something built, and words that only tell one kind of thing from another. */
const notAilment = anyOf(
  /^(?:the )?(?:neck|back|shoulders?|elbows?|wrists?|hands?|fingers?|hips?|knees?|ankles?|feet|foot)$/iu,
  /^(?:the )?(?:heels?|jaw|head|spine|eyes?|teeth|skin)$/iu,
  /^(?:primary|secondary|home|medical|natural|surgical|conservative|physical|emotional|early|late|it)$/iu,
  /^(?:deficienc(?:y|ies)|damage|conditions?|diseases?|disorders?|infections?|injur(?:y|ies)|illness|syndrome)$/iu,
  /^(?:this|these|them|thyroid|hair|skin|pregnancy|recovery|diet|sleep)$/iu,
  /(?:ics|ology|iatry|graphy|scopy|ectomy|plasty|metry|therapy|system|replacement|surgery|stress|vaccinations?|immuni[sz]ations?|facials?|injections?|fillers?|peels?|ag(?:e)?ing|care|eating|hosting|(?:ol|yl|ip|in|ct|at|ept)ase(?: [a-z])?)$/iu,
  /(?:panels?|tests?|levels?|counts?|ratios?|index|(?:bio)?markers?)$/iu,
  /^(?:(?:total|free|serum|urine|blood|red|white|cells?|in) )*(?:ferritin|iron|ketones?|proteins?|bilirubin|ha?emoglobin|glucose|cholesterol|insulin|cortisol|o?estrogen|testosterone|progesterone|creatinine|albumin|lipase|calcium|sodium|potassium|magnesium|zinc|vitamin [a-k]\d*|[\p{L}]+ antibod(?:y|ies))$/iu,
)
/** Ends the title of a page about what is done for patients: “Flu vaccination”, “Tinnitus evaluation in Leeds”. */
const doneForPatients =
  /\b(?:vaccin(?:es?|ations?)|immuni[sz]ations?|evaluations?|assessments?|testing|screening|check-?ups?)(?: (?:in|at|near|for) .*)?$/i
/** A page that only asks and answers asks so much. */
const FEWEST_QUESTIONS = 3
/** Texts that name what the page is about. */
const FEWEST_MENTIONS = 2
/** Exercises for a condition are told of it where so many sections of these kinds stand beside them. */
const FEWEST_BESIDE = 2
const besideExercises: ReadonlySet<SectionKind> = new Set(['symptoms', 'causes', 'seekHelp'])
/** Kinds that say of a condition what helps against it. */
const helpKinds: ReadonlySet<SectionKind> = new Set([
  'exercises',
  'selfCare',
  'prevention',
  'recovery',
  'seekHelp',
])
/**
 * What a page is about: one condition, or something else. In doubt it is an article, since a false condition would
 * be a false medical record.
 */
export function readSubject(page: Page, wording: Wording): Subject {
  const {conditions} = wording
  const assessed = assessedName(page, conditions)
  const operated = operatedName(page, conditions)
  const title = assessed ?? operated ?? titleName(page, conditions)
  const headings = namesInHeadings(page, conditions)
  const best = bestName(title, headings, page, conditions)
  const isPlain = best === undefined || notAilment.test(best) || conditions.complaint.test(best)
  const name = isPlain ? (definedName(page, conditions) ?? best) : best
  const lists = titleList(page, wording)
  const kinds = page.sections.map(({kind}) => kind)
  const onlyExercises =
    lists === 'exercises' && kinds.filter((kind) => besideExercises.has(kind)).length < FEWEST_BESIDE
  const isDone = doneForPatients.test(page.title) && !kinds.includes('symptoms') && assessed === undefined
  const isOnlyDone = isDone || (operated === undefined && isOperation(page, conditions))
  if (onlyExercises || isOnlyDone || isOneWay(page) || conditions.reports.test(page.title))
    return {kind: 'article'}
  if (name === undefined) return toldWithin(page, conditions)
  if (lists === undefined && isOverview(page, name, conditions)) return {kind: 'article'}
  const isNamed =
    (isKnown(name, conditions) && !isGeneric(name, conditions)) || isCalledCondition(page, name, headings)
  // “Sleep and recovery” names more than sleep.
  const isHalf = /^and\b/.test(foldName(page.title).slice(foldName(name).length).trim())
  const told = title === name && page.parts.length === 0 && tellsAll(page, name, wording)
  const asked = headings.some((heading) => foldName(heading) === foldName(name))
  const facts = kinds.filter((kind) => factKinds.has(kind)).length + (lists === undefined ? 0 : 1)
  const isTitle = title === name && !conditions.promises.test(page.title)
  const helped =
    isTitle &&
    (kinds.some((kind) => helpKinds.has(kind)) || isNothingElse(page, name) || isDefined(page, name))
  const enough = isNamed
    ? facts > 0 ||
      helped ||
      (isTitle && page.intro.filter(({role}) => role === 'question').length >= FEWEST_QUESTIONS) ||
      (isTitle && isToldOf(page, name)) ||
      (isTitle && announcesFacts(page)) ||
      conditions.complaint.test(page.title) ||
      (isTitle && managed.test(page.title) && listsMuch(page))
    : !isHalf && (told || (asked && !isPlain && facts > 1 && kinds.includes('symptoms')))
  return enough
    ? {kind: 'condition', name: spokenName(onlyName(name, conditions))}
    : toldWithin(page, conditions)
}

/** Whether the opening says in so many words that what the title or a heading names is a disease or the like. */
function isCalledCondition(
  {title, intro, sections}: Page,
  name: string,
  headings: readonly string[],
): boolean {
  if (notAilment.test(name)) return false
  const called = [title, title.replace(/\s*\([^()]*\)$/, ''), ...headings]
  if (!called.some((text) => foldName(text) === foldName(name))) return false
  const opening = [...intro, ...sections.slice(0, 1).flatMap(({blocks}) => blocks)].slice(0, OPENING)
  return opening.some(({block: {text}}) => {
    const [, named = '', told = ''] = calledCondition.exec(text) ?? []
    return (
      foldName(named).startsWith(foldName(name)) && !/\b(?:treat|therap|techni|procedur|exercis)/i.test(told)
    )
  })
}

/** Blocks in which a page says what it is about. */
const OPENING = 3
const calledCondition =
  /^((?:An? |The )?[\p{L}\d'’ -]{3,60}?)(?:,? \([^()]*\)|, [^,.]{3,60},)? (?:is|are|refers to|means) ((?:an? |the |one of )[^.]{0,90}?)\b(?:conditions?|diseases?|disorders?|infections?|inflammation|syndrome|illness(?:es)?|ailments?|deformity|cancer|tumou?r)\b/u

/**
 * Whether a page speaks of what its short title names, of its symptoms, and of its causes, diagnosis or treatment: so
 * do only pages about conditions.
 */
function tellsAll(page: Page, name: string, {conditions, sectionHeadings}: Wording): boolean {
  const {sections} = page
  const {length} = name.split(' ')
  if (length > MOST_UNKNOWN_WORDS || conditions.sentence.test(name)) return false
  if (knownHeadingKind(name, sectionHeadings) !== undefined || notAilment.test(name)) return false
  const kinds = new Set(sections.map(({kind}) => kind))
  if (length > 1 && wholeStory.every((kind) => kinds.has(kind))) return true
  const tellsSymptoms = sections.some(
    ({kind, heading}) => kind === 'symptoms' && /symptom|\bsigns?\b/i.test(heading.block.text),
  )
  if (!tellsSymptoms || !tellingKinds.some((kind) => kinds.has(kind))) return false
  return mentionsOf(name, textsOf(page)) >= FEWEST_MENTIONS
}

const namesInHeadings = ({sections}: Page, rules: ConditionRules): string[] =>
  beforeOthers(sections)
    .flatMap(({heading, kind, blocks}) => [
      heading,
      ...(kind === 'faqs' ? blocks.filter(({role}) => role === 'heading') : []),
    ])
    .flatMap(({block: {text}}) => framedName(firstQuestion(text), rules.headingFrames, rules) ?? [])

/** Of “What is gout? How do I know that I have it?”, the first. */
const firstQuestion = (text: string): string => text.replace(/^([^?]{8,}\?)\s.*\?$/, '$1')

/** The title's name where it is known for a condition; otherwise the one that most headings give. */
function bestName(
  title: string | undefined,
  headings: readonly string[],
  page: Page,
  rules: ConditionRules,
): string | undefined {
  const {sections} = page
  const said = sections.map(({heading}) => foldName(heading.block.text))
  if (title !== undefined && isKnown(title, rules)) return title
  const counts = new Map<string, number>()
  for (const heading of headings) counts.set(foldName(heading), (counts.get(foldName(heading)) ?? 0) + 1)
  const frequent = headings.toSorted(
    (one, two) => (counts.get(foldName(two)) ?? 0) - (counts.get(foldName(one)) ?? 0),
  )
  const repeated = frequent.find(
    (heading) =>
      !notAilment.test(heading) &&
      said.filter((text) => text.includes(foldName(heading))).length >= FEWEST_MENTIONS,
  )
  const called = frequent.find((heading) => isCalledCondition(page, heading, headings))
  return (
    frequent.find(
      (heading) =>
        // “Treatment of oedema” on a page about a therapy is what that is good for.
        // So is “Stroke rehabilitation” on a page of services.
        isKnown(heading, rules) &&
        !notAilment.test(heading) &&
        (sections.some(({kind}) => kind === 'symptoms') ||
          mentionsOf(heading, textsOf(page)) >= FEWEST_MENTIONS) &&
        !service.test(page.title) &&
        (!notAilment.test(page.title) || (counts.get(foldName(heading)) ?? 0) > 1),
    ) ??
    called ??
    aboveSymptoms(page, rules) ??
    onlyHeading(page, rules) ??
    title ??
    repeated
  )
}

/** Titles of what a clinic has for many conditions. */
const service =
  /\bservices?(?: (?:in|at|near) .*|[.!])?$|\b(?:blogs?|articles|program(?:me)?s?|hospitals?|centres?|centers?|counsell?ing|critical care|doctors at)\b/i

/** The condition that a heading right above that of its symptoms names, on a page that is not about something done. */
function aboveSymptoms({title, sections, parts}: Page, rules: ConditionRules): string | undefined {
  // Of several conditions that a page tells of in parts, none is the page's own.
  if (notAilment.test(title) || notTold.test(title) || parts.length > 0) return undefined
  const above = sections[sections.findIndex(({kind}) => kind === 'symptoms') - 1]
  if (above?.kind !== 'other') return undefined
  const name = nameInTitle(above.heading.block.text, rules)
  return name !== undefined && isKnown(name, rules) && !isGeneric(name, rules) ? name : undefined
}

/** The condition that the opening defines (“Bursitis is …”) on a page that tells of symptoms and more. */
function definedName({title, intro, sections}: Page, rules: ConditionRules): string | undefined {
  const kinds = new Set(sections.map(({kind}) => kind))
  const tells = kinds.has('symptoms') && (kinds.has('causes') || kinds.has('treatment'))
  if (!tells && !rules.complaint.test(title)) return undefined
  const opening = [intro, ...sections.slice(0, 2).map(({blocks}) => blocks)].flat()
  const names = opening.map(({block}) => definition.exec(block.text)?.[1]?.replace(rules.prefix, ''))
  const defined = names.find(
    (name) => name !== undefined && isKnown(name, rules) && !rules.notCondition.test(name),
  )
  if (defined !== undefined || !rules.complaint.test(title)) return defined
  // “Low back pain affects most of us” answers whose back hurts.
  const named = nameWithin(opening[0]?.block.text.split(/[.!?] /)[0] ?? '', rules)
  return named !== undefined && isKnown(named, rules) && !isGeneric(named, rules) ? named : undefined
}

/** The condition that a single heading of the page names, and nothing else, where the text tells of it again and again. */
function onlyHeading(page: Page, rules: ConditionRules): string | undefined {
  const {title, sections} = page
  if (notAilment.test(title) || notTold.test(title)) return undefined
  const names = sections.flatMap(({kind, heading: {block}}) =>
    kind === 'other' && isKnown(block.text, rules) ? [block.text] : [],
  )
  const [name] = names
  if (name === undefined || names.length > 1 || nameInTitle(name, rules) !== name || isGeneric(name, rules))
    return undefined
  return mentionsOf(name, textsOf(page)) >= FEWEST_TOLD ? name : undefined
}
