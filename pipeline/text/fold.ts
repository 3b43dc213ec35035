/** A name as it is compared: lower case, straight quotes dropped, hyphens as spaces, each word without its plural “s”. */
export const foldName = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/['’‘"“”]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .map((word) =>
      word.length > 3 && word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('is')
        ? word.slice(0, -1)
        : word,
    )
    .join(' ')
