import {
  type Facts,
  type GoldPage,
  type ListField,
  listFields,
  type SingleField,
  singleFields,
} from './gold.ts'
import {contains, similar} from './similar.ts'

/** Facts found that are there, found that are not, and there but not found. */
export interface Count {
  readonly right: number
  readonly wrong: readonly string[]
  readonly missed: readonly string[]
}

export type Scores = Readonly<Record<ListField | SingleField, Count>>

export const countOf = (counts: readonly Count[]): Count => ({
  right: counts.reduce((sum, {right}) => sum + right, 0),
  wrong: counts.flatMap(({wrong}) => wrong),
  missed: counts.flatMap(({missed}) => missed),
})

export const precision = ({right, wrong}: Count): number => right / Math.max(1, right + wrong.length)
export const recall = ({right, missed}: Count): number => right / Math.max(1, right + missed.length)
export const f1 = ({right, wrong, missed}: Count): number =>
  (2 * right) / Math.max(1, 2 * right + wrong.length + missed.length)

/** Scores a page's facts, field by field. Of a page without a condition only title and author count. */
export function score(gold: GoldPage, found: Facts): Scores {
  const isCondition = gold.facts.condition !== undefined
  const counted = (field: ListField | SingleField) => isCondition || field === 'title' || field === 'author'
  const list = (field: ListField): Count => (counted(field) ? listCount(gold, field, found[field]) : nothing)
  const single = (field: SingleField): Count =>
    counted(field) ? singleCount(gold, field, found[field]) : nothing
  return {
    symptoms: list('symptoms'),
    causes: list('causes'),
    risks: list('risks'),
    treatments: list('treatments'),
    exercises: list('exercises'),
    faqs: list('faqs'),
    takeaways: list('takeaways'),
    title: single('title'),
    condition: single('condition'),
    region: single('region'),
    author: single('author'),
    reviewer: single('reviewer'),
    seekHelp: single('seekHelp'),
  }
}

const nothing: Count = {right: 0, wrong: [], missed: []}

/** Words of the page's furniture that some fact holds. */
export function leaks({noise}: GoldPage, found: Facts): string[] {
  const facts = [...listFields, ...singleFields].flatMap((field) => found[field] ?? [])
  return noise.filter((words) => facts.some((fact) => contains(fact, words)))
}

function listCount(gold: GoldPage, field: ListField, found: readonly string[]): Count {
  const wanted = gold.facts[field]
  const matches = bestMatches(found, wanted, (fact, other) => likeness(gold, fact, other))
  const isOpen = (fact: string) =>
    gold.open.some(
      (open) =>
        open === field || (open.startsWith(`${field}: `) && similar(fact, open.slice(field.length + 2)) > 0),
    )
  return {
    right: matches.size,
    wrong: found.filter((fact, index) => !matches.has(index) && !isOpen(fact)),
    missed: wanted.filter((_, index) => ![...matches.values()].includes(index)),
  }
}

/** Joins each fact found to at most one wanted, the most alike first. */
function bestMatches(
  found: readonly string[],
  wanted: readonly string[],
  like: (fact: string, other: string) => number,
): Map<number, number> {
  const pairs = found
    .flatMap((fact, from) => wanted.map((other, to) => ({from, to, like: like(fact, other)})))
    .filter((pair) => pair.like > 0)
    .toSorted((one, other) => other.like - one.like)
  const matches = new Map<number, number>()
  const taken = new Set<number>()
  for (const {from, to} of pairs) {
    if (matches.has(from) || taken.has(to)) continue
    matches.set(from, to)
    taken.add(to)
  }
  return matches
}

function singleCount(gold: GoldPage, field: SingleField, found: string | undefined): Count {
  const wanted = gold.facts[field]
  if (wanted === undefined || found === undefined || gold.open.includes(field))
    return {
      right: 0,
      wrong:
        found === undefined ||
        wanted !== undefined ||
        gold.open.includes(field) ||
        field === 'region' ||
        field === 'seekHelp'
          ? []
          : [found],
      missed: wanted === undefined || gold.open.includes(field) ? [] : [wanted],
    }
  const holds = [wanted, ...(gold.alt[wanted] ?? [])].some(
    (other) => similar(found, other) > 0 || (field !== 'condition' && contains(found, other)),
  )
  return holds ? {right: 1, wrong: [], missed: []} : {right: 0, wrong: [found], missed: [wanted]}
}

const likeness = ({alt}: GoldPage, fact: string, wanted: string): number =>
  Math.max(...[wanted, ...(alt[wanted] ?? [])].map((other) => similar(fact, other)))
