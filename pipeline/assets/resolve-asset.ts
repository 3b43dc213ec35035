import type {ExportedAsset} from '../sources/source-kind.ts'
import {decoded, isWeb, type KnownAssets, plainPath} from './known-assets.ts'
import {originalAddresses} from './variants.ts'

/** Which picture an article means by an address. */
export type ResolvedAsset =
  /** One whose file the export holds. */
  | {readonly kind: 'exported'; readonly asset: ExportedAsset}
  /** One that lies on the web: addresses to ask, best first. `asset` is what the export says of it. */
  | {readonly kind: 'web'; readonly addresses: readonly string[]; readonly asset?: ExportedAsset}
  /** One that stood in the article itself. */
  | {readonly kind: 'embedded'; readonly address: string}
  | {readonly kind: 'none'; readonly reason: string}

/**
 * Finds the picture of an address among the files of the export, else on the web.
 *
 * @param articleName Path of the article's file within the import, from which relative addresses count.
 * @param articleUrl Where the article was published, if that is known.
 * @param sourceUrl The address as the article writes it.
 */
export function resolveAsset(
  articleName: string,
  articleUrl: string | undefined,
  sourceUrl: string,
  known: KnownAssets,
): ResolvedAsset {
  if (sourceUrl.startsWith('data-sha256:')) return {kind: 'embedded', address: sourceUrl}
  const asset = firstOf(candidates(articleName, articleUrl, sourceUrl), known)
  if (asset?.bytes !== undefined) return {kind: 'exported', asset}
  const described = asset === undefined ? {} : {asset}
  const address =
    asset === undefined || !isWeb(asset.address) ? webAddress(sourceUrl, articleUrl) : asset.address
  if (address !== undefined) return {kind: 'web', addresses: addressesOf(address, sourceUrl), ...described}
  return {kind: 'none', reason: reasonFor(sourceUrl, articleUrl)}
}

/** The copy that the article shows is asked for last, in case the original is gone. */
function addressesOf(address: string, sourceUrl: string): string[] {
  const written = isWeb(sourceUrl) ? originalAddresses(sourceUrl).slice(-1) : []
  return [...new Set([...originalAddresses(address), ...written])]
}

function webAddress(sourceUrl: string, articleUrl: string | undefined): string | undefined {
  const written = sourceUrl.replace(ghostOrigin, '')
  if (isWeb(written)) return new URL(written).href
  if (articleUrl === undefined || !isWeb(articleUrl) || hasOtherScheme(written)) return undefined
  return URL.canParse(written, articleUrl) ? new URL(written, articleUrl).href : undefined
}

/** The first that comes with its file; without one, the first that the export tells of. */
function firstOf(addresses: Iterable<string>, known: KnownAssets): ExportedAsset | undefined {
  let told: ExportedAsset | undefined
  for (const address of addresses) {
    const asset = known.find(address)
    if (asset?.bytes !== undefined) return asset
    told ??= asset
  }
  return told
}

/** What Ghost writes in place of the site's address. */
const ghostOrigin = /^__GHOST_URL__(?=\/)/

/** Names under which the file of an address may lie in the export, most likely first. */
function* candidates(
  articleName: string,
  articleUrl: string | undefined,
  sourceUrl: string,
): Generator<string> {
  const written = sourceUrl.replace(ghostOrigin, '').replaceAll('\\', '/')
  yield written
  if (isWeb(written)) {
    const originals = originalAddresses(written)
    yield* originals
    const site = isWeb(articleUrl ?? '') ? new URL(articleUrl ?? '').host : undefined
    for (const original of originals) {
      const {host, pathname} = new URL(original)
      if (host === site) yield* placesOfRootPath(articleName, pathname)
      // Where a mirror of the web keeps the files of a host.
      yield* placesOfRootPath(articleName, `/${host}${pathname}`)
    }
    return
  }
  if (hasOtherScheme(written)) return
  if (isWeb(articleUrl ?? '') && URL.canParse(written, articleUrl)) yield new URL(written, articleUrl).href
  const [path = ''] = written.split(/[?#]/, 1)
  if (!path.startsWith('/')) yield* placesOfRelativePath(articleName, path)
  if (!path.startsWith('..')) yield* placesOfRootPath(articleName, path)
}

function* placesOfRelativePath(articleName: string, path: string): Generator<string> {
  const folder = articleName.slice(0, articleName.lastIndexOf('/') + 1)
  yield inside(folder, path)
  // Hexo keeps the pictures of `post.md` in the folder `post`.
  yield inside(`${articleName.replace(/\.[^./]+$/, '')}/`, path)
}

/** Folders whose content generators of sites put at the root of the site. */
const rootFolders = ['', 'static/', 'public/', 'assets/', 'source/', 'src/', 'src/assets/', 'content/']

/** The root of the site is some folder above the article's file. */
function* placesOfRootPath(articleName: string, written: string): Generator<string> {
  const path = written.replace(/^[@~](?=\/)/, '')
  const folders = articleName.split('/').slice(0, -1)
  for (let depth = folders.length; depth >= 0; depth--) {
    const root = folders
      .slice(0, depth)
      .map((folder) => `${folder}/`)
      .join('')
    for (const rootFolder of rootFolders) yield inside(`${root}${rootFolder}`, path)
  }
}

/** Percent-signs of a folder's own name are no escapes, and would be read as such. */
const inside = (folder: string, path: string): string =>
  plainPath(`${folder}${decoded(path)}`).replaceAll('%', '%25')

const hasOtherScheme = (address: string): boolean => /^[a-z][a-z0-9+.-]*:/i.test(address) && !isWeb(address)

function reasonFor(sourceUrl: string, articleUrl: string | undefined): string {
  if (hasOtherScheme(sourceUrl)) return 'is no web address; only http and https pictures are fetched'
  if (articleUrl === undefined)
    return 'is no file of the export, and where the article was published is not known; import its folder of pictures along with it'
  return 'is no file of the export and no address that can be read'
}
