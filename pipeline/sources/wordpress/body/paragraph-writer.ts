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
  const close = (): void => {
    if (isWritten) pieces.push('</p>')
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
        pieces.push(tag)
        isWritten = true
      }
      pieces.push(html)
    },
    block: (html) => {
      close()
      pieces.push(html)
    },
    html: () => {
      end()
      return pieces.join('')
    },
  }
}
