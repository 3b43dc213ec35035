import {existsSync, mkdirSync} from 'node:fs'
import type {PlanOptions} from '../../pipeline/pipeline.ts'
import {checkDataset, newRun, type Place, writeRun} from '../run-import.ts'
import {openLedger} from './ledger.ts'
import type {ImportOutcome} from './outcome.ts'
import {readAddresses} from './read-addresses.ts'
import {readRun, runFolder, saveRun} from './run-folder.ts'
import {createSpool, openSpool, spoolFile} from './spool.ts'
import {takeAssets} from './take-assets.ts'

/**
 * Takes up again only the pictures that were broken in a run, as a run of its own: the articles that show them are
 * merged with what editors did since, and all others are left alone.
 *
 * @throws Error where nothing was broken in the run.
 */
export async function retryAssets(id: string, options: PlanOptions, place: Place): Promise<ImportOutcome> {
  const {connection, data, assetLimits = {}} = place
  const former = readRun(data, id)
  checkDataset(former, connection)
  if (!existsSync(spoolFile(data, id))) throw new Error(`no picture was broken in run ${id}`)
  const run = {
    ...newRun(former.paths, {...options, publish: former.publish}, connection),
    state: 'writing' as const,
  }
  mkdirSync(runFolder(data, run.id), {recursive: true})
  const spool = createSpool(spoolFile(data, run.id))
  const ledger = openLedger(data, run.id)
  try {
    const old = openSpool(spoolFile(data, id))
    for (const number of old.assets.articlesWithBroken()) {
      for (const article of old.read(number, number + 1)) spool.add(article)
    }
    old.close()
    await readAddresses(connection.client, spool)
    spool.commit()
    const onUpload = (asset: string): void => ledger.append({uploaded: asset})
    await takeAssets(spool, [], connection, {data, how: 'upload', limits: assetLimits, onUpload})
    saveRun(data, run)
    return await writeRun(run, spool, ledger, place)
  } finally {
    ledger.close()
    spool.close()
  }
}
