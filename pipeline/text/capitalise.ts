/** A text with its first letter in upper case, and the rest as it stands. */
export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
