import {WireError} from '../errors.ts'
import type {Rendition} from './render-image.ts'

/** Pictures made before, and the making of new ones. */
export interface Renditions {
  /**
   * The picture of this key, made by `make` unless it is known or being made.
   *
   * @throws WireError 503 where too many are waiting.
   */
  get(key: string, make: () => Promise<Rendition>): Promise<Rendition>
  /** Decodes an image when its turn has come; throws as `get` does. */
  inTurn<Result>(decode: () => Promise<Result>): Promise<Result>
}

/** Bytes of pictures that are kept; the longest unused go first. */
const memoryLimit = 64_000_000
/** Pictures that are made at a time, each by threads of its own. */
const concurrency = 2
/** Pictures that may wait. */
const queueLimit = 200

export function createRenditions(): Renditions {
  const known = new Map<string, Rendition>()
  const pending = new Map<string, Promise<Rendition>>()
  const waiting: (() => void)[] = []
  let memory = 0
  let running = 0

  async function takeTurn(): Promise<void> {
    if (running < concurrency) {
      running += 1
      return
    }
    if (waiting.length >= queueLimit) throw tooBusy()
    await new Promise<void>((resume) => {
      waiting.push(resume)
    })
  }

  function endTurn(): void {
    const next = waiting.shift()
    if (next === undefined) running -= 1
    else next()
  }

  async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    await takeTurn()
    try {
      return await work()
    } finally {
      endTurn()
    }
  }

  async function produce(key: string, make: () => Promise<Rendition>): Promise<Rendition> {
    const rendition = await inTurn(make)
    remember(key, rendition)
    return rendition
  }

  function remember(key: string, rendition: Rendition): void {
    known.set(key, rendition)
    memory += rendition.bytes.length
    for (const [oldest, {bytes}] of known) {
      if (memory <= memoryLimit) return
      known.delete(oldest)
      memory -= bytes.length
    }
  }

  return {
    inTurn,
    async get(key, make) {
      const found = known.get(key)
      if (found !== undefined) {
        known.delete(key)
        known.set(key, found)
        return found
      }
      const started = pending.get(key) ?? produce(key, make)
      pending.set(key, started)
      try {
        return await started
      } finally {
        if (pending.get(key) === started) pending.delete(key)
      }
    },
  }
}

function tooBusy(): WireError {
  const message = 'Too many images are being made; try again in a moment'
  return new WireError(503, message, {statusCode: 503, error: 'Service Unavailable', message})
}
