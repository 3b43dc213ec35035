/** Where in the headings of a source its reader has come to. */
export interface Outline {
  readonly open: (level: number, text: string) => void
  /** Goes back to where a part with headings of its own began. */
  readonly leave: (level: number) => void
  /** Level of the last heading; 1 before any. */
  readonly level: () => number
  /** Whether a heading above says that questions follow. */
  readonly isFaq: () => boolean
}

export function createOutline(): Outline {
  let level = 1
  let faqLevel: number | undefined
  return {
    open: (opened, text) => {
      level = opened
      if (faqHeading.test(text)) faqLevel = opened
      else if (faqLevel !== undefined && opened <= faqLevel) faqLevel = undefined
    },
    leave: (around) => {
      level = around
      if (faqLevel !== undefined && faqLevel > around) faqLevel = undefined
    },
    level: () => level,
    isFaq: () => faqLevel !== undefined,
  }
}

export const faqHeading =
  /\bFAQs?\b|\bfrequently asked|\b(?:common|popular|your|more) questions\b|\bquestions (?:and|&) answers\b|\bQ ?& ?As?\b/i
