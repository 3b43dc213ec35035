import type {SectionKind} from '../../schemas/vocabulary.ts'
import {slugify} from '../identity/slug.ts'
import type {Wording} from '../wording/wording.ts'
import {headingKind, knownHeadingKind} from '../wording/heading-kind.ts'
import {takenBefore, topicLine} from '../wording/section-headings.ts'
import type {PageBlock, Section} from './page.ts'
import {withQuestionsJoined} from './questions-joined.ts'

/** A heading that opens a section, and all that follows up to the next. */
export interface Part {
  readonly heading: PageBlock
  readonly blocks: readonly PageBlock[]
}

/** A part whose heading says what it is about. */
export type KindPart = Part & {readonly kind: SectionKind}

/** Cuts the content of a page at its headings of the highest level in use, and at deeper ones above the first of these that open a section of their own. */
export function splitIntro(
  content: readonly PageBlock[],
  {sectionHeadings}: Wording,
): {before: PageBlock[]; parts: Part[]} {
  const top = content.reduce(
    (highest, {role, level}) => (role === 'heading' ? Math.min(highest, level ?? highest) : highest),
    Infinity,
  )
  const {before, parts} = cutAt(content, ({role, level}) => role === 'heading' && level === top)
  const early = cutAt(
    before,
    ({role, block}) => role === 'heading' && distinct.has(headingKind(block.text, sectionHeadings)),
  )
  return {before: early.before, parts: [...early.parts, ...parts]}
}

/** Sections of known kinds; a deeper heading of another known kind opens a section of its own. */
export function toSections(parts: readonly Part[], wording: Wording): Section[] {
  const seen = new Set<string>()
  const cut = parts.flatMap((part) => splitAtKinds(part, wording))
  const kinds = withMenusApart(withNamedJoined(withEyebrows(withQuestionsJoined(cut), wording), wording))
  return withInsertsJoined(kinds, wording).map(({heading, kind, blocks}) => ({
    kind,
    heading,
    blocks,
    anchor: uniqueAnchor(heading, seen),
  }))
}

/** “02 / Common symptoms” right above a heading that no rule knows says what its section is for. */
const withEyebrows = (parts: readonly KindPart[], {sectionHeadings}: Wording): KindPart[] =>
  parts.map((part, index) => {
    const above = parts[index - 1]?.blocks.at(-1)
    if (part.kind !== 'other' || above?.role !== 'paragraph') return part
    const label = above.block.text.replace(/^\d{1,2} ?[/·.|–—-] ?/, '')
    if (label.split(' ').length > MOST_EYEBROW_WORDS || /[.,:;?!]$/.test(label)) return part
    const isUnknown = knownHeadingKind(part.heading.block.text, sectionHeadings) === undefined
    const kind = isUnknown ? knownHeadingKind(label, sectionHeadings) : undefined
    if (!topicLine.test(label) && !/^(?:how|what|why|when) /i.test(label)) return part
    return kind !== undefined && byLabel.has(kind) ? {...part, kind} : part
  })

const MOST_EYEBROW_WORDS = 5
const byLabel: ReadonlySet<SectionKind> = new Set([
  'symptoms',
  'causes',
  'treatment',
  'exercises',
  'diagnosis',
  'selfCare',
  'prevention',
  'seekHelp',
  'faqs',
])

/** What stands below a heading with no text of its own, under headings that no rule knows, is what it announces. */
function withNamedJoined(parts: readonly KindPart[], {sectionHeadings}: Wording): KindPart[] {
  const names = ({kind, heading: {level, block}}: KindPart, above: KindPart): boolean =>
    kind === 'other' &&
    level === above.heading.level &&
    block.text.split(' ').length <= MOST_NAME_WORDS &&
    !block.text.endsWith('?') &&
    knownHeadingKind(block.text, sectionHeadings) === undefined
  const joined: KindPart[] = []
  let named: KindPart[] = []
  const close = (): void => {
    const above = joined.at(-1)
    if (above && named.length >= FEWEST_INSERTED)
      joined[joined.length - 1] = {
        ...above,
        blocks: named.flatMap(({heading, blocks}) => [heading, ...blocks]),
      }
    else joined.push(...named)
    named = []
  }
  for (const part of parts) {
    const above = joined.at(-1)
    if (above && announcing.has(above.kind) && above.blocks.length === 0 && names(part, above))
      named.push(part)
    else {
      close()
      joined.push(part)
    }
  }
  close()
  return joined
}

const MOST_NAME_WORDS = 8
/** Kinds whose heading may announce what the next ones name; below that of treatments stands a clinic’s menu as often. */
const announcing: ReadonlySet<SectionKind> = new Set(['symptoms', 'causes'])

/** A list below a heading that no rule knows is of the kind of the parts right before and after it, where these are alike. */
function withInsertsJoined(parts: readonly KindPart[], {sectionHeadings}: Wording): KindPart[] {
  const joined: KindPart[] = []
  const following: (KindPart | undefined)[] = []
  let after: KindPart | undefined
  for (const part of parts.toReversed()) {
    following.push(after)
    if (part.kind !== 'other') after = part
  }
  for (const [index, part] of parts.entries()) {
    const {kind = 'other', heading} = joined.at(-1) ?? {}
    const next = following[parts.length - 1 - index]
    const isInsert =
      part.kind === 'other' &&
      listed.has(kind) &&
      next?.kind === kind &&
      part.heading.level === heading?.level &&
      part.heading.level === next.heading.level &&
      part.blocks.filter(({role}) => role === 'listItem').length >= FEWEST_INSERTED &&
      part.blocks[0]?.role === 'listItem' &&
      knownHeadingKind(part.heading.block.text, sectionHeadings) === undefined
    joined.push(isInsert ? {...part, kind} : part)
  }
  return joined
}

