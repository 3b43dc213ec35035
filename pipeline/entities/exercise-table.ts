import type {PageBlock} from '../sections/page.ts'
import type {Wording} from '../wording/wording.ts'
import {readDose} from './dose.ts'
import {factToExercise} from './exercise.ts'
import type {Dose, ExerciseFact} from './facts.ts'

type DoseField = Exclude<keyof Dose, 'asWritten'>

const columns: readonly {readonly pattern: RegExp; readonly min: DoseField; readonly max?: DoseField}[] = [
  {pattern: /\bsets?\b/i, min: 'sets'},
  {pattern: /\brep/i, min: 'repsMin', max: 'repsMax'},
  {pattern: /\bhold\b/i, min: 'holdSeconds'},
]

/** The exercises of tables whose first column is headed “Exercise” or the like; the tables stay. */
export function tableExercises(blocks: readonly PageBlock[], wording: Wording): ExerciseFact[] {
  return blocks.flatMap((block) =>
    tableRows(block).flatMap(({name, dose}): ExerciseFact[] => {
      const fact = factToExercise({name, note: [], keys: [block.key]}, wording)
      const dosed: ExerciseFact | undefined = fact && dose ? {...fact, dose} : fact
      return dosed ? [dosed] : []
    }),
  )
}

function tableRows({block}: PageBlock): {name: string; dose?: Dose}[] {
  if (block.kind !== 'table') return []
  const [header, ...rows] = block.rows
  if (
    !header ||
    !/^(?:\p{L}+ )?(?:exercises?|movements?|stretch(?:es)?|drills?)(?: \p{L}+)?$/iu.test(header[0] ?? '')
  )
    return []
  return rows.flatMap((cells) => {
    const [name] = cells
    const dose = doseOf(header, cells)
    return name === undefined || name === '' ? [] : [{name, ...(dose && {dose})}]
  })
}

function doseOf(header: readonly string[], cells: readonly string[]): Dose | undefined {
  const labelled = header.map((label, index) => ({label, cell: cells[index] ?? ''})).slice(1)
  const asWritten = labelled
    .filter(({cell}) => cell !== '')
    .map(({label, cell}) => `${label}: ${cell}`)
    .join(', ')
  const numbers = labelled.flatMap(({label, cell}) => {
    const column = columns.find(({pattern}) => pattern.test(label))
    const [, low, high] = /(\d{1,3})(?:\s*(?:to|-|–)\s*(\d{1,3}))?/.exec(cell) ?? []
    if (!column || low === undefined || (column.min === 'repsMin' && /hold|sec/i.test(cell))) return []
    return [
      [column.min, Number(low)] as const,
      ...(column.max ? [[column.max, Number(high ?? low)] as const] : []),
    ]
  })
  const spoken = readDose(labelled.map(({cell}) => cell).join('. '))
  return numbers.length > 0 || spoken ? {...spoken, ...Object.fromEntries(numbers), asWritten} : undefined
}
