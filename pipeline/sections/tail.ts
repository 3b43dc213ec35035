import type {Block} from '../parse/block.ts'
import type {NoiseRules} from '../wording/noise.ts'
import type {Wording} from '../wording/wording.ts'
import {contactTail} from './contact-tail.ts'
import {contentsLists, repeatedMenus} from './contents-lists.ts'

/** Roles that are told from the words of a block and from where it stands, and not from its markup. */
export type TailRole = 'button' | 'navigation' | 'name' | 'bio' | 'reviewed' | 'link'

/** A bare name is looked for in so many blocks at the end of the page. */
const TAIL_LENGTH = 14
const MOST_BIO_BLOCKS = 2
const MOST_NAME_WORDS = 8
const personName =
  /^(dr\.? |mr |mrs |ms )?\p{Lu}[\p{Ll}\p{Lu}'’.-]*( \p{Lu}[\p{Ll}\p{Lu}'’.-]*){1,3}(, [\p{L}., ()-]{2,60})?$/u

/** Index → role, for the blocks that stand around the article: bylines, buttons, paging, titles of other pages. */
export function tailRoles(
  blocks: readonly Block[],
  titleIndex: number,
  wording: Wording,
): Map<number, TailRole> {
  const roles = new Map<number, TailRole>()
  const {noise} = wording
  const {menus, trails} = menuLists(blocks, noise)
  const contents = new Set([...contentsLists(blocks, wording), ...repeatedMenus(blocks, titleIndex)])
  const menuLines = linesOfMenus(blocks, noise)
  const last = blocks.length - 1
  let linksFollow = false
  for (const [index, block] of blocks.entries()) {
    if (index === titleIndex) continue
    const {text, kind} = block
    const inTail = index > last - TAIL_LENGTH
    if (
      kind === 'navigation' ||
      menuLines.has(index) ||
      (kind === 'listItem' && (trails.has(block.item.list) || contents.has(block.item.list)))
    )
      roles.set(index, 'navigation')
    else if (kind === 'button') roles.set(index, noise.button.test(text) ? 'button' : 'navigation')
    else if (announcesLinks(block, noise) && index > titleIndex && (inTail || !isProse(blocks[index + 1]))) {
      roles.set(index, 'navigation')
      linksFollow = inTail || blocks[index + 1]?.kind === 'listItem' || linksFollow
    } else if (kind === 'heading') linksFollow = false
    else if (linksFollow && isTitleLike(block)) roles.set(index, 'link')
    else if (linksFollow && isProse(block)) linksFollow = false
    else if (isLine(block) || (kind === 'listItem' && menus.has(block.item.list))) {
      const role = lineRole(text, noise) ?? (isPlainMenu(block, menus) ? 'navigation' : undefined)
      if (role) roles.set(index, role)
      else if (index > 0 && isPersonName(block)) nameBelowLabel(blocks, index, noise, roles)
    }
  }
  if (![...roles.values()].includes('name')) nameAtTheEnd(blocks, titleIndex, noise, roles)
  if (isMenuAbove(blocks, titleIndex, noise))
    for (let index = 0; index < titleIndex; index += 1) if (!roles.has(index)) roles.set(index, 'navigation')
  const foot = contactTail(blocks, titleIndex) ?? blocks.length
  for (let index = foot; index < blocks.length; index += 1)
    if (!roles.has(index)) roles.set(index, 'navigation')
  return roles
}

const isPersonName = ({text}: Block): boolean =>
  personName.test(text) && text.split(' ').length <= MOST_NAME_WORDS

/** A name that stands alone below “Author” or “Reviewed by”. */
function nameBelowLabel(
  blocks: readonly Block[],
  index: number,
  {bylineLabel, reviewedLabel}: NoiseRules,
  roles: Map<number, TailRole>,
): void {
  const label = (blocks[index - 1]?.text ?? '').replace(/\s*:$/, '')
  if (bylineLabel.test(label)) {
    roles.set(index - 1, 'navigation')
    roles.set(index, 'name')
  } else if (reviewedLabel.test(label)) {
    roles.set(index - 1, 'reviewed')
    roles.set(index, 'reviewed')
  }
}

function lineRole(text: string, noise: NoiseRules): TailRole | undefined {
  if (noise.button.test(text)) return 'button'
  if (noise.navigation.test(text) || noise.dateline.test(text)) return 'navigation'
  if (noise.reviewed.test(text)) return 'reviewed'
  const name = noise.byline.exec(text)?.[1]
  if (name === undefined) return undefined
  return noise.nobody.test(name) ? 'navigation' : 'name'
}

