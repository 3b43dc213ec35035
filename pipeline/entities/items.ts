import type {PageBlock} from '../sections/page.ts'
import {detailHeading, detailLabel, effect, instruction, trait} from '../wording/instructions.ts'
import type {StatedList} from '../wording/statements.ts'
import {isLabel, isStep, isTold} from './list-labels.ts'
import {flatParts} from './flat-parts.ts'
import {isNamed, paragraphRun} from './paragraph-runs.ts'
import {
  announcesKinds,
  announcesList,
  areSteps,
  asks,
  bareRuns,
  isOneSentence,
  announcesMembers,
  describesEach,
  listsNames,
  states,
  tells,
} from './sub-headings.ts'

/** Something that a section names one by one: the block that names it, and the blocks that say more. */
export interface Item {
  readonly head: PageBlock
  readonly rest: readonly PageBlock[]
  /** The sub-heading above it, where the section has several lists. */
  readonly under?: PageBlock
  /** The paragraph right above its list. */
  readonly leadIn?: PageBlock
  /** It stands in what is told of another item. */
  readonly inner?: boolean
}

/** What a section holds: text, its items in one unbroken list, text, and items found elsewhere in it. */
export interface Itemised {
  readonly before: readonly PageBlock[]
  readonly items: readonly Item[]
  readonly after: readonly PageBlock[]
  readonly others: readonly Item[]
}

/**
 * Finds what a section names one by one: as a list, as sub-headings with text, or as paragraphs “Name: text”. A list
 * with a line that only announces others (“In the hand:”) stays in the text, which alone can hold that line.
 *
 * @param own The list that the section is for: below the name of an exercise, a list says how to do it.
 * @param isPart Whether a sub-heading says again what its section is for, and names nothing.
 */
export function itemise(
  blocks: readonly PageBlock[],
  own?: StatedList,
  isPart: (heading: PageBlock) => boolean = () => false,
): Itemised {
  const start = blocks.findIndex(
    (block, index) =>
      isItem(block) || block.role === 'heading' || paragraphRun(blocks, index, own) !== undefined,
  )
  const first = blocks[start]
  if (!first) return {before: blocks, items: [], after: [], others: []}
  const before = blocks.slice(0, start)
  if (first.role === 'heading')
    return underHeadings(before, blocks.slice(start), own, (heading) => isPart(heading) || states(heading))
  const end = endOfRun(blocks, start, paragraphRun(blocks, start, own) ?? isItem)
  const run = blocks.slice(start, end)
  const items = runItems(run, blocks[start - 1], own)
  const words = new Set(items.flatMap(({head, rest}) => [head, ...rest]))
  if (
    words.size < run.length ||
    items.length + items.reduce((count, {rest}) => count + rest.length, 0) > run.length
  )
    return {before: blocks, items: [], after: [], others: listedItems(blocks, own)}
  const after = blocks.slice(end)
  return {before, items, after, others: listedItems(after, own)}
}

/** Every list of a stretch of text, with the sub-heading and the line above it, however the text is cut up. */
export function listedItems(blocks: readonly PageBlock[], own?: StatedList): Item[] {
  const first = blocks.findIndex(({role}) => role === 'heading')
  const before = itemsWithin(first < 0 ? blocks : blocks.slice(0, first), own)
  const parts = first < 0 ? [] : cutAtHeadings(blocks.slice(first))
  return [
    ...before,
    ...parts.flatMap(({head, rest}) => itemsWithin(rest, own).map((item) => ({...item, under: head}))),
  ]
}

