import type {PageBlock} from '../sections/page.ts'
import type {StatedList} from '../wording/statements.ts'
import {splitMembers} from './enumeration.ts'
import type {Fact} from './facts.ts'

/** What the heading of a table's first column says that its cells are. */
const columns: readonly {readonly list: StatedList; readonly pattern: RegExp}[] = [
  {list: 'riskFactors', pattern: /^risk factors?\b/i},
  {list: 'symptoms', pattern: /^(?:common |main )?(?:symptoms?|signs?(?: (?:and|or|&) symptoms?)?)$/i},
  {list: 'causes', pattern: /^(?:common |possible |main )?(?:causes?|triggers?)$/i},
  {
    list: 'treatments',
    pattern:
      /^(?:treatments?|treatment (?:options?|types?|methods?)|therap(?:y|ies)|techniques?|options?|medications?|medicines?|modalit(?:y|ies)|interventions?)$/i,
  },
]

const listNamed = (text: string): StatedList | undefined =>
  columns.find(({pattern}) => pattern.test(text.replace(/:$/, '')))?.list

/** So many rows that each say what they list make a table of lists. */
const FEWEST_LISTS = 2

/**
 * The names in the first column of a table that is headed by what they are, or in the rows of one where each starts
 * with that; the table stays.
 *
 * @param own The list of its section: a table below no heading may hold names of that.
 */
export function tableFacts(
  {key, block}: PageBlock,
  own: StatedList | 'none' | undefined,
): {list: StatedList; fact: Fact}[] {
  if (block.kind !== 'table') return []
  const lists = block.rows.flatMap(([label = '', cell = '']) => {
    const list = listNamed(label)
    return list === undefined || cell === '' ? [] : [{list, cell}]
  })
  if (lists.length >= FEWEST_LISTS) {
    return lists.flatMap(({list, cell}) => {
      const members = splitMembers(cell.replace(/\.$/, ''))
      return (members.length > 0 ? members : [cell]).map((name) => ({
        list,
        fact: {name, note: [], keys: [key]},
      }))
    })
  }
  const [header, ...rows] = block.rows
  const list = listNamed(header?.[0] ?? '')
  if (list === undefined)
    return own !== undefined && namesAlone(block.rows, own) ? namesIn(block.rows, own, key) : []
  return namesIn(rows, list, key)
}

/** Lists whose section may hold a table of names, each beside what is told of it, below no heading. */
const named: ReadonlySet<string> = new Set(['symptoms', 'causes', 'riskFactors'])
const FEWEST_NAMES = 3
const MOST_NAME_WORDS = 5

const namesAlone = (rows: readonly (readonly string[])[], own: StatedList | 'none'): own is StatedList =>
  named.has(own) &&
  rows.length >= FEWEST_NAMES &&
  rows.every(
    ([name = '', told = '']) =>
      /^\p{L}/u.test(name) &&
      name.split(' ').length <= MOST_NAME_WORDS &&
      told.split(' ').length > name.split(' ').length,
  )

function namesIn(
  rows: readonly (readonly string[])[],
  list: StatedList,
  key: string,
): {list: StatedList; fact: Fact}[] {
  return rows.flatMap(([name = '']) => (name === '' ? [] : [{list, fact: {name, note: [], keys: [key]}}]))
}
