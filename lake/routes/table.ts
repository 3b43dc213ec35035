import type {Answer} from '../call.ts'
import type {Need} from '../guard/token.ts'
import {actions, actionsEnabled} from './actions.ts'
import {uploadFile, uploadImage} from './assets.ts'
import {aliases, createDataset, datasets, deleteDataset, editDataset} from './datasets.ts'
import {doc} from './doc.ts'
import {exportDocuments} from './export.ts'
import {file} from './files.ts'
import {image} from './images.ts'
import {
  historyDocumentEvents,
  historyDocuments,
  historyReleaseEvents,
  historyTransactions,
} from './history.ts'
import {listen} from './listen.ts'
import {live} from './live.ts'
import {mutate} from './mutate.ts'
import {query} from './query.ts'
import {accessControl, always, nothing, project, projects} from './studio.ts'
import {currentUser, readValues, users, writeValues} from './users.ts'

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Below the version segment. */
  readonly path: string
  readonly need: Need
  readonly answer: Answer
}

/** Every call that is served, in the order of matching. What is not here is answered with 501. */
export const routes: readonly Route[] = [
  ...onDataset('GET', 'query', '', 'public-read', query),
  ...onDataset('POST', 'query', '', 'public-read', query),
  ...onDataset('GET', 'doc', '/:ids', 'public-read', doc),
  ...onDataset('GET', 'listen', '', 'public-read', listen),
  ...onDataset('GET', 'actions', '', 'token', actionsEnabled),
  ...onDataset('POST', 'actions', '', 'token', actions),
  ...onDataset('POST', 'mutate', '', 'token', mutate),
  ...onDataset('GET', 'history', '/documents/:ids', 'token', historyDocuments),
  ...onDataset('GET', 'history', '/transactions', 'token', historyTransactions),
  ...onDataset('GET', 'history', '/transactions/:ids', 'token', historyTransactions),
  ...onDataset('GET', 'history', '/events/documents/:id', 'token', historyDocumentEvents),
  ...onDataset('GET', 'history', '/events/releases/:name', 'token', historyReleaseEvents),
  {method: 'GET', path: '/data/live/events/:dataset', need: 'public-read', answer: live},
  {
    method: 'GET',
    path: '/projects/:project/datasets/:dataset/live/events',
    need: 'public-read',
    answer: live,
  },
  ...onDataset('GET', 'export', '', 'public-read', exportDocuments),
  ...onAssets('images', uploadImage),
  ...onAssets('files', uploadFile),
  {
    method: 'GET',
    path: '/data/references/:dataset/documents/:id/to',
    need: 'token',
    answer: always({totalCount: 0, references: []}),
  },

  {method: 'GET', path: '/users/me', need: 'token', answer: currentUser},
  {method: 'GET', path: '/users/me/keyvalue/:keys', need: 'token', answer: readValues},
  {method: 'PUT', path: '/users/me/keyvalue', need: 'token', answer: writeValues},
  {method: 'GET', path: '/users/:ids', need: 'token', answer: users},
  {method: 'GET', path: '/auth/id', need: 'token', answer: currentUser},
  {method: 'POST', path: '/auth/logout', need: 'nothing', answer: nothing},

  {method: 'GET', path: '/projects/:project', need: 'token', answer: project},
  {method: 'GET', path: '/projects', need: 'token', answer: projects},
  {method: 'GET', path: '/projects/:project/datasets', need: 'token', answer: datasets},
  {method: 'GET', path: '/datasets', need: 'token', answer: datasets},
  ...onName('PUT', createDataset),
  ...onName('PATCH', editDataset),
  ...onName('DELETE', deleteDataset),
  {method: 'GET', path: '/projects/:project/aliases', need: 'token', answer: aliases},
  {method: 'GET', path: '/projects/:project/datasets/:dataset/acl', need: 'token', answer: accessControl},
  constant('/projects/:project/datasets/:dataset/settings/indexing', {}),
  constant('/projects/:project/grants', {}),
  constant('/projects/:project/roles', []),
  constant('/projects/:project/user-applications', []),
  constant('/user-applications', []),

  constant('/ping', {pong: true}, 'nothing'),
  constant('/data/ping/:dataset', {pong: true}, 'nothing'),
  constant('/check/cors', {result: {allowed: true, withCredentials: true}}, 'nothing'),
  constant('/features', []),
  constant('/journey/announcements', []),
  constant('/journey/:topic', null),
  constant('/schedules/:project/:dataset', {schedules: []}),
  constant('/subscriptions/project/:project', null),
  constant('/access/requests/me', []),
  constant('/help', {resources: null}),
  constant('/intake/telemetry-status', {status: 'denied'}, 'nothing'),
  {method: 'POST', path: '/intake/batch', need: 'nothing', answer: nothing},
]

/** Bytes for `<img>` and links: these paths have no version, and such requests carry no token. */
export const deliveries: readonly Route[] = [
  {method: 'GET', path: '/images/:project/:dataset/:file/:vanity?', need: 'public-read', answer: image},
  {method: 'GET', path: '/files/:project/:dataset/:file/:vanity?', need: 'public-read', answer: file},
]

/** Both addresses of a dataset itself: clients set up for a host without project use the short one. */
function onName(method: Route['method'], answer: Answer): Route[] {
  return [
    {method, path: '/projects/:project/datasets/:dataset', need: 'token', answer},
    {method, path: '/datasets/:dataset', need: 'token', answer},
  ]
}

function onAssets(kind: string, answer: Answer): Route[] {
  return [
    {method: 'POST', path: `/assets/${kind}/:dataset`, need: 'token', answer},
    {method: 'POST', path: `/projects/:project/datasets/:dataset/assets/${kind}`, need: 'token', answer},
  ]
}

/** Both addresses of an operation on a dataset: the common one, and that of clients set up for a resource. */
function onDataset(
  method: Route['method'],
  operation: string,
  rest: string,
  need: Need,
  answer: Answer,
): Route[] {
  return [
    {method, path: `/data/${operation}/:dataset${rest}`, need, answer},
    {method, path: `/projects/:project/datasets/:dataset/${operation}${rest}`, need, answer},
  ]
}

function constant(path: string, body: unknown, need: Need = 'token'): Route {
  return {method: 'GET', path, need, answer: always(body)}
}
