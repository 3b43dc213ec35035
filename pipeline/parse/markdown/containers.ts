/** The sign of a quote or list item that stands at `start` of a line, with the blanks around it, or ''. */
export function containerAt(line: string, start: number): string {
  container.lastIndex = start
  return container.exec(line)?.[0] ?? ''
}

const container = /[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))[ \t]?/y

/** The line with at most `most` signs of quotes and list items at its start; what stands after them stays. */
export function limitContainers(line: string, most: number): string {
  let end = 0
  for (let count = 0; count < most; count++) {
    const sign = containerAt(line, end)
    if (sign === '') return line
    end += sign.length
  }
  let rest = end
  for (let sign = containerAt(line, rest); sign !== ''; sign = containerAt(line, rest)) rest += sign.length
  return line.slice(0, end) + line.slice(rest)
}
