import {isBlockName} from './autop.ts'
import type {Part} from './scan.ts'
import {isBlockShortcode} from './shortcode-names.ts'

/** For each part, whether nothing but shortcodes stands between it and the block before it, and the one behind it. */
export interface Standing {
  readonly before: readonly boolean[]
  readonly behind: readonly boolean[]
}

export function standingOf(parts: readonly Part[]): Standing {
  const before: boolean[] = []
  let isApart = true
  for (const part of parts) {
    before.push(isApart)
    isApart = endsText(part, isApart, false)
  }
  isApart = true
  const behind: boolean[] = []
  for (const part of parts.toReversed()) {
    behind.push(isApart)
    isApart = endsText(part, isApart, true)
  }
  return {before, behind: behind.toReversed()}
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
