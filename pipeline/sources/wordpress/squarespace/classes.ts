import type {Element} from 'hast'
import {attribute} from '../../../parse/html/element.ts'

export const classesOf = (element: Element): string[] =>
  (attribute(element, 'className') ?? '').split(/\s+/).filter((name) => name !== '')

export const hasClass = (element: Element, name: string): boolean => classesOf(element).includes(name)

/** The kind of a block, such as `image`; nothing for what is no block. */
export function blockKind(element: Element): string | undefined {
  const classes = classesOf(element)
  if (!classes.includes('sqs-block')) return undefined
  const named = classes.map(
    (name) => /^(?!sqs-)([a-z\d-]+?)-block$/.exec(name)?.[1] ?? /^sqs-block-([a-z\d-]+)$/.exec(name)?.[1],
  )
  return named.find((kind) => kind !== undefined && kind !== 'website-component') ?? 'html'
}