function underHeadings(
  before: readonly PageBlock[],
  blocks: readonly PageBlock[],
  own: StatedList | undefined,
  isPart: (heading: PageBlock) => boolean,
): Itemised {
  const parts = cutAtHeadings(blocks)
  const numbered =
    own !== 'treatments' && parts.length > 1 && parts.every(({head}) => /^\d{1,2}[.)] /.test(head.block.text))
  const toldInOne = parts.length > 2 && parts.every(({rest}) => isOneSentence(rest))
  const named = parts.every(
    ({head, rest}) =>
      !isPart(head) &&
      rest[0] !== undefined &&
      !(own === 'exercises' && kindOfExercise.test(head.block.text) && rest.some(isItem)) &&
      (numbered ||
        toldInOne ||
        opensSteps(rest) ||
        explains(rest, own) ||
        !(
          isItem(rest[0]) ||
          isNamed(rest[0]) ||
          listsNames(rest) ||
          (own === 'treatments' && describesEach(rest)) ||
          (own === 'treatments' && announcesMembers(head, rest)) ||
          isMethod({head, rest}) ||
          announcesList(rest, own)
        )) &&
      rest.every(isWords),
  )
  if (named && parts.every(({head}) => !asks(head)))
    return {before, items: withLeadIn(parts, before.at(-1)), after: [], others: parts.flatMap(innerItems)}
  const inParts = parts.filter(({head}) => isPart(head)).length * 2 > parts.length
  const inSteps = areSteps(parts)
  const plain = parts.filter(({rest}) => tells(rest[0]) && !rest.some(isItem)).length
  const bare = own === undefined ? new Set<Item>() : bareRuns(parts, own)
  const others = parts.flatMap((part) => {
    const {head, rest} = part
    if (bare.has(part)) return isPart(head) ? [] : [{head, rest}]
    const argues = asks(head) && !isPart(head) && !rest.some(isItem)
    const tellsOfHead = (opensSteps(rest) && !states(head)) || explains(rest, own)
    const listed = argues || tellsOfHead ? [] : itemsWithin(rest, own)
    const within = listed.every(({leadIn}) => leadIn && announcesDetails(leadIn)) ? [] : listed
    if (within.length > 0) {
      const told =
        own === 'treatments' &&
        (inSteps || plain > 1) &&
        tells(rest[0]) &&
        !(asks(head) || isPart(head) || announcesKinds(head))
      const isRecipe = isTold(
        within.map((item) => item.head),
        [instruction],
      )
      const inner = told && isRecipe ? [] : within.map((item) => ({...item, under: head}))
      return told ? [{head, rest: []}, ...inner] : inner
    }
    const inner = innerItems({head, rest})
    return inParts || asks(head) || isPart(head) || rest.length === 0 ? inner : [{head, rest}, ...inner]
  })
  return {before: [...before, ...blocks], items: [], after: [], others}
}

/** A word for exercises of a kind: “Strengthening”. */
const kindOfExercise =
  /^(?:(?:range of motion|flexibility|mobility|strength(?:ening)?|stretch(?:es|ing)|balance|stability|core|cardio\w*|aerobic|warm[- ]?ups?|cool[- ]?downs?)(?: (?:exercises|work|training|and [a-z]+))?|(?:early|middle|late|advanced|gentle)(?: [a-z]+)? exercises):?$/i

/** “Benefits:”, “… is the usual procedure. During the operation:” */
const announcesDetails = ({block: {text}}: PageBlock): boolean =>
  detailHeading.test(text) || /(?:^|[.!?] )during [^.:]{3,60}:$/i.test(text)

/** Whether a list says step by step how to do what stands above it: numbered, with no list of its own below the first. */
const opensSteps = ([first, second]: readonly PageBlock[]): boolean =>
  first !== undefined && isStep(first) && !(second?.role === 'listItem' && depthOf(second) > depthOf(first))

/** Items of the lists below a sub-heading that itself names something: of the section's list only where a line above says so. */
const innerItems = ({head, rest}: Item): Item[] =>
  itemsWithin(rest).flatMap((item) => (item.leadIn ? [{...item, under: head, inner: true}] : []))

/** A line that announces what the sub-headings below it name. */
const withLeadIn = (items: readonly Item[], above: PageBlock | undefined): Item[] =>
  above?.role === 'paragraph' && above.block.text.endsWith(':')
    ? items.map((item) => ({...item, leadIn: above}))
    : [...items]

/** All items in a stretch of text, in order. */
function itemsWithin(blocks: readonly PageBlock[], own?: StatedList): Item[] {
  const found: Item[] = []
  let index = 0
  while (index < blocks.length) {
    const block = blocks[index]
    const announced = blocks[index - 1]?.block.text.endsWith(':') === true ? own : undefined
    const belongs = block && isItem(block) ? isItem : paragraphRun(blocks, index, announced)
    const end = belongs ? endOfRun(blocks, index, belongs) : index
    found.push(...runItems(blocks.slice(index, end), blocks[index - 1], own))
    index = Math.max(end, index + 1)
  }
  return found
}

/** The items of one unbroken run: of a list, or of named paragraphs. */
function runItems(run: readonly PageBlock[], above: PageBlock | undefined, own?: StatedList): Item[] {
  if (above !== undefined && run[0] && isItem(run[0]) && isLabel(above, run, own))
    return [{head: above, rest: run, leadIn: above}]
  const items: Item[] = run[0] && isItem(run[0]) ? listItems(run) : run.map((head) => ({head, rest: []}))
  return above?.role === 'paragraph' ? items.map((item) => ({...item, leadIn: above})) : items
}

