/** Writes HTML so that no paragraph is empty and no block stands in one. */
export interface ParagraphWriter {
  /** Begins a paragraph, by its tag. */
  readonly begin: (tag: string) => void
  readonly end: () => void
  /** Writes what may stand in a paragraph. */
  readonly inline: (html: string) => void
  /** Writes a block; a paragraph around it goes on behind it. */
  readonly block: (html: string) => void
  readonly html: () => string
}

export function writeParagraphs(): ParagraphWriter {
  const pieces: string[] = []
  let tag: string | undefined
  let isWritten = false
  let endsLine = true
  // No empty lines: what was taken out would leave many.
  const write = (html: string): void => {
    const text = endsLine ? html.replace(/^\s*\n/, '') : html
    if (text === '') return
    // Nor spaces that end a line: they stood between two things that were taken out.
    if (text.startsWith('\n') && /^[ \t]+$/.test(pieces.at(-1) ?? '')) pieces.pop()
    pieces.push(/^\s*\n\s*$/.test(text) ? '\n' : text)
    endsLine = text.endsWith('\n')
  }
  const close = (): void => {
    if (isWritten) write('</p>')
    isWritten = false
  }
  const end = (): void => {
    close()
    tag = undefined
  }
  return {
    begin: (opening) => {
      end()
      tag = opening
    },
    end,
    inline: (html) => {
      if (tag !== undefined && !isWritten) {
        if (/^(?:\s|&nbsp;|<br\s*\/?>)*$/i.test(html)) return
        write(tag)
        isWritten = true
      }
      write(html)
    },
    block: (html) => {
      close()
      write(html)
    },
    html: () => {
      end()
      return pieces.join('')
    },
  }
}
