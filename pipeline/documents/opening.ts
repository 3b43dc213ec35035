import type {Page, PageBlock} from '../sections/page.ts'
import type {Maker} from './maker.ts'

/** What stands above the first section. */
export interface Opening {
  /** The first picture. */
  readonly hero?: PageBlock
  readonly intro: readonly PageBlock[]
  /** What the intro cannot hold: it opens the first section. */
  readonly moved: readonly PageBlock[]
}

const richOnly = new Set(['image', 'table', 'video', 'embed', 'code', 'other'])

/** @param hasSections Without sections the intro keeps everything, as plain words. */
export function pageOpening({intro}: Page, hasSections: boolean): Opening {
  const hero = intro.find(({block}) => block.kind === 'image')
  const rest = intro.filter((block) => block !== hero)
  const moved = hasSections ? rest.filter(({block}) => richOnly.has(block.kind)) : []
  return {...(hero && {hero}), intro: rest.filter((block) => !moved.includes(block)), moved}
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
