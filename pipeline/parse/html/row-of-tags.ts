import type {Element} from 'hast'
import {textOf} from './element.ts'

/** Whether an element holds nothing but short texts side by side, each in a box of its own: “<span>Age</span> <span>Poor diet</span> …”. */
export function isRowOfTags({tagName, children}: Element): boolean {
  if (tagName !== 'div') return false
  const tags = children.filter((child) => child.type === 'element')
  if (tags.length < FEWEST_TAGS || tags.some((tag) => tag.tagName !== 'span' || !isShort(tag))) return false
  return (
    children.every((child) => child.type !== 'text' || child.value.trim() === '') &&
    tags.some((tag) => textOf(tag).trim().includes(' '))
  )
}

const FEWEST_TAGS = 3
const LONGEST_TAG = 60
const isShort = (tag: Element): boolean => {
  const {length} = textOf(tag).trim()
  return length > 0 && length <= LONGEST_TAG
}
