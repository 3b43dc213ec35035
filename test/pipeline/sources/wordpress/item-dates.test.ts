import {expect, test} from 'vitest'
import {modifiedAt, publishedAt} from '../../../../pipeline/sources/wordpress/item-dates.ts'
import {madeItem} from './made-item.ts'

test.for([
  [
    'its UTC time first',
    {'wp:post_date_gmt': '2024-05-06 07:08:09', 'wp:post_date': '2024-05-06 09:08:09'},
    '2024-05-06T07:08:09.000Z',
  ],
  [
    'the date of the feed next',
    {'wp:post_date_gmt': '0000-00-00 00:00:00', pubDate: 'Mon, 06 May 2024 09:08:09 +0200'},
    '2024-05-06T07:08:09.000Z',
  ],
  ['a feed’s date without a weekday', {pubDate: '6 May 2024 07:08 +0000'}, '2024-05-06T07:08:00.000Z'],
  ['its local time last', {'wp:post_date': '2024-05-06 09:08:09', pubDate: ''}, '2024-05-06T09:08:09.000Z'],
  [
    'no date of a draft without one',
    {
      'wp:post_date_gmt': '0000-00-00 00:00:00',
      'wp:post_date': '-0001-11-30 00:00:00',
      pubDate: 'Wed, 30 Nov -0001 00:00:00 +0000',
    },
    undefined,
  ],
  ['not the first of 1970', {pubDate: 'Thu, 01 Jan 1970 00:00:00 +0000'}, undefined],
  ['no day that is not in the calendar', {'wp:post_date_gmt': '2024-02-30 00:00:00'}, undefined],
] as const)('takes %s', ([, fields, date]) => {
  expect(publishedAt(madeItem(fields))).toBe(date)
})

test('takes the UTC time of the last change', () => {
  expect(modifiedAt(madeItem({'wp:post_modified_gmt': '2025-01-02 03:04:05'}))).toBe(
    '2025-01-02T03:04:05.000Z',
  )
  expect(modifiedAt(madeItem({}))).toBeUndefined()
})
