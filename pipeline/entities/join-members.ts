import {symptomWord} from '../wording/statements.ts'

/**
 * Members of a list that say one thing together, put together again: “pain in the groin, thigh or buttock”, “neck,
 * upper back or shoulder pain”, “pain when lifting, gripping or twisting”.
 *
 * @param listed The words in which the members stand.
 */
export const joinMembers = (members: readonly string[], listed: string): readonly string[] =>
  joinFollowers(joinPains(joinKinds(members, listed), listed), listed)

/** “genetic, environmental and lifestyle factors” and “a dull, aching or tender feeling” are one: each word before the last waits for its noun. */
function joinKinds(members: readonly string[], listed: string): readonly string[] {
  const end = members.findIndex((member, index) => index > 0 && nouns.some(({noun}) => noun.test(member)))
  const [first, last] = [members[0], members[end]]
  if (first === undefined || last === undefined) return members
  const waits = nouns.some(
    ({kind, noun}) => noun.test(last) && members.slice(0, end).every((member) => kind.test(member)),
  )
  const from = listed.indexOf(first)
  const to = listed.indexOf(last, from)
  if (!waits || from < 0 || to < 0) return members
  return [listed.slice(from, to + last.length), ...members.slice(end + 1)]
}

const kindOfFactor = /^[\p{L}-]+(?:al|ic|ous|ive)$/u
const factors = /^[\p{L}-]+ factors\b/u
const kindOfFeeling =
  /^(?:an? )?(?:(?:dull|sharp|deep|mild|severe|constant|sudden|hot|heavy|tight|tender|sore|stiff|numb|burning|aching|throbbing|stabbing|shooting|tingling|pulling|cramping|pressing|prickling|gnawing|nagging)(?:, |$))+$/i
const kindOfGerm = /^(?:viral|bacterial|fungal|parasitic|yeast)$/i
const infection =
  /^(?:viral|bacterial|fungal|parasitic|yeast) (?:infections?|pathogens?|causes?|illness(?:es)?)$/i
const feeling = /^[\p{L}-]+ (?:feeling|sensation)s?\b/u

/** Words that wait for a noun, and that noun with the last of them. */
const nouns: readonly {readonly kind: RegExp; readonly noun: RegExp}[] = [
  {kind: kindOfFactor, noun: factors},
  {kind: kindOfFeeling, noun: feeling},
  {kind: kindOfGerm, noun: infection},
]

/** Places after a place, and deeds after a deed, are a thing's own. */
function joinFollowers(members: readonly string[], listed: string): readonly string[] {
  const joined: string[] = []
  for (const member of members) {
    const last = joined.at(-1)
    const start = last === undefined ? -1 : listed.indexOf(last)
    const end = last === undefined ? -1 : listed.indexOf(member, start + last.length)
    const follows = last !== undefined && start >= 0 && end >= 0 && isMore(member, last)
    if (follows) joined[joined.length - 1] = listed.slice(start, end + member.length)
    else joined.push(member)
  }
  return joined
}

const isMore = (member: string, last: string): boolean =>
  (place.test(member) && placed.test(last)) ||
  (deed.test(member) && withDeed.test(last) && !symptomWord.test(member))

/** What is said of the last place is said of all. */
function joinPains(members: readonly string[], listed: string): readonly string[] {
  const last = members.at(-1)
  const start = members[0] === undefined ? -1 : listed.indexOf(members[0])
  const end = last === undefined ? -1 : listed.indexOf(last, start)
  const ofPlaces = members.length > 1 && members.slice(0, -1).every((member) => place.test(member))
  if (!ofPlaces || last === undefined || start < 0 || end < 0 || !paining.test(last)) return members
  return [listed.slice(start, end + last.length)]
}

const bodyPart =
  '(?:neck|back|shoulders?|arms?|forearms?|elbows?|wrists?|hands?|(?:(?:index|middle|ring|little|small) )?fingers?|index|middle|ring|thumbs?|hips?|pelvis|tailbone|spine|groin|buttocks?|thighs?|legs?|knees?|calf|calves|shins?|ankles?|feet|foot|heels?|toes?|jaw|face|cheeks?|forehead|scalp|head|eyes?|ears?|nose|mouth|tongue|gums?|throat|chest|breasts?|ribs?|abdomen|stomach|belly|temples?|soles?|tendons?|joints?)'
const place = new RegExp(
  String.raw`^(?:(?:the|your|upper|lower|inner|outer|front|back of the) )*${bodyPart}(?: (?:and|or) (?:the |your )?(?:(?:upper|lower|inner|outer) )?${bodyPart})?$`,
  'i',
)
const placed = new RegExp(
  String.raw`\b(?:in|of|on|at|with|down|into|around|across|along|behind|to) .*\b${bodyPart}$`,
  'i',
)
const paining = new RegExp(
  String.raw`^(?:(?:the|your|upper|lower|inner|outer) )*${bodyPart} (?:and |or )?(?:\p{L}+ )?(?:pain|ache|stiffness|discomfort|soreness|tension|swelling|weakness|numbness)\b`,
  'iu',
)

/** “gripping”, “turning a door handle”. */
const deed = /^\p{L}+ing\b/u
const withDeed = /\b(?:when|while|with|during|after|by) (?:[^,]*\b)?\p{L}+ing\b/iu
