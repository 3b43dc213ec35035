/** What the path of an article says about it. */
export interface PathFacts {
  readonly date?: string
  readonly slug?: string
  readonly isDraft: boolean
  /** The path of its address on the site, where the folders give it. */
  readonly address?: string
}

export function pathFacts(name: string): PathFacts {
  const [file = '', folder = ''] = name.split('/').toReversed()
  const base = file.replace(/\.\w+$/, '')
  const isBundle = /^_?index(?:\.[a-z]{2})?$/i.test(base)
  const [, date, rest] = /^(\d{4}-\d{2}-\d{2})-(.+)$/.exec(isBundle ? folder : base) ?? []
  const slug = rest ?? (isBundle && !general.test(folder) ? folder : undefined)
  const inContent = /(?:^|\/)content\/((?:[^/]+\/)+)[^/]+$/.exec(name)?.[1]
  const address = inContent === undefined ? undefined : `/${inContent}${isBundle ? '' : `${rest ?? base}/`}`
  return {
    isDraft: /(?:^|\/)_drafts\//.test(name),
    ...(date !== undefined && {date}),
    ...(slug !== undefined && slug !== '' && {slug}),
    ...(address !== undefined && {address: address.toLowerCase().replaceAll(/\s+/g, '-')}),
  }
}

/** Folders that hold a whole site or a kind of page, and do not name one article. */
const general = /^(?:|src|content|pages|posts?|_posts|blog|articles?|docs|_drafts)$/i
