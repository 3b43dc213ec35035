import type {Figures} from '../figures.ts'
import {createLibraries, judgedSize, smallSize, type Libraries} from './libraries.ts'
import {measureEffects} from './measure-effects.ts'
import {measureHttp} from './measure-http.ts'
import {measureQueries} from './measure-queries.ts'
import {measureStart} from './measure-start.ts'
import {measureWrites} from './measure-writes.ts'

export const lakeParts = ['queries', 'start', 'http', 'writes', 'effects'] as const

export type LakePart = (typeof lakeParts)[number]

export interface LakeOptions {
  readonly parts: ReadonlySet<string>
  /** Leaves out the largest library. */
  readonly isQuick: boolean
  readonly figures: Figures
  /** Told what begins. */
  readonly onProgress: (what: string) => void
}

/** Measures the parts of the lake one after the other. @yields A section of the report as soon as it is done. */
export async function* benchLake({parts, isQuick, figures, onProgress}: LakeOptions): AsyncGenerator<string> {
  const sizes = isQuick ? [smallSize, 10_000] : [smallSize, 10_000, judgedSize]
  const libraries = createLibraries()
  try {
    for (const size of sizes) yield* measureSize(libraries, size)
    if (parts.has('http')) {
      onProgress('round trips over HTTP')
      yield await measureHttp(libraries, sizes.at(-1) ?? smallSize, figures)
    }
    if (parts.has('writes')) {
      onProgress('writes')
      yield measureWrites(libraries, figures)
    }
    if (parts.has('effects')) {
      onProgress('effects')
      yield await measureEffects(libraries, figures)
    }
  } finally {
    libraries.remove()
  }

  async function* measureSize(from: Libraries, size: number): AsyncGenerator<string> {
    if (parts.has('queries')) {
      yield await measureQueries(from, size, figures, (name) => onProgress(`${name} over ${size} documents`))
    }
    if (parts.has('start')) {
      onProgress(`start over ${size} documents`)
      yield await measureStart(from, size, figures)
    }
  }
}
