import type {Page, PageBlock} from '../sections/page.ts'
import type {Maker} from './maker.ts'

/** What stands above the first heading. */
export interface Opening {
  /** The first picture. */
  readonly hero?: PageBlock
  readonly intro: readonly PageBlock[]
  /** From the first block on that the intro cannot hold: a section without a heading. */
  readonly rest: readonly PageBlock[]
}

const richOnly = new Set(['image', 'table', 'video', 'embed', 'code', 'other'])

export function pageOpening({intro}: Page): Opening {
  const hero = intro.find(({block}) => block.kind === 'image')
  const blocks = intro.filter((block) => block !== hero)
  const rich = blocks.findIndex(({block}) => richOnly.has(block.kind))
  const end = rich < 0 ? blocks.length : rich
  return {...(hero && {hero}), intro: blocks.slice(0, end), rest: blocks.slice(end)}
}

/** The `intro` of a page, with its title, name, picture and summary booked to their fields. */
export function openingLists(
  {titleBlock, summary}: Page,
  {hero, intro}: Opening,
  id: string,
  isCondition: boolean,
  {account, text}: Maker,
): {intro: unknown[]} {
  if (titleBlock) account.put(titleBlock.key, id, 'title')
  if (titleBlock && isCondition) account.put(titleBlock.key, id, 'name')
  for (const {key} of intro) account.put(key, id, 'intro')
  if (hero) account.put(hero.key, id, 'heroImage')
  if (summary) account.put(summary.key, id, 'summary')
  return {intro: text.simple(intro)}
}
