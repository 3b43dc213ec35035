import type {Problem} from '../../parse/source.ts'

/** Names met while an article was read, gathered into one remark of each kind. */
export interface Remarks {
  readonly add: (code: RemarkCode, name: string) => void
  readonly problems: () => Problem[]
}

export type RemarkCode = keyof typeof messages

const messages = {
  'template-part': (names: string) =>
    `Parts that the site puts in from files of its own were left out: ${names}; copy what belongs to the article.`,
  'template-code': (names: string) =>
    `Template code was taken out, since only the site’s own builder can run it: ${names}.`,
  comments: (comments: string) => `Comments of the writer were left out: ${comments}.`,
  emoji: (names: string) => `Emoji that are written as names were left out: ${names}.`,
  'unknown-markup': (names: string) =>
    `Shortcodes that are not known here were kept and marked, so look at them: ${names}.`,
  components: (names: string) => `Components were taken off and their text was kept: ${names}.`,
} as const

export function gatherRemarks(): Remarks {
  const found = new Map<RemarkCode, Set<string>>()
  return {
    add: (code, name) => {
      const names = found.get(code) ?? new Set<string>()
      found.set(code, names.add(name.trim()))
    },
    problems: () =>
      Array.from(found, ([code, names]) => ({code, message: messages[code]([...names].join(', '))})),
  }
}
