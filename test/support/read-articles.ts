import {readFileSync} from 'node:fs'
import {basename} from 'node:path'
import {createDirectory, readSource, type ReadSource, type Source} from '../../pipeline/pipeline.ts'

/** A file as a source, named by its base name. */
export const fileSource = (file: string): Source => ({name: basename(file), bytes: readFileSync(file)})

/** A text as a source; the name's extension gives its format. */
export const textSource = (name: string, text: string): Source => ({
  name,
  bytes: new TextEncoder().encode(text),
})

/** Reads sources one after the other, as one run into a new dataset does. */
export function readAll(sources: readonly Source[]): ReadSource[] {
  const directory = createDirectory([])
  return sources.map((source) => readSource(source, directory))
}

/** Reads one source into a new dataset. */
export const readOne = (source: Source): ReadSource => readSource(source, createDirectory([]))
