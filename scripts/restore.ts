import {createReadStream} from 'node:fs'
import {sanityImport} from '@sanity/import'
import {connect, isHosted, type Connection} from './connect.ts'
import {defaultData, defaultDataset} from './defaults.ts'
import {createProgress} from './progress.ts'
import {readArchive, type Archive} from './read-archive.ts'
import {restoreOrigins} from './restore-origins.ts'
import {checkAccess, reportStep, withToken} from './snapshot.ts'
import {readArguments, runCommand, WrongUse} from './usage.ts'

const help = `
Usage: npm run restore -- FILE.tar.gz [options]

Puts an export back, documents and assets. Documents that the dataset has already stop it before anything is written,
unless one of these says what to do with them.

  --replace          Put the exported documents in their place.
  --missing          Leave them, and add those that are missing.
  --data DIR         Data folder of the local lake (default ${defaultData}).
  --dataset NAME     Dataset of the local lake, made where it does not exist (default ${defaultDataset}).
  --token TOKEN      Token of a running lake that demands one.
  -h, --help

With SANITY_PROJECT_ID, SANITY_DATASET and SANITY_AUTH_TOKEN set, the hosted Content Lake is written to instead; it gives
all documents new revisions.
`

await runCommand('restore', async () => {
  const parsed = readArguments(help, {
    replace: {type: 'boolean', default: false},
    missing: {type: 'boolean', default: false},
    data: {type: 'string', default: defaultData},
    dataset: {type: 'string', default: defaultDataset},
    token: {type: 'string'},
  })
  if (!parsed) return 0
  const {values, positionals} = parsed
  const {replace, missing, data, dataset, token} = values
  const [file, ...others] = positionals
  if (file === undefined || others.length > 0) throw new WrongUse('name one file to read')
  if (replace && missing) throw new WrongUse('choose one of --replace and --missing')
  const archive = await readArchive(file)
  const connection = await connect({
    data,
    dataset,
    durability: 'normal',
    ...(token !== undefined && {token}),
  })
  try {
    await checkAccess(connection)
    await ensureDataset(connection)
    const present = await findPresent(connection, archive)
    if (present.size > 0 && !replace && !missing) throw alreadyThere(connection, present)
    const untouched = replace ? [] : [...present, ...(await findAssets(connection))]
    const documents = await restore(connection, file, replace, missing)
    if (!isHosted()) await restoreOrigins(connection.client, archive, new Set(untouched))
    const counts = `${documents} documents and ${archive.assetFiles} assets`
    process.stderr.write(`${counts} of ${file} in ${connection.where}\n`)
    return 0
  } finally {
    await connection.close()
  }
})

/** A lake that runs already has the datasets that it was started with. */
async function ensureDataset({client}: Connection): Promise<void> {
  const {dataset = ''} = client.config()
  if (isHosted()) return
  const known = await client.datasets.list()
  if (!known.some(({name}) => name === dataset)) await client.datasets.create(dataset)
}

/** Ids of the exported documents that the dataset has already. */
async function findPresent({client}: Connection, {documents}: Archive): Promise<Set<string>> {
  const present = new Set<string>()
  for (let at = 0; at < documents.length; at += 1000) {
    const ids = documents.slice(at, at + 1000).map(({_id}) => _id)
    const found = await client.fetch<string[]>('*[_id in $ids]._id', {ids}, {perspective: 'raw'})
    for (const id of found) present.add(id)
  }
  return present
}

/** Ids of the assets that the dataset has already: the same bytes, so that they stop nothing. */
async function findAssets({client}: Connection): Promise<string[]> {
  const query = '*[_type in ["sanity.imageAsset", "sanity.fileAsset"]]._id'
  return client.fetch<string[]>(query, {}, {perspective: 'raw'})
}

function alreadyThere({where}: Connection, present: ReadonlySet<string>): Error {
  const [first] = present
  const rest = present.size > 1 ? ` and ${present.size - 1} more` : ''
  return new Error(
    `${where} has the document ${first ?? ''}${rest} already; nothing was written. ` +
      'Use --replace or --missing, or another --dataset',
  )
}

/** A lake keeps the same bytes once, however often they come, so that the import need not look for them first. */
async function restore(
  {client}: Connection,
  file: string,
  replace: boolean,
  missing: boolean,
): Promise<number> {
  const progress = createProgress('restoring')
  const present = missing ? 'createIfNotExists' : 'create'
  try {
    const {numDocs, warnings} = await sanityImport(createReadStream(file), {
      client: withToken(client),
      operation: replace ? 'createOrReplace' : present,
      releasesOperation: replace ? 'replace' : missing ? 'ignore' : 'fail',
      replaceAssets: !isHosted(),
      onProgress: (step) => reportStep(progress, step),
    })
    for (const {message} of warnings) process.stderr.write(`${message}\n`)
    return numDocs
  } finally {
    progress.end()
  }
}
