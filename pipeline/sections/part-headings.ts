import type {Block} from '../parse/block.ts'
import {headingKind} from '../wording/heading-kind.ts'
import {conditionNamed} from '../wording/condition-name.ts'
import {symptomWord} from '../wording/statements/symptom-word.ts'
import type {Wording} from '../wording/wording.ts'

/** Kinds of sections that are told in parts: by grade, stage, phase or week. */
const inParts: ReadonlySet<string> = new Set([
  'symptoms',
  'causes',
  'treatment',
  'exercises',
  'selfCare',
  'recovery',
])

/**
 * Puts headings such as “Grade 1” or “Phase 2: strength”, and the questions right below “FAQs”, one level below the
 * section whose parts they name.
 */
export function partHeadings(
  blocks: readonly Block[],
  {sectionHeadings, partHeading, conditions}: Wording,
): Block[] {
  let open: number | undefined
  let openKind = ''
  let isEmpty = false
  let faqs: number | undefined
  let counted = 0
  return blocks.map((block, index) => {
    if (block.kind !== 'heading') return block
    const asks = block.text.endsWith('?')
    // Questions of one level with the heading above them, and what stands between them without a text of its own.
    if (faqs === block.level && (asks || blocks[index + 1]?.kind === 'heading'))
      return {...block, level: block.level + 1}
    const isFaqs = !asks && headingKind(block.text, sectionHeadings) === 'faqs'
    faqs = isFaqs && !hasQuestions(blocks, index) ? block.level : undefined
    const kind = headingKind(block.text, sectionHeadings)
    // “1. Heat”, “2. Massage” right below “Treatment”, which has no number itself.
    const number = Number(/^(\d{1,2})[.)] ?\p{Lu}/u.exec(block.text)?.[1])
    const isCounted = block.level === open && number === counted + 1
    const isDeeper = open !== undefined && block.level > open
    if (!isDeeper && isCounted) counted = number
    else if (!isDeeper) counted = number > 0 ? Number.NaN : 0
    // “Symptoms” with nothing below it but “Inguinal hernia”, “Ventral hernia” and what they have.
    const isKindred = (): boolean =>
      isEmpty && kind === 'other' && conditionNamed(block.text, conditions) !== undefined
    const isSign = (): boolean => openKind === 'symptoms' && namesSymptom(block.text)
    if (block.level === open && (isCounted || partHeading.test(block.text) || isKindred() || isSign()))
      return {...block, level: block.level + 1}
    if (!isDeeper) {
      open = inParts.has(kind) ? block.level : undefined
      openKind = kind
    }
    isEmpty = open === block.level && blocks[index + 1]?.kind === 'heading'
    return block
  })
}

/** “Stiffness in the morning”, and no heading of a section about it. */
const namesSymptom = (text: string): boolean =>
  text.split(' ').length <= MOST_SIGN_WORDS &&
  symptomWord.test(text) &&
  !/[?:]$|^(?:what|how|why|when|who|common|signs?|symptoms?|types?|about|understanding)\b|\b(?:relie[fv]\w*|manag\w+|treat\w*|therap\w+|exercises?|stretch\w*|clinics?|care|tips|causes?|diagnos\w+|prevent\w*|without|when to|help\w*|eas(?:e|ing)|syndrome|symptoms?)\b/i.test(
    text,
  )

const MOST_SIGN_WORDS = 10

/** Whether questions stand right below a heading, as parts of its section. */
function hasQuestions(blocks: readonly Block[], heading: number): boolean {
  const next = blocks.findIndex(({kind}, index) => index > heading && kind === 'heading')
  const [own, below] = [blocks.slice(heading + 1, next < 0 ? undefined : next), blocks[next]]
  const isDeeper =
    below?.kind === 'heading' && blocks[heading]?.kind === 'heading' && below.level > blocks[heading].level
  return isDeeper || own.some(({kind, text}) => kind === 'question' || text.includes('?'))
}
