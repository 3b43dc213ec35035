import {join} from 'node:path'
import type {SanityClient} from '@sanity/client'
import {type AssetCache, openAssetCache} from '../assets/asset-cache.ts'
import {AssetFault} from '../assets/asset-fault.ts'
import {datasetAssets, type DatasetAssets} from '../assets/dataset-assets.ts'
import {inParallel} from '../assets/in-parallel.ts'
import {defaultAssetLimits} from '../assets/limits.ts'
import {cachedContent} from '../assets/obtain-asset.ts'
import type {PlannedAsset} from '../assets/planned-asset.ts'

/** So many pictures are named where they cannot be uploaded. */
const MOST_NAMED = 5

/**
 * Uploads what a plan brings, before any of its documents is written.
 *
 * @param onUpload Told the id of each asset document that is made.
 * @throws Error that names what the dataset does not take, or takes under another id than the plan has.
 */
export async function uploadPlanned(
  planned: readonly PlannedAsset[],
  client: SanityClient,
  data: string,
  onUpload: (id: string) => void,
): Promise<void> {
  if (planned.length === 0) return
  const dataset = datasetAssets(client, defaultAssetLimits)
  const cache = await openAssetCache(join(data, 'assets-cache'), defaultAssetLimits.maxBytes)
  const faults: string[] = []
  await inParallel(defaultAssetLimits.parallel, planned, async (asset) => {
    try {
      const {id, isNew} = await upload(asset, dataset, cache)
      if (isNew) onUpload(id)
      if (id !== asset.id)
        throw new AssetFault('upload', `is ${id} to the dataset, and ${asset.id} to the plan`)
    } catch (error) {
      faults.push(`${asset.filename} ${error instanceof Error ? error.message : String(error)}`)
    }
  })
  if (faults.length === 0) return
  const more = faults.length > MOST_NAMED ? ` and ${faults.length - MOST_NAMED} more` : ''
  throw new Error(
    `${faults.length} pictures of the plan could not be uploaded, and no document was written: ${faults.slice(0, MOST_NAMED).join('; ')}${more}; make the plan again`,
  )
}

async function upload({kept, filename}: PlannedAsset, dataset: DatasetAssets, cache: AssetCache) {
  const content = await cachedContent([kept], cache)
  if (content === undefined)
    throw new AssetFault('not-found', 'is no longer kept in the data folder that the plan was made with')
  return dataset.upload({...content, filename})
}
