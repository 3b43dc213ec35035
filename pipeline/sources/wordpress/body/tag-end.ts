/**
 * Finds where HTML tags end; a `>` within quotes does not end one.
 *
 * @returns A function that, given the place of a `<`, returns the place behind its tag, or -1 where there is no tag.
 */
export function tagEnds(html: string): (start: number) => number {
  // A page of unclosed quotes would be read from each `<` to its end: after some of that, quotes no longer count.
  let patience = 4 * html.length + 1000
  return (start) => {
    opening.lastIndex = start
    if (!opening.test(html)) return -1
    if (patience <= 0) return simpleEnd(html, start)
    let quote = ''
    for (let at = opening.lastIndex; at < html.length; at += 1) {
      const sign = html.charAt(at)
      if (quote !== '') quote = sign === quote ? '' : quote
      else if (sign === '>') return at + 1
      else if (sign === '<') return failed(at - start)
      else if ((sign === '"' || sign === "'") && /[=\s]/.test(html.charAt(at - 1))) quote = sign
    }
    return failed(html.length - start)

    function failed(cost: number): number {
      patience -= cost
      return simpleEnd(html, start)
    }
  }
}

const opening = /<\/?[a-z][^\s<>/"'=]*/iy
const simple = /<[^<>]*>/y

function simpleEnd(html: string, start: number): number {
  simple.lastIndex = start
  return simple.test(html) ? simple.lastIndex : -1
}
