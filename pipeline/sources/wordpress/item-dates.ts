import {isoDate} from '../../parse/iso-date.ts'
import type {WxrItem} from './wxr-item.ts'

/** When an item was published, as ISO 8601: by its UTC time, else its feed date, else its local time taken as UTC. */
export const publishedAt = (item: WxrItem): string | undefined =>
  databaseDate(item.field('wp:post_date_gmt')) ??
  feedDate(item.field('pubDate')) ??
  databaseDate(item.field('wp:post_date'))

export const modifiedAt = (item: WxrItem): string | undefined =>
  databaseDate(item.field('wp:post_modified_gmt')) ?? databaseDate(item.field('wp:post_modified'))

/** Drafts without a date hold year 0, year −1 or the first of 1970. */
function databaseDate(written: string): string | undefined {
  const date = /^(?!0000)\d{4}-/.test(written.trim()) ? isoDate(written) : undefined
  return date === undefined || date.startsWith('1970-01-01T00:00') ? undefined : date
}

/** “Mon, 30 Nov 2020 09:30:00 +0100”. */
function feedDate(written: string): string | undefined {
  const parts =
    /^(?:[a-z]{3,9},\s*)?(\d{1,2} [a-z]{3} \d{4})\s+(\d{2}:\d{2}(?::\d{2})?)\s*([+-]\d{4})?/i.exec(
      written.trim(),
    )
  const day = isoDate(parts?.[1] ?? '')
  if (parts === null || day === undefined) return undefined
  return databaseDate(`${day.slice(0, 10)}T${parts[2] ?? ''}${parts[3] ?? ''}`)
}
