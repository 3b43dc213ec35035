import type {PageBlock} from '../sections/page.ts'
import {effect, instruction, recipeStep} from '../wording/instructions.ts'
import {exerciseNoun, type StatedList, treatmentWord} from '../wording/statements.ts'

/** Whether a line above a list names the thing that the list tells how to do. */
export function isLabel(above: PageBlock, run: readonly PageBlock[], own: StatedList | undefined): boolean {
  if (
    namesExercise(above) ||
    (own === 'exercises' && isBoldName(above) && (run.every(isStep) || isTold(run, [instruction, doseLine])))
  )
    return true
  const {text} = above.block
  if (
    above.role === 'paragraph' &&
    own === 'treatments' &&
    /^(?:protect(?:ion)?|rest|ice|compress(?:ion)?|elevat(?:e|ion)|heat):$/i.test(text)
  )
    return true
  if (above.role !== 'paragraph' || !text.endsWith(':')) return false
  if (own === 'treatments' && singleTreatment.test(text)) return run.some(isEffect) && !run.some(namesOne)
  if (own === 'exercises' && text.split(' ').length <= MOST_LABEL_WORDS)
    return isTold(run, [instruction, doseLine]) || run.some(({block}) => setsLine.test(block.text))
  return (
    /\b(?:using|with)\b/i.test(text) &&
    !/\b(?:advis\w+|recommend\w*|suggest\w*|may|can|should)\b/i.test(text) &&
    run.every(isStep) &&
    isTold(run, [instruction, recipeStep])
  )
}

/** Names one treatment, and no kind of them. */
const singleTreatment =
  /^(?!(?:manual|physical|physio|other|alternative|occupational|complementary|natural|home|drug)[\s-]?therapy)[\p{L} ()-]{0,50}\b(?:therapy|injections?|ultrasound|tens|iontophoresis|laser|release|surgery|needling|acupuncture|taping|splints?|braces?|orthotics|shock ?wave)(?: \([^()]*\))?:$/iu

const isEffect = ({block: {text}}: PageBlock): boolean => effect.test(text)

/** Whether a line of a list is the name of a treatment, and nothing else. */
const namesOne = ({block: {text}}: PageBlock): boolean =>
  text.split(' ').length <= MOST_NAME_WORDS && treatmentWord.test(text) && !effect.test(text)

/** Whether most lines of a list are found by one of the patterns. */
export const isTold = (run: readonly PageBlock[], patterns: readonly RegExp[]): boolean =>
  run.filter(({block: {text}}) => patterns.some((pattern) => pattern.test(text))).length * 2 > run.length

/** How often, how long, how many. */
const doseLine = /^\d|\b\d+ ?(?:x|sets?|reps?|seconds?|secs?|times|minutes)\b/i

/** A line that says how often, and of nothing else. */
const setsLine = /^\d+(?:[-–]\d+)? (?:sets?|reps?|repetitions)\b/i

/** “Wall push-ups:” above a list that says how to do them. */
const namesExercise = ({role, block: {text}}: PageBlock): boolean =>
  role === 'paragraph' &&
  text.endsWith(':') &&
  text.split(' ').length <= MOST_LABEL_WORDS &&
  exerciseNoun.test(text.replace(/(?: \([^()]*\))?:$/, '')) &&
  !/\b(?:exercises|stretches|drills)\b/i.test(text)

const MOST_LABEL_WORDS = 7

/** “**Slow contractions**” above a list that says how to do them. */
const isBoldName = ({role, block: {text, spans}}: PageBlock): boolean =>
  role === 'paragraph' &&
  text.split(' ').length <= MOST_LABEL_WORDS &&
  /^\p{Lu}[^.?!]*$/u.test(text) &&
  spans.every(({marks}) => marks.includes('strong'))

/** A treatment is named in so many words. */
const MOST_NAME_WORDS = 3

/** A numbered item right below a sub-heading says how to do what the heading names. */
export const isStep = ({block}: PageBlock): boolean => block.kind === 'listItem' && block.item.ordered
