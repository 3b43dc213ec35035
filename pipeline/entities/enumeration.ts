import type {EnumerationRules} from '../wording/enumerations.ts'

/** Stands for a space between words that are not taken apart. */
const HELD = '\u{e000}'
const apart = /, (?:as well as|along with|together with|plus|but also) /i
const MOST_MEMBER_WORDS = 12
const MOST_WORDS_ALONE = 15
/** Of a longer list one member may be a clause, which is left out. */
const MOST_FEW = 3
/** A sentence in more parts than this, with semicolons between them, is a list of them. */
const MOST_CLAUSES = 2

/**
 * The members of what a sentence lists: of “pain, swelling and stiffness, which …” three, of “overuse” one. None where
 * one of them is no name.
 *
 * @param pairs Whether two things with nothing but a comma between them are a list, and not one thing said twice.
 */
export function membersOf(listed: string, rules: EnumerationRules, pairs = false): string[] {
  if (/^from [^,;]{3,60} to /i.test(listed)) return []
  const parts = listed.split(/;\s+/)
  if (parts.length > MOST_CLAUSES) return parts.flatMap((part) => membersOf(part, rules, pairs).slice(0, 1))
  const [joined = '', ...more] = listed.split(rules.joiner)
  // A comma before the word opens a list of its own: “pain and fever, as well as nausea, and dizziness”.
  const isOwn =
    more.length === 1 &&
    (apart.test(listed) || !/[,;]| (?:and|or) /.test(listed) || /^[^,;()]* and [^,;()]*$/.test(joined))
  const halves = isOwn ? [joined, ...more] : []
  const both = halves.map((half) => membersOf(half, rules, pairs))
  if (both.length > 0 && both.every((members) => members.length > 0)) return both.flat()
  const text = listed
    .replace(
      /^(?:(?:thus|therefore|hence|moreover|however|also|in addition|in fact), )?(?:it is (?:thought|believed|known) that )?/i,
      '',
    )
    .replace(/^in addition to (\p{L}+ing\b[^,]*), /iu, '$1, and ')
    .replace(
      /^(?:any|one or more|a combination)(?: (?:one )?or (?:more|(?:a )?combination))? of (?:the following|these):? /i,
      '',
    )
    .replaceAll(/\bone or more of /gi, (words) => words.replaceAll(' ', HELD))
    .replace(rules.generic, '')
    .replaceAll(rules.remark, '')
    .replaceAll(/,(?=\p{Lu})| \/ /gu, ', ')
    .replaceAll(rules.joiner, ' and ')
    .replaceAll(/\b(and|or),? ([^,]+), /g, (all, join: string, words: string) =>
      rules.aside.test(words) ? `${join} ` : all,
    )
  const end = text.replaceAll(/\([^()]*\)/g, (bracket) => '_'.repeat(bracket.length)).search(rules.tail)
  const parted = listParts(end < 0 ? text : text.slice(0, end), pairs)
  const members = parted
    .flatMap((part, index) => (index === 0 && isTwo(part, parted) ? splitAtJoin(part) : [part]))
    .map((part) => part.trim().replace(rules.opener, '').replace(rules.closer, '').trim())
    .filter((part) => part !== '' && !rules.aside.test(part))
    .map((part) => part.replaceAll(HELD, ' '))
  const most = members.length === 1 ? MOST_WORDS_ALONE : MOST_MEMBER_WORDS
  const named = members.filter(
    (member) =>
      member.replaceAll(/ ?\([^()]*\)/g, '').split(' ').length <= most &&
      /\p{L}/u.test(member) &&
      !rules.clause.test(withoutAsides(member)),
  )
  return members.length - named.length <= (members.length > MOST_FEW ? 1 : 0) ? named : []
}

/** Whether the first of several members is too long for one: “swelling and pain on the outer side of the …”. */
const isTwo = (part: string, parts: readonly string[]): boolean =>
  parts.length > 1 && wordCount(part) > MOST_MEMBER_WORDS && !part.includes('(')

/** A member without brackets, and without what says when it is worse: neither makes it a clause. */
const withoutAsides = (member: string): string =>
  member
    .replaceAll(/ ?\([^()]*\)/g, '')
    .replace(/ (?:while|when|that (?:is (?:worse|relieved|aggravated)|gets?|becomes?|worsens?)) .*$/i, '')

/** What stands between the commas and before the last “and” or “or”; brackets are not cut. */
function listParts(text: string, pairs: boolean): string[] {
  const parts = joinAdjectives(text.split(/,\s+(?![^(]*\))/).filter((part) => !/^(?:and|or)$/i.test(part)))
  if (parts.length === 1) return splitPair(text)
  const closing = parts.findIndex((part, index) => index > 0 && /^(?:and|or)\s/i.test(part))
  if (closing > 0) {
    const kinds = examples.exec(parts[closing] ?? '')?.[1]
    return [
      ...parts.slice(0, closing),
      ...(kinds === undefined ? parts.slice(closing, closing + 1) : splitAtJoin(kinds)),
    ]
  }
  const last = parts.at(-1) ?? ''
  const ends = splitAtJoin(last)
  // “X, the Y” says the same thing twice.
  if (ends.length === 1 && parts.length === 2 && (!pairs || apposition.test(last))) return parts.slice(0, 1)
  return [...parts.slice(0, -1), ...ends]
}

