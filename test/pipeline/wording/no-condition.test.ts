import {describe, expect, test} from 'vitest'
import {isGeneric, isKnown, nameInTitle} from '../../../pipeline/wording/condition-name.ts'
import {nameWithin} from '../../../pipeline/wording/name-within.ts'
import {defaultWording} from '../../../pipeline/wording/wording.ts'

const {conditions} = defaultWording

describe('a name', () => {
  test.each(['Approaches', 'Reaches', 'Cache', 'Teaches', 'Thomas Henry', 'Chiropathy'])(
    '“%s” is none of a condition, though the end of one is in it',
    (name) => {
      expect(isKnown(name, conditions)).toBe(false)
    },
  )

  test.each([
    'No pain',
    'Your Pain',
    'Pain Management',
    'Pain relief clinic',
    'Sports Injury',
    'Personal injury',
    'Auto injuries',
  ])('“%s” means no condition in particular', (name) => {
    expect(isGeneric(name, conditions)).toBe(true)
  })

  test.each([
    ['Bladder stones', 'Bladder stones'],
    ['Blocked Fallopian Tubes', 'Blocked Fallopian Tubes'],
    ['Prevent Piles', 'Piles'],
    ['Expert Neuropathy Treatment', 'Neuropathy'],
    ['Pharmacotherapy of Malaria', 'Malaria'],
    ['Detecting Oral Cancer Early: Your Path to Health', 'Oral Cancer'],
    ['Solving the Mystery of Unexplained Infertility', 'Unexplained Infertility'],
    ['Vertigo care, starting with which kind it is.', 'Vertigo'],
    ['Scoliosis Support in Northfield', 'Scoliosis'],
    ['Whiplash Symptoms Timeline', 'Whiplash'],
    ['Endometriosis Resources', 'Endometriosis'],
    ['Back Injury Lawyers', undefined],
    ['Rosacea and the skin barrier', 'Rosacea'],
    ['Solutions for Pain Management and Recovery', undefined],
    ['Intrathecal Pain Pumps', undefined],
    ['Katrina’s Migraine Story', undefined],
  ])('“%s” gives %s', (title, name) => {
    expect(nameInTitle(title, conditions)).toBe(name)
  })

  test('starts and ends with a word, whatever signs stand around it', () => {
    expect(nameWithin('How we help › Pain & Support', conditions)).toBeUndefined()
    expect(nameWithin('How we help › Heel pain', conditions)).toBe('Heel pain')
  })
})
