import type {Block, Metadata} from '../parse/block.ts'

/** Blocks before a first-level heading that stands no further down than this are the site's, not the article's. */
const DEEPEST_TITLE = 25

export interface PageTitle {
  /** Index of the title's block; -1 where only the metadata has a title. */
  readonly index: number
  readonly text: string
}

/** The headline of a page: its first heading of level 1, the metadata's title, or its first words. */
export function pageTitle(blocks: readonly Block[], metadata: Metadata): PageTitle {
  const top = blocks.findIndex(
    ({kind}, index) => kind === 'heading' && index <= DEEPEST_TITLE && levelOf(blocks[index]) === 1,
  )
  if (top >= 0) return titleAt(blocks, top)
  const first = blocks.findIndex(isTitle)
  const named = metadata.title
  if (named === undefined) return first < 0 ? {index: -1, text: ''} : titleAt(blocks, first)
  const same = blocks[first]
  return same && fold(same.text) === fold(named) ? titleAt(blocks, first) : {index: -1, text: named}
}

const titleAt = (blocks: readonly Block[], index: number): PageTitle => ({
  index,
  text: blocks[index]?.text ?? '',
})

const levelOf = (block: Block | undefined): number => (block?.kind === 'heading' ? block.level : 0)

const isTitle = ({kind, text}: Block): boolean =>
  (kind === 'heading' || kind === 'line' || kind === 'paragraph') &&
  !/^https?:\/\/\S+$/.test(text) &&
  !/\b(call|phone|tel)\b.*\d{3}/i.test(text)

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
