import type {PageBlock} from '../sections/page.ts'
import type {StatedList} from '../wording/statements.ts'
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

/** The names in the first column of a table that is headed by what they are; the table stays. */
export function tableFacts({key, block}: PageBlock): {list: StatedList; fact: Fact}[] {
  if (block.kind !== 'table') return []
  const [header, ...rows] = block.rows
  const list = columns.find(({pattern}) => pattern.test(header?.[0] ?? ''))?.list
  if (list === undefined) return []
  return rows.flatMap(([name = '']) => (name === '' ? [] : [{list, fact: {name, note: [], keys: [key]}}]))
}
