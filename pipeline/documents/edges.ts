import type {CauseFact, ExerciseFact, Fact} from '../entities/facts.ts'
import {keyOf} from '../identity/hash.ts'
import type {WordRule} from '../wording/kinds.ts'
import {reference} from './document.ts'
import type {Maker} from './maker.ts'

interface EdgeShape {
  readonly list: 'symptoms' | 'causes' | 'treatments' | 'exercises'
  readonly type: string
  readonly target: 'symptom' | 'cause' | 'treatment' | 'exercise'
}

export const symptomEdges = (facts: readonly Fact[], pageId: string, maker: Maker): unknown[] =>
  edges(facts, pageId, maker, {list: 'symptoms', type: 'conditionSymptom', target: 'symptom'}, ({name}) =>
    oneKind(name, maker.wording.symptomKinds),
  )

export const causeEdges = (facts: readonly CauseFact[], pageId: string, maker: Maker): unknown[] =>
  edges(facts, pageId, maker, {list: 'causes', type: 'conditionCause', target: 'cause'}, ({kind}) => ({kind}))

export const treatmentEdges = (facts: readonly Fact[], pageId: string, maker: Maker): unknown[] =>
  edges(
    facts,
    pageId,
    maker,
    {list: 'treatments', type: 'conditionTreatment', target: 'treatment'},
    ({name}) => oneKind(name, maker.wording.treatmentKinds),
  )

export function exerciseEdges(facts: readonly ExerciseFact[], pageId: string, maker: Maker): unknown[] {
  const shape: EdgeShape = {list: 'exercises', type: 'exercisePrescription', target: 'exercise'}
  return edges(facts, pageId, maker, shape, (fact) => exerciseFields(fact, maker))
}

/** What an exercise's own words say of it, for every page that uses it. */
function exerciseFields(fact: ExerciseFact, maker: Maker): object {
  const summary = fact.note.map(({spans}) => spans.map(({text}) => text).join('')).join(' ')
  const types = found(fact.name, summary, maker.wording.exerciseTypes)
  const muscles = found(fact.name, summary, maker.wording.muscles)
  const members = fact.members.map((name) => maker.share('exercise', name, {kind: 'single'}).id)
  return {
    kind: members.length > 0 ? 'group' : 'single',
    ...(summary !== '' && {summary}),
    ...(types.length > 0 && {types}),
    ...(muscles.length > 0 && {muscles}),
    ...(fact.stage && {stages: [fact.stage]}),
    ...(members.length > 0 && {
      members: [...new Set(members)].map((id) => ({...reference(id), _key: keyOf(id)})),
    }),
  }
}

type EdgeFact = Fact & Partial<Pick<ExerciseFact, 'stage' | 'dose' | 'members'>>

interface MadeEdge {
  readonly id: string
  readonly label?: string
  /** What the first fact says is the edge's; the others add to its note. */
  readonly first: EdgeFact
  readonly others: EdgeFact[]
}

/** One edge for each target and group; a fact that names the same target again adds its words to the first's note. */
function edges<One extends EdgeFact>(
  facts: readonly One[],
  pageId: string,
  maker: Maker,
  shape: EdgeShape,
  fieldsOf: (fact: One) => object,
): unknown[] {
  const made = new Map<string, MadeEdge>()
  for (const fact of facts) {
    const shared = maker.share(shape.target, fact.name, fieldsOf(fact))
    const key = keyOf(fact.group === undefined ? shared.id : `${shared.id}#${fact.group}`)
    const known = made.get(key)
    const own = known ? retold(fact, known.first) : {...fact, ...shared}
    if (known) known.others.push(own)
    else made.set(key, {...shared, first: fact, others: []})
    // What tells of it again adds to the page alone, and nothing to the summary.
    const summary = known || !own.members ? [] : own.note
    account(own, shared.id, `${shape.list}[${key}]`, pageId, maker, summary)
  }
  return [...made].map(([key, edge]) => edgeObject(key, edge, shape, maker))
}

function edgeObject(
  key: string,
  {id, label, first, others}: MadeEdge,
  {type, target}: EdgeShape,
  maker: Maker,
): object {
  const {context, stage, dose, group} = first
  const all = [first, ...others]
  const note = all.flatMap((fact) => fact.note)
  return {
    _key: key,
    _type: type,
    [target]: reference(id),
    ...(label !== undefined && {label}),
    ...(context !== undefined && {context}),
    ...(stage && {stage}),
    ...(dose && {dose: {_type: 'dose', ...dose}}),
    ...(note.length > 0 && {note: maker.text.passages(note)}),
    ...(group !== undefined && {group}),
    sourceBlocks: [...new Set(all.flatMap(({keys}) => keys))],
  }
}

/** A fact whose target is known from `first` already, with all words that `first` does not say as its note. */
function retold({name, context, keys, note, members}: EdgeFact, first: EdgeFact): EdgeFact {
  const whole = context === undefined ? name : members ? `${name} (${context})` : `${name}, ${context}`
  const said = name === first.name && (context === undefined || context === first.context)
  const [key = ''] = keys
  const own = said ? [] : [{key, spans: [{text: whole, marks: []}]}]
  return {
    name,
    keys,
    note: [...own, ...note],
    ...(said && context !== undefined && {context}),
    ...(members && {members}),
  }
}

/** Books the words of a fact: its name and `summary` to the shared document, the rest to the edge. */
function account(
  fact: EdgeFact & {readonly label?: string},
  id: string,
  path: string,
  pageId: string,
  maker: Maker,
  summary: EdgeFact['note'],
): void {
  const books = maker.account
  const [head] = fact.keys
  if (head === undefined) return
  books.put(head, id, 'name')
  if (fact.label !== undefined) books.put(head, pageId, `${path}.label`)
  if (fact.context !== undefined) books.put(head, pageId, `${path}.context`)
  if (fact.stage) books.put(head, pageId, `${path}.stage`)
  for (const {key} of fact.note) books.put(key, pageId, `${path}.note`)
  for (const {key} of summary) books.put(key, id, 'summary')
  if (fact.members === undefined || fact.note.length === 0) return
  for (const member of fact.members)
    books.put(head, maker.share('exercise', member, {kind: 'single'}).id, 'name')
}

/** The kind whose word stands first in the name. */
function oneKind<Kind extends string>(name: string, rules: readonly WordRule<Kind>[]): {kind?: Kind} {
  const hits = rules.flatMap(({value, pattern}) => {
    const at = name.search(pattern)
    return at < 0 ? [] : [{value, at}]
  })
  const [first] = hits.toSorted((one, two) => one.at - two.at)
  return first ? {kind: first.value} : {}
}

/** Values whose words the name holds or, where it holds none, the text. */
function found<Value extends string>(name: string, text: string, rules: readonly WordRule<Value>[]): Value[] {
  const inName = rules.filter(({pattern}) => pattern.test(name)).map(({value}) => value)
  return inName.length > 0 ? inName : rules.filter(({pattern}) => pattern.test(text)).map(({value}) => value)
}
