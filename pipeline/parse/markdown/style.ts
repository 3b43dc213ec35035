import type {Mark} from '../block.ts'

/** How words at one place of a paragraph look. */
export interface Style {
  readonly marks: readonly Mark[]
  readonly href?: string
  /** Where the link around leads as it is written, safe or not. */
  readonly link?: string
  readonly apart?: 'struck' | 'unknown'
  /** Within a script or a hidden element. */
  readonly unseen?: true
}
