import {sectionLists, type SectionKind, type SectionList} from '../../schemas/vocabulary.ts'
import type {Section} from '../fetch.ts'
import {listHeadings} from '../labels.ts'
import type {InGroup, PageLists} from '../lists/printer.ts'

/** A section as it is printed: with an address, and with the part of its list that it prints. */
export interface PageSection extends Omit<Section, 'anchor' | '_key' | 'listGroup'> {
  readonly anchor: string
  readonly inGroup: InGroup
}

/**
 * The sections of a page in order, followed by one for each list, or rest of a list, that none of them prints: a
 * fact must not vanish because nobody made a section for it. One that was read out of the text stands there already. Red flags are not among them: `redFlagBoxes` prints those.
 */
export function pageSections(sections: readonly Section[] | null, lists: PageLists): PageSection[] {
  const written = sections ?? []
  const groups = groupsByList(written)
  const rest = sectionLists
    .filter((list) => list !== 'redFlags')
    .flatMap((list) => leftoverSection(list, written, groups, lists) ?? [])
  return [...written.map((section) => pageSection(section, groups)), ...rest]
}

/** Whether a section prints the page's red flags. */
export function printsRedFlags(sections: readonly Section[] | null): boolean {
  return sections?.some((section) => section.list === 'redFlags') ?? false
}

function pageSection({_key, listGroup, ...section}: Section, groups: Groups): PageSection {
  const taken = section.list === null ? none : (groups.get(section.list) ?? none)
  const inGroup: InGroup = ({group, inText}) =>
    listGroup ? group === listGroup : !group || !(inText || taken.has(group))
  return {...section, anchor: section.anchor ?? `section-${_key}`, inGroup}
}

function leftoverSection(
  list: SectionList,
  all: readonly Section[],
  groups: Groups,
  lists: PageLists,
): PageSection | undefined {
  const printing = all.filter((section) => section.list === list)
  const taken = groups.get(list) ?? none
  const whole = printing.some(({listGroup}) => !listGroup || !grouped.has(list))
  const inGroup: InGroup = ({group, inText}) => !whole && !inText && !(group && taken.has(group))
  const left = (lists[list] ?? []).some((item) => inGroup('inText' in item ? item : unplaced))
  if (!left) return undefined
  const kind = kinds[list]
  return {
    kind,
    heading: listHeadings[list],
    anchor: list,
    list,
    callToAction: null,
    body: null,
    bodyAfter: null,
    inGroup,
  }
}

const unplaced = {group: null, inText: false}

/** The groups of each list that some section prints by name, so that a section without a group leaves them out. */
type Groups = ReadonlyMap<SectionList, ReadonlySet<string>>

function groupsByList(sections: readonly Section[]): Groups {
  const groups = new Map<SectionList, Set<string>>()
  for (const {list, listGroup} of sections)
    if (list !== null && listGroup) groups.set(list, (groups.get(list) ?? new Set()).add(listGroup))
  return groups
}

const none: ReadonlySet<string> = new Set()

const grouped: ReadonlySet<SectionList> = new Set(['symptoms', 'causes', 'treatments', 'exercises'])

const kinds: Readonly<Record<SectionList, SectionKind>> = {
  symptoms: 'symptoms',
  causes: 'causes',
  treatments: 'treatment',
  exercises: 'exercises',
  redFlags: 'seekHelp',
  faqs: 'faqs',
  keyTakeaways: 'keyTakeaways',
  citations: 'references',
}
