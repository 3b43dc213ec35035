import type {Element, ElementContent} from 'hast'
import {listItemShape, plainRun} from '../text-blocks.ts'
import {textOf} from './element.ts'
import {listPlace} from './lists.ts'
import {readApart} from './page.ts'
import type {Context, Page} from './page.ts'

/**
 * A definition list. A term that asks becomes a question and its definitions answers; every other term opens a list
 * item “term: definition”.
 */
export function readDefinitions(element: Element, context: Context, page: Page): void {
  if (context.navigation) return readApart(element, context, context, page)
  page.flush(context)
  const item = listPlace(context, false, page)
  let terms: Element[] = []
  let within: Context = {...context, item}
  for (const part of element.children.flatMap(ungrouped)) {
    if (isElement(part, 'dt') && terms.length === 0) page.flush(within)
    if (isElement(part, 'dt')) terms.push(part)
    if (isElement(part, 'dt') || isBlank(part)) continue
    if (terms.length > 0) within = readTerms(terms, {...context, item}, page)
    terms = []
    if (isElement(part, 'dd')) readApart(part, within, within, page)
    else page.walk([part], within)
    page.settle(within)
  }
  if (terms.length > 0) readAlone(terms, {...context, item}, page)
  page.flush(within)
}

/** A `div` may group terms with their definitions. */
function ungrouped(node: ElementContent): ElementContent[] {
  if (!isElement(node, 'div')) return [node]
  return node.children.some((child) => isElement(child, 'dt') || isElement(child, 'dd'))
    ? node.children
    : [node]
}

function isBlank(node: ElementContent): boolean {
  return node.type !== 'element' && (node.type !== 'text' || node.value.trim() === '')
}

function isElement(node: ElementContent, name: string): node is Element {
  return node.type === 'element' && node.tagName === name
}

/** @returns The context of the definitions that follow. */
function readTerms(terms: readonly Element[], context: Context, page: Page): Context {
  const text = joined(terms)
  if (isQuestion(text)) {
    readAlone(terms, context, page)
    return {...context, shape: () => ({kind: 'answer'}), inAnswer: true}
  }
  const line = lineOf(terms, page)
  const words = text.replace(/\s*:$/, '')
  if (words !== '') page.announce([{...plainRun(words, line), marks: ['strong']}, plainRun(': ', line)])
  return context.item === undefined ? context : {...context, shape: listItemShape(context.item)}
}

/** Terms that stand as a block of their own: questions, and those without a definition. */
function readAlone(terms: readonly Element[], context: Context, page: Page): void {
  const text = joined(terms)
  const item = context.item
  const shape: Context['shape'] =
    isQuestion(text) || item === undefined ? () => ({kind: 'question'}) : listItemShape(item)
  page.addText(text, lineOf(terms, page), context)
  page.flush({...context, shape})
}

function joined(terms: readonly Element[]): string {
  return terms
    .map(textOf)
    .filter((text) => text !== '')
    .join(', ')
}

function isQuestion(text: string): boolean {
  return text.endsWith('?')
}

function lineOf([first]: readonly Element[], page: Page): number {
  return first === undefined ? 1 : page.lineOf(first)
}
