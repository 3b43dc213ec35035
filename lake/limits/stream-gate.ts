import {tooManyStreams, tooManyStreamsOfAddress} from '../errors.ts'
import type {Limits} from './limits.ts'

/** Counts open streams. */
export interface StreamGate {
  /**
   * @param address Undefined for a caller in this process.
   * @returns What to call once when the stream ends.
   * @throws WireError 503 where the server has too many, 429 where the address has.
   */
  enter(address: string | undefined): () => void
}

export function createStreamGate({streams, streamsPerAddress}: Limits): StreamGate {
  const byAddress = new Map<string, number>()
  let open = 0
  return {
    enter(address = 'this process') {
      const own = byAddress.get(address) ?? 0
      if (open >= streams) throw tooManyStreams(streams)
      if (own >= streamsPerAddress) throw tooManyStreamsOfAddress(streamsPerAddress)
      open += 1
      byAddress.set(address, own + 1)
      return () => {
        open -= 1
        const left = (byAddress.get(address) ?? 1) - 1
        if (left === 0) byAddress.delete(address)
        else byAddress.set(address, left)
      }
    },
  }
}
