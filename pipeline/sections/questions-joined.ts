import type {KindPart} from './split.ts'

/** Questions that stand on the level of the heading of their FAQ, below which is nothing else, are its own. */
export function withQuestionsJoined(parts: readonly KindPart[]): KindPart[] {
  const joined: KindPart[] = []
  for (let index = 0; index < parts.length;) {
    const part = parts[index]
    if (part === undefined) break
    const end = part.kind === 'faqs' && part.blocks.length === 0 ? questionsEnd(parts, index) : index + 1
    const asked = parts.slice(index + 1, end)
    joined.push({
      ...part,
      blocks: [...part.blocks, ...asked.flatMap(({heading, blocks}) => [heading, ...blocks])],
    })
    index = end
  }
  return joined
}

/** Behind the last of the questions that follow a heading; the first may lack its mark. */
function questionsEnd(parts: readonly KindPart[], faqs: number): number {
  const isAsked = (part: KindPart | undefined): boolean =>
    part?.heading.block.text.endsWith('?') === true && part.heading.level === parts[faqs]?.heading.level
  let end = faqs + 1
  if (!isAsked(parts[end])) end += 1
  const first = end
  while (isAsked(parts[end])) end += 1
  return end - first < FEWEST_QUESTIONS ? faqs + 1 : end
}

const FEWEST_QUESTIONS = 2
