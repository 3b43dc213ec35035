/** Puts the space behind the signs of a heading that older dialects of Markdown do without: “##Symptoms”. Lines stay. */
export function spacedHeadings(text: string): string {
  if (!unspaced.test(text)) return text
  let isFenced = false
  return text
    .split('\n')
    .map((line) => {
      if (/^ {0,3}(?:```|~~~)/.test(line)) isFenced = !isFenced
      return isFenced ? line : line.replace(unspaced, '$1 ')
    })
    .join('\n')
}

/** One sign alone is a heading where more than one word follows: “#migraine” is a label. */
const unspaced = /^(#{2,6}(?=[^\s#])|#(?=\p{Lu}[^\s#]* \S))/mu