/** The items of a list; one that only announces its sub-list (“In the hand:”) gives way to what is in it. */
function listItems(run: readonly PageBlock[]): Item[] {
  const items: {head: PageBlock; rest: PageBlock[]}[] = []
  for (const block of run) {
    const open = items.at(-1)
    if (open && (block.role !== 'listItem' || depthOf(block) > depthOf(open.head))) open.rest.push(block)
    else items.push({head: block, rest: []})
  }
  return (
    flatParts(items) ??
    items.flatMap((item): Item[] => {
      const {text} = item.head.block
      const named = text.endsWith(':') ? item.rest.filter(isNamed) : []
      if (named.length > 1) return named.map((head) => ({head, rest: [], under: item.head}))
      if (!item.rest.some(({role}) => role === 'listItem')) return [item, ...shortMembers(item)]
      if (topic.test(text) || isKind(item))
        return item.rest.map((head) => ({head, rest: [], under: item.head}))
      return text.endsWith(':') ? item.rest.map((head) => ({head, rest: []})) : [item, ...shortMembers(item)]
    })
  )
}

/** An item that names what the list below it holds. */
const topic =
  /^(?:common |main |possible )?(?:symptoms|signs|causes|risk factors|treatments?(?: options)?|exercises):?$/i

/** Whether an item is a word for a kind of things, above a list of some: “Over-the-counter options”. */
const isKind = ({head: {block}, rest}: Item): boolean =>
  rest.length > 1 &&
  rest.every(({role}) => role === 'listItem') &&
  block.text.split(' ').length <= MOST_KIND_NAME_WORDS &&
  kindWord.test(block.text) &&
  !isTold(rest, [effect, trait, instruction])

const MOST_KIND_NAME_WORDS = 4
const kindWord =
  /\b(?:adjustments|approaches|changes|conditions|factors|interventions|measures|medications|methods|modifications|options|procedures|remedies|strategies|techniques|therapies|treatments)$/i

/** Things that a list names below one of its items, which is a word for their kind: not what is told of it in sentences. */
function shortMembers({head, rest}: Item): Item[] {
  const named =
    rest.length > 1 &&
    wordCount(head) <= MOST_KIND_WORDS &&
    rest.every(
      (member) =>
        member.role === 'listItem' &&
        wordCount(member) <= MOST_MEMBER_WORDS &&
        /^\p{Lu}[^.:\d]*$/u.test(member.block.text),
    )
  return named ? rest.map((member) => ({head: member, rest: []})) : []
}

const MOST_KIND_WORDS = 3
const MOST_MEMBER_WORDS = 5
const wordCount = ({block}: PageBlock): number => block.text.split(' ').length

function cutAtHeadings(blocks: readonly PageBlock[]): Item[] {
  const parts: {head: PageBlock; rest: PageBlock[]}[] = []
  for (const block of blocks) {
    if (block.role === 'heading') parts.push({head: block, rest: []})
    else parts.at(-1)?.rest.push(block)
  }
  return parts
}

function endOfRun(
  blocks: readonly PageBlock[],
  start: number,
  belongs: (block: PageBlock) => boolean,
): number {
  let end = start
  for (let block = blocks[end]; block && belongs(block); block = blocks[end]) end += 1
  return end
}

/** Whether a block is a list item, or a further paragraph of one. */
export const isItem = ({role, block}: PageBlock): boolean =>
  role !== 'answer' && (block.kind === 'listItem' || (block.kind === 'paragraph' && block.item !== undefined))

/** Whether a note can hold the block: it has no place for pictures, films and tables. */
export const isWords = ({block}: PageBlock): boolean =>
  !['image', 'video', 'embed', 'table', 'code', 'other'].includes(block.kind)

/** Whether the lists below a sub-heading say more of what it names: details, or how to do an exercise. */
function explains(blocks: readonly PageBlock[], own: StatedList | undefined): boolean {
  const items = blocks.filter((block) => isItem(block) || isNamed(block))
  const details = items.filter(
    ({block: {text}}) =>
      detailLabel.test(text) ||
      (own === 'exercises' && instruction.test(text)) ||
      (own === 'treatments' && effect.test(text)) ||
      (own === 'causes' && trait.test(text)),
  )
  return details.length * 2 > items.length
}

/** Whether a sub-heading names a method whose parts stand in the list below it: “The R.I.C.E. protocol”. */
const isMethod = ({head, rest}: Item): boolean =>
  rest.some(isItem) && /\b(?:protocol|principles?|r\.?i\.?c\.?e)\b/i.test(head.block.text)

const depthOf = ({block}: PageBlock): number => (block.kind === 'listItem' ? block.item.depth : 1)
