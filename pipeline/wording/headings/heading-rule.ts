import type {SectionKind} from '../../../schemas/vocabulary.ts'

/** A heading that `pattern` finds (tried on the heading in lower case with straight quotes) opens a section of `kind`. */
export interface HeadingRule {
  readonly kind: SectionKind
  readonly pattern: RegExp
}
