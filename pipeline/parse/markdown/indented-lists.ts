/**
 * Takes four spaces off the lines of a list that is announced by a line with a colon and goes in so far that Markdown
 * takes it for code. Lines stay.
 */
export function outdentLists(text: string): string {
  if (!indentedItem.test(text)) return text
  let above = ''
  let isList = false
  let isFenced = false
  return text
    .split('\n')
    .map((line) => {
      if (/^ {0,3}(?:```|~~~)/.test(line)) isFenced = !isFenced
      if (line.trim() === '') return line
      if (!line.startsWith(indent)) isList = false
      else if (!isFenced && !isList) isList = announces.test(above) && indentedItem.test(line)
      above = line
      return isList ? line.slice(indent.length) : line
    })
    .join('\n')
}

const indent = '    '
const indentedItem = /^ {4,6}(?:\d{1,2}[.)]|[-*+]) \S/m
/** No item of a list, whose own lists go in. */
const announces = /^(?! |\d{1,2}[.)] |[-*+] ).*:\**\s*$/
