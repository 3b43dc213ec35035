import {releaseNameOf, type Document, type JsonObject} from '../document.ts'
import {isDocumentId} from '../mutate/ids.ts'
import type {Workspace} from '../mutate/workspace.ts'
import {readText} from './action.ts'
import {malformed, missing} from './action-error.ts'

export type ReleaseState = 'active' | 'scheduled' | 'published' | 'archived'

export const releaseDocumentId = (name: string) => `_.releases.${name}`

/** The name of the release that an action is about, without the path of its document. */
export function readReleaseName(action: JsonObject): string {
  const name = readText(action, 'releaseId')
  if (/^\w[\w-]*$/.test(name) && isDocumentId(releaseDocumentId(name))) return name
  throw malformed(`"${name}" cannot name a release; use letters, digits, "_" and "-"`, name)
}

/** @throws ActionRefused where there is no such release, or it is in none of the states. */
export function readRelease(name: string, work: Workspace, states: readonly ReleaseState[]): Document {
  const id = releaseDocumentId(name)
  const release = work.get(id)
  if (release === null) throw missing(`The release "${name}" was not found`, id)
  const {state} = release
  if (states.some((each) => each === state)) return release
  throw malformed(
    `The release "${name}" is ${String(state)}; it would have to be ${states.join(' or ')}`,
    state,
  )
}

/** @throws ActionRefused for a version whose release is no longer being worked on. */
export function checkUnlocked(versionId: string, work: Workspace): void {
  const name = releaseNameOf(versionId)
  const release = name === undefined ? null : work.get(releaseDocumentId(name))
  if (release === null || release['state'] === 'active') return
  throw malformed(`"${versionId}" cannot change: its release is ${String(release['state'])}`, versionId)
}

/** Ascending by id. */
export function versionsIn(name: string, work: Workspace): Document[] {
  const prefix = `versions.${name}.`
  const ids = [...work.dataset.documents().map(({_id}) => _id), ...work.touched.keys()]
  const versions = [...new Set(ids.filter((id) => id.startsWith(prefix)))].map((id) => work.get(id))
  return versions.filter((version) => version !== null)
}
