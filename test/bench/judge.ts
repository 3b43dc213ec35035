import {table} from '../../scripts/table.ts'
import {rounded, type Figures} from './figures.ts'
import type {Target} from './targets.ts'

/** Compares what was measured with the targets: a table, and how many of them are met. */
export function judge(targets: readonly Target[], figures: Figures): string {
  const rows = targets.flatMap(({figure, bound}) => {
    const value = figures.get(figure)
    return value === undefined ? [] : [[figure, limitOf(bound), rounded(value, 4), verdict(bound, value)]]
  })
  if (rows.length === 0) return ''
  const met = rows.filter((cells) => cells.includes('met')).length
  const left = targets.length - rows.length
  const rest = left === 0 ? '' : `; ${left} not measured in this run`
  const listed = table(['figure', 'target', 'measured', ''], rows)
  return `Targets\n\n${listed}\n\n${met} of ${rows.length} targets met${rest}\n`
}

function limitOf(bound: Target['bound']): string {
  return 'atMost' in bound ? `≤ ${bound.atMost}` : `≥ ${bound.atLeast}`
}

function verdict(bound: Target['bound'], value: number): 'met' | 'missed' {
  return ('atMost' in bound ? value <= bound.atMost : value >= bound.atLeast) ? 'met' : 'missed'
}
