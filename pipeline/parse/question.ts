import type {BlockKind} from './block.ts'

export type QuestionKind = 'question' | 'answer'

/**
 * Reads “Q:”, “Q1.”, “Question:”, “A:”, “Answer 2:” at the start of a text, and “A.” or “A)” where the block before
 * is a question (elsewhere that is a numbering or somebody's initial).
 *
 * @returns What the text is, and its words behind the prefix; nothing where no words are left.
 */
export function readQuestionPrefix(
  text: string,
  before?: BlockKind,
): {kind: QuestionKind; rest: string} | undefined {
  if (!initial.test(text)) return undefined
  const asQuestion = restBehind(questionPrefix, text)
  if (asQuestion !== undefined) return {kind: 'question', rest: asQuestion}
  const asAnswer =
    restBehind(answerPrefix, text) ?? (before === 'question' ? restBehind(answerLetter, text) : undefined)
  return asAnswer === undefined ? undefined : {kind: 'answer', rest: asAnswer}
}

/** What every prefix starts with. */
const initial = /^\s*[QA]/
const questionPrefix =
  /^\s*(?:Q(?:\s?\d{1,3})?\s?(?:[:：]|[.)](?=\s))|(?:Question|QUESTION)(?:\s?\d{1,3})?\s?[:：])\s*/
const answerPrefix = /^\s*(?:A|Ans|Answer|ANSWER)(?:\s?\d{1,3})?\s?[:：]\s*|^\s*(?:Ans|ANS)\.\s+/
const answerLetter = /^\s*A(?:\s?\d{1,3})?[.)]\s+/

function restBehind(prefix: RegExp, text: string): string | undefined {
  const found = prefix.exec(text)
  const rest = found === null ? '' : text.slice(found[0].length)
  return rest === '' ? undefined : rest
}
