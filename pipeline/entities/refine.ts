import type {Wording} from '../wording/wording.ts'
import {splitContext} from './context.ts'
import {factToExercise} from './exercise.ts'
import type {CauseFact, ExerciseFact, Fact} from './facts.ts'

/** Advice against something is neither a treatment nor a cause. */
const negated = /^(?:avoid\w*|don[’']?t|do not|never|stop\w*|no|limit) /i

/** “Do a “neck reset””: the item names an exercise in quotes. */
const calledExercise = /\b(?:try|do|perform|practi[sc]e)\b[^"“]{0,30}["“][^"”]{3,40}["”]$/i

interface Refiners {
  readonly symptoms: (fact: Fact, wording: Wording) => Fact | undefined
  readonly causes: (fact: Fact, wording: Wording) => CauseFact | undefined
  readonly riskFactors: (fact: Fact, wording: Wording) => CauseFact | undefined
  readonly treatments: (fact: Fact, wording: Wording) => Fact | undefined
  readonly exercises: (fact: Fact, wording: Wording) => ExerciseFact | undefined
}

/** Makes a fact of one list out of a plain one; none where it does not belong there. */
export const refiners: Refiners = {
  symptoms: (fact, wording) => withContext(fact, wording),
  causes: (fact, wording) =>
    negated.test(fact.name) ? undefined : {...withContext(fact, wording), kind: 'cause'},
  riskFactors: (fact, wording) =>
    negated.test(fact.name) ? undefined : {...withContext(fact, wording), kind: 'riskFactor'},
  treatments: (fact) => (negated.test(fact.name) || calledExercise.test(fact.name) ? undefined : fact),
  exercises: (fact, wording) => (negated.test(fact.name) ? undefined : factToExercise(fact, wording)),
}

/** A fact that has a note keeps its name whole: what qualifies it stands in the note. */
const withContext = (fact: Fact, {qualifiers}: Wording): Fact =>
  fact.note.length > 0 ? fact : {...fact, ...splitContext(fact.name, qualifiers)}
