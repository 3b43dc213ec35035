const MOST_WORDS = 10
const FEWEST_MEMBERS = 2

/** The members of a sentence such as “Symptoms include a, b and c.”; none where the sentence announces nothing. */
export function enumeration(text: string, announces: RegExp): string[] {
  for (const sentence of text.split(/(?<=[.!?])\s+(?=\p{Lu})/u)) {
    if (!announces.test(sentence)) continue
    const listed =
      /\b(?:includ(?:e|es|ing)|such as|are|is|commonly|caused by|due to|result(?:s|ing)? (?:from|in))\b:?\s+(.+?)[.!]?$/iu.exec(
        sentence,
      )
    const members = splitMembers(listed?.[1] ?? '')
    if (members.length >= FEWEST_MEMBERS && members.every((member) => member.split(' ').length <= MOST_WORDS))
      return members
  }
  return []
}

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
