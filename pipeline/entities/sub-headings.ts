import type {PageBlock} from '../sections/page.ts'
import {type StatedList, symptomWord, treatmentWord} from '../wording/statements.ts'
import type {Item} from './items.ts'

/** Whether a sub-heading asks for something, and so names nothing. */
export const asks = ({block: {text}}: PageBlock): boolean =>
  text.endsWith('?') || /^(?:what|why|how|when|who|which|where|is|are|can|do|does|should|will) /i.test(text)

/** Whether a text below a sub-heading tells of it, and does not announce a list. */
export const tells = (block: PageBlock | undefined): boolean =>
  block?.role === 'paragraph' && !block.block.text.endsWith(':')

/** Whether a sub-heading announces kinds of what its section is about. */
export const announcesKinds = ({block: {text}}: PageBlock): boolean =>
  /^(?:the )?(?:types?|kinds?|forms?) of\b/i.test(text)

/**
 * The sub-headings with nothing below them that stand among others like them: lines of a list that look like headings. A
 * menu does, too, but half of it are no treatments by their words.
 */
export function bareRuns(parts: readonly Item[], own: StatedList): ReadonlySet<Item> {
  const known = own === 'treatments' ? treatmentWord : own === 'symptoms' ? symptomWord : /./
  const runs: Item[][] = [[]]
  for (const part of parts) {
    if (part.rest.length === 0 && !asks(part.head)) runs.at(-1)?.push(part)
    else runs.push([])
  }
  const told = runs.filter(
    (run) =>
      run.length >= SHORTEST_BARE_RUN &&
      run.filter(({head}) => known.test(head.block.text)).length * 2 >= run.length,
  )
  return new Set(told.flat())
}

const SHORTEST_BARE_RUN = 3
