import type {SectionKind} from '../../schemas/vocabulary.ts'
import {type StatedList, symptomWord} from '../wording/statements.ts'
import type {Wording} from '../wording/wording.ts'
import type {Fact} from './facts.ts'
import {hasLinkedName, itemToFact} from './item-to-fact.ts'
import {type Item, listedItems} from './items.ts'
import {listOf} from './list-of.ts'
import type {Said, Stretch} from './said-in-text.ts'

/** Kinds of sections whose lists may be of any kind. */
const open: ReadonlySet<SectionKind> = new Set(['overview', 'recovery', 'other'])
/** So many items are a list. */
const FEWEST = 3
/** So many of them have to be known for things of its kind. */
const MOST = 0.6
/** So many of those below a text about symptoms have to be symptoms. */
const MOST_BELOW_SYMPTOMS = 0.5
/** Characters; what is longer names nothing. */
const LONGEST_NAME = 100

/** Heads the links that a site has on each of its pages. */
const menu =
  /^(?:recent|latest|popular|related|other|more|our|quick|useful|follow|categories|archives|tags|links|services|departments|physiotherap(?:y|ies)|specialit(?:y|ies)|specialt(?:y|ies)|contact|navigat\w+)\b/i

/** Says what a treatment does to a symptom. */
const gained =
  /\b(?:relie[fv]\w*|reduc\w+|improv\w+|better|less(?:en)?|manag\w+|therap\w+|treat\w*|exercise\w*|relax\w*|eas(?:e|es|ing)|help\w*|prevent\w*|restor\w+|massage|injections?|medicat\w+|sprays?|strength\w*)\b/i
/** “Neck pain”, “Back pain”, “Knee pain”: what a clinic treats. */
const painOfPart = /^[\p{L}-]+(?: and [\p{L}-]+)? pain$/iu

/**
 * Items of the lists of which no line says what they are, by what most of them name.
 *
 * @param lacks Whether a kind of list is wanted: the page gives nothing of it.
 */
export function listsByContent(
  {kind, heading, blocks, own}: Stretch,
  lacks: (list: StatedList) => boolean,
  wording: Wording,
): Said[] {
  if (!open.has(kind) || menu.test(heading?.block.text ?? '') || (own !== undefined && own !== 'none'))
    return []
  const runs = new Map<unknown, Item[]>()
  for (const item of listedItems(blocks)) {
    // A list of links is a menu.
    if (hasLinkedName(item) || listOf(item, own, wording) !== undefined) continue
    const above = item.leadIn ?? item.under
    const run = runs.get(above)
    if (run) run.push(item)
    else runs.set(above, [item])
  }
  return [...runs.values()].flatMap((items) => {
    const facts = items.flatMap((item) => itemToFact(item) ?? [])
    const above = items[0]?.leadIn?.block.text ?? ''
    const list = facts.length < FEWEST ? undefined : contentOf(facts, above, wording)
    return list === undefined || !lacks(list) ? [] : facts.map((fact) => ({list, fact}))
  })
}

function contentOf(facts: readonly Fact[], above: string, {terms}: Wording): StatedList | undefined {
  const isMost = (fits: (name: string) => boolean, most = MOST): boolean =>
    facts.filter(({name}) => name.length <= LONGEST_NAME && fits(name)).length >= facts.length * most
  if (facts.filter(({name}) => painOfPart.test(name)).length * 2 > facts.length) return undefined
  const mostSymptoms = /\bsymptoms\b/i.test(above) ? MOST_BELOW_SYMPTOMS : MOST
  if (isMost((name) => symptomWord.test(name) && !gained.test(name), mostSymptoms)) return 'symptoms'
  return terms.find(({list, terms: {isIn}}) => list !== 'symptoms' && isMost(isIn))?.list
}
