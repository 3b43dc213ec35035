/** How much of the server strangers, and programs gone wrong, may take. Times in milliseconds. */
export interface Limits {
  /** Open event streams, those carried over WebSockets included. */
  readonly streams: number
  /** Open event streams of one network address. */
  readonly streamsPerAddress: number
  /** Open connections of any kind; one more is closed at once. */
  readonly connections: number
  /** From the start of a connection, or of its next request, to the end of the headers. */
  readonly headersTime: number
  /** From the start of a request to the end of its body. */
  readonly requestTime: number
  /** How long a connection may wait for its next request. */
  readonly idleTime: number
  /** How long a client may neither send nor take anything in the middle of an exchange. */
  readonly silentTime: number
  /** How long a query may take; what cannot be answered at once is evaluated in a thread, which is ended then. */
  readonly queryTime: number
}

/** A Studio keeps about 20 streams; 100 MB come over a local network within two minutes. */
export const defaultLimits: Limits = {
  streams: 2000,
  streamsPerAddress: 1000,
  connections: 4000,
  headersTime: 10_000,
  requestTime: 120_000,
  idleTime: 10_000,
  silentTime: 120_000,
  queryTime: 60_000,
}

/** @throws RangeError for a limit that is no whole number above zero. */
export function readLimits(given: Partial<Limits> = {}): Limits {
  const limits = {...defaultLimits, ...given}
  for (const [name, value] of Object.entries(limits)) {
    if (!Number.isInteger(value) || value < 1)
      throw new RangeError(`the limit “${name}” must be a whole number above 0`)
  }
  return limits
}
