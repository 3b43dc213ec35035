import type {Part} from './scan.ts'
import {isLeaf} from './shortcode-names.ts'

/** Which closing shortcode ends which opening one, as places in the list of parts. */
export interface Pairs {
  readonly closerOf: ReadonlyMap<number, number>
  readonly openerOf: ReadonlyMap<number, number>
}

/** Shortcodes nest; one whose end is missing stands alone. Those that hold plain content end at the first closing one. */
export function pairShortcodes(parts: readonly Part[]): Pairs {
  const closerOf = new Map<number, number>()
  const openerOf = new Map<number, number>()
  const open: {readonly name: string; readonly place: number}[] = []
  const counts = new Map<string, number>()
  const count = (name: string, step: number): void => {
    counts.set(name, (counts.get(name) ?? 0) + step)
  }
  parts.forEach((part, place) => {
    if (part.kind !== 'shortcode' || part.tag.selfClosing) return
    const {name, closing} = part.tag
    const isOpen = (counts.get(name) ?? 0) > 0
    const outermost = open.at(-1)
    if (!closing && outermost !== undefined && outermost.name === name && isLeaf(name)) {
      open.pop()
      open.push({name, place})
    } else if (!closing) {
      open.push({name, place})
      count(name, 1)
    } else if (isOpen) {
      let last = open.pop()
      for (; last !== undefined && last.name !== name; last = open.pop()) count(last.name, -1)
      count(name, -1)
      if (last === undefined) return
      closerOf.set(last.place, place)
      openerOf.set(place, last.place)
    }
  })
  return {closerOf, openerOf}
}
