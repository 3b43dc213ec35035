/** What a reader can see in a source, as a plain scan finds it. */
export interface Scanned {
  /** All visible words; texts that stand apart are apart by a new line. */
  readonly text: string
  /** Different addresses of links. */
  readonly links: ReadonlySet<string>
  /** Of each picture, the addresses of which one shows it. */
  readonly images: readonly (readonly string[])[]
  readonly headings: readonly string[]
  readonly listItems: readonly string[]
  readonly cells: readonly string[]
}

/** An address as documents hold it: without control characters, `https:` before `//host`. */
export function plainAddress(written: string): string {
  const address = written.replaceAll(/\p{Cc}/gu, '').trim()
  return /^[\\/]{2}/.test(address) ? `https://${address.slice(2)}` : address
}

/** “Q:”, “A2.” and the like are kept as what a text is, not as words of it. */
export const withoutPrefixes = (text: string): string => text.replaceAll(prefix, '')

const prefix = /^[ \t*_]*(?:q|question|a|ans|answer)(?:[ \t]?\d{1,3})?[ \t]?[:：.)][ \t]*/gim
