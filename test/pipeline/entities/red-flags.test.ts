import {describe, expect, test} from 'vitest'
import {readRedFlags} from '../../../pipeline/entities/red-flags.ts'
import {readEntities, readSection, wordsOf} from '../read-page.ts'

function read(markdown: string, heading = 'When to see a doctor') {
  const {before, redFlags, after, printed} = readRedFlags(readSection(`## ${heading}\n\n${markdown}`))
  return {
    before: wordsOf(before),
    flags: redFlags.map(({text, urgency}) => [text, urgency]),
    after: wordsOf(after),
    printed,
  }
}

describe('outside of the section for them', () => {
  const elsewhere = (text: string, heading = 'Causes') =>
    readEntities(`# Sciatica\n\n## ${heading}\n\n${text}`).redFlags.map((flag) => [flag.text, flag.urgency])

  test.each([
    ['If it spreads to both legs, see a doctor immediately.', 'urgent'],
    ['Any loss of feeling calls for emergency care.', 'emergency'],
    ['When you lose control of your bladder, go to the emergency department.', 'emergency'],
    ['See your doctor promptly if both legs hurt.', 'soon'],
  ])('“%s” is a sign', (text, urgency) => {
    expect(elsewhere(`It is common. ${text} Most people get better.`)).toEqual([[text, urgency]])
  })

  test.each([
    'If it spreads to both legs, see a doctor.',
    'Surgery is not an emergency.',
    'It rarely requires urgent care.',
    'The pain may start immediately when you lift something.',
    'When should I call an ambulance?',
  ])('“%s” is none', (text) => {
    expect(elsewhere(text)).toEqual([])
  })

  test('nothing is one on a page about no condition', () => {
    const text = '# News of the month\n\nIf it spreads to both legs, see a doctor immediately.'
    expect(readEntities(text).redFlags).toEqual([])
  })
})

describe('how urgent a sign is', () => {
  test.each([
    ['Call 999 if you cannot feel your legs.', 'emergency'],
    ['Go to A&E if the leg is cold.', 'emergency'],
    ['Call an ambulance if you faint.', 'emergency'],
    ['This is an emergency when it comes with fever.', 'emergency'],
    ['See a doctor urgently if it is hot.', 'urgent'],
    ['Seek help immediately if it is numb.', 'urgent'],
    ['Come the same day if it locks.', 'urgent'],
    ['See your GP as soon as you can if you lose weight.', 'soon'],
    ['See your GP promptly if both heels hurt.', 'soon'],
    ['Ring us within 48 hours if it swells.', 'soon'],
  ])('is read from “%s”', (text, urgency) => {
    expect(read(text)).toEqual({before: [text], flags: [[text, urgency]], after: [], printed: false})
  })

  test.each([
    'See your doctor if the pain lasts.',
    'It is not an emergency if it clicks.',
    'Urgent care is open on Sundays.',
    'Most people get better.',
    'See us urgently if:',
  ])('is not read into “%s”', (text) => {
    expect(read(text)).toEqual({before: [text], flags: [], after: [], printed: false})
  })
})

describe('a list of signs', () => {
  test('is as urgent as its lead-in says', () => {
    expect(read('Call 999 if you have:\n\n- numb legs\n- a cold foot\n\nOtherwise wait.')).toEqual({
      before: ['Call 999 if you have:'],
      flags: [
        ['numb legs', 'emergency'],
        ['a cold foot', 'emergency'],
      ],
      after: ['Otherwise wait.'],
      printed: true,
    })
  })

  test('is as urgent as the heading says where the lead-in says nothing', () => {
    expect(read('- numb legs', 'When to get urgent help').flags).toEqual([['numb legs', 'urgent']])
  })

  test('takes an item’s own word before any other', () => {
    expect(read('Come promptly with:\n\n- numb legs (call 999)\n- swelling').flags).toEqual([
      ['numb legs (call 999)', 'emergency'],
      ['swelling', 'soon'],
    ])
  })

  test('stays in the text where not every item has an urgency', () => {
    expect(read('- Call 999 if you faint\n- Rest if it aches')).toEqual({
      before: ['Call 999 if you faint', 'Rest if it aches'],
      flags: [['Call 999 if you faint', 'emergency']],
      after: [],
      printed: false,
    })
  })

  test('says nothing of a second list', () => {
    expect(read('Call 999 if you have:\n\n- numb legs\n\nCome to us with:\n\n- stiffness')).toEqual({
      before: ['Call 999 if you have:', 'numb legs', 'Come to us with:', 'stiffness'],
      flags: [['numb legs', 'emergency']],
      after: [],
      printed: false,
    })
  })

  test('stays in the text where an item has a link or more than a line', () => {
    expect(read('- Call [999](tel:999) if you faint').printed).toBe(false)
    expect(read('- Call 999 if you faint\n\n  At once.').printed).toBe(false)
  })
})
