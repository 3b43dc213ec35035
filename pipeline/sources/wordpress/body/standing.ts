import {isBlockName} from './autop.ts'
import type {Part} from './scan.ts'
import {isBlockShortcode} from './shortcode-names.ts'

/** @returns For each part, whether nothing but shortcodes stands between it and the blocks around it. */
export function standingAlone(parts: readonly Part[]): boolean[] {
  const before: boolean[] = []
  let isApart = true
  for (const part of parts) {
    before.push(isApart)
    isApart = endsText(part, isApart, false)
  }
  isApart = true
  const alone: boolean[] = []
  for (const part of parts.toReversed()) {
    alone.push(isApart)
    isApart = endsText(part, isApart, true)
  }
  return alone.toReversed().map((after, place) => after && (before[place] ?? false))
}

function endsText(part: Part, was: boolean, fromBehind: boolean): boolean {
  if (part.kind === 'text') return was && /^(?:\s|&nbsp;)*$/i.test(part.text)
  if (part.kind === 'escaped') return false
  if (part.kind === 'raw') return part.name === 'pre'
  if (part.kind === 'shortcode') return was || isBlockShortcode(part.tag.name)
  if (!isBlockName(part.name)) return false
  // In a heading or a summary a shortcode belongs to the line.
  return part.closing === fromBehind ? !lineNames.test(part.name) : true
}

const lineNames = /^(?:h[1-6]|summary|figcaption|caption|dt)$/
