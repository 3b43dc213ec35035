import {rename, rm} from 'node:fs/promises'
import type {SanityClient} from '@sanity/client'
import {exportDataset, type SanityDocument} from '@sanity/export'
import {archivedAsset} from './archived-asset.ts'
import {connect} from './connect.ts'
import {defaultData, defaultDataset} from './defaults.ts'
import {createProgress} from './progress.ts'
import {checkAccess, reportStep, withToken} from './snapshot.ts'
import {readArguments, runCommand, WrongUse} from './usage.ts'

const help = `
Usage: npm run export -- FILE.tar.gz [options]

Writes a whole dataset to one file in Sanity's export format: documents, drafts, and the bytes of all assets. Sanity's own
tools read it, and so does npm run restore.

  --data DIR         Data folder of the local lake (default ${defaultData}).
  --dataset NAME     Dataset of the local lake (default ${defaultDataset}).
  --token TOKEN      Token of a running lake that demands one.
  -h, --help

With SANITY_PROJECT_ID, SANITY_DATASET and SANITY_AUTH_TOKEN set, the hosted Content Lake is read instead.
`

await runCommand('export', async () => {
  const parsed = readArguments(help, {
    data: {type: 'string', default: defaultData},
    dataset: {type: 'string', default: defaultDataset},
    token: {type: 'string'},
  })
  if (!parsed) return 0
  const {values, positionals} = parsed
  const [file, ...others] = positionals
  if (file === undefined || others.length > 0) throw new WrongUse('name one file to write')
  if (!/\.(?:tar\.gz|tgz)$/.test(file)) throw new WrongUse(`${file} does not end in .tar.gz`)
  const {data, dataset, token} = values
  const connection = await connect({data, dataset, ...(token !== undefined && {token})})
  try {
    await checkAccess(connection)
    const {documents, assets} = await writeWhole(file, connection.client)
    process.stderr.write(`${documents} documents and ${assets} assets of ${connection.where} in ${file}\n`)
    return 0
  } finally {
    await connection.close()
  }
})

/** An asset that a document itself refers to, in no object: importing could not put it back where it was. */
function withRootAsset({_sanityAsset: source, ...document}: SanityDocument): SanityDocument {
  if (typeof source !== 'string') return document
  return {...document, asset: {_type: 'reference', _ref: archivedAsset(source, document._id)}}
}

/** The file appears under its name once it is whole; one that was there stays until then. */
async function writeWhole(file: string, client: SanityClient) {
  const partial = `${file}.${process.pid}.part`
  const progress = createProgress('exporting')
  try {
    const {documentCount, assetCount} = await exportDataset({
      client: withToken(client),
      dataset: client.config().dataset ?? '',
      outputPath: partial,
      transformDocument: withRootAsset,
      onProgress: (step) => reportStep(progress, step),
    })
    await rename(partial, file)
    return {documents: documentCount, assets: assetCount}
  } finally {
    progress.end()
    await rm(partial, {force: true})
  }
}
