import {safeHref} from './safe-href.ts'
import type {Problem} from './source.ts'

/** The address of a link as a span carries it; an unsafe one is left out and reported. */
export function linkHref(href: string, line: number, problems: Problem[]): {href?: string} {
  const safe = safeHref(href)
  if (safe !== undefined) return {href: safe}
  if (href.trim() !== '') {
    const shown = href.length > 60 ? `${href.slice(0, 60)}…` : href
    const message = `The link to “${shown}” is not a web address, so its words are kept without it.`
    problems.push({code: 'unsafe-link', message, line})
  }
  return {}
}
