/** Of a heading, as HTML and Markdown have them. */
export const DEEPEST_LEVEL = 6
