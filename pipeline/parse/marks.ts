import type {Mark} from './block.ts'

const order = ['strong', 'em', 'code', 'sub', 'sup'] as const satisfies readonly Mark[]

/** Marks in the one order in which they are always given, with those named in `changes` set or taken away. */
export function changeMarks(marks: readonly Mark[], changes: {readonly [One in Mark]?: boolean}): Mark[] {
  return order.filter((mark) => changes[mark] ?? marks.includes(mark))
}

/** Elements whose words bear a mark. */
export const markOfElement: ReadonlyMap<string, Mark> = new Map([
  ['strong', 'strong'],
  ['b', 'strong'],
  ['em', 'em'],
  ['i', 'em'],
  ['code', 'code'],
  ['kbd', 'code'],
  ['samp', 'code'],
  ['tt', 'code'],
  ['sub', 'sub'],
  ['sup', 'sup'],
])