/** “or conditions such as gout or arthritis” ends a list with two. */
const examples =
  /^(?:and|or) (?:(?:other|certain|underlying|medical) )*(?:conditions|issues|problems|diseases|disorders|habits|activities) (?:like|such as) (.+)$/i

/** “a dull, nagging ache” is one. */
function joinAdjectives(parts: readonly string[]): string[] {
  return parts.reduceRight<string[]>(
    ([next, ...rest], part) =>
      next !== undefined && adjective.test(part) && next.includes(' ') && !/^(?:and|or)\b/i.test(next)
        ? [`${part}, ${next}`, ...rest]
        : [part, ...(next === undefined ? [] : [next, ...rest])],
    [],
  )
}

const adjective =
  /^(?:(?:an?|the|and|or|some|any|often|signs of) )*(?:sharp|dull|diffuse|deep|severe|mild|moderate|sudden|constant|chronic|persistent|intense|recurring|recurrent|localised|localized|gentle|hot|nagging|painful|often painful|tender|swollen|red|itchy|dry|stiff|raised|thick|scaly|throbbing|one-sided|pulsating|narrow|wide|small|large|long|short|thin|weak|loose|tight|soft|hard|flat|high|low)$/i

/** Starts what says again what stands before it. */
const apposition = /^(?:an?|the|also|or|known|called|one|such|which|often|usually|especially|not)\b/i

/** “tests and scans” and “ice or a brace” are two; “hot or cold packs” and “neck and shoulder pain” are one. */
function splitPair(text: string): string[] {
  const halves = splitAtJoin(text)
  const [one = '', two = ''] = halves
  // “gripping and wrist-flexing motions” are one.
  if (one.endsWith('ing') && /ing (?:motions?|movements?|activities|actions?)$/.test(two)) return [text]
  if (halfName.test(one) || (halves.length > 1 && adjective.test(one) && two.includes(' '))) return [text]
  if (wordCount(one.replace(/^(?:an?|the) /i, '')) > 1 || /^(?:an?|the|your) /i.test(two)) return halves
  const choice = / or /i.test(text.slice(one.length, one.length + 4))
  return choice || (wordCount(two) > 1 && !whole.test(one)) ? [text] : halves
}

/** A single word that waits for none: “numbness and pain at night” are two. */
const whole =
  /(?:ness|aches?|pain|vomiting|chills|vertigo|insomnia|constipation|bloating|nausea|fever|fatigue|spasms?|smokers|drinkers|runners|athletes|women|men)$/i

/** “in a turning (or backwards motion)” waits for its noun. */
const halfName = /\b(?:an?|the) (?!(?:morning|evening)$)\p{L}+(?:ing|ed|al|ive|ous|ic|wards?)$/iu

/** “between 5 and 10” and “on the right side and towards the back” are one. */
function splitAtJoin(text: string): string[] {
  if (
    /\bbetween [^,]{1,60} and |\b(?:in|on|at|to|along|around|across) [^,]{1,60} and (?:towards?|in|on|at|to|along|around|down|across|under|behind) /i.test(
      text,
    )
  )
    return [text]
  if (lacking.test(text) || likes.test(text)) return [text]
  // “around or behind the kneecap” is one place.
  if (places.test(text) && !joins.test(text.replace(places, ''))) return [text]
  const kept = text.replaceAll(idiom, (words) => words.replaceAll(' ', '_'))
  const found = /^(.+?) and (?![^(]*\))(.+)$/isu.exec(kept) ?? /^(.+?) or (?![^(]*\))(.+)$/isu.exec(kept)
  // “pressing on or inflaming a nerve” is one deed.
  if (!found || sharedNoun.test(text)) return [text]
  const start = text.length - (found[2] ?? '').length
  return [text.slice(0, (found[1] ?? '').length), text.slice(start)]
}

/** Words that an “and” makes one thing of. */
const idiom = /\b(?:wear and tear|pins and needles|trial and error)\b/gi

/** “A lack of vitamin D or calcium” is one, as are “NSAIDs like ibuprofen and naproxen”. */
const lacking = /^(?:an? )?(?:lack|shortage|deficiency|absence) of [^,]+ or /i
const likes =
  /^[^,]{2,40} (?:like|such as) (?:(?! and | or )[^,]){2,30} (?:and|or) (?:(?! and | or )[^,]){2,30}$/i

/** A preposition whose noun stands behind the next deed. */
const sharedNoun = /\p{L}ing (?:on|in|to|from|with|by|for|against|into|over) (?:and|or) \p{L}+ing\b/iu

const preposition = '(?:in|on|at|above|around|behind|below|under|over|near|inside|before|during|after)'
const places = new RegExp(String.raw`\b${preposition} (?:and|or) ${preposition}\b`, 'i')
const joins = / (?:and|or) /i

const wordCount = (text: string): number => text.trim().split(/\s+/).length

/** The parts of “a, b, and c”; brackets are not cut. */
export function splitMembers(text: string): string[] {
  const parts = text
    .split(/,\s+(?![^(]*\))/)
    .flatMap((part, index, all) =>
      index === all.length - 1 ? part.split(/\s+(?:and|or)\s+(?![^(]*\))/) : [part],
    )
    .map((part) => part.replace(/^(?:and|or|also|an?|the)\s+/i, '').trim())
  return parts.length > 1 && parts.every((part) => part !== '') ? parts : []
}
