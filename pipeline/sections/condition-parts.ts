import {foldName} from '../text/fold.ts'
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
 * The parts of a page that stand below headings which name a condition and nothing else: each with the same heading next
 * below it, where a text's headings show no level, or else all of one level.
 *
 * @returns None where fewer than two do.
 */
export function conditionParts(
  content: readonly PageBlock[],
  around: Around,
  wording: Wording,
): readonly PagePart[] {
  const named = content.flatMap((heading, index): Start[] => {
    const name = nameIn(heading, wording)
    return name === undefined ? [] : [{name, heading, index}]
  })
  const alike = Map.groupBy(named, ({heading, index}) => headingBeside(heading, content, index, wording))
  alike.delete(undefined)
  const starts = [...alike.values()].find(isOfSeveral)
  if (starts) return starts.map((start, at) => partAt(start, 0, starts[at + 1]?.index))
  const levels = [...new Set(named.map(({heading}) => levelOf(heading)))].toSorted(
    (one, other) => one - other,
  )
  for (const level of levels) {
    const same = named.filter(({heading}) => levelOf(heading) === level)
    if (isOfSeveral(same)) return same.map((start) => partAt(start, level))
  }
  return []

  function partAt({name, heading, index}: Start, level: number, end?: number): PagePart {
    const below = content.slice(index + 1, end)
    const length = below.findIndex((block) => block.role === 'heading' && levelOf(block) <= level)
    return {name, page: partPage(heading, length < 0 ? below : below.slice(0, length), around, wording)}
  }
}

interface Start {
  readonly name: string
  readonly heading: PageBlock
  readonly index: number
}

const isOfSeveral = (starts: readonly Start[]): boolean =>
  new Set(starts.map(({name}) => name)).size >= FEWEST_PARTS

/** The words of the next heading, if they are those of a kind of section and no deeper than the heading above. */
function headingBeside(
  heading: PageBlock,
  content: readonly PageBlock[],
  index: number,
  {sectionHeadings}: Wording,
): string | undefined {
  let at = index + 1
  while (at < content.length && content[at]?.role !== 'heading') at += 1
  const next = content[at]
  if (next === undefined || levelOf(next) > levelOf(heading)) return undefined
  return knownHeadingKind(next.block.text, sectionHeadings) && foldName(next.block.text)
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
