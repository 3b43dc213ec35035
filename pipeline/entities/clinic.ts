import type {PageBlock} from '../sections/page.ts'

const FEWEST_MENTIONS = 2
const mention = /\bAt (\p{Lu}[\p{L}\p{N}'’.-]*(?: (?:&|and|of|\p{Lu}[\p{L}\p{N}'’.-]*))*), (?:our|your)\b/gu

/** The clinic that a page speaks for: a capitalised name between “At ” and “, our” or “, your”, seen at least twice. */
export function readClinic(blocks: readonly PageBlock[]): {name: string; keys: string[]} | undefined {
  const found = new Map<string, string[]>()
  for (const {key, block} of blocks) {
    if (!block.text.includes('At ')) continue
    for (const [, name] of block.text.matchAll(mention)) {
      if (name !== undefined) found.set(name, [...(found.get(name) ?? []), key])
    }
  }
  for (const [name, keys] of found)
    if (keys.length >= FEWEST_MENTIONS) return {name, keys: [...new Set(keys)]}
  return undefined
}
