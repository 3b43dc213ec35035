import type {Document, JsonObject} from '../../document.ts'
import type {ViewOrigin} from '../../perspective.ts'
import type {QueryContext} from '../engine.ts'

/** What the thread for runaway queries is asked. */
export interface WorkerQuestion extends Pick<ViewOrigin, 'perspective' | 'version' | 'access'> {
  readonly text: string
  readonly params: JsonObject
  readonly surroundings: Omit<QueryContext, 'view'>
  /** Of the dataset: while it is the same, so are the documents. */
  readonly revision: number
  readonly source: DocumentSource
}

export type DocumentSource =
  /** @property memoryLimit Above it, in bytes of JSON, documents are read on demand. */
  | {readonly kind: 'file'; readonly path: string; readonly memoryLimit: number}
  /** Of a database that is in memory alone. */
  | {readonly kind: 'documents'; readonly documents: readonly Document[]}

export type WorkerAnswer =
  | {readonly kind: 'result'; readonly json: string}
  | {readonly kind: 'refused'; readonly status: number; readonly message: string; readonly body: JsonObject}
  | {readonly kind: 'failed'; readonly message: string}
