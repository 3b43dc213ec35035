import {SKETCH_SIZE} from './text-sketch.ts'

/** Numbers that are looked up together: texts with most words in common agree in one such group nearly always. */
const GROUP = 3
/** Share of the text from which two articles may be the same. */
const LIKENESS = 0.6

export interface SimilarTexts {
  /** Positions of the two texts, the first one lower. */
  readonly one: number
  readonly other: number
  /** About the share of the text that they have in common, from 0.6 to 1. */
  readonly likeness: number
}

/**
 * Texts that share most of their words, each with the first one like it, in order of the second.
 *
 * @param sketches One after the other, each as `textSketch` makes it.
 */
export function similarTexts(sketches: Uint32Array): SimilarTexts[] {
  const count = sketches.length / SKETCH_SIZE
  const found = new Map<number, SimilarTexts>()
  for (let group = 0; group < SKETCH_SIZE; group += GROUP) {
    const first = new Map<number, number>()
    for (let index = 0; index < count; index += 1) {
      const key = groupKey(sketches, index * SKETCH_SIZE + group)
      const one = first.get(key)
      if (one === undefined) first.set(key, index)
      const known = found.get(index)?.one ?? index
      if (one === undefined || known <= one) continue
      const share = likeness(sketches, one, index)
      if (share >= LIKENESS) found.set(index, {one, other: index, likeness: share})
    }
  }
  return [...found.values()].toSorted((left, right) => left.other - right.other)
}

/** One number for a group of three; two groups that have the same by chance are told apart by the whole sketch. */
const groupKey = (sketches: Uint32Array, start: number): number =>
  (sketches[start] ?? 0) * 2 ** 21 +
  (((sketches[start + 1] ?? 0) ^ ((sketches[start + 2] ?? 0) >>> 11)) >>> 11)

/** Share of equal numbers in two sketches, from 0 to 1. */
function likeness(sketches: Uint32Array, one: number, other: number): number {
  let equal = 0
  for (let place = 0; place < SKETCH_SIZE; place += 1) {
    if (sketches[one * SKETCH_SIZE + place] === sketches[other * SKETCH_SIZE + place]) equal += 1
  }
  return equal / SKETCH_SIZE
}
