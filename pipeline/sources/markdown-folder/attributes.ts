/** Takes out ids and classes that Hugo and kramdown put behind headings and blocks; line numbers stay. */
export function withoutAttributes(text: string): string {
  return text
    .replaceAll(/^[*+-] [^\n]*\n\{:toc[^{}\n]*\}/gim, '\n')
    .replaceAll(/\{:(?![:\s]*\})[^{}\n]*\}/g, '')
    .replaceAll(/^ {0,3}#{1,6}[ \t][^\n]*$/gm, (heading) =>
      heading.replace(/\{[#.][^{}]*\}\s*$/, '').trimEnd(),
    )
}
