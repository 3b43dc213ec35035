import type {SectionKind} from '../../schemas/vocabulary.ts'
import type {HeadingRule} from './section-headings.ts'

/** The kind of section that a heading opens, by the first rule that fits; `other` where none does. */
export const headingKind = (heading: string, rules: readonly HeadingRule[]): SectionKind =>
  knownHeadingKind(heading, rules) ?? 'other'

/** The same, which tells a heading that a rule calls `other` from one that no rule knows. */
export function knownHeadingKind(heading: string, rules: readonly HeadingRule[]): SectionKind | undefined {
  const text = plainHeading(heading)
  return rules.find(({pattern}) => pattern.test(text))?.kind
}

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
    .replaceAll(/\s+/g, ' ')
    .trim()
