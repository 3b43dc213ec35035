import type {Problem} from '../../../parse/source.ts'
import {blocksToHtml} from './blocks-to-html.ts'
import {collectProblems} from './body-problems.ts'
import {expandShortcodes} from './expand-shortcodes.ts'
import {withFootnotes} from './footnotes.ts'
import type {PostContext} from './post-context.ts'

export type {PostContext} from './post-context.ts'

/**
 * The body of a post as clean HTML. Block comments, the paragraphs of the classic editor and shortcodes become
 * elements; no word that a reader would see is lost, and what cannot be read is marked by `data-unknown`.
 */
export function postBodyToHtml(
  content: string,
  context: PostContext,
): {readonly html: string; readonly problems: readonly Problem[]} {
  const {report, all} = collectProblems()
  const body = {context, report}
  const blocks = blocksToHtml(content, body)
  const expanded = expandShortcodes(blocks, body)
  const html = withFootnotes(expanded, context)
  return {html: html.trim(), problems: all()}
}
