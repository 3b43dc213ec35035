import {answerJson, localUser, type Answer} from '../call.ts'
import {isObject} from '../document.ts'
import {badRequest, notFound} from '../errors.ts'
import {mutationLimit, readJson} from '../guard/body.ts'

const user = {
  id: localUser,
  name: 'Local editor',
  displayName: 'Local editor',
  email: 'editor@localhost',
  profileImage: null,
  imageUrl: null,
  provider: 'local',
}

/** `GET /users/me`: whoever reaches the lake is its one editor. */
export const currentUser: Answer = () =>
  answerJson({
    ...user,
    role: 'administrator',
    roles: [{name: 'administrator', title: 'Administrator'}],
  })

/** `GET /users/<id[,id…]>`: one user, or a list where several were asked for. */
export const users: Answer = ({path}) => {
  const ids = (path['ids'] ?? '').split(',')
  const known = ids.filter((id) => id === localUser).map(() => user)
  if (ids.length > 1) return answerJson(known)
  const [only] = known
  if (only === undefined)
    throw notFound(`The user "${ids.join(',')}" does not exist; the one user is "${localUser}"`)
  return answerJson(only)
}

/** `GET /users/me/keyvalue/<key[,key…]>`: what the Studio keeps for its user. */
export const readValues: Answer = ({path, lake}) => {
  const keys = (path['keys'] ?? '').split(',').filter((key) => key !== '')
  return answerJson(lake.store.readValues(localUser, keys))
}

/** `PUT /users/me/keyvalue`: a list of keys and values to keep. */
export const writeValues: Answer = async ({request, lake}) => {
  const values = readEntries(await readJson(request, mutationLimit))
  const updatedAt = new Date(lake.sources.now()).toISOString()
  const stored = values.map(({key, value}) => ({key, value, updatedAt}))
  lake.store.writeValues(localUser, stored)
  return answerJson(stored)
}

function readEntries(body: unknown): {key: string; value: unknown}[] {
  const entries: unknown[] = Array.isArray(body) ? body : [body]
  return entries.map((entry) => {
    if (isObject(entry) && typeof entry['key'] === 'string') return {key: entry['key'], value: entry['value']}
    throw badRequest('The body must be a list of {"key": "…", "value": …}')
  })
}
