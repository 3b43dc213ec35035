import {describe, expect, test} from 'vitest'
import {fieldSlug, idSlug, slugify} from '../../../pipeline/identity/slug.ts'

describe('slugify', () => {
  test.each([
    ['Tight calf muscles', 'tight-calf-muscles'],
    ['Shoulder & arm', 'shoulder-and-arm'],
    ['R&B', 'randb'],
    ['Runner’s knee', 'runners-knee'],
    ["De Quervain's", 'de-quervains'],
    ['De Quervain‘s', 'de-quervains'],
    ['Ménière’s disease', 'menieres-disease'],
    ['Knöchel – verstaucht', 'knochel-verstaucht'],
    ['½ squats', '1-2-squats'],
    ['  (Pain) at night?! ', 'pain-at-night'],
    ['20-30 minutes/day', '20-30-minutes-day'],
    ['SINGLE-leg  balance', 'single-leg-balance'],
    ['ﬁbula', 'fibula'],
    ['👍', ''],
    ['痛み', ''],
    ['боль', ''],
    ['', ''],
  ])('makes “%s” “%s”', (text, slug) => {
    expect(slugify(text)).toBe(slug)
  })
})

describe('idSlug', () => {
  test('leaves eighty characters as they are', () => {
    expect(idSlug('a'.repeat(80))).toBe('a'.repeat(80))
  })

  test('cuts a longer slug to 71 characters, back to the last word, and adds its hash', () => {
    expect(
      idSlug('Pulling the heel of the sore leg towards the seat while you sit on the edge of a firm chair'),
    ).toBe('pulling-the-heel-of-the-sore-leg-towards-the-seat-while-you-sit-on-the-4decb951')
  })

  test('cuts a single long word in its middle', () => {
    expect(idSlug('a'.repeat(81))).toBe(`${'a'.repeat(71)}-8c48280d`)
  })

  test('tells long texts apart that begin alike', () => {
    const long = 'word '.repeat(20)
    expect(idSlug(`${long}one`)).not.toBe(idSlug(`${long}two`))
  })

  test('adds a hash where letters of the text have no place in the slug', () => {
    expect([idSlug('β-blockers'), idSlug('α-blockers'), idSlug('A-blockers')]).toEqual([
      'blockers-7abc22eb',
      'blockers-a7ea88cd',
      'a-blockers',
    ])
  })

  test('is the same whatever the case of such letters', () => {
    expect(idSlug('Βeta 1')).toBe(idSlug('βeta 1'))
  })

  test('is empty where no letter has a place', () => {
    expect(idSlug('痛み')).toBe('')
  })
})

describe('fieldSlug', () => {
  test('leaves ninety-six characters as they are', () => {
    expect(fieldSlug('a'.repeat(96))).toBe('a'.repeat(96))
  })

  test('cuts a longer slug to at most ninety-six', () => {
    expect(fieldSlug('ten chars '.repeat(10))).toBe(
      'ten-chars-ten-chars-ten-chars-ten-chars-ten-chars-ten-chars-ten-chars-ten-chars-ten-7123d43f',
    )
  })
})
