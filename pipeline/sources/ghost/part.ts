import type {Problem} from '../../parse/source.ts'
import {unknownMarkup} from '../markup.ts'

/** A piece of a post's text. */
export interface Part {
  readonly format: 'html' | 'markdown'
  readonly text: string
}

/** How a post is rendered: what is noticed on the way is added to its problems. */
export interface Rendering {
  readonly problems: Problem[]
}

export const html = (text: string): Part[] => (text === '' ? [] : [{format: 'html', text}])

/** The tag of a heading within the text: the first level is that of the post's title. */
export function sectionHeading(tag: unknown): string | undefined {
  if (tag === 'h1') return 'h2'
  return typeof tag === 'string' && /^h[2-6]$/.test(tag) ? tag : undefined
}

/** Words of a card or node that is not known here, marked and reported. */
export function unknownCard(name: string, inner: string, {problems}: Rendering): Part[] {
  const message = `The Ghost card “${name}” is not known here; its words were kept and marked, so look at them.`
  problems.push({code: 'unknown-markup', message})
  return html(inner === '' ? '' : unknownMarkup('ghost-card', inner))
}
