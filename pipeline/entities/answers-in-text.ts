import type {PageBlock} from '../sections/page.ts'
import {type StatedList, statedLists} from '../wording/statements.ts'
import type {Wording} from '../wording/wording.ts'
import {hasFacts} from './add-facts.ts'
import type {FaqFact} from './facts.ts'
import {itemToFact} from './item-to-fact.ts'
import {listedItems} from './items.ts'
import {listOfHeading} from './list-of.ts'
import type {SectionReading} from './reading.ts'
import type {Said} from './said-in-text.ts'
import {readStatements} from './statements.ts'

/**
 * What the answers to questions list (“What are the symptoms of gout?”) on a page that names nothing of the list
 * elsewhere.
 *
 * @param names Those of the page's condition.
 */
export function answersIn(
  readings: readonly SectionReading[],
  names: readonly string[],
  wording: Wording,
): Said[][] {
  const lacking = new Set(statedLists.filter((list) => !readings.some((reading) => hasFacts(reading, list))))
  return readings.map(({faqs}) =>
    lacking.size === 0 ? [] : faqs.flatMap((faq) => saidBy(faq, lacking, names, wording)),
  )
}

function saidBy(
  {question, answer}: FaqFact,
  lacking: ReadonlySet<StatedList>,
  names: readonly string[],
  wording: Wording,
): Said[] {
  // The answer to any other question is “yes” or “no” before it is anything.
  if (!/^(?:\W*\w{1,2}[.:)] )?(?:what|which|how)\b/i.test(question.block.text)) return []
  const list = listOfHeading(question.block.text, wording)
  if (list === undefined || list === 'none' || !lacking.has(list)) return []
  const blocks = answer.map(asText)
  const items = listedItems(blocks).flatMap((item) => itemToFact(item) ?? [])
  const stated = readStatements(blocks, names, wording, list).filter((statement) => statement.list === list)
  const isList = items.length > 1 || stated.length === 0
  return (isList ? items : stated.map(({fact}) => fact)).map((fact) => ({list, fact}))
}

const asText = (block: PageBlock): PageBlock =>
  block.role === 'answer'
    ? {...block, role: block.block.kind === 'listItem' ? 'listItem' : 'paragraph'}
    : block