const FEWEST_INSERTED = 2
const listed: ReadonlySet<SectionKind> = new Set(['symptoms', 'causes', 'treatment'])

/** What a clinic does, in a bare list right below its call to book, is its menu where the page told of treatments before. */
const withMenusApart = (parts: readonly KindPart[]): KindPart[] =>
  parts.map((part, index) => {
    const told = parts
      .slice(0, Math.max(index - 1, 0))
      .some(({kind, blocks}) => kind === 'treatment' && blocks.length > 0)
    const isMenu =
      part.kind === 'treatment' &&
      told &&
      parts[index - 1]?.kind === 'callToAction' &&
      part.blocks[0]?.role === 'listItem'
    return isMenu ? {...part, kind: 'other'} : part
  })

function cutAt(
  blocks: readonly PageBlock[],
  opens: (block: PageBlock) => boolean,
): {before: PageBlock[]; parts: Part[]} {
  const before: PageBlock[] = []
  const parts: {heading: PageBlock; blocks: PageBlock[]}[] = []
  for (const block of blocks) {
    const open = parts.at(-1)
    if (opens(block)) parts.push({heading: block, blocks: []})
    else if (open) open.blocks.push(block)
    else before.push(block)
  }
  return {before, parts}
}

function splitAtKinds({heading, blocks}: Part, {sectionHeadings}: Wording): KindPart[] {
  const kindOf = (block: PageBlock): SectionKind => headingKind(block.block.text, sectionHeadings)
  const kind = kindOf(heading)
  let open = kind
  let openLevel = 0
  let openNumber = 0
  const lines = bareLines(blocks)
  const unknown = blocks.findLastIndex(
    (block) => block.role === 'heading' && knownHeadingKind(block.block.text, sectionHeadings) === undefined,
  )
  const {before, parts} = cutAt(blocks, (block) => {
    if (block.role !== 'heading' || lines.has(block)) return false
    if (kind === 'causes' && takenBefore.test(block.block.text)) return false
    const inner = knownHeadingKind(block.block.text, sectionHeadings)
    // Deeper than a heading that opened a section, it stands in that.
    const around = openLevel > 0 && (block.level ?? 0) > openLevel ? open : kind
    const opens =
      opensOwn(around, inner ?? 'other') ||
      (endsSigns(kind, inner) && blocks.indexOf(block) > unknown) ||
      ((loose.has(kind) || (open !== kind && inner !== undefined)) &&
        (block.level ?? 0) <= openLevel &&
        inner !== open) ||
      (open === 'seekHelp' && (inner === 'other' || (inner === kind && open !== kind))) ||
      asksToBook(block, inner) ||
      (open !== kind && openNumber > 1 && block.level === openLevel && numberOf(block) === openNumber + 1)
    if (opens) {
      open = inner ?? 'other'
      openLevel = block.level ?? 0
      openNumber = numberOf(block)
    }
    return opens
  })
  return [{heading, kind, blocks: before}, ...parts.map((part) => ({...part, kind: kindOf(part.heading)}))]
}

/** The number that a heading opens with; 0 where it has none. */
const numberOf = ({block: {text}}: PageBlock): number => Number(/^(\d{1,2})[.)] /.exec(text)?.[1] ?? 0)

/** Headings with nothing below them that stand among others like them: lines of a list, whatever they say. */
function bareLines(blocks: readonly PageBlock[]): ReadonlySet<PageBlock> {
  const isLike = (one: PageBlock, other: PageBlock | undefined): boolean =>
    other?.role === 'heading' && other.level === one.level
  return new Set(
    blocks.filter(
      (block, index) =>
        block.role === 'heading' && isLike(block, blocks[index - 1]) && isLike(block, blocks[index + 1]),
    ),
  )
}

/** Kinds whose sub-headings may be sections that were only marked one level too deep. */
const loose: ReadonlySet<SectionKind> = new Set(['overview', 'other'])
const distinct: ReadonlySet<SectionKind> = new Set([
  'symptoms',
  'causes',
  'seekHelp',
  'faqs',
  'keyTakeaways',
  'references',
])

/** Whether a heading asks the reader to book, and is not a question about booking. */
const asksToBook = ({block: {text}}: PageBlock, kind: SectionKind | undefined): boolean =>
  kind === 'callToAction' &&
  !/^(?:\d|(?:how|do|does|can|is|are|what|when|should|will|where|who)\b)/i.test(text)

const followsSigns: ReadonlySet<SectionKind> = new Set([
  'treatment',
  'selfCare',
  'exercises',
  'prevention',
  'recovery',
  'diagnosis',
])

function opensOwn(outer: SectionKind, inner: SectionKind): boolean {
  if (inner === outer || inner === 'other' || outer === 'faqs') return false
  return loose.has(outer) ? inner !== 'overview' : distinct.has(inner)
}

/** What is told after symptoms and causes is no part of them, unless other things are told after it. */
const endsSigns = (outer: SectionKind, inner: SectionKind | undefined): boolean =>
  (outer === 'symptoms' || outer === 'causes') && inner !== undefined && followsSigns.has(inner)

function uniqueAnchor({key, block}: PageBlock, seen: Set<string>): string {
  const slug = slugify(block.text) || key
  const anchor = seen.has(slug) ? `${slug}-${key}` : slug
  seen.add(anchor)
  return anchor
}
