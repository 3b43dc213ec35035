import type {StatedList} from '../wording/statements.ts'
import type {Wording} from '../wording/wording.ts'
import type {Fact} from './facts.ts'
import type {Entry, SectionReading} from './reading.ts'
import {refiners} from './refine.ts'

/** What a reading names of one list; causes and risk factors apart. */
export function factsOf(reading: SectionReading | undefined, list: StatedList): Fact[] {
  if (!reading) return []
  if (list === 'causes' || list === 'riskFactors')
    return reading.causes
      .map(({fact}) => fact)
      .filter(({kind}) => (kind === 'riskFactor') === (list === 'riskFactors'))
  return reading[list].map(({fact}) => fact)
}

/** Whether a name is one of a menu or a heading, and no fact; treatments and exercises are judged by their refiners. */
const namesNothing = ({name}: Fact, list: StatedList, {noise}: Wording): boolean =>
  list !== 'treatments' && list !== 'exercises' && noise.noName.test(name)

/** The same as whether there are any, for no more than a look at the first. */
export function hasFacts(reading: SectionReading | undefined, list: StatedList): boolean {
  if (!reading) return false
  return list === 'causes' || list === 'riskFactors'
    ? reading.causes.some(({fact}) => (fact.kind === 'riskFactor') === (list === 'riskFactors'))
    : reading[list].length > 0
}

/**
 * A reading with more facts, whose words stay in the section's text.
 *
 * @param under What they are called where the page prints several lists.
 */
export function addFacts(
  reading: SectionReading,
  said: readonly {readonly list: StatedList; readonly fact: Fact}[],
  wording: Wording,
  under?: string,
): SectionReading {
  if (said.length === 0) return reading
  const entries = <One extends Fact>(
    list: StatedList,
    refine: (fact: Fact, wording: Wording) => One | undefined,
  ): Entry<One>[] =>
    said
      .filter((one) => one.list === list && !namesNothing(one.fact, list, wording))
      .flatMap((one) => {
        const fact = refine(one.fact, wording)
        return fact ? [{fact, printed: false, ...(under !== undefined && {under})}] : []
      })
  return {
    ...reading,
    symptoms: [...reading.symptoms, ...entries('symptoms', refiners.symptoms)],
    causes: [
      ...reading.causes,
      ...entries('causes', refiners.causes),
      ...entries('riskFactors', refiners.riskFactors),
    ],
    treatments: [...reading.treatments, ...entries('treatments', refiners.treatments)],
    exercises: [...reading.exercises, ...entries('exercises', refiners.exercises)],
  }
}
