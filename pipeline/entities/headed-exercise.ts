import type {SectionKind} from '../../schemas/vocabulary.ts'
import type {PageBlock} from '../sections/page.ts'
import {instruction} from '../wording/instructions.ts'
import type {Fact} from './facts.ts'
import {cleanName, itemToFact, passage} from './item-to-fact.ts'
import {isItem} from './items.ts'
import {isExercise} from './refine.ts'

/** Kinds of sections that may be about one exercise. */
const open: ReadonlySet<SectionKind> = new Set([
  'exercises',
  'treatment',
  'selfCare',
  'prevention',
  'recovery',
  'other',
])
const MOST_NAME_WORDS = 7
/** “Helpful exercises”. */
const ofMany = /\b(?:exercises|stretches|drills|workouts?)$|\b(?:treatment|recovery|rehab\w*)\b/i
/** “Doorway stretch (chest)”, “Heel raises on a step”. */
const aside = /(?: \([^()]*\)| (?:with|on|at|against|using|from) .*)+$/iu

/**
 * The exercise that a heading names, where the text below tells how to do it.
 *
 * @param start Index of the first block below it.
 */
export function headedExercise(
  heading: PageBlock,
  kind: SectionKind,
  blocks: readonly PageBlock[],
  start: number,
): Fact[] {
  const name = cleanName(heading.block.text)
  if (!open.has(kind) || name.split(' ').length > MOST_NAME_WORDS || ofMany.test(name)) return []
  if (!isExercise({name: name.replace(aside, ''), note: [], keys: []})) return []
  let end = start
  while (end < blocks.length && blocks[end]?.role !== 'heading') end += 1
  const told = blocks.slice(start, end).filter(({role}) => role === 'paragraph' || role === 'listItem')
  const lists = told.filter(isItem).some((head) => {
    const fact = itemToFact({head, rest: []})
    return (
      fact !== undefined &&
      !instruction.test(fact.name) &&
      fact.name.split(' ').length <= MOST_NAME_WORDS &&
      isExercise({...fact, note: []})
    )
  })
  const how = told.some(({block}) =>
    block.text.split(sentenceEnd).some((sentence) => instruction.test(sentence)),
  )
  return lists || !how ? [] : [{name, note: told.map(passage), keys: [heading.key]}]
}

/** “Leaning forward, let your arm hang.” */
const sentenceEnd = /(?<=[.!?:])\s+(?=\p{Lu})|, /u
