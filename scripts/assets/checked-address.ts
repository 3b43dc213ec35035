import {lookup} from 'node:dns'
import {isIP, type LookupFunction} from 'node:net'
import {AssetFault} from './asset-fault.ts'
import type {AssetLimits} from './limits.ts'
import {isPublicAddress} from './public-address.ts'

type Allowance = Pick<AssetLimits, 'ports' | 'allowPrivate'>

/**
 * An address that may be asked. Numbers for a host (`2130706433`, `0x7f.1`) are read as browsers read them.
 *
 * @param base Where the address was written, if it may be a relative one.
 * @throws AssetFault for other schemes than http and https, credentials, ports that are not for the web, and IP
 * addresses that are not public. A host's name is checked when it is looked up, by {@link checkedLookup}.
 */
export function checkedAddress(address: string, limits: Allowance, base?: URL): URL {
  if (!URL.canParse(address, base)) throw new AssetFault('scheme', `is at no web address: ${cut(address)}`)
  const url = new URL(address, base)
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new AssetFault('scheme', `is at a ${url.protocol} address; only http and https are fetched`)
  if (url.username !== '' || url.password !== '')
    throw new AssetFault('credentials', 'has a user name or password in its address; take them out')
  const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80))
  if (!limits.ports.includes(port))
    throw new AssetFault('port', `is at port ${port}; only ${limits.ports.join(', ')} are fetched from`)
  const host = url.hostname.replaceAll(/^\[|\]$/g, '')
  if (isIP(host) !== 0 && !isAllowed(host, limits)) throw privateAddress(url.hostname)
  return url
}

/**
 * Looks up a host's name for a connection, and hands on its addresses only where all of them may be asked: what was
 * checked is what is connected to, however the name is answered next time.
 */
export function checkedLookup(limits: Allowance): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, {...options, all: true}, (error, addresses) => {
      const [first] = addresses ?? []
      if (error !== null || first === undefined) return callback(error ?? new Error('no address'), '')
      if (!addresses.every(({address}) => isAllowed(address, limits)))
        return callback(privateAddress(hostname), '')
      if (options.all === true) callback(null, addresses)
      else callback(null, first.address, first.family)
    })
  }
}

const isAllowed = (address: string, {allowPrivate}: Allowance): boolean =>
  allowPrivate || isPublicAddress(address)

const privateAddress = (host: string): AssetFault =>
  new AssetFault('private-address', `is at ${host}, which is not on the public internet`)

const cut = (address: string): string => (address.length > 80 ? `${address.slice(0, 80)}…` : address)
