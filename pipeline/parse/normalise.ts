/** The text that a source's `contentHash` is taken of: LF line ends, no white space at line ends or around the whole. */
export const normalise = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim()
