/** Numbers in a sketch. */
export const SKETCH_SIZE = 63
/** Words that are compared together. */
const SHINGLE = 3
/** Texts with fewer shingles say too little to be compared. */
const FEWEST = 30

/**
 * A text in few numbers: the share of equal ones in two sketches is about the share of the runs of three words that
 * two texts have in common.
 *
 * @returns Nothing for a text that is too short.
 */
export function textSketch(text: string): Uint32Array | undefined {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length < FEWEST + SHINGLE - 1) return undefined
  const sketch = new Uint32Array(SKETCH_SIZE).fill(EMPTY)
  const hashes = words.map(hashOf)
  for (let start = 0; start + SHINGLE <= hashes.length; start += 1) {
    let hash = 0
    for (let offset = 0; offset < SHINGLE; offset += 1)
      hash = mixed((Math.imul(hash, 31) + (hashes[start + offset] ?? 0)) >>> 0)
    const place = hash % SKETCH_SIZE
    sketch[place] = Math.min(sketch[place] ?? EMPTY, mixed(hash ^ 0x9e37_79b9))
  }
  return filled(sketch)
}

const EMPTY = 0xffff_ffff

/** An empty place takes the number of the next one that is not, marked by the distance. */
function filled(sketch: Uint32Array): Uint32Array {
  return sketch.map((value, place) => {
    if (value !== EMPTY) return value
    for (let step = 1; step < SKETCH_SIZE; step += 1) {
      const next = sketch[(place + step) % SKETCH_SIZE] ?? EMPTY
      if (next !== EMPTY) return mixed(next + step)
    }
    return EMPTY
  })
}

/** FNV-1a. */
function hashOf(word: string): number {
  let hash = 0x811c_9dc5
  for (let index = 0; index < word.length; index += 1)
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x0100_0193)
  return hash >>> 0
}

/** The finish of MurmurHash3: every bit of the input moves every bit of the result. */
function mixed(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
