import {expect, test} from 'vitest'
import {tableExercises} from '../../../pipeline/entities/exercise-table.ts'
import {defaultWording} from '../../../pipeline/wording/wording.ts'
import {readSection} from '../read-page.ts'

const read = (...rows: string[]) => {
  const [header = '', ...others] = rows
  const line = header.replaceAll(/[^|]+/g, '---')
  const section = readSection(`## Exercises\n\n${[header, line, ...others].join('\n')}`)
  return tableExercises(section.blocks, defaultWording).map(({name, stage, dose}) => ({name, stage, dose}))
}

test('reads a row for each exercise, with the dose of its columns', () => {
  expect(
    read(
      '| Exercise | Sets | Reps | Hold | Often |',
      '| Calf raises (early stage) | 3 | 8-12 | | twice a day |',
      '| Wall sit | 2 | | 30 s | |',
      '| | 1 | 2 | | |',
    ),
  ).toEqual([
    {
      name: 'Calf raises',
      stage: 'early',
      dose: {
        sets: 3,
        repsMin: 8,
        repsMax: 12,
        timesPerDay: 2,
        asWritten: 'Sets: 3, Reps: 8-12, Often: twice a day',
      },
    },
    {name: 'Wall sit', stage: undefined, dose: {sets: 2, holdSeconds: 30, asWritten: 'Sets: 2, Hold: 30 s'}},
  ])
})

test('takes no seconds for repetitions', () => {
  expect(read('| Stretch | Reps |', '| Calf | hold 20 seconds |')).toEqual([
    {name: 'Calf', stage: undefined, dose: {holdSeconds: 20, asWritten: 'Reps: hold 20 seconds'}},
  ])
})

test('reads no dose where the columns hold none', () => {
  expect(read('| Movement | How |', '| Squat | slowly |')).toEqual([
    {name: 'Squat', stage: undefined, dose: undefined},
  ])
})

test('leaves tables of other things alone', () => {
  expect(read('| Week | Distance |', '| 1 | 3 km |')).toEqual([])
})
