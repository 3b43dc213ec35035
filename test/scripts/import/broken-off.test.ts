import type {SanityClient} from '@sanity/client'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {readRuns} from '../../../scripts/import/run-folder.ts'
import {undoRun} from '../../../scripts/import/undo-run.ts'
import {resumeImport} from '../../../scripts/run-import.ts'
import {type Article, contentsOf, importFolder, type Place, withLake, writeLibrary} from './importing.ts'

const conditions = ['Elbow pain', 'Wrist sprain', 'Shin splints', 'Plantar fasciitis', 'Tennis elbow']

/** More articles than one batch takes. */
const library: readonly Article[] = Array.from({length: 210}, (_, index) => ({
  condition: `${conditions[index % conditions.length] ?? ''} ${index}`,
  symptoms: ['Morning stiffness', `Swelling ${index % 40}`],
  causes: ['Heavy lifting', `Sport ${index % 30}`],
  answer: 'Yes, with care.',
}))

/** The process ends here. */
class PulledPlug extends Error {}

/** A client whose process ends at one of its writes: before it is sent, or after it was written and before its answer. */
function endingClient(client: SanityClient, write: number, when: 'before' | 'after'): SanityClient {
  let writes = 0
  const request = async (options: {uri?: string}): Promise<unknown> => {
    const isWrite = options.uri?.startsWith('/data/mutate/') ?? false
    if (isWrite) writes += 1
    if (isWrite && writes >= write && when === 'before') throw new PulledPlug('gone')
    const answer: unknown = await client.request(options)
    if (isWrite && writes >= write) throw new PulledPlug('gone')
    return answer
  }
  return new Proxy(client, {
    get(target, name): unknown {
      if (name === 'request') return request
      const value: unknown = Reflect.get(target, name)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}

describe('an import that is broken off', {timeout: 300_000}, () => {
  const folder = mkdtempSync(join(tmpdir(), 'articular-'))
  const sources = join(folder, 'sources')

  /** What an import leaves that nothing breaks off. */
  let whole: unknown
  beforeAll(async () => {
    writeLibrary(sources, library)
    whole = await withLake(folder, async (place) => {
      await importFolder(sources, place)
      return contentsOf(place.connection)
    })
  }, 120_000)
  afterAll(() => rmSync(folder, {recursive: true, force: true}))

  const withBrokenRun = async (
    write: number,
    when: 'before' | 'after',
    work: (place: Place, run: string) => Promise<void>,
  ): Promise<void> =>
    withLake(folder, async (place) => {
      const {client} = place.connection
      const broken = {...place.connection, client: endingClient(client, write, when)}
      await expect(importFolder(sources, {...place, connection: broken})).rejects.toThrow(PulledPlug)
      const [run] = readRuns(place.data)
      expect(run?.state).toBe('writing')
      await work(place, run?.id ?? '')
    })

  const moments = [1, 2, 3].flatMap((write) => [[write, 'before'] as const, [write, 'after'] as const])

  test.for(moments)('goes on to what it would have been, from write %i, %s it', async ([write, when]) => {
    await withBrokenRun(write, when, async (place, run) => {
      await resumeImport(run, place)
      expect(await contentsOf(place.connection)).toEqual(whole)
      expect(readRuns(place.data)[0]?.state).toBe('done')
      await undoRun(run, place.connection, place.data)
      expect(await contentsOf(place.connection)).toEqual([])
    })
  })

  test.for(['before', 'after'] as const)(
    'can be undone when that was broken off %s a write',
    async (when) => {
      await withLake(folder, async (place) => {
        const {run = ''} = await importFolder(sources, place)
        const broken = {...place.connection, client: endingClient(place.connection.client, 1, when)}
        await expect(undoRun(run, broken, place.data)).rejects.toThrow(PulledPlug)
        await undoRun(run, place.connection, place.data)
        expect(await contentsOf(place.connection)).toEqual([])
      })
    },
  )

  test('can be undone instead of going on', async () => {
    await withBrokenRun(2, 'after', async ({connection, data}, run) => {
      await undoRun(run, connection, data)
      expect(await contentsOf(connection)).toEqual([])
    })
  })
})
