import {badRequest} from '../errors.ts'

/**
 * groq-js takes time that grows with the square of a chain such as `*[a][b]…` or a list: half a second at these
 * numbers, minutes at twenty times as many.
 */
const maximumOperators = 5000
const maximumCommas = 20_000

/** What cannot hold operators, however long: text and comments. */
const opaque = /"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|\/\/[^\n]*/g
const operators = /[[{(|&+*/%!<>=]|-(?!\d)|\.(?=[A-Za-z_])/g

/**
 * Refuses a query that would take long to parse, let alone to evaluate.
 *
 * @throws WireError 400
 */
export function checkQueryText(text: string): void {
  if (text.length <= maximumOperators) return
  const code = text.replaceAll(opaque, '')
  refuseAbove(maximumOperators, code.match(operators)?.length ?? 0, 'operators and brackets')
  refuseAbove(maximumCommas, code.match(/,/g)?.length ?? 0, 'commas; send long lists as parameters')
}

function refuseAbove(limit: number, found: number, what: string): void {
  if (found > limit) throw badRequest(`The query has ${found} of at most ${limit} ${what}`)
}
