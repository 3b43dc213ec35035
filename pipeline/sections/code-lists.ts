import type {Block} from '../parse/block.ts'
import {listSign} from '../text/bullet-signs.ts'

/** Signs of code, which no text of a clinic has. */
const ofCode = /[{}<>;=|$\\]|\(\)|\/\/|^\s*#/m
const FEWEST_ITEMS = 2
/** A line of prose has so many words. */
const FEWEST_WORDS = 5

/**
 * Reads what is set as code in no language, since somebody indented it, for what it is: a list where every line starts
 * as an item does, paragraphs where every line is prose.
 */
export function codeLists(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some(({kind}) => kind === 'code')) return blocks
  let lists = blocks.reduce(
    (most, block) => (block.kind === 'listItem' ? Math.max(most, block.item.list) : most),
    0,
  )
  return blocks.flatMap((block): readonly Block[] => {
    if (block.kind !== 'code' || block.language !== undefined || ofCode.test(block.code)) return [block]
    const lines = block.code.split('\n').flatMap((line, index) => {
      const text = line.trim().replaceAll(/\s+/g, ' ')
      return text === '' ? [] : [{text, line: block.line + index}]
    })
    if (lines.length >= FEWEST_ITEMS && lines.every(({text}) => listSign.test(text))) {
      lists += 1
      return lines.map(({text, line}) => itemOf(text, line, lists))
    }
    return lines.every(({text}) => text.split(' ').length >= FEWEST_WORDS)
      ? lines.map(({text, line}) => ({kind: 'paragraph', text, spans: [{text, marks: []}], line}))
      : [block]
  })
}

function itemOf(line: string, number: number, list: number): Block {
  const text = line.replace(listSign, '')
  const ordered = /^\(?\d/.test(line)
  return {kind: 'listItem', item: {list, depth: 1, ordered}, text, spans: [{text, marks: []}], line: number}
}
