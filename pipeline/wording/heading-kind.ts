import type {SectionKind} from '../../schemas/vocabulary.ts'
import type {HeadingRule} from './headings/heading-rule.ts'

/** The kind of section that a heading opens, by the first rule that fits; `other` where none does. */
export const headingKind = (heading: string, rules: readonly HeadingRule[]): SectionKind =>
  knownHeadingKind(heading, rules) ?? 'other'

/** The same, which tells a heading that a rule calls `other` from one that no rule knows. */
export function knownHeadingKind(heading: string, rules: readonly HeadingRule[]): SectionKind | undefined {
  if (heading.length > LONGEST_HEADING) return undefined
  const kinds = known.get(rules) ?? new Map<string, SectionKind | undefined>()
  known.set(rules, kinds)
  if (kinds.has(heading)) return kinds.get(heading)
  const text = plainHeading(heading)
  const kind = rules.find(({pattern}) => pattern.test(text))?.kind
  if (kinds.size >= MOST_KNOWN) kinds.clear()
  kinds.set(heading, kind)
  return kind
}

/** Characters; what is longer is a text, for which the rules take long. */
const LONGEST_HEADING = 400

// A heading is asked for its kind by everyone who reads its page, and many pages have the same headings.
const known = new WeakMap<readonly HeadingRule[], Map<string, SectionKind | undefined>>()
const MOST_KNOWN = 500

/** A heading in lower case, with straight quotes, without a leading number. */
const plainHeading = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[’‘]/g, "'")
    .replace(/^(step |part )?\d{1,2}[.):]\s*/, '')
    .replace(
      /^(?:so|and|but|okay|ok|now|right|first|finally),? (?=(?:what|why|how|who|when|where|is|do|can)\b)/,
      '',
    )
    // Of two questions the first says what comes next.
    .replace(/^([^?]{8,}\?)\s.*\?$/, '$1')
    // “Advanced stage (needs treatment)” is about the stage.
    .replace(/(?<=\p{L}) \([^()]*\)/u, '')
    // “Causes2”, “Symptoms [3]”: the number of a note.
    .replace(/(?<=[a-z]{4})(?:\d{1,2}(?:, ?\d{1,2})*| ?\[\d{1,3}\])(?=[?:]?$)/, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
