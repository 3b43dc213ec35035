import {createApp, type App, type AppOptions} from '../../lake/app.ts'
import type {Sources} from '../../lake/identifiers.ts'
import {openDatabase} from '../../lake/storage/database.ts'
import {openStore, type Store} from '../../lake/store.ts'

export interface Answer {
  readonly status: number
  readonly body: unknown
}

export interface MemoryLake {
  readonly app: App
  readonly store: Store
  get(path: string, headers?: Record<string, string>): Promise<Answer>
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Answer>
  /** Commits mutations to the dataset `production` and fails the test where they are refused. */
  mutate(...mutations: unknown[]): Promise<void>
  query(groq: string, options?: string): Promise<unknown>
}

/** A lake in memory whose ids are `id1`, `id2`, … and whose clock moves one second with each reading. */
export function createMemoryLake(options: Partial<AppOptions> = {}): MemoryLake {
  const {store = openStore(openDatabase(undefined), ['production'], '2026-01-01T00:00:00Z')} = options
  const app = createApp({sources: countingSources(), ...options, store})

  async function ask(path: string, init: RequestInit): Promise<Answer> {
    const response = await app.request(path, init)
    const text = await response.text()
    return {status: response.status, body: text === '' ? undefined : JSON.parse(text)}
  }

  const post: MemoryLake['post'] = async (path, body, headers = {}) =>
    ask(path, {method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body), headers})

  return {
    app,
    store,
    post,
    get: async (path, headers = {}) => ask(path, {headers}),
    async mutate(...mutations) {
      const {status, body} = await post('/v2025-02-19/data/mutate/production', {mutations})
      if (status !== 200) throw new Error(JSON.stringify(body))
    },
    async query(groq, rest = 'perspective=raw') {
      const path = `/v2025-02-19/data/query/production?query=${encodeURIComponent(groq)}&${rest}`
      const {body} = await ask(path, {})
      return typeof body === 'object' && body !== null && 'result' in body ? body.result : body
    },
  }
}

export function countingSources(): Sources {
  let ids = 0
  let keys = 0
  let seconds = 0
  return {
    createId: () => `id${++ids}`,
    createKey: () => `key${++keys}`,
    now: () => Date.UTC(2026, 0, 1, 12, 0, ++seconds),
  }
}
