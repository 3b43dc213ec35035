import type {ExportedAsset} from '../sources/source-kind.ts'
import {unresizedPaths} from './variants.ts'

/** The pictures and files of an export, found by address. */
export interface KnownAssets {
  /**
   * The asset of an address or path; of a resized copy's address, its original. The scheme, the query and the fragment
   * of an address do not count, nor do percent-signs of its path.
   */
  find(address: string): ExportedAsset | undefined
}

/** Where two assets have the same address, the one that comes with its file counts, else the first. */
export function knownAssets(assets: Iterable<ExportedAsset>): KnownAssets {
  const byAddress = new Map<string, ExportedAsset>()
  const put = (address: string, asset: ExportedAsset): void => {
    const known = byAddress.get(address)
    if (known === undefined || (known.bytes === undefined && asset.bytes !== undefined))
      byAddress.set(address, asset)
  }
  for (const asset of assets) {
    put(asset.address, asset)
    if (isWeb(asset.address) || !/[?#]/.test(asset.address)) put(addressKey(asset.address), asset)
  }
  return {
    find(address) {
      const key = addressKey(address)
      const keys = [address, key, ...unresizedPaths(key)]
      return keys.flatMap((candidate) => byAddress.get(candidate) ?? [])[0]
    },
  }
}

export const isWeb = (address: string): boolean => /^https?:\/\//i.test(address) && URL.canParse(address)

/** What is the same for all ways to write an address: `//host/path` or a path without `.` and `..`. */
function addressKey(address: string): string {
  const [path = ''] = address.split(/[?#]/, 1)
  const [, host, rest = ''] = /^(?:https?:)?\/\/([^/]*)(.*)$/is.exec(path) ?? []
  return host === undefined ? plainPath(decoded(path)) : `//${host.toLowerCase()}${decoded(rest)}`
}

/** A path with single slashes and without `.`; one that leads above its root opens with `..`. */
export function plainPath(path: string): string {
  const parts: string[] = []
  for (const part of path.replaceAll('\\', '/').split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

export function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
