import {unparse} from 'groq-js'
import type {Tree} from '../tree.ts'
import type {Constraint} from './constraints.ts'

/** A constraint in words, for `explain`. Keys that depend on an outer document are seen from there. */
export function describe(constraint: Constraint): string {
  switch (constraint.kind) {
    case 'equal': {
      const {path, item} = constraint.attribute
      const items = item === undefined ? '' : ['[]', ...item].join('.')
      return `${path.join('.')}${items} == ${write(constraint.key)}`
    }
    case 'one-of':
      return `${constraint.attribute.path.join('.')} in ${write(constraint.list)}`
    case 'references':
      return `references(${constraint.targets.map(write).join(', ')})`
    case 'match':
    case 'match-any':
      return `words of ${constraint.source.key} match ${write(constraint.pattern)}`
    case 'path':
      return `_id in path(${write(constraint.pattern)})`
    case 'all':
    case 'any':
      return `(${constraint.parts.map(describe).join(constraint.kind === 'all' ? ' and ' : ' or ')})`
  }
}

function write(node: Tree): string {
  try {
    return unparse(node)
  } catch {
    return '…'
  }
}
