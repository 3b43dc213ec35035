import {join} from 'node:path'
import type {SanityClient} from '@sanity/client'
import type {KnownAssets, ResolvedAsset, UploadedAsset} from '../../pipeline/pipeline.ts'
import {openAssetCache} from './asset-cache.ts'
import {datasetAssets} from './dataset-assets.ts'
import {createHostWatch} from './host-watch.ts'
import {inParallel} from './in-parallel.ts'
import {type AssetLimits, defaultAssetLimits} from './limits.ts'
import type {PlannedAsset} from './planned-asset.ts'
import {lookForAsset, planToTake, takeAsset, type Taken, webAddresses} from './take-asset.ts'
import {assetJobs, assetKey, type AssetUse, type WantedAsset} from './wanted-assets.ts'

export type {WantedAsset} from './wanted-assets.ts'

export interface TakeUp {
  readonly wanted: Iterable<WantedAsset>
  readonly exported: KnownAssets
  /** None: nothing is looked up, and only what can be told from the addresses is broken. */
  readonly client: SanityClient | undefined
  /** The data folder, in which what is fetched is kept for the next import. */
  readonly data: string
  readonly limits?: Partial<AssetLimits>
  /** `upload` unless given. */
  readonly how?: TakingUp
  readonly onProgress?: (progress: AssetProgress) => void
  /** Told the id of each asset document that was made. */
  readonly onUpload?: (id: string) => void
}

/**
 * What is done with pictures: they are uploaded, or fetched and kept for a plan, or nothing is fetched and only what the
 * dataset has already is put in.
 */
export type TakingUp = 'upload' | 'plan' | 'look'

export interface AssetProgress {
  readonly done: number
  readonly total: number
}

/** A picture that could not be had; its articles are imported all the same, with its address. */
export interface BrokenAsset {
  /** As the articles write it. */
  readonly address: string
  readonly articles: readonly string[]
  /** Goes on where a sentence says “The picture”. */
  readonly reason: string
}

export interface TakenAssets {
  /** What the dataset holds of an address, as the article writes it. */
  assetOf(article: string, address: string): UploadedAsset | undefined
  /** In the order in which they were wanted. */
  readonly broken: readonly BrokenAsset[]
  /** Pictures and files, each once. */
  readonly counts: Readonly<Record<Taken['how'], number>>
  /** What has to be uploaded before documents may refer to it, each once. */
  readonly planned: readonly PlannedAsset[]
}

/** Finds, fetches and uploads the pictures of an import; one that cannot be had never stops the others. */
export async function takeUpAssets(given: TakeUp): Promise<TakenAssets> {
  const limits = {...defaultAssetLimits, ...given.limits}
  const jobs = assetJobs(given.wanted, given.exported)
  const take = await createTaker(given, limits)
  const assets = new Map<string, UploadedAsset>()
  const reasons = new Map<AssetUse, string>()
  const counts = {uploaded: 0, present: 0, planned: 0, missing: 0}
  const planned = new Map<string, PlannedAsset>()
  let done = 0
  await inParallel(limits.parallel, jobs, async ({resolved, uses}) => {
    try {
      const taken = await take(resolved)
      counts[taken.how]++
      if (taken.how === 'missing') return
      if (taken.how === 'uploaded') given.onUpload?.(taken.id)
      for (const use of uses) {
        if (!taken.id.startsWith(use.kind)) {
          reasons.set(use, otherKind(use, taken.id))
          continue
        }
        assets.set(use.key, describedAsset(taken.id, resolved))
        if (taken.how === 'planned') planned.set(taken.id, taken.asset)
      }
    } catch (error) {
      for (const use of uses) reasons.set(use, error instanceof Error ? error.message : String(error))
    } finally {
      given.onProgress?.({done: ++done, total: jobs.length})
    }
  })
  return {
    assetOf: (article, address) => assets.get(assetKey(article, address)),
    broken: jobs.flatMap(({uses}) => uses.flatMap((use) => brokenUse(use, reasons.get(use)))),
    counts,
    planned: [...planned.values()],
  }
}

async function createTaker(
  {client, data, how = 'upload'}: TakeUp,
  limits: AssetLimits,
): Promise<(resolved: ResolvedAsset) => Promise<Taken>> {
  if (client === undefined) {
    return async (resolved) => {
      webAddresses(resolved)
      return {how: 'missing'}
    }
  }
  const means = {
    dataset: datasetAssets(client, limits),
    cache: await openAssetCache(join(data, 'assets-cache'), limits.maxBytes),
    hosts: createHostWatch(),
    limits,
  }
  return async (resolved) => takers[how](resolved, means)
}

const takers = {upload: takeAsset, plan: planToTake, look: lookForAsset}

const otherKind = ({kind}: AssetUse, id: string): string =>
  `is no ${kind === 'image' ? 'picture' : 'file of its own'} but of the kind ${id.slice(id.lastIndexOf('-') + 1)}`

function describedAsset(_id: string, resolved: ResolvedAsset): UploadedAsset {
  const {alt, caption} = ('asset' in resolved ? resolved.asset : undefined) ?? {}
  return {_id, ...(alt !== undefined && {alt}), ...(caption !== undefined && {caption})}
}

function brokenUse({address, articles}: AssetUse, reason: string | undefined): BrokenAsset[] {
  return reason === undefined ? [] : [{address, articles, reason}]
}
