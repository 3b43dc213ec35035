import {describe, expect, test} from 'vitest'
import {readDose} from '../../../pipeline/entities/dose.ts'
import {factToExercise} from '../../../pipeline/entities/exercise.ts'
import {defaultWording} from '../../../pipeline/wording/wording.ts'

const read = (name: string, text = '') => {
  const note = text === '' ? [] : [{key: 'b003', spans: [{text, marks: []}]}]
  const fact = factToExercise({name, note, keys: ['b003']}, defaultWording)
  if (!fact) return undefined
  const {note: _, keys: __, ...rest} = fact
  return rest
}

describe('an exercise', () => {
  test.each([
    ['Calf raises (early stage)', 'early'],
    ['Calf raises (middle stage)', 'middle'],
    ['Calf raises (Later Stage)', 'late'],
    ['Calf raises (phase 2)', 'middle'],
    ['Calf raises (return to sport)', 'returnToActivity'],
    ['Calf raises (long-term)', 'maintenance'],
  ])('“%s” belongs to the stage %s', (name, stage) => {
    expect(read(name)).toEqual({
      name: 'Calf raises',
      context: /\((.+)\)/.exec(name)?.[1],
      stage,
      members: [],
    })
  })

  test('keeps a bracket that names no stage as context', () => {
    expect(read('Bridge (with band)')).toEqual({name: 'Bridge', context: 'with band', members: []})
  })

  test('is not a long line without a text of its own', () => {
    expect(read('Try to do a little more on each day')).toBeUndefined()
  })

  test('is a group where its text opens with a list of names', () => {
    expect(read('Hip work', 'Clamshells, band walks, and hip thrusts to build strength.')).toEqual({
      name: 'Hip work',
      members: ['Clamshells', 'Band walks', 'Hip thrusts'],
    })
  })

  test('is no member of itself', () => {
    expect(read('Clamshells', 'Clamshell, squats and lunges.')?.members).toEqual(['Squats', 'Lunges'])
  })

  test.each([
    'Bend, hold and repeat.',
    'Squats and lunges.',
    'Squats, lunges and steps: slowly.',
    'Squats, 3 lunges and steps.',
    'Squats, lunges and all of the other things that you like.',
  ])('has no members where its text is “%s”', (text) => {
    expect(read('Hip work', text)?.members).toEqual([])
  })
})

describe('a dose', () => {
  test.each([
    ['3 sets of 12', {sets: 3, repsMin: 12, repsMax: 12}],
    ['3 x 8-12', {sets: 3, repsMin: 8, repsMax: 12}],
    ['Two rounds, 10 to 15 repetitions', {repsMin: 10, repsMax: 15}],
    ['Hold for 30 seconds', {holdSeconds: 30}],
    [
      '10 times, hold 5 to 10 seconds, twice a day',
      {repsMin: 10, repsMax: 10, holdSeconds: 5, timesPerDay: 2},
    ],
    ['Three times a day', {timesPerDay: 3}],
    ['once daily', {timesPerDay: 1}],
    ['3 sets, 4 days a week for 6 weeks', {sets: 3, daysPerWeek: 4, weeks: 6}],
    ['a 45-second hold', {holdSeconds: 45}],
  ])('is read from “%s”', (text, dose) => {
    expect(readDose(text)).toEqual({...dose, asWritten: text})
  })

  test.each(['Slowly.', 'Do it for 6 weeks.', 'Aged 30 to 40.', 'In 12 weeks you can run.', '0 sets'])(
    'is not in “%s”',
    (text) => {
      expect(readDose(text)).toBeUndefined()
    },
  )

  test('keeps the sentences that hold it, word for word', () => {
    expect(readDose('Stand tall. Do 3 sets of 12. Breathe; hold 5 seconds.')?.asWritten).toBe(
      'Do 3 sets of 12. hold 5 seconds.',
    )
  })
})
