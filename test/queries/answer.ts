import type {ClientReturn} from '@sanity/client'
import {evaluate, parse} from 'groq-js'

/** A document as a data set holds it. */
export interface StoredDocument {
  readonly _id: string
  readonly _type: string
  readonly [field: string]: unknown
}

/** Answers queries over a list of documents, in plain JSON. */
export function answering(dataset: readonly StoredDocument[]) {
  return async function answer<const Query extends string>(
    query: Query,
    params: Readonly<Record<string, unknown>> = {},
  ): Promise<ClientReturn<Query, unknown>> {
    const value = await evaluate(parse(query, {params: {...params}}), {
      dataset: [...dataset],
      params: {...params},
    })
    const json: unknown = await value.get()
    if (!isAnswer(json, query)) throw new Error(`no answer to ${query}`)
    return json
  }
}

// The type generator derived the type of an answer from its query; an evaluation that ends always gives a value.
function isAnswer<Query extends string>(
  value: unknown,
  _query: Query,
): value is ClientReturn<Query, unknown> {
  return value !== undefined
}
