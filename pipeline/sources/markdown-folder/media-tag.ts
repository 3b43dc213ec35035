import {escapeHtml, figure} from '../markup.ts'
import type {TagArguments} from './tag-arguments.ts'

/** A tag for a picture or film, as HTML; nothing where the arguments name none. */
export function mediaTag(name: string, {named, placed}: TagArguments): string | undefined {
  const [first] = placed
  if (/^(?:lite-?)?(?:youtube|vimeo)/i.test(name)) {
    const id = named.get('id') ?? named.get('videoid') ?? named.get('url') ?? first
    return id === undefined ? undefined : film(/vimeo/i.test(name) ? vimeo : youtube, id)
  }
  const src = ['src', 'image_path', 'url', 'image', 'path', 'file'].flatMap((key) => named.get(key) ?? [])[0]
  if (src !== undefined && ofPlayer.test(src)) return film('', src)
  const place = /fig|img|image|picture|photo/i.test(name) ? (src ?? first) : src
  if (place === undefined || !(picture.test(place) || /^(?:figure|img|image|picture)$/i.test(name)))
    return undefined
  return figure(place, {
    alt: named.get('alt') ?? named.get('title'),
    caption: escapedOrNothing(named.get('caption') ?? (named.has('alt') ? named.get('title') : undefined)),
    href: named.get('link') ?? named.get('href'),
  })
}

const picture = /\.(?:png|jpe?g|gif|webp|avif|svg)(?:[?#]|$)/i
const ofPlayer =
  /^https?:\/\/(?:(?:www\.|m\.)?youtu(?:be(?:-nocookie)?\.com|\.be)|(?:player\.)?vimeo\.com)\//i
const youtube = 'https://www.youtube.com/embed/'
const vimeo = 'https://player.vimeo.com/video/'

const film = (player: string, id: string): string =>
  `<iframe src="${escapeHtml(/^https?:/.test(id) ? id : `${player}${id}`)}"></iframe>`

const escapedOrNothing = (text: string | undefined): string | undefined =>
  text === undefined || text === '' ? undefined : escapeHtml(text)
