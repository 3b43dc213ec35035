import {AssetFault} from './asset-fault.ts'

/** Remembers which hosts do not answer, so that a site that is gone costs the time of a few pictures and not of all. */
export interface HostWatch {
  /** @throws AssetFault where the host of the address has not answered several times in a row. */
  check(address: string): void
  answered(address: string): void
  failed(address: string, fault: AssetFault): void
}

const enough = 3
const silent: ReadonlySet<string> = new Set(['too-slow', 'connection', 'unknown-host'])

export function createHostWatch(): HostWatch {
  const failures = new Map<string, number>()
  const hostOf = (address: string): string => new URL(address).host
  return {
    check(address) {
      const host = hostOf(address)
      if ((failures.get(host) ?? 0) < enough) return
      throw new AssetFault(
        'host-down',
        `was not asked for: ${host} did not answer ${enough} times in a row; take it up again later`,
      )
    },
    answered: (address) => void failures.delete(hostOf(address)),
    failed(address, {code}) {
      const host = hostOf(address)
      if (silent.has(code)) failures.set(host, (failures.get(host) ?? 0) + 1)
      else failures.delete(host)
    },
  }
}
