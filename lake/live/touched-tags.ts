import type {Change} from '../storage/dataset.ts'
import {datasetTag, syncTagsOf} from '../sync-tags.ts'

/** The tags of the queries that these changes may have made out of date. */
export function touchedTags(changes: readonly Change[]): string[] {
  const types = changes.flatMap(({before, after}) => [before?._type, after?._type])
  return [...syncTagsOf(types.filter((type) => type !== undefined)), datasetTag]
}
