import {escapeHtml} from '../../markup.ts'
import {openTag} from './html-text.ts'

/** An address that WordPress would show as what it leads to: films and posts of known sites; otherwise a link. */
export function embedHtml(address: string, caption = ''): string {
  const url = address.trim()
  const written = openTag('iframe', {src: url})
  const shown = isEmbeddable(url) ? `${written}</iframe>` : linkHtml(url)
  if (caption.trim() !== '') return `<figure>${shown}<figcaption>${caption}</figcaption></figure>`
  return isEmbeddable(url) ? `<figure>${shown}</figure>` : `<p>${shown}</p>`
}

/** Whether a line of text is an address and nothing else. */
export const isBareAddress = (line: string): boolean => /^https?:\/\/[^\s<>"'[\]]+$/i.test(line)

const isEmbeddable = (url: string): boolean => {
  if (!URL.canParse(url)) return false
  const {hostname} = new URL(url)
  return embeddable.test(hostname)
}

const embeddable = new RegExp(
  `(?:^|\\.)(?:${(
    'youtube.com youtube-nocookie.com youtu.be vimeo.com dailymotion.com dai.ly ted.com videopress.com wistia.com ' +
    'wistia.net tiktok.com twitter.com x.com instagram.com facebook.com fb.watch threads.net bsky.app reddit.com ' +
    'spotify.com soundcloud.com mixcloud.com podcasts.apple.com slideshare.net scribd.com issuu.com codepen.io'
  )
    .replaceAll('.', '\\.')
    .replaceAll(' ', '|')})$`,
  'i',
)

const linkHtml = (url: string): string =>
  `${openTag('a', {href: url})}${escapeHtml(url).replaceAll('&amp;amp;', '&amp;')}</a>`
