import {embedHtml} from './embeds.ts'
import type {ShortcodeTag} from './shortcode-tag.ts'

/** Whether a shortcode is named like a site of films; in brackets the name may be a word as well. */
export const isFilm = (name: string): boolean => sites.has(name)

/** A film that a shortcode names by its address, or by its number on a site; nothing where it names none. */
export function filmHtml({name, attributes, values}: ShortcodeTag, content: string): string | undefined {
  const site = sites.get(name)
  if (site === undefined) return undefined
  const named = ['url', 'src', 'link', 'id', 'video'].map((key) => attributes.get(key) ?? '')
  // An address is cut at its first “=”.
  const all = [values.join('='), ...values, ...named, content.trim()]
  const address = all.find((value) => /^https?:\/\/[^\s<>]+$/.test(value))
  const number = all.find((value) => site.number.test(value))
  if (address !== undefined) return embedHtml(address)
  return number === undefined ? undefined : embedHtml(site.address + number)
}

const sites = new Map([
  [
    'youtube',
    {number: /^(?=.*(?:[\d_-]|[a-z][A-Z]))[\w-]{11}$/, address: 'https://www.youtube.com/watch?v='},
  ],
  ['vimeo', {number: /^\d{4,15}$/, address: 'https://vimeo.com/'}],
])
