import {createDirectory, sourceKindNamed} from '../../pipeline/pipeline.ts'
import type {PlannedAsset} from '../assets/planned-asset.ts'
import type {Connection} from '../connect.ts'
import {readNames} from '../stored.ts'
import {noOwners, readOwners} from './owners.ts'
import {readAddresses} from './read-addresses.ts'
import {readArticles} from './read-articles.ts'
import {findFiles, openFiles} from './source-list.ts'
import type {Spool} from './spool.ts'
import {type AssetChoice, embeddedKeeper, takeAssets} from './take-assets.ts'

export interface Filling {
  readonly paths: readonly string[]
  /** None: the sources are read as for a new dataset. */
  readonly connection?: Connection | undefined
  readonly assets: AssetChoice
  /** Words that an article may lose; one that loses more is not imported. */
  readonly maxLoss?: number | undefined
  /** Name of the kind of source that is asked for. */
  readonly kind?: string | undefined
}

/**
 * Reads all sources and what the dataset knows of their like into the spool, and takes up their pictures.
 *
 * @returns The pictures that a plan has to bring.
 */
export async function fillSpool(
  spool: Spool,
  {paths, connection, assets, maxLoss = 0, kind}: Filling,
): Promise<readonly PlannedAsset[]> {
  const found = await findFiles(paths, assets.data)
  for (const failed of found.failed) spool.refuse('failed', failed)
  for (const other of found.leftOut) spool.refuse('left-out', other)
  const names = connection ? await readNames(connection.client) : []
  spool.duplicates.takeNames(names)
  if (connection) await readAddresses(connection.client, spool)
  const known = {
    maxLoss,
    only: kind === undefined ? undefined : sourceKindNamed(kind),
    directory: createDirectory(names),
    owners: connection ? await readOwners(connection.client, found.files) : noOwners,
  }
  const files = openFiles(found.files, (failed) => spool.refuse('failed', failed))
  const keep = assets.how === 'look' ? async () => {} : await embeddedKeeper(assets.data, assets.limits)
  const exported = await readArticles(files, spool, known, keep)
  return takeAssets(spool, exported, connection, assets)
}
