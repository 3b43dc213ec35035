import type {PageBlock} from '../sections/page.ts'
import {capitalise} from '../text/capitalise.ts'
import {foldName} from '../text/fold.ts'
import {
  advisedAgainst,
  denials,
  diagnostics,
  eased,
  exerciseName,
  namedDisease,
  needsOther,
  neglected,
  type StatedList,
  type StatementRule,
  suppositions,
} from '../wording/statements.ts'
import {singular} from '../wording/terms/term-list.ts'
import type {Wording} from '../wording/wording.ts'
import {namesKind} from '../wording/instructions.ts'
import {membersOf} from './enumeration.ts'
import {listOfLeadIn} from './list-of.ts'
import {joinMembers} from './join-members.ts'
import {sentenceParts} from './sentences.ts'
import {rulesIn} from './rules-in-sentence.ts'
import type {Fact} from './facts.ts'

/** A thing that a sentence of the text names. */
export interface Statement {
  readonly list: StatedList
  readonly fact: Fact
  /** Whether the sentence says in so many words what it lists. */
  readonly announced: boolean
  /** How many things the sentence names. */
  readonly together: number
  /** Whether it adds to a list that the page gives already. */
  readonly firm: boolean
}

/**
 * What the sentences of a text list: “Symptoms include a, b and c”, “is caused by a or b”, “exercises such as a”.
 *
 * @param names Those of the page's condition: sentences about another disease say nothing of it.
 * @param own The list that the text's own section is for.
 * @param items Keys of texts that are things of a list themselves: of what list items tell, only exercises are others.
 */
export function readStatements(
  blocks: readonly PageBlock[],
  names: readonly string[],
  wording: Wording,
  own?: StatedList | 'none',
  items: ReadonlySet<string> = new Set(),
): Statement[] {
  return blocks.filter(isSpoken).flatMap(({role, block, key}, index, spoken) => {
    const announced =
      role === 'paragraph' ? announcedMembers(block.text, spoken[index - 1], wording, own) : undefined
    if (announced)
      return announced.members.map((member) =>
        statement(member, key, announced.rule, {together: announced.members.length}),
      )
    const found = sentenceParts(block.text).flatMap(
      (sentence) => firstStatement(sentence, names, wording, own) ?? [],
    )
    const inRun = found.filter(({rule}) => rule.run).length >= SHORTEST_RUN
    const isItem = items.has(key)
    // A paragraph that is a thing of its section's list may name those of other lists.
    const says = (list: StatedList): boolean =>
      !isItem || (role === 'listItem' ? list === 'exercises' : list !== own)
    return found
      .filter(({rule}) => (inRun || rule.run !== true) && says(rule.list))
      .flatMap(({rule, members, adds}) =>
        members.map((member) => statement(member, key, rule, {together: members.length, adds})),
      )
  })
}

/** What a text that is nothing but an enumeration lists, where the line above announces a list. */
function announcedMembers(
  text: string,
  above: PageBlock | undefined,
  wording: Wording,
  own: StatedList | 'none' | undefined,
): {members: readonly string[]; rule: StatementRule} | undefined {
  if (!bareEnumeration.test(text)) return undefined
  const isAnnounced = above?.role === 'paragraph' && above.block.text.endsWith(':')
  const list = isAnnounced ? listOfLeadIn(above, own, wording) : ofSemicolons.test(text) ? own : undefined
  if (list === undefined || list === 'none') return undefined
  const members = text.includes(';')
    ? text.split(/;\s*/).map((part) => part.replace(/^and |\.$/g, '').trim())
    : membersOf(text, wording.enumerations)
  return members.length > 1 ? {members, rule: {list, pattern: bareEnumeration, announced: true}} : undefined
}

const bareEnumeration = /^[^.:?!;,]{2,80}(?:[;,][^.:?!;,]{3,81}){2,}\.?$/u

/** A text of things between semicolons is a list of what its section is for, whatever stands above it. */
const ofSemicolons = /^[^.:?!;]+(?:;[^.:?!;]+){2,}\.?$/

/** So many sentences are a run. */
const SHORTEST_RUN = 3

const isSpoken = ({role}: PageBlock): boolean => role === 'paragraph' || role === 'listItem'

function statement(
  member: string,
  key: string,
  rule: StatementRule,
  {together, adds = false}: {readonly together: number; readonly adds?: boolean},
): Statement {
  const named = rule.list
  const list =
    named === 'treatments' && exerciseName.test(member) && !namesKind.test(member) ? 'exercises' : named
  return {
    list,
    fact: {name: capitalise(member), note: [], keys: [key]},
    announced: rule.announced ?? false,
    together,
    firm: rule.firm ?? adds,
  }
}

