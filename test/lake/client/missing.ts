import type {SanityClient} from '@sanity/client'
import {describe, expect, test} from 'vitest'
import {valueOf} from './observed.ts'
import {failureOf, start} from './start.ts'

const request = {schemaId: 's', instruction: 'Write', documentId: 'a'}
const video = 'media-library:mlone:video-one'
const agent = '/v2025-02-19/agent/action'
const embeddings = '/v2025-02-19/projects/local/datasets/production/settings/embeddings'
const playback = 'GET /v2025-02-19/media-libraries/mlone/video/video-one/playback-info'

/** What a lake has no service for: the method, a call of it, and the request that its error names. */
const missing: [string, (client: SanityClient) => Promise<unknown>, string][] = [
  [
    'agent.action.generate',
    ({agent: {action}}) => action.generate(request),
    `POST ${agent}/generate/production`,
  ],
  [
    'agent.action.patch',
    ({agent: {action}}) =>
      action.patch({schemaId: 's', documentId: 'a', target: {operation: 'unset', path: 'n'}}),
    `POST ${agent}/patch/production`,
  ],
  [
    'agent.action.prompt',
    ({agent: {action}}) => action.prompt({instruction: 'Write'}),
    `POST ${agent}/prompt/production`,
  ],
  [
    'agent.action.transform',
    ({agent: {action}}) => action.transform(request),
    `POST ${agent}/transform/production`,
  ],
  [
    'agent.action.translate',
    ({agent: {action}}) => action.translate({...request, toLanguage: {id: 'de'}}),
    `POST ${agent}/translate/production`,
  ],
  [
    'datasets.getEmbeddingsSettings',
    ({datasets}) => datasets.getEmbeddingsSettings('production'),
    `GET ${embeddings}`,
  ],
  [
    'datasets.editEmbeddingsSettings',
    ({datasets}) => datasets.editEmbeddingsSettings('production', {enabled: true}),
    `PUT ${embeddings}`,
  ],
  [
    'mediaLibrary.video.getPlaybackInfo',
    ({mediaLibrary}) => mediaLibrary.video.getPlaybackInfo(video),
    playback,
  ],

  [
    'observable.agent.action.generate',
    ({observable}) => valueOf(observable.agent.action.generate(request)),
    `POST ${agent}/generate/production`,
  ],
  [
    'observable.agent.action.transform',
    ({observable}) => valueOf(observable.agent.action.transform(request)),
    `POST ${agent}/transform/production`,
  ],
  [
    'observable.agent.action.translate',
    ({observable}) => valueOf(observable.agent.action.translate({...request, toLanguage: {id: 'de'}})),
    `POST ${agent}/translate/production`,
  ],
  [
    'observable.datasets.getEmbeddingsSettings',
    ({observable}) => valueOf(observable.datasets.getEmbeddingsSettings('production')),
    `GET ${embeddings}`,
  ],
  [
    'observable.datasets.editEmbeddingsSettings',
    ({observable}) => valueOf(observable.datasets.editEmbeddingsSettings('production', {enabled: true})),
    `PUT ${embeddings}`,
  ],
  [
    'observable.mediaLibrary.video.getPlaybackInfo',
    ({observable}) => valueOf(observable.mediaLibrary.video.getPlaybackInfo(video)),
    playback,
  ],
]

const resources = [
  ['media-library', '/v2025-02-19/media-libraries/r1/query'],
  ['canvas', '/v2025-02-19/canvases/r1/query'],
  ['dashboard', '/v2025-02-19/dashboards/r1/query'],
] as const

export function missingTests(): void {
  describe('what a lake has no service for is refused by name', () => {
    test.each(missing)('%s', async (_method, call, named) => {
      const {client} = await start()
      expect(await failureOf(call(client))).toEqual({
        statusCode: 501,
        message: `Not Implemented - ${named} is not implemented by this lake`,
        details: undefined,
      })
    })

    test.each(resources)('the resource %s', async (type, path) => {
      const {client} = await start()
      expect(await failureOf(client.withConfig({resource: {type, id: 'r1'}}).fetch('*'))).toEqual({
        statusCode: 501,
        message: `Not Implemented - GET ${path} is not implemented by this lake`,
        details: undefined,
      })
    })
  })
}
