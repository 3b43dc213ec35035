import {plainLines} from '../parse/text.ts'
import {type Scanned, withoutPrefixes} from './scanned.ts'

/** Scans plain text: what begins a list item, or stands above it as its number, is no word of it. */
export function scanText(text: string): Scanned {
  const listItems: string[] = []
  const plain = withoutNumbering(plainLines(text)).replaceAll(item, (_, words: string) => {
    listItems.push(words)
    return words
  })
  return {text: withoutPrefixes(plain), listItems, links: new Set(), images: [], headings: [], cells: []}
}

const item =
  /^[^\S\n]*(?:[•·∙▪◦‣⁃●○■□☐❑❒–—−‐*+①-⑳❶-❿-]|\d\ufe0f?\u20e3|\(?\d{1,2}[.)]|(?:\d{1,2}(?: ?[-–—]|:)|#\d{1,2}[.:]?|[IVX]{1,5}[.)])(?=\s+\p{Lu})|\(?(?:[a-z]|[ivx]{1,5})[.)]|[oØüvq])[^\S\n]+(\S.*)$/gmu

/** So many numbers in turn, each alone on its line, number what stands below them. */
const FEWEST_IN_TURN = 3

/** Without the lines 1, 2, 3 of a text that numbers its parts so. */
function withoutNumbering(text: string): string {
  const lines = text.split('\n')
  const counts: number[] = []
  let count = 0
  for (const line of lines) {
    const number = /^\s*0?(\d{1,2})[.)]?\s*$/.exec(line)?.[1]
    if (number !== undefined)
      count = Number(number) === count + 1 ? count + 1 : Number(number) === 1 ? 1 : count
    counts.push(number !== undefined && Number(number) === count ? count : 0)
  }
  const isCounted = counts.includes(FEWEST_IN_TURN)
  return isCounted ? lines.map((line, index) => (counts[index] === 0 ? line : '')).join('\n') : text
}
