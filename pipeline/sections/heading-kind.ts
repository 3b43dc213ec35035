import type {SectionKind} from '../../schemas/vocabulary.ts'
import type {HeadingRule} from '../wording/section-headings.ts'

/** The kind of section that a heading opens, by the first rule that fits; `other` where none does. */
export function headingKind(heading: string, rules: readonly HeadingRule[]): SectionKind {
  const text = plainHeading(heading)
  return rules.find(({pattern}) => pattern.test(text))?.kind ?? 'other'
}

/** A heading in lower case, with straight quotes, without a leading number. */
const plainHeading = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[’‘]/g, "'")
    .replace(/^(step |part )?\d{1,2}[.):]\s*/, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
