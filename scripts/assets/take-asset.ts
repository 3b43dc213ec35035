import type {ResolvedAsset} from '../../pipeline/pipeline.ts'
import type {AssetCache} from './asset-cache.ts'
import {AssetFault} from './asset-fault.ts'
import type {AssetContent, DatasetAssets} from './dataset-assets.ts'
import type {HostWatch} from './host-watch.ts'
import type {AssetLimits} from './limits.ts'
import {cachedContent, exportedContent, fetchedContent} from './obtain-asset.ts'
import {planAsset, type PlannedAsset} from './planned-asset.ts'

/** What became of a picture or file. */
export type Taken =
  | {readonly how: 'uploaded' | 'present'; readonly id: string}
  /** It is kept for when the plan is carried out. */
  | {readonly how: 'planned'; readonly id: string; readonly asset: PlannedAsset}
  /** It would have to be fetched or uploaded. */
  | {readonly how: 'missing'}

/** What one import works with. */
export interface AssetMeans {
  readonly dataset: DatasetAssets
  readonly cache: AssetCache
  readonly hosts: HostWatch
  readonly limits: AssetLimits
}

/**
 * Makes sure that the dataset holds a picture or file. One that cannot be fetched any more, but was by an earlier
 * import, stays what it was.
 *
 * @throws AssetFault where it cannot be had.
 */
export const takeAsset = async (resolved: ResolvedAsset, means: AssetMeans): Promise<Taken> =>
  obtain(resolved, means, async (content) => {
    const {id, isNew} = await means.dataset.upload(content)
    return {how: isNew ? 'uploaded' : 'present', id}
  })

/** The same for a plan: what the dataset does not hold is fetched and kept, and not uploaded. @throws AssetFault as {@link takeAsset} */
export const planToTake = async (resolved: ResolvedAsset, means: AssetMeans): Promise<Taken> =>
  obtain(resolved, means, async (content) => {
    const id = await means.dataset.find(content)
    if (id !== undefined) return {how: 'present', id}
    const asset = await planAsset(content, means.cache, means.limits)
    return {how: 'planned', id: asset.id, asset}
  })

async function obtain(
  resolved: ResolvedAsset,
  means: AssetMeans,
  settle: (content: AssetContent) => Promise<Taken>,
): Promise<Taken> {
  const {dataset, cache, hosts, limits} = means
  const here = await contentHere(resolved, means)
  if (here !== undefined) return settle(here)
  if (resolved.kind === 'embedded') throw new AssetFault('not-found', embeddedAndGone)
  const addresses = webAddresses(resolved)
  try {
    return await settle(await fetchedContent(addresses, cache, hosts, limits))
  } catch (error) {
    const id = await dataset.findFetched(addresses)
    if (id !== undefined) return {how: 'present', id}
    throw error
  }
}

/** Whether the dataset holds it already; fetches and uploads nothing. @throws AssetFault as {@link takeAsset} */
export async function lookForAsset(resolved: ResolvedAsset, means: AssetMeans): Promise<Taken> {
  const {dataset} = means
  const here = await contentHere(resolved, means)
  const id = here ? await dataset.find(here) : await dataset.findFetched(webAddresses(resolved))
  return id === undefined ? {how: 'missing'} : {how: 'present', id}
}

const embeddedAndGone =
  'stands in its article, and is damaged, too large or no longer kept; import the article again'

/** @throws AssetFault where no address leads to it. */
export function webAddresses(resolved: ResolvedAsset): readonly string[] {
  if (resolved.kind === 'none') throw new AssetFault('not-found', resolved.reason)
  return resolved.kind === 'web' ? resolved.addresses : []
}

/** Under which it may lie in the cache. */
const keptAddresses = (resolved: ResolvedAsset): readonly string[] =>
  resolved.kind === 'embedded' ? [resolved.address] : webAddresses(resolved)

const contentHere = async (
  resolved: ResolvedAsset,
  {cache, limits}: AssetMeans,
): Promise<AssetContent | undefined> =>
  resolved.kind === 'exported'
    ? exportedContent(resolved.asset, limits)
    : cachedContent(keptAddresses(resolved), cache)
