import {conditionNamed} from '../wording/condition-name.ts'
import {knownHeadingKind} from '../wording/heading-kind.ts'
import type {Wording} from '../wording/wording.ts'
import type {Page, PageBlock, PagePart} from './page.ts'
import {splitIntro, toSections} from './split.ts'

/** A page with fewer parts that may tell of a condition is about one thing. */
const FEWEST_PARTS = 2

/** What a part has of the page that it stands in. */
export type Around = Pick<Page, 'name' | 'format' | 'contentHash' | 'authors' | 'reviewed'>

/**
 * The parts of a page that stand below headings, all of one level, which name a condition and nothing else.
 *
 * @returns None where fewer than two do.
 */
export function conditionParts(
  content: readonly PageBlock[],
  around: Around,
  wording: Wording,
): readonly PagePart[] {
  const named = content.flatMap((heading, index) => {
    const name = nameIn(heading, wording)
    return name === undefined ? [] : [{name, heading, index}]
  })
  const levels = [...new Set(named.map(({heading}) => levelOf(heading)))].toSorted(
    (one, other) => one - other,
  )
  for (const level of levels) {
    const same = named.filter(({heading}) => levelOf(heading) === level)
    if (new Set(same.map(({name}) => name)).size < FEWEST_PARTS) continue
    return same.map(({name, heading, index}) => {
      const below = content.slice(index + 1)
      const length = below.findIndex((block) => block.role === 'heading' && levelOf(block) <= level)
      return {name, page: partPage(heading, length < 0 ? below : below.slice(0, length), around, wording)}
    })
  }
  return []
}

const levelOf = ({level = 2}: PageBlock): number => level

function nameIn(
  {role, block: {text}}: PageBlock,
  {conditions, sectionHeadings}: Wording,
): string | undefined {
  if (role !== 'heading') return undefined
  const kind = knownHeadingKind(text, sectionHeadings)
  return kind === undefined || kind === 'overview' ? conditionNamed(text, conditions) : undefined
}

function partPage(heading: PageBlock, below: readonly PageBlock[], around: Around, wording: Wording): Page {
  const {before, parts} = splitIntro(below, wording)
  return {
    ...around,
    metadata: {},
    oldAddresses: [],
    problems: [],
    blocks: [heading, ...below],
    title: heading.block.text,
    titleBlock: heading,
    intro: before,
    sections: toSections(parts, wording),
    buttons: [],
    links: [],
    footnotes: [],
    parts: [],
  }
}