/** “(fluticasone (Flovent), others)”: a bracket within another. */
const innerBracket = /(?<=\((?:[^()]|\([^()]{0,80}\)){0,80}) ?\([^()]{0,80}\)/g

const unusual =
  / [/|•·,;.]|range|var(?:y|ies) from|(?:suggest|believe|think|say|show|indicate|agree)s? that |\bcombin(?:es?|ing) |\b(?:and|or),? (?:if|when|where|in|rarely|occasionally|sometimes|eventually|finally|possibly|ultimately)\b|\bor (?:rarely|occasionally|sometimes) |[,(] ?[–—]|[–—] (?:such|including|like|particularly|especially|often|usually|mainly|mostly|typically|sometimes)|(?:,|and|or) [–—] |\band\/or\b|not limited to|\(\D*\d{4}|\[\d|\([^()]*\(|—(?:or|and) |,[”"]/

/** “Some experts believe that …”. */
const whoSays =
  /^(?:(?:some|most|many|several|other|recent) )?(?:theories|studies|experts?|researchers?|scientists|doctors|findings|evidence|research) (?:suggests?|believes?|thinks?|says?|shows?|indicates?|agrees?) that /i

/** With commas for other signs, and without the spaces that links and tags leave where none belong. */
const plainSentence = (sentence: string): string =>
  sentence
    .replace(whoSays, '')
    .replaceAll(/ [/|•·] /g, ', ')
    .replaceAll(/ +(?=[,;.])/g, '')
    .replaceAll(/\band\/or\b/gi, 'or')
    .replaceAll(aside, '$1 ')
    .replaceAll(/ or (?:rarely|occasionally|sometimes) (?:even )?(?=[^,.;]+[.;]?$)/gi, ', or ')
    .replaceAll(/\b(and|or), (?:sometimes|occasionally|rarely|possibly|perhaps) (?=[^,]+$)/gi, '$1 ')
    .replaceAll(innerBracket, '')
    .replaceAll(/ ?\([^()]*\b(?:19|20)\d\d[a-z]?\)| ?\[\d{1,3}(?:[,–-] ?\d{1,3})*\]/g, '')
    .replaceAll(/—(?=(?:or|and) )/g, ', ')
    .replaceAll(/ [–—] ((?:such as|including|like) [^–—.;:]{3,80}) [–—] /g, ' $1 ')
    .replace(/,? ?\(?(?:but )?(?:are |is )?not limited to\)?:?/i, '')
    .replaceAll(/,([”"])(?= (?!(?:include|is|are|can|may)\b))/g, '$1,')
    .replaceAll(
      / [–—] (?:particularly|especially|often|usually|mainly|mostly|typically|sometimes) [^–—]{3,90} [–—] /g,
      ', ',
    )
    .replaceAll(/(,|\b(?:and|or)) [–—] [^,.;:–—]{2,40} [–—] /g, '$1 ')
    .replace(spanned, '$1, and ')
    .replace(combined, '$1, ')

/** “Ice, rest and, if these fail, surgery” lists three things, as “… and, rarely, surgery” does. */
const aside =
  /\b(and|or),? (?:(?:if|when|where|in) [^,.;:]{2,40}|rarely|occasionally|sometimes|eventually|finally|possibly|ultimately), /gi

/** “Range from a and b to c” lists three things. */
const spanned =
  /(\b(?:symptoms|signs|treatments?|options)\b[^.;:]{0,30} (?:ranges?|var(?:y|ies)) from (?!(?:an? )?(\p{L}+) to \2\b)[^.;:]{3,120}?),? to (?=\p{L})/iu

/** “Combines heat with exercises and massage” lists three things. */
const combined = /(\bcombin(?:es?|ing) (?!with\b)[^.;:]{3,80}?) with (?=[^.;:]* and )/iu

/** Characters; what is longer is no sentence, and the rules take long for it. */
const LONGEST = 5_000

function firstStatement(
  sentence: string,
  names: readonly string[],
  wording: Wording,
  own: StatedList | 'none' | undefined,
): {rule: StatementRule; members: readonly string[]; adds: boolean} | undefined {
  if (/[?:]$/.test(sentence) || sentence.length > LONGEST) return undefined
  const spaced = unusual.test(sentence) ? plainSentence(sentence) : sentence
  for (const rule of rulesIn(sentence, wording.statements)) {
    if (!isFor(rule, own)) continue
    const found = rule.pattern.exec(spaced)
    const listed = withinBracket(found?.groups?.['list'])?.replace(kindOfThings, '')
    if (!found || listed === undefined) continue
    const before = spaced.slice(0, spaced.indexOf(listed, found.index))
    // “More likely if you smoke” supposes what it lists; advice holds for a case, too.
    const mayBeSupposed =
      rule.supposed === true ||
      rule.list === 'treatments' ||
      rule.list === 'exercises' ||
      rule.list === 'riskFactors'
    const isHad = own === rule.list || (rule.list === 'symptoms' && rule.announced === true)
    if (!mayBeSupposed && suppositions.test(before.replace(isHad ? hadCondition : '', ''))) continue
    if (denials.test(found[0].slice(found[0].indexOf(listed) + listed.length))) continue
    if (rule.about === true && !isAbout(spaced.replace(listed, ''), names)) continue
    if (denials.test(before.replace(conceded, '')) || isOfAnother(before, names)) continue
    if (rule.list === 'symptoms' && (neglected.test(before) || eased.test(before))) continue
    if (sideEffects.test(before)) continue
    if (rule.list === 'treatments' && (needsOther.test(before) || advisedAgainst.test(spaced))) continue
    const told = membersOf(listed, wording.enumerations, rule.pairs)
    const named = joinMembers(told, listed)
    const members = fittingMembers(named, rule, own).filter(
      (member) => !names.some((name) => isName(member, name)) && !member.startsWith('('),
    )
    const fewest = rule.single || (named.length === 1 && told.length > 1) ? 1 : 2
    if (members.length >= fewest) return {rule, members, adds: /\balso\b/i.test(before)}
  }
  return undefined
}

/** What a treatment does besides is no fact about the condition. */
const sideEffects = /\b(?:side|adverse|unwanted)[- ](?:effects|reactions)\b/i

/** A list that opens within a bracket ends with it: “goals (such as fertility), and health”. */
function withinBracket(listed: string | undefined): string | undefined {
  let depth = 0
  for (const {0: sign, index} of listed?.matchAll(/[()]/g) ?? []) {
    depth += sign === '(' ? 1 : -1
    if (depth < 0) return listed?.slice(0, index)
  }
  return listed
}

/** Whether words are the name of the page's condition, or its initials. */
const isName = (words: string, name: string): boolean =>
  foldName(words.replace(/ \([^()]*\)$/, '')) === foldName(name) ||
  (/^[A-Z]{2,6}$/.test(words) && words === name.replaceAll(/(\p{L})\p{L}*\P{L}*/gu, '$1').toUpperCase())

/** Some rules are only for a section of their own list. */
const isFor = (rule: StatementRule, own: StatedList | 'none' | undefined): boolean =>
  !rule.own || rule.list === own || (own === 'causes' && rule.list === 'riskFactors')

/** So many of three members and more must be known, in a section for them and elsewhere. */
const HALF = 0.5
const MOST = 0.75

/** Members that are known for what the rule lists; of three and more in a section for that, all where most are. */
function fittingMembers(
  members: readonly string[],
  rule: StatementRule,
  own: StatedList | 'none' | undefined,
): readonly string[] {
  const named =
    rule.list === 'treatments'
      ? members.flatMap((member) => choices(member, rule)).filter((member) => !diagnostics.test(member))
      : members
  // What something does to the body is no sign of it: “inflammation causing pain”.
  const fitting = named.filter((member) => rule.members?.test(member.replace(/ causing .*$/, '')) ?? true)
  if (rule.every === true) return fitting.length === members.length && members.length > 1 ? members : []
  const share = own === rule.list ? HALF : MOST
  const most = named.length > 2 && fitting.length >= named.length * share
  return most ? named : fitting
}

/** “Its cause is not known, but …”: what is denied first is not what the sentence lists. */
const conceded =
  /^(?:\p{L}+ (?:who|that) (?:do not|don['’]t|cannot|can['’]t) (?:[^,.;:]{2,50}?) (?=(?:may|might|can|could) (?:be|also))|(?:if|when|while|although|though) [^,]*, |[^,]{3,80}\b(?:not?|n['’]t|unknown|unclear)\b[^,]{0,50}, but )/iu

/** “Other factors such as age and weight” names age and weight. */
const kindOfThings =
  /^(?:(?:however|but|also|and|other|many|several|various|some|certain|different|lifestyle|medical) )*(?:factors|things|conditions|issues|problems|activities|reasons) (?:such as|like|including) /i

/** “If you have it, you may …” supposes what the page is about. */
const hadCondition = /^if you have [^,]*?,? (?=you(?:['’]ll| (?:may|might|will|can|could))\b)/i

/** Whether words name the page's condition, or mean it. */
function isAbout(words: string, names: readonly string[]): boolean {
  return (
    /\b(?:it|this(?= (?:condition|problem|injury|can|may|often|usually|will|leads|causes|results|is)\b)|(?:the|such an?|these|sudden|acute|minor|severe) (?:condition|problem|injury|injuries|pain|symptoms))\b/i.test(
      words,
    ) || sharesWord(words, names)
  )
}

/** “Surgery or physical therapy” names two treatments, “hot or cold packs” one. */
function choices(member: string, {members: word}: StatementRule): readonly string[] {
  const [, one = '', two = ''] = /^([^,]+?) (?:and|or) ([^,]+)$/i.exec(member) ?? []
  const waits = /^(?:hot|cold|heat|ice)$/i.test(one) && applied.test(two)
  return word?.test(one) && word.test(two) && !waits ? [one, two] : [member]
}

/** What warmth and cold share: after “hot or” it belongs to both. */
const applied =
  /^(?:hot|cold|heat|ice)(?: \p{L}+)?$|^(?:packs?|therap(?:y|ies)|treatments?|compress\w*|applications?|baths?)$/iu

/** Whether words name a disease, and none that shares a word with the page's own. */
function isOfAnother(words: string, names: readonly string[]): boolean {
  return namedDisease.test(words) && !sharesWord(words, names)
}

/** Whether a text has a word of one of the names, be it in the plural. */
function sharesWord(text: string, names: readonly string[]): boolean {
  const own = new Set(names.flatMap((name) => foldName(name).split(' ')).map(singular))
  return foldName(text)
    .split(' ')
    .some((word) => own.has(singular(word)))
}
