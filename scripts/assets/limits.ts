/** What fetching and uploading of pictures may cost. Times are in milliseconds. */
export interface AssetLimits {
  /** Largest picture or file, in bytes, counted while it comes in. */
  readonly maxBytes: number
  /** Longest time in which nothing comes in, connecting included. */
  readonly idleTime: number
  /** Longest time for one file, redirects included. */
  readonly totalTime: number
  readonly redirects: number
  /** How often one is tried in all. */
  readonly tries: number
  /** Before the second try; it doubles with each further one. */
  readonly firstWait: number
  /** However long a server asks to wait. */
  readonly longestWait: number
  /** So many at once. */
  readonly parallel: number
  readonly ports: readonly number[]
  /** Also fetches from this machine and its private networks, which opens them to whoever wrote the export. */
  readonly allowPrivate: boolean
}

export const defaultAssetLimits: AssetLimits = {
  maxBytes: 50_000_000,
  idleTime: 15_000,
  totalTime: 120_000,
  redirects: 5,
  tries: 4,
  firstWait: 500,
  longestWait: 60_000,
  parallel: 4,
  ports: [80, 443, 8080, 8443],
  allowPrivate: false,
}
