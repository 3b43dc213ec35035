import type {Renditions} from './assets/renditions.ts'
import type {AssetStorage} from './assets/storage.ts'
import type {Engine, QueryContext} from './groq/engine.ts'
import type {Views} from './groq/views.ts'
import {datasetNotFound, notImplemented, unauthorized} from './errors.ts'
import type {Sources} from './identifiers.ts'
import type {Streams} from './listen/event-stream.ts'
import type {View} from './perspective.ts'
import type {Dataset} from './storage/dataset.ts'
import type {Store} from './store.ts'

/** What all calls share. */
export interface Lake {
  readonly store: Store
  readonly assets: AssetStorage
  readonly renditions: Renditions
  readonly engine: Engine
  readonly views: Views
  readonly streams: Streams
  readonly sources: Sources
  readonly projectId: string
}

/** One request to the API, with what its path says. */
export interface Call {
  readonly request: Request
  readonly query: URLSearchParams
  /** `1`, `X` or a date: comparable as text, since every date is after `1` and before `X`. */
  readonly version: string
  /** Named parts of the path, decoded. */
  readonly path: Readonly<Record<string, string>>
  /** `public` for a caller without the token: only documents at the root path, and only reading. */
  readonly access: 'full' | 'public'
  /** The network address of the caller; absent for one in this process. */
  readonly address?: string
  readonly lake: Lake
}

export type Answer = (call: Call) => Response | Promise<Response>

/** The one user of a lake without accounts: the author of all transactions. */
export const localUser = 'local'

/** The body is serialised at once, so that it may share objects with stored documents. */
export function answerJson(body: unknown, status = 200): Response {
  return new Response(JSON.stringify(body), {status, headers: {'content-type': 'application/json'}})
}

/**
 * @throws WireError 404 if the path names a dataset that does not exist, 401 if it is private and the caller has no
 *   token, 501 for an alias.
 */
export function datasetOf({path, lake, access}: Call): Dataset {
  const name = path['dataset'] ?? ''
  if (name.startsWith('~')) throw notImplemented(`The dataset alias "${name}"`)
  const dataset = lake.store.dataset(name)
  if (dataset === undefined) throw datasetNotFound(name, lake.projectId)
  if (access === 'public' && lake.store.accessMode(name) === 'private') throw unauthorized()
  return dataset
}

export function queryContext(lake: Lake, dataset: Dataset, view: View): QueryContext {
  const timestamp = new Date(lake.sources.now())
  return {view, identity: localUser, projectId: lake.projectId, dataset: dataset.name, timestamp}
}
