import type {Block} from '../parse/block.ts'
import {foldName} from '../text/fold.ts'
import {knownHeadingKind} from '../wording/heading-kind.ts'
import type {Wording} from '../wording/wording.ts'

/** What a tab of a page is called. */
const tab =
  /^(?:overview|about|intro(?:duction)?|types?|(?:signs (?:and|&) symptoms|symptoms (?:and|&) signs)|pathophysiology|self-?care|home remedies|prognosis|outlook|references|causes?|symptoms?|treatments?|diagnosis|risk(?: factors|'s|s)?|prevention|complications|faqs?|recovery|insurance|videos?|reviews|doctors?)$/i

/** A table of contents has so many entries, and headings of so many kinds. */
const FEWEST = 3
const FEWEST_KINDS = 2

/**
 * Numbers of the lists that are tables of contents: most of their entries are the page's own headings, of several kinds, or what tabs are called.
 * A list of treatments that are told of below one by one is none, since its headings are all of one kind.
 */
export function contentsLists(blocks: readonly Block[], {sectionHeadings}: Wording): ReadonlySet<number> {
  const headings = new Set(blocks.flatMap(({kind, text}) => (kind === 'heading' ? [entryName(text)] : [])))
  const lists = listsOf(blocks)
  const isContents = (entries: readonly Block[]): boolean => {
    const named = entries.filter(({text}) => headings.has(entryName(text)))
    const kinds = new Set(
      named.map(({text}) => knownHeadingKind(text, sectionHeadings)).filter((kind) => kind !== undefined),
    )
    const tabs = entries.filter(({text}) => tab.test(text)).length
    return (
      (named.length >= FEWEST && named.length * 2 > entries.length && kinds.size >= FEWEST_KINDS) ||
      (tabs >= FEWEST && tabs * 2 >= entries.length)
    )
  }
  return new Set([...lists].filter(([, entries]) => isContents(entries)).map(([list]) => list))
}

/**
 * Numbers of the lists below the title that repeat the menu above it: every entry stands there, too, in lines that are
 * no sentences.
 */
export function repeatedMenus(blocks: readonly Block[], titleIndex: number): ReadonlySet<number> {
  const above = blocks.slice(0, Math.max(0, titleIndex)).filter(({text}) => !/[.!?:]$/.test(text))
  if (above.length === 0) return new Set()
  const menu = ` ${above.map(({text}) => foldName(text)).join(' ')} `
  const repeats = ({text}: Block): boolean => menu.includes(` ${foldName(text)} `)
  const below = listsOf(blocks.slice(titleIndex + 1))
  return new Set(
    [...below]
      .filter(([, entries]) => entries.length >= FEWEST && entries.every(repeats))
      .map(([list]) => list),
  )
}

/** A heading may be numbered, and its entry not. */
const entryName = (text: string): string => foldName(text.replace(/^\d{1,2}[.)]\s*/, ''))

const listsOf = (blocks: readonly Block[]) =>
  Map.groupBy(
    blocks.filter((block) => block.kind === 'listItem'),
    ({item}) => item.list,
  )
