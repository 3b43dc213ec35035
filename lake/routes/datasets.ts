import {answerJson, localUser, type Answer, type Call} from '../call.ts'
import {isObject, type JsonObject} from '../document.ts'
import {badRequest, conflict, datasetNotFound, notImplemented} from '../errors.ts'
import {mutationLimit, readOptionalObject} from '../guard/body.ts'
import type {AccessMode} from '../store.ts'

/** `GET /projects/<project>/datasets`: the datasets of the lake; there are none for comments and other add-ons. */
export const datasets: Answer = ({query, lake}) => {
  const profile = query.get('datasetProfile') ?? 'content'
  const names = profile === 'content' ? lake.store.datasetNames() : []
  return answerJson(
    names.map((name) => ({
      name,
      aclMode: lake.store.accessMode(name),
      createdAt: lake.store.datasetCreatedAt(name),
      createdByUserId: localUser,
      addonFor: null,
      datasetProfile: 'content',
      features: [],
      tags: [],
    })),
  )
}

/** `PUT /projects/<project>/datasets/<name>`: makes a dataset, public unless `aclMode` says otherwise. */
export const createDataset: Answer = async (call) => {
  const {lake} = call
  const name = nameOf(call)
  const body = await readOptionalObject(call.request, mutationLimit)
  const mode = readMode(body) ?? 'public'
  if (isObject(body['embeddings']) && body['embeddings']['enabled'] === true) {
    throw notImplemented(`"embeddings" of the dataset "${name}"`)
  }
  if (lake.store.dataset(name) !== undefined) {
    throw conflict(`Dataset "${name}" already exists for project ID "${lake.projectId}"`)
  }
  lake.store.createDataset(name, new Date(lake.sources.now()).toISOString())
  lake.store.setAccessMode(name, mode)
  return answerJson({datasetName: name, aclMode: mode})
}

/** `PATCH /projects/<project>/datasets/<name>`: changes who may read it. */
export const editDataset: Answer = async (call) => {
  const {lake} = call
  const name = nameOf(call)
  const mode = readMode(await readOptionalObject(call.request, mutationLimit))
  if (lake.store.dataset(name) === undefined) throw datasetNotFound(name, lake.projectId)
  if (mode !== undefined) lake.store.setAccessMode(name, mode)
  return answerJson({datasetName: name, aclMode: lake.store.accessMode(name)})
}

/** `DELETE /projects/<project>/datasets/<name>`: removes a dataset with its history and the bytes of its assets. */
export const deleteDataset: Answer = async (call) => {
  const {lake} = call
  const name = nameOf(call)
  if (lake.store.dataset(name) === undefined) throw datasetNotFound(name, lake.projectId)
  lake.store.deleteDataset(name)
  await lake.assets.removeDataset(name)
  return answerJson({deleted: true})
}

/** `/projects/<project>/aliases/…`: names that stand for other datasets are not kept here. */
export const aliases: Answer = ({request}) => {
  throw notImplemented(`A dataset alias (${request.method} ${new URL(request.url).pathname})`)
}

function nameOf({path}: Call): string {
  const name = path['dataset'] ?? ''
  if (name.startsWith('~')) throw notImplemented(`The dataset alias "${name}"`)
  if (/^[a-z0-9][\w-]{0,63}$/.test(name)) return name
  throw badRequest(
    `"${name}" cannot name a dataset; use up to 64 lower-case letters, digits, "_" and "-", starting with a letter or digit`,
  )
}

function readMode({aclMode}: JsonObject): AccessMode | undefined {
  if (aclMode === undefined || aclMode === 'public' || aclMode === 'private') return aclMode
  throw badRequest(`"aclMode" must be public or private, not ${JSON.stringify(aclMode)}`)
}
