import {codeIn} from './outside-code.ts'
import type {Remarks} from './remarks.ts'

/** Takes out the comments of Obsidian, `%%…%%` within a paragraph or from one line to another; lines stay. */
export function withoutComments(markdown: string, remarks: Remarks): string {
  if (!markdown.includes(sign)) return markdown
  const code = codeIn(markdown)
  let within = code.next()
  const isCode = (index: number): boolean => {
    while (!within.done && within.value[1] <= index) within = code.next()
    return !within.done && within.value[0] <= index
  }
  const parts: string[] = []
  let position = 0
  for (const {index} of markdown.matchAll(opening)) {
    if (index < position || isCode(index)) continue
    const end = commentEnd(markdown, index)
    if (end === undefined) continue
    const comment = markdown.slice(index, end)
    remarks.add('comments', comment.slice(sign.length, -sign.length).replaceAll(/\s+/g, ' '))
    parts.push(markdown.slice(position, index), comment.replaceAll(/[^\n]+/g, ''))
    position = end
  }
  return parts.join('') + markdown.slice(position)
}

const sign = '%%'
/** No share (“50%%”), and no tag of a template. */
const opening = /(?<![\d{%])%%(?![}%])/g

/** The end of a comment: anywhere below for one that opens a line, else in the same paragraph. */
function commentEnd(markdown: string, start: number): number | undefined {
  const from = start + sign.length
  const isBlock = markdown.slice(markdown.lastIndexOf('\n', start) + 1, start).trim() === ''
  const end = markdown.indexOf(sign, from)
  const isNear = isBlock || !markdown.slice(from, end).includes('\n\n')
  return end < 0 || !isNear ? undefined : end + sign.length
}
