import type {Problem} from '../source.ts'

/**
 * Takes the signs and tags out of paragraphs that have more than {@link maxSigns} of them, and puts those of more than
 * {@link maxLines} lines in one line: a Markdown reader looks at the whole paragraph for each. Words and the numbers of
 * all other lines stay.
 */
export function limitParagraphs(lines: readonly string[], problems: Problem[]): string[] {
  const result: string[] = []
  let start = 0
  while (start < lines.length) {
    let end = start + 1
    while (end < lines.length && continuesParagraph(lines[end - 1] ?? '', lines[end] ?? '')) end++
    const paragraph = lines.slice(start, end)
    for (const line of limitParagraph(paragraph, start + 1, problems)) result.push(line)
    start = end
  }
  return result
}

export const maxSigns = 1000
export const maxLines = 2000
/** What looks like code or HTML may well be long. */
const maxRawLines = 5000

function limitParagraph(paragraph: readonly string[], line: number, problems: Problem[]): readonly string[] {
  const [first = ''] = paragraph
  const start = unquoted(first)
  const isFenced = fence.test(start)
  const isRaw = isFenced || htmlStart.test(start) || loneTag.test(start)
  const crowded = !isRaw && countSigns(paragraph) > maxSigns
  if (crowded) problems.push({code: 'too-many-signs', message: crowdedMessage, line})
  const thinned = crowded
    ? paragraph.map((each) => each.replaceAll(tags, '').replaceAll(signs, ''))
    : paragraph
  if (thinned.length <= (isRaw ? maxRawLines : maxLines)) return thinned
  problems.push({code: 'long-paragraph', message: longMessage, line})
  // What stands beside the opening fence is no text.
  const kept = thinned.slice(0, isFenced ? 2 : 1)
  const joined = [kept.at(-1), ...thinned.slice(kept.length).map(unquoted)].join(' ')
  const quote = quoteMarks.exec(first)?.[0].trimEnd() ?? ''
  return [...kept.slice(0, -1), joined, ...thinned.slice(kept.length).map(() => quote)]
}

const crowdedMessage = `The paragraph has more than ${maxSigns} Markdown signs and tags; they were taken out.`
const longMessage = `The paragraph has more than ${maxLines} lines; they were read as one line.`

/** Whether one line may go on with the paragraph of the line before; a fence ends one and opens another. */
function continuesParagraph(before: string, line: string): boolean {
  const text = unquoted(line)
  return (
    unquoted(before).trim() !== '' &&
    text.trim() !== '' &&
    !fence.test(text) &&
    !/^\s*(?:[-+*]\s|\d{1,9}[.)]\s|#{1,6}\s)|\|/.test(text) &&
    (quoteDepth(line) === 0 || quoteDepth(line) === quoteDepth(before))
  )
}

const quoteMarks = /^(?: {0,3}> ?)+/
const unquoted = (line: string): string => line.replace(quoteMarks, '')
const quoteDepth = (line: string): number => quoteMarks.exec(line)?.[0].replaceAll(' ', '').length ?? 0

const countSigns = (lines: readonly string[]): number =>
  lines.reduce((count, line) => count + (line.match(signs)?.length ?? 0) + (line.match(tags)?.length ?? 0), 0)

const signs = /[*_~`[\]]|<(?=[!?])/g
const tags = /<\/?[a-z][^<>]*>/gi

const fence = /^\s{0,3}(?:```|~~~)/
/** The starts of HTML that stands for itself, as CommonMark lists them. */
const htmlStart =
  /^\s{0,3}<(?:[!?]|(?:script|pre|style|textarea)\b|\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)\b)/i
const loneTag = /^\s{0,3}<[^<>]*>\s*$/
