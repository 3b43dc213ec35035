import type {SourceFormat} from '../../../schemas/vocabulary.ts'
import {readLexical} from './lexical.ts'
import {readMobiledoc} from './mobiledoc.ts'
import {html, type Part, type Rendering} from './part.ts'
import {paragraphs, readRenderedHtml} from './rendered-html.ts'
import {type Row, textIn} from './row.ts'

/** The text of a post in a format that is read further on. */
export interface Body {
  readonly format: SourceFormat
  readonly text: string
}

/**
 * The text of a post: as its editor keeps it, else as it was rendered, else as old exports write it.
 *
 * @param head HTML that stands above the text.
 * @returns Nothing where the post has no text.
 */
export function readBody(post: Row, head: string, rendering: Rendering): Body | undefined {
  const forms = [
    () => readLexical(textIn(post, 'lexical'), rendering),
    () => readMobiledoc(textIn(post, 'mobiledoc'), rendering),
    () => html(readRenderedHtml(textIn(post, 'html') ?? '')),
    () => markdown(textIn(post, 'markdown')),
    () => html(paragraphs(textIn(post, 'plaintext') ?? '')),
  ]
  for (const form of forms) {
    const parts = form() ?? []
    if (parts.length > 0) return joined([...html(head), ...parts])
  }
  return undefined
}

const markdown = (text: string | undefined): Part[] =>
  text === undefined ? [] : [{format: 'markdown', text}]

/** One Markdown card makes the whole Markdown, in which every piece of HTML is a block without empty lines. */
function joined(parts: readonly Part[]): Body {
  if (parts.every(({format}) => format === 'html'))
    return {format: 'html', text: `<article>\n${parts.map(({text}) => text).join('\n')}\n</article>`}
  const blocks = parts.map(({format, text}) => (format === 'html' ? htmlBlock(text) : text.trim()))
  return {format: 'markdown', text: blocks.join('\n\n')}
}

const htmlBlock = (text: string): string =>
  text.startsWith('<pre') ? text : text.replaceAll(/\n\s*\n/g, '\n').trim()
