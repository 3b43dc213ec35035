/** A stretch of a text, and whether its writer meant it in bold. */
export interface Stretch {
  readonly text: string
  readonly strong: boolean
}

/**
 * Cuts “**Name **more” into its parts: a blank before the closing stars, which a careless converter leaves, makes them
 * text to a Markdown reader. The blank moves behind the name.
 */
export function looseBold(text: string): readonly Stretch[] {
  if (!text.includes('**')) return [{text, strong: false}]
  const stretches: Stretch[] = []
  let start = 0
  for (const {0: whole, 1: name = '', 2: blank = '', index} of text.matchAll(loose)) {
    if (index > start) stretches.push({text: text.slice(start, index), strong: false})
    stretches.push({text: name, strong: true}, {text: blank, strong: false})
    start = index + whole.length
  }
  if (start < text.length || stretches.length === 0) stretches.push({text: text.slice(start), strong: false})
  return stretches
}

const loose = /(?<![\p{L}\p{N}*])\*\*([^\s*](?:[^*\n]{0,98}[^\s*])?)(\s+)\*\*(?=[\p{L}\p{N}])/gu
