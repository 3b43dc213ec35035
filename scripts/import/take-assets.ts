import {join} from 'node:path'
import {type ExportedAsset, knownAssets} from '../../pipeline/pipeline.ts'
import type {Connection} from '../connect.ts'
import {openAssetCache} from '../assets/asset-cache.ts'
import {type AssetLimits, defaultAssetLimits} from '../assets/limits.ts'
import {keepEmbedded} from '../assets/obtain-asset.ts'
import type {PlannedAsset} from '../assets/planned-asset.ts'
import {takeUpAssets, type TakingUp} from '../assets/take-up-assets.ts'
import {createProgress} from '../progress.ts'
import type {Spool} from './spool.ts'

/** How an import treats pictures and files. */
export interface AssetChoice {
  readonly data: string
  readonly how: TakingUp
  readonly limits?: Partial<AssetLimits>
  /** Told of each asset document that is made. */
  readonly onUpload?: (id: string) => void
}

/**
 * Takes up the pictures that the articles of a spool show, and notes there what became of each.
 *
 * @returns What a plan has to bring.
 */
export async function takeAssets(
  spool: Spool,
  exported: Iterable<ExportedAsset>,
  connection: Connection | undefined,
  {data, how, limits = {}, onUpload}: AssetChoice,
): Promise<readonly PlannedAsset[]> {
  const wanted = [...spool.assets.wanted()]
  if (wanted.length === 0) return []
  const progress = createProgress('pictures')
  const taken = await takeUpAssets({
    wanted,
    exported: knownAssets(exported),
    client: connection?.client,
    data,
    limits,
    how,
    onProgress: ({done, total}) => progress.at(done, total),
    ...(onUpload && {onUpload}),
  })
  progress.end()
  spool.assets.settle(taken)
  spool.commit()
  return taken.planned
}

/** Puts pictures that stood in articles themselves into the cache, where they are taken up from. */
export async function embeddedKeeper(
  data: string,
  limits: Partial<AssetLimits> = {},
): Promise<(embedded: Parameters<typeof keepEmbedded>[0]) => Promise<void>> {
  const all = {...defaultAssetLimits, ...limits}
  const cache = await openAssetCache(join(data, 'assets-cache'), all.maxBytes)
  return async (embedded) => {
    if (embedded.length > 0) await keepEmbedded(embedded, cache, all)
  }
}
