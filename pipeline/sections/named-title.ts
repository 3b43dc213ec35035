import type {Block} from '../parse/block.ts'
import {topicLine} from '../wording/section-headings.ts'

/** Blocks below what would be the title in which another one may stand. */
const DEEPEST = 40
const MOST_WORDS = 14
/** A page about a condition names it so often, and any other at most half as often. */
const FEWEST_MENTIONS = 3
/** So often where the headline is one of the next blocks. */
const NEXT = 2
const FEWEST_MENTIONS_BELOW = 2
/** Headlines that name so many conditions are those of an index. */
const INDEX = 7

export interface NamedTitle {
  readonly index: number
  /** Blocks between it and what would be the title. */
  readonly distance: number
}

/**
 * The headline below the name of a site or a slogan: the first that names the condition of which the page tells most.
 * A trail of links before it ends in the bare name.
 *
 * @param conditionIn The condition that words name as a title does.
 */
export function namedTitle(
  blocks: readonly Block[],
  above: number,
  conditionIn: (words: string) => string | undefined,
): NamedTitle | undefined {
  const named = blocks.slice(above + 1, above + 1 + DEEPEST).flatMap(({kind, text}, offset) => {
    const isHeadline =
      (kind === 'heading' || kind === 'line') &&
      text.split(' ').length <= MOST_WORDS &&
      !topicLine.test(text) &&
      !/[?.:]$|^[/›»>|]|^(?:(?:treatment|condition|patient) guide|conditions?|home) ?·/i.test(text)
    const name = isHeadline ? conditionIn(text) : undefined
    return name === undefined ? [] : [{index: above + 1 + offset, text, name: name.toLowerCase()}]
  })
  const mentions = [...new Set(named.map(({name}) => name))]
    .map((name) => ({name, count: mentionsOf(name, blocks)}))
    .toSorted((one, other) => other.count - one.count)
  const [most] = mentions
  if (most === undefined) return undefined
  const isNext = (named[0]?.index ?? 0) - above <= NEXT && named[0]?.name === most.name
  const isNamed = isNext && label.test(blocks[above]?.text ?? '')
  if (!isNamed && most.count < (isNext ? FEWEST_MENTIONS_BELOW : FEWEST_MENTIONS)) return undefined
  const others = mentions.filter(({name}) => !name.includes(most.name))
  const saysMore = isNext && named[0]?.text.toLowerCase() !== most.name
  if ((others.length + 1 >= INDEX && !saysMore) || others.some(({count}) => count * 2 > most.count))
    return undefined
  const [first, ...more] = named.filter(({name}) => name === most.name)
  if (first === undefined) return undefined
  const isTrail = first.text.toLowerCase() === first.name
  const whole = more.find(({index, text}) => isTrail && opens(text, first.text) && isHead(first.index, index))
  const told = more.find(({index}) => isProse(blocks[index + 1]) && isHead(first.index, index))
  return {index: (whole ?? told ?? first).index, distance: first.index - above}

  function isHead(start: number, end: number): boolean {
    return blocks.slice(start, end).every(({text}) => text.split(' ').length <= MOST_WORDS)
  }
}

/** Whether a block is a text, as stands below a headline and not below an entry of a menu. */
const isProse = (block: Block | undefined): boolean =>
  block !== undefined && block.text.split(' ').length > MOST_WORDS

/** Says what kind of page it is, and of nothing in particular. */
const label =
  /^(?:(?:common |our |medical |patient |health |injury |condition |foot )*(?:conditions?|disorders?|diseases?|injur(?:y|ies)|education|information|resources|problems|guides?))$/i

const opens = (text: string, name: string): boolean =>
  text.toLowerCase().startsWith(name.toLowerCase()) && text.length > name.length

function mentionsOf(name: string, blocks: readonly Block[]): number {
  const spoken = name.replaceAll(' & ', ' and ')
  return blocks.filter(({text}) => text.toLowerCase().replaceAll(' & ', ' and ').includes(spoken)).length
}
