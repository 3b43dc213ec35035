import {onTestFinished} from 'vitest'
import type {JsonObject} from '../../../lake/document.ts'
import {asObject} from '../as-object.ts'

/** What the client gives where it gives no promise: an observable that ends. */
interface Observed<Value> {
  forEach(next: (value: Value) => void): Promise<void>
}

interface Observer {
  readonly next: (value: unknown) => void
  readonly error: (error: unknown) => void
  readonly complete: () => void
}

/** An observable that goes on until it is left. */
interface Stream {
  subscribe(observer: Observer): {unsubscribe(): void}
}

export async function valuesOf<Value>(observed: Observed<Value>): Promise<Value[]> {
  const values: Value[] = []
  await observed.forEach((value) => values.push(value))
  return values
}

/** The one value of an observable that gives one and ends. */
export async function valueOf<Value>(observed: Observed<Value>): Promise<Value> {
  const [value, ...others] = await valuesOf(observed)
  if (value === undefined || others.length > 0) throw new Error('the observable gave no value, or several')
  return value
}

/** Gives the next event of a stream, which is left when the test has finished; rejects when the stream fails. */
export function eventsOf(stream: Stream): () => Promise<JsonObject> {
  const reader = new ReadableStream<unknown>({
    start(controller) {
      const subscription = stream.subscribe({
        next: (event) => controller.enqueue(event),
        error: (error) => controller.error(error),
        complete: () => controller.close(),
      })
      onTestFinished(() => subscription.unsubscribe())
    },
  }).getReader()
  return async () => asObject((await reader.read()).value)
}
