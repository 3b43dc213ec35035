import type {Block} from '../parse/block.ts'
import type {Wording} from '../wording/wording.ts'
import {headingPlaces} from './heading-levels.ts'

/** So many headings of one level say that the page has no other. */
const FEWEST = 5

/**
 * Puts the headings that name parts of a section one level down, on a page that sets all its headings alike.
 *
 * @param settled Indices of the blocks whose role is known already: the title, bylines, buttons and the like.
 */
export function flatHeadings(
  blocks: readonly Block[],
  settled: ReadonlySet<number>,
  wording: Wording,
): readonly Block[] {
  const isHeading = blocks.map(({kind}, index) => kind === 'heading' && !settled.has(index))
  const levels = new Set(
    blocks.flatMap((block, index) => (isHeading[index] && block.kind === 'heading' ? [block.level] : [])),
  )
  if (levels.size !== 1 || isHeading.filter(Boolean).length < FEWEST) return blocks
  const found = {
    isHeading,
    runs: new Map<number, number>(),
    names: new Set<number>(),
    fillers: new Set<string>(),
  }
  const places = headingPlaces(blocks, {...found, gapsTell: false}, wording)
  return blocks.map((block, index) =>
    block.kind === 'heading' && places.get(index) === 'part' ? {...block, level: block.level + 1} : block,
  )
}
