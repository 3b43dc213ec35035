import {outsideCode} from './outside-code.ts'

/** Puts notes that stand within a text, “^[like this]”, at its end, where Markdown has them; lines stay. */
export function readInlineNotes(markdown: string): string {
  if (!markdown.includes('^[')) return markdown
  const notes: string[] = []
  const text = outsideCode(markdown, (part) =>
    part.replaceAll(note, (_, words: string) => {
      notes.push(words)
      return `[^inline-${notes.length}]`
    }),
  )
  const written = notes.map((words, index) => `\n\n[^inline-${index + 1}]: ${words}`)
  return `${text}${written.join('')}`
}

/** Not “^[2]”, which is a number in brackets; links may stand in it. */
const note = /(?<!!)\^\[(?!\d+\])((?:[^[\]\n]|\[[^[\]\n]*\])+)\]/g
