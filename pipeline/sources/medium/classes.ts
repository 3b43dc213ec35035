import type {Element, Nodes} from 'hast'
import {attribute, elementsIn} from '../../parse/html/element.ts'

export function hasClass(element: Element, name: string): boolean {
  return attribute(element, 'className')?.split(' ').includes(name) === true
}

/** The first element of a class below a node. */
export function findClass(root: Nodes, name: string): Element | undefined {
  for (const element of elementsIn(root)) if (hasClass(element, name)) return element
  return undefined
}
