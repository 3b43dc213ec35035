/** What one writer sent and what the lake acknowledged, counted in transactions from 1. */
export interface Writer {
  readonly name: string
  /** The newest transaction that was sent. */
  sent: number
  /** Every transaction whose answer was a success. */
  readonly acknowledged: number[]
}

export const transactionId = (name: string, number: number) => `${name}-${number}`

/** Documents that each transaction of a writer sets to its number, so that all of them tell the same. */
export const slots = ['a', 'b', 'c']

/**
 * Sends one transaction after the other until the lake is gone: each sets the writer's slots, counts up its counter
 * and the one that all writers share, and makes one document.
 */
export async function writeUntilKilled(url: string, writer: Writer, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    writer.sent += 1
    const body = JSON.stringify(transaction(writer.name, writer.sent))
    try {
      const response = await fetch(`${url}/v2025-02-19/data/mutate/production`, {
        method: 'POST',
        body,
        signal,
      })
      const answer = await response.text()
      if (response.status !== 200) throw new Refused(`${response.status} ${answer}`)
      writer.acknowledged.push(writer.sent)
    } catch (error) {
      if (error instanceof Refused) throw error
      // The connection broke: whether the transaction was stored is open.
      return
    }
  }
}

class Refused extends Error {
  override name = 'Refused'
}

function transaction(name: string, number: number): unknown {
  const counters = [`counter-${name}`, 'counter-all']
  return {
    transactionId: transactionId(name, number),
    mutations: [
      ...counters.map((_id) => ({createIfNotExists: {_id, _type: 'counter', count: 0}})),
      ...slots.map((slot) => ({createOrReplace: {_id: `slot-${name}-${slot}`, _type: 'slot', number}})),
      ...counters.map((id) => ({patch: {id, inc: {count: 1}}})),
      {create: {_id: `item-${name}-${number}`, _type: 'item', text: 'text '.repeat(100)}},
    ],
  }
}
