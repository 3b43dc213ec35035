/** The lists of a page that a sentence or a lead-in may speak of. */
export type StatedList = 'symptoms' | 'causes' | 'riskFactors' | 'treatments' | 'exercises'

/** A sentence in which `pattern` is found lists things; its group `list` holds them. */
export interface StatementRule {
  readonly list: StatedList
  readonly pattern: RegExp
  /** Words in lower case of which the pattern finds at least one: without them it is not tried. */
  readonly words?: readonly string[]
  /** Whether the sentence says in so many words what it lists, and not only what something does or needs. */
  readonly announced?: boolean
  /** Whether it adds to a list that the page gives already. */
  readonly firm?: boolean
  /** Whether a comma alone stands between two things of its list. */
  readonly pairs?: boolean
  /** Whether a single thing is enough. */
  readonly single?: boolean
  /** Whether it holds only in a section of the list's own kind. */
  readonly own?: boolean
  /** Found in each member; in a section of the list's own kind, in half of them at least. */
  readonly members?: RegExp
  /** Whether it holds only where three sentences of a text fit it. */
  readonly run?: boolean
  /** Whether it holds only where the rest of the sentence names the page's condition, or means it. */
  readonly about?: boolean
  /** Whether what it lists may be told for a case: “if you notice a or b”. */
  readonly supposed?: boolean
  /** Whether it holds only where `members` is found in all of them, and two at least. */
  readonly every?: boolean
}

/* Parts of the patterns. */
export const often =
  '(?:(?:can|may|might|could|will|both|often|usually|typically|generally|commonly|sometimes|also|most|mostly|mainly|primarily|frequently|likely|occasionally|simply|then|normally|well|always|actually|largely|partly|directly|predominantly|probably|chiefly|still|really|a lot of (?:the )?times?|many times|thought to be|believed to be|known to be) )*'
/** What a sentence may say before its subject. */
export const before =
  '(?:(?:if|when|where|in|for|as|at|once|after|during|to|with|since|because|while|although|initially|sometimes|often|usually|also|however|occasionally|overall|together|ultimately|generally)\\b[^,.;:]{0,60}, )?'
/** Words that hold no verb, of so many characters at most. */
const withoutVerb = (most: number): string =>
  `(?:(?!\\b(?:is|are|was|were|be|you|we|they|it|he|she|can|may|might|will|would|should|must|has|have|had|do|does|if|who|which|this|these|our|your|includ\\w+|such|causes?|helps?|makes?|needs?|feels?|becomes?|results?|leads?|occurs?|happens?|gets?|use[sd]?|takes?|begins?|starts?|improves?|reduces?|refers?|describes?|involves?|means|please|call|contact)\\b)[^,.;:?!]){2,${most}}`
const notVerb = withoutVerb(60)
const shortPart = withoutVerb(34)
/** A text that is nothing but a list of three things and more: no verb makes it a sentence. */
export const nothingElse = `^(?<list>${notVerb}(?:,${notVerb}){2,}|${shortPart},${shortPart} (?:and|or) ${shortPart})\\.?$`
/** A text that is nothing but two things. */
export const onlyTwo = `^(?<list>${notVerb},${notVerb})\\.?$`
/** A sentence that is nothing but a name: “Painful chewing.” */
export const fragment = `^(?<list>${notVerb}(?: (?:that|which|and|or|such as) [^,.;:?!]{2,60})?)\\.$`
export const be = '(?:is|are|be|been|was|were)'
export const list = '(?<list>.+)'
export const subject = '(?<list>[^.;:]{3,300}?)'
export const rule = (pattern: string) => new RegExp(pattern, 'iu')
export const words = (joined: string): readonly string[] => joined.split(' ')
