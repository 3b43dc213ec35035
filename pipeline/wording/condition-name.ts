import {capitalise} from '../text/capitalise.ts'
import type {ConditionRules} from './conditions.ts'
import {holdsName} from './terms/conditions.ts'

const MOST_NAME_WORDS = 6

/** The name inside the first frame that fits the text and leaves a plausible name. */
export function framedName(
  text: string,
  frames: readonly RegExp[],
  rules: ConditionRules,
): string | undefined {
  const plain = withoutBracket(withoutSigns(text))
  for (const frame of frames) {
    const framed = frame.exec(plain)?.[1]?.trim()
    const name = framed?.replace(rules.prefix, '').replace(rules.tail, '')
    if (name === undefined || name === '' || name.split(' ').length > MOST_NAME_WORDS) continue
    if (!rules.notCondition.test(name) && !rules.statement.test(name)) return name
  }
  return undefined
}

/** Without a sign or a number before it and quotes around its words; its apostrophe the right way round. */
const withoutSigns = (text: string): string =>
  text
    .replace(/^[\p{Extended_Pictographic}\u{fe0f}\s]+(?=\p{L})/u, '')
    .replaceAll(/["“”]/g, '')
    .replaceAll(/(?<=\p{L})‘(?=\p{L})/gu, '’')
    .trim()
    .replace(/^\d{1,2}[.):]\s+/, '')

/** A bracket at the end holds another name or an abbreviation. */
const withoutBracket = (text: string): string => text.replace(/\s*\([^()]*\)(?=[?:]?$)/u, '')

/** The condition that a heading names, where it is known for one. */
export function conditionNamed(heading: string, rules: ConditionRules): string | undefined {
  const name = framedName(heading, rules.titleFrames, rules)
  return name !== undefined && isKnown(name, rules) && !isGeneric(name, rules) ? spokenName(name) : undefined
}

/** The name that a title gives, as it stands there: that of a condition rather than another, without the clinic's town. */
export function nameInTitle(title: string, rules: ConditionRules): string | undefined {
  const name = wholeName(title, rules) ?? wholeName(title.replace(town, ''), rules)
  const bare = name?.replace(town, '')
  return bare !== undefined && bare !== '' && isKnown(bare, rules) ? bare : name
}

/** “in Salem”, “in State College”, “at Hill Road, Salem”, and neither “in Children” nor “in Knees”. */
const town =
  / (?:in|at|near) (?!(?:[Tt]he|[Tt]horacic|[Ll]umbar|[Cc]ervical|[Ll]ower|[Uu]pper|[Ii]nner|[Oo]uter|[Ll]eft|[Rr]ight|[Bb]ig|[Ss]pine|[Mm]iddle|[Yy]our|[Ee]arly|[Ll]ate|[Oo]lder|[Yy]oung|[Cc]hildren|[Kk]ids|[Bb]abies|[Ii]nfants|[Nn]ewborns|[Tt]oddlers|[Aa]dults|[Aa]dolescents|[Tt]eens|[Tt]eenagers|[Ww]omen|[Mm]en|[Gg]irls|[Bb]oys|[Pp]regnancy|[Aa]thletes|[Rr]unners|[Cc]yclists|[Dd]ancers|[Ss]eniors|[Dd]ogs|[Cc]ats|[Nn]eck|[Bb]ack|[Ss]houlders?|[Aa]rms?|[Ee]lbows?|[Ww]rists?|[Hh]ands?|[Ff]ingers?|[Hh]ips?|[Gg]roin|[Ll]egs?|[Kk]nees?|[Cc]alf|[Cc]alves|[Aa]nkles?|[Ff]eet|[Ff]oot|[Hh]eels?|[Tt]oes?|[Jj]aw|[Ff]ace|[Hh]ead|[Cc]hest|[Ee]yes?|[Ee]ars?|[Tt]eeth|[Jj]oints?|[Mm]uscles?)\b)(?:\p{Lu}[\p{L}.]+)(?: \p{Lu}[\p{L}.]+){0,2}(?:, \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,2}){0,3}$/u

function wholeName(title: string, rules: ConditionRules): string | undefined {
  const head = title.split(/:\s|\s[|·–—›»-]\s|\s?--\s?|\?\s/u)[0]?.trim() ?? title
  const named = framedName(head, rules.titleFrames, rules) ?? framedName(title, rules.titleFrames, rules)
  if (named !== undefined && isKnown(named, rules) && !isGeneric(named, rules)) return named
  const further = title.split(/[:?]\s|\s[|·–—›»-]\s|\s?--\s?/u).slice(1)
  const others = further.map((part) => framedName(part, rules.titleFrames, rules))
  return others.find((name) => name !== undefined && isKnown(name, rules)) ?? named
}

/** The condition that a title names, where it is known for one. */
export function conditionInTitle(title: string, rules: ConditionRules): string | undefined {
  const name = nameInTitle(title, rules)
  return name !== undefined && isKnown(name, rules) && !isGeneric(name, rules) ? name : undefined
}

/** Whether a name is the name of a condition by its words alone. */
export function isKnown(name: string, rules: ConditionRules): boolean {
  const answers = known.get(rules) ?? new Map<string, boolean>()
  known.set(rules, answers)
  const answer = answers.get(name) ?? namesCondition(name, rules)
  if (answers.size >= MOST_KNOWN) answers.clear()
  answers.set(name, answer)
  return answer
}

// A page asks the same of its title and headings again and again.
const known = new WeakMap<ConditionRules, Map<string, boolean>>()
const MOST_KNOWN = 500

function namesCondition(name: string, rules: ConditionRules): boolean {
  return namesOne(name, rules) || rules.condition.test(straight(name).replaceAll(/(?<=\p{L}{3})s\b/gu, ''))
}

/** Whether words name a single condition, as “disorders” does not. */
export const namesOne = (words: string, {condition, names}: ConditionRules): boolean =>
  condition.test(straight(words)) || holdsName(straight(words), names)

const straight = (text: string): string => text.replaceAll(/[’‘]/g, "'")

/** A part of the body so small that its injuries are one thing to a reader. */
const structure =
  /\b(?:rotator cuff|acl|pcl|mcl|lcl|cruciate|meniscus|ligament|hamstring|achilles|labral|labrum|tendon|growth plate|spinal cord|disc)\b/i

/** Whether a name says that it means many conditions, and none in particular. */
export function isGeneric(name: string, rules: ConditionRules): boolean {
  if (!rules.generic.test(name)) return false
  const core = name.replace(/ (?:injuries|conditions|disorders|problems)$/i, '')
  return core === name || rules.generic.test(core) || !(isKnown(core, rules) || structure.test(core))
}

/** A name in capitals as it is written in a sentence; a short word may be an abbreviation. */
export const spokenName = (name: string): string =>
  capitalise(
    /\p{Ll}/u.test(name) || (!name.includes(' ') && name.length <= LONGEST_ABBREVIATION)
      ? name
      : name.toLowerCase(),
  )

const LONGEST_ABBREVIATION = 5
