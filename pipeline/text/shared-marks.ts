import type {Mark, Span} from '../parse/block.ts'

/** Spans without the marks that all of them have: a question that is bold from end to end is bold for being a question. */
export function withoutSharedMarks(spans: readonly Span[]): Span[] {
  const isShared = (mark: Mark): boolean => spans.every(({marks}) => marks.includes(mark))
  return spans.map((span) => ({...span, marks: span.marks.filter((mark) => !isShared(mark))}))
}