/** Numbers of the lists that are menus, since a list of body parts may hold “Back” too, and of those that say where the page is. */
function menuLists(
  blocks: readonly Block[],
  {navigation, button, menuEntry}: NoiseRules,
): {menus: ReadonlyMap<number, number>; trails: ReadonlySet<number>} {
  const balance = new Map<number, number>()
  const trails = new Set<number>()
  for (const block of blocks) {
    if (block.kind !== 'listItem') continue
    const {list} = block.item
    if (!balance.has(list) && /^home\b ?[/›»>]?$/i.test(block.text)) trails.add(list)
    const vote = [navigation, button, menuEntry].some((rule) => rule.test(block.text)) ? 1 : -1
    balance.set(list, (balance.get(list) ?? 0) + vote)
  }
  return {menus: new Map([...balance].filter(([, votes]) => votes > 0)), trails}
}

/** Whether an entry stands in a list that is plainly a menu, so that it is one whatever it says. */
const isPlainMenu = (block: Block, menus: ReadonlyMap<number, number>): boolean =>
  block.kind === 'listItem' && (menus.get(block.item.list) ?? 0) >= PLAIN

/** Entries of a menu that a list has more than others. */
const PLAIN = 3

/** Indices of short lines in a row, as a plain text has them, most of which are entries of a menu. */
function linesOfMenus(blocks: readonly Block[], {navigation, menuEntry}: NoiseRules): ReadonlySet<number> {
  const found = new Set<number>()
  let run: number[] = []
  const settle = (): void => {
    const entries = run.filter((index) => {
      const {text} = blocks[index] ?? {text: ''}
      return menuEntry.test(text) || navigation.test(text)
    })
    const most = entries.length >= FEWEST_ENTRIES && entries.length * 2 > run.length
    if (most || entries.length >= MANY_ENTRIES) for (const index of run) found.add(index)
    run = []
  }
  for (const [index, {kind, text}] of blocks.entries()) {
    if (kind === 'line' && text.split(' ').length <= MOST_ENTRY_WORDS && !/[.:?!]$/.test(text))
      run.push(index)
    else settle()
  }
  settle()
  return found
}

/** Whether what stands above the title is the site's menu: several of its entries, and no text. */
function isMenuAbove(
  blocks: readonly Block[],
  titleIndex: number,
  {navigation, menuEntry}: NoiseRules,
): boolean {
  const above = blocks.slice(0, Math.max(0, titleIndex))
  const entries = above.filter(({text}) => menuEntry.test(text) || navigation.test(text))
  return entries.length >= FEWEST_ENTRIES && above.every(({text}) => text.split(' ').length < TEXT_WORDS)
}

const TEXT_WORDS = 12
const FEWEST_ENTRIES = 4
const MANY_ENTRIES = 6
const MOST_ENTRY_WORDS = 4

const announcesLinks = (block: Block, {related}: NoiseRules): boolean =>
  (block.kind === 'heading' || isLine(block)) && related.test(block.text)

const isTitleLike = ({kind, text}: Block): boolean =>
  (kind === 'paragraph' || kind === 'line' || kind === 'listItem') &&
  text.length <= 140 &&
  !/[.;,]$/.test(text)

/** A line that is only a name, near the end or right below the title, and up to two blocks about its bearer. */
function nameAtTheEnd(
  blocks: readonly Block[],
  titleIndex: number,
  {nobody}: NoiseRules,
  roles: Map<number, TailRole>,
): void {
  const candidates = [titleIndex + 1, ...blocks.keys()].filter(
    (index) => index === titleIndex + 1 || index >= Math.max(titleIndex + 2, blocks.length - TAIL_LENGTH),
  )
  const index = candidates.find(
    (candidate) => isNameLine(blocks, candidate, roles) && !nobody.test(blocks[candidate]?.text ?? ''),
  )
  if (index === undefined) return
  roles.set(index, 'name')
  if (index === titleIndex + 1) return
  for (let next = index + 1; next <= index + MOST_BIO_BLOCKS; next += 1) {
    const block = blocks[next]
    if (!block || roles.has(next) || !isProse(block)) return
    roles.set(next, 'bio')
  }
}

function isNameLine(blocks: readonly Block[], index: number, roles: Map<number, TailRole>): boolean {
  const block = blocks[index]
  const next = blocks[index + 1]
  if (!block || roles.has(index) || !isLine(block) || !personName.test(block.text)) return false
  if (block.text.split(' ').length > MOST_NAME_WORDS) return false
  const before = roles.get(index - 1)
  const after = roles.get(index + 1)
  return (
    before === 'button' ||
    after === 'navigation' ||
    (index < 3 && after !== undefined) ||
    (!next && before !== undefined)
  )
}

const isLine = ({kind}: Block): boolean => kind === 'line' || kind === 'paragraph'
const isProse = (block: Block | undefined): boolean =>
  block !== undefined && isLine(block) && /[.!]$/.test(block.text)
