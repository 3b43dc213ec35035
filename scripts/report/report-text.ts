import type {ReportedText} from './reported.ts'
import {type Fields, fieldsIn, textOf} from './values.ts'

/** Portable Text as stretches of plain words. The key of each block names the source block that it was made of. */
export const reportText = (blocks: unknown): ReportedText[] => fieldsIn(blocks).map(reportBlock)

/** The words of Portable Text, one text a block. */
export const wordsOf = (blocks: unknown): string[] =>
  reportText(blocks)
    .map(({text}) => text)
    .filter((text) => text !== '')

function reportBlock(block: Fields): ReportedText {
  const blocks = sourceOf(textOf(block['_key']))
  switch (block['_type']) {
    case 'figure':
      return {kind: 'figure', text: figureWords(block), blocks}
    case 'video':
      return {kind: 'video', text: [block['title'], block['url']].map(textOf).join(' '), blocks}
    case 'simpleTable': {
      const rows = fieldsIn(block['rows']).map(({cells}) => (Array.isArray(cells) ? cells.map(textOf) : []))
      return {kind: 'table', text: '', rows, blocks}
    }
    case 'unknownMarkup':
      return {kind: 'markup', text: textOf(block['text']), blocks}
    default:
      return {kind: kindOf(block), text: spansOf(block), blocks}
  }
}

export const figureWords = ({alt, caption, sourceUrl}: Fields): string =>
  [alt, caption, sourceUrl]
    .map(textOf)
    .filter((text) => text !== '')
    .join(' · ')

const spansOf = ({children}: Fields): string =>
  fieldsIn(children)
    .map(({text}) => textOf(text))
    .join('')

function kindOf({style, listItem}: Fields): ReportedText['kind'] {
  if (listItem === 'bullet' || listItem === 'number') return listItem
  if (style === 'h3' || style === 'h4') return 'subheading'
  return style === 'blockquote' ? 'quote' : 'paragraph'
}

/** `41cab017-2` is the second passage of block `b017` of a source whose hash opens with `41ca`. */
const sourceOf = (key: string): string[] => {
  const block = /^[0-9a-f]{4}(b\d+)/.exec(key)?.[1]
  return block === undefined ? [] : [block]
}
