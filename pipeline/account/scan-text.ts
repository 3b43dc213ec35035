import {type Scanned, withoutPrefixes} from './scanned.ts'

/** Scans plain text: what begins a list item is no word of it. */
export function scanText(text: string): Scanned {
  const listItems: string[] = []
  const plain = text.replaceAll(item, (_, words: string) => {
    listItems.push(words)
    return words
  })
  return {text: withoutPrefixes(plain), listItems, links: new Set(), images: [], headings: [], cells: []}
}

const item = /^[^\S\n]*(?:[•·▪◦‣●○■–—*+-]|\d{1,2}[.)]|(?:[a-z]|[ivx]{1,5})[.)])[^\S\n]+(\S.*)$/gmu
