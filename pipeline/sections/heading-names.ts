import type {Block} from '../parse/block.ts'
import {symptomWord} from '../wording/statements/symptom-word.ts'
import {treatmentWord} from '../wording/statements/treatments.ts'

/** Stands before the headings below those of sections. */
export const subMark = /^(?:🔹|🔸|🔷|🔶|▪|▫|◆|❖|➤|►|✦)/u

/** Whether a short heading is the name of a symptom by its words. */
export const isSymptom = (text: string): boolean =>
  wordCount(text) <= MOST_LINE_WORDS && symptomWord.test(text)

/** Whether at least half of the list below a heading are symptoms by their words. */
export function listsSymptoms(
  blocks: readonly Block[],
  heading: number,
  runs: ReadonlyMap<number, number>,
): boolean {
  let end = heading + 1
  while (blocks[end]?.kind === 'listItem' || runs.has(end)) end += 1
  const items = blocks.slice(heading + 1, end)
  return items.length > 0 && items.filter(({text}) => isSymptom(text)).length * 2 >= items.length
}

/** Words in a line that names a symptom. */
const MOST_LINE_WORDS = 12

/** Whether a short heading names one way of treatment, and not the whole of it: “Physical therapy”. */
export const namesTreatment = (text: string): boolean =>
  wordCount(text) <= MOST_TREATMENT_WORDS &&
  treatmentWord.test(text) &&
  !/[?:]$|\b(?:treat\w*|options|approach\w*|manage\w*|how|what|when|why|for|of|your|our|we|home|self)\b/i.test(
    text,
  )

const MOST_TREATMENT_WORDS = 4

const wordCount = (text: string): number => text.split(' ').length
