import {likeness, SKETCH_SIZE} from './text-sketch.ts'

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
  const sketchOf = (index: number): Uint32Array =>
    sketches.subarray(index * SKETCH_SIZE, (index + 1) * SKETCH_SIZE)
  const found = new Map<number, SimilarTexts>()
  for (let start = 0; start < SKETCH_SIZE; start += GROUP) {
    const first = new Map<string, number>()
    for (let index = 0; index < count; index += 1) {
      const sketch = sketchOf(index)
      const key = sketch.subarray(start, start + GROUP).join(' ')
      const one = first.get(key)
      if (one === undefined) {
        first.set(key, index)
        continue
      }
      const known = found.get(index)
      if (known !== undefined && known.one <= one) continue
      const share = likeness(sketchOf(one), sketch)
      if (share >= LIKENESS) found.set(index, {one, other: index, likeness: share})
    }
  }
  return [...found.values()].toSorted((left, right) => left.other - right.other)
}
