import type {IndexNeed} from '../index/indexes.ts'
import {isIdEquality, typeOf, type Constraint} from './constraints.ts'

/** The indexes that are asked for the documents that meet the constraints. */
export function indexNeeds(
  constraints: readonly (Constraint | undefined)[],
  type: string | undefined = constraints.map(typeOf).find((each) => each !== undefined),
): readonly IndexNeed[] {
  return constraints.flatMap((constraint) => (constraint === undefined ? [] : needsOf(constraint, type)))
}

function needsOf(constraint: Constraint, type: string | undefined): readonly IndexNeed[] {
  switch (constraint.kind) {
    case 'equal':
    case 'one-of':
      return isIdEquality(constraint) ? [] : [{kind: 'equal', attribute: constraint.attribute}]
    case 'references':
      return [{kind: 'references'}]
    case 'match':
    case 'match-any':
      return [{kind: 'tokens', type, source: constraint.source}]
    case 'path':
      return []
    case 'all':
      return constraint.parts.some(isIdEquality) ? [] : indexNeeds(constraint.parts, type)
    case 'any':
      return indexNeeds(constraint.parts, type)
  }
}
