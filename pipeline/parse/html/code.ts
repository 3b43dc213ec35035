import type {Element, Nodes} from 'hast'
import type {Block} from '../block.ts'
import {wordsOf} from '../image-block.ts'
import {cleanText} from '../spans.ts'
import {attribute, findElement, hasChildren, isUnseen} from './element.ts'
import {readApart} from './page.ts'
import type {Context, Page} from './page.ts'

/** Text whose line breaks count; one with links or pictures in it is a paragraph, which alone can hold them. */
export function readPreformatted(element: Element, context: Context, page: Page): void {
  if (context.navigation || findElement(element, 'a', 'img', 'table') !== undefined)
    return readApart(element, context, context, page)
  page.flush(context)
  const language = [element, findElement(element, 'code')].flatMap(
    (each) => /\blang(?:uage)?-([\w+#-]+)/.exec((each && attribute(each, 'className')) ?? '')?.[1] ?? [],
  )[0]
  for (const block of codeBlocks(linesOf(element), language, page.lineOf(element))) page.blocks.push(block)
}

/** A block of code; none where it has no words. */
export function codeBlocks(written: string, language: string | undefined, line: number): Block[] {
  const code = written.replaceAll(/[^\P{Cc}\n\t]/gu, '').replaceAll(/^(?:[ \t]*\n)+|\s+$/g, '')
  const text = cleanText(code)
  if (text === '') return []
  return [{kind: 'code', code, ...(language !== undefined && {language}), ...wordsOf(text), line}]
}

/** The text below a node with its own line breaks and those of `<br>`. */
function linesOf(root: Nodes): string {
  const parts: string[] = []
  const waiting: Nodes[] = [root]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'text') parts.push(node.value)
    else if (node.type === 'element' && node.tagName === 'br') parts.push('\n')
    else if (node.type === 'element' && isUnseen(node)) continue
    else if (hasChildren(node)) {
      if (node.type === 'element' && /^(?:p|div|li|tr)$/.test(node.tagName)) parts.push('\n')
      for (const child of node.children.toReversed()) waiting.push(child)
    }
  }
  return parts.join('')
}
