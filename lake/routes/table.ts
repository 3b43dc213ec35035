import type {Answer} from '../call.ts'
import type {Need} from '../guard/token.ts'
import {actions} from './actions.ts'
import {doc} from './doc.ts'
import {listen} from './listen.ts'
import {mutate} from './mutate.ts'
import {query} from './query.ts'
import {accessControl, always, datasets, nothing, project} from './studio.ts'
import {currentUser, readValues, users, writeValues} from './users.ts'

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT'
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
  ...onDataset('GET', 'actions', '', 'token', actions),
  ...onDataset('POST', 'mutate', '', 'token', mutate),
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
  {method: 'GET', path: '/projects/:project/datasets', need: 'token', answer: datasets},
  {method: 'GET', path: '/projects/:project/datasets/:dataset/acl', need: 'token', answer: accessControl},
  constant('/projects/:project/datasets/:dataset/settings/indexing', {}),
  constant('/projects/:project/grants', {}),
  constant('/projects/:project/roles', []),
  constant('/projects/:project/user-applications', []),
  constant('/user-applications', []),

  constant('/ping', {pong: true}, 'nothing'),
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
