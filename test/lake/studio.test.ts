import {expect, test} from 'vitest'
import {injectStreams, studioStreams} from '../../lake/studio-streams.ts'
import {createMemoryLake} from './memory-lake.ts'

test.each<[string, unknown]>([
  [
    '/users/me',
    {
      id: 'local',
      name: 'Local editor',
      displayName: 'Local editor',
      email: 'editor@localhost',
      profileImage: null,
      imageUrl: null,
      provider: 'local',
      role: 'administrator',
      roles: [{name: 'administrator', title: 'Administrator'}],
    },
  ],
  [
    '/users/local,unknown',
    [
      {
        id: 'local',
        name: 'Local editor',
        displayName: 'Local editor',
        email: 'editor@localhost',
        profileImage: null,
        imageUrl: null,
        provider: 'local',
      },
    ],
  ],
  [
    '/projects/p/datasets/production/acl',
    [{filter: 'true', permissions: ['create', 'read', 'update', 'history', 'editHistory', 'manage']}],
  ],
  [
    '/projects/p/datasets',
    [
      {
        name: 'production',
        aclMode: 'public',
        createdAt: '2026-01-01T00:00:00Z',
        createdByUserId: 'local',
        addonFor: null,
        datasetProfile: 'content',
        features: [],
        tags: [],
      },
    ],
  ],
  ['/projects/p/datasets?datasetProfile=comments&addonFor=production', []],
  ['/projects/p/grants', {}],
  ['/features', []],
  ['/journey/announcements', []],
  ['/journey/trial', null],
  ['/data/actions/production', {enabled: true, compatibleStudioVersions: '*'}],
  ['/intake/telemetry-status', {status: 'denied'}],
  ['/check/cors', {result: {allowed: true, withCredentials: true}}],
])('the Studio gets its answer to %s', async (path, body) => {
  const lake = createMemoryLake()
  expect(await lake.get(`/v2025-02-19${path}`)).toEqual({status: 200, body})
})

test('what the Studio keeps for its user comes back', async () => {
  const lake = createMemoryLake()
  const response = await lake.app.request('/v1/users/me/keyvalue', {
    method: 'PUT',
    body: JSON.stringify([{key: 'layout', value: {wide: true}}]),
  })
  expect(response.status).toBe(200)
  expect(await lake.get('/v1/users/me/keyvalue/layout,other')).toEqual({
    status: 200,
    body: [
      {key: 'layout', value: {wide: true}, updatedAt: '2026-01-01T12:00:01.000Z'},
      {key: 'other', value: null, updatedAt: null},
    ],
  })
})

test('the script of the streams comes before those of the page', () => {
  const html = '<html><head lang="en"><script src="/app.js"></script></head></html>'
  expect(injectStreams(html)).toBe(
    `<html><head lang="en"><script>${studioStreams}</script><script src="/app.js"></script></head></html>`,
  )
})

test('a text without head is no page', () => {
  expect(() => injectStreams('<p>')).toThrow(
    new Error('the page has no <head> to put the script of the streams into'),
  )
})
