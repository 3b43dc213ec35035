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

function edges<One extends Fact & Partial<Pick<ExerciseFact, 'stage' | 'dose' | 'members'>>>(
  facts: readonly One[],
  pageId: string,
  maker: Maker,
  {list, type, target}: EdgeShape,
  fieldsOf: (fact: One) => object,
): unknown[] {
  const made = new Map<string, object>()
  for (const fact of facts) {
    const {id, label} = maker.share(target, fact.name, fieldsOf(fact))
    const key = keyOf(fact.group === undefined ? id : `${id}#${fact.group}`)
    account(fact, id, `${list}[${key}]`, pageId, maker)
    if (made.has(key)) continue
    made.set(key, {
      _key: key,
      _type: type,
      [target]: reference(id),
      ...(label !== undefined && {label}),
      ...(fact.context !== undefined && {context: fact.context}),
      ...(fact.stage && {stage: fact.stage}),
      ...(fact.dose && {dose: {_type: 'dose', ...fact.dose}}),
      ...(fact.note.length > 0 && {note: maker.text.passages(fact.note)}),
      ...(fact.group !== undefined && {group: fact.group}),
      sourceBlocks: [...new Set(fact.keys)],
    })
  }
  return [...made.values()]
}

/** Books the words of a fact: its name to the shared document, the rest to the edge. */
function account(
  fact: Fact & Partial<Pick<ExerciseFact, 'stage' | 'dose' | 'members'>>,
  id: string,
  path: string,
  pageId: string,
  maker: Maker,
): void {
  const books = maker.account
  const [head] = fact.keys
  if (head === undefined) return
  books.put(head, id, 'name')
  if (fact.context !== undefined) books.put(head, pageId, `${path}.context`)
  if (fact.stage) books.put(head, pageId, `${path}.stage`)
  for (const {key} of fact.note) books.put(key, pageId, `${path}.note`)
  if (fact.members === undefined || fact.note.length === 0) return
  for (const {key} of fact.note) books.put(key, id, 'summary')
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
