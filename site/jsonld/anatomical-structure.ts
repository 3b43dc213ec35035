import type {JsonObject} from './json-ld.ts'

export function anatomicalStructure({name}: {readonly name: string}): JsonObject {
  return {'@type': 'AnatomicalStructure', name}
}
