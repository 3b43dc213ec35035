import {setImmediate as others} from 'node:timers/promises'
import type {IndexNeed, Indexes} from './indexes.ts'

/** Milliseconds of building after which others get their turn. */
const turn = 15

/** Builds the indexes that are not there yet, and lets others be served in between. */
export async function buildInTurns(indexes: Indexes, needs: readonly IndexNeed[]): Promise<void> {
  for (const need of needs) {
    while (indexes.begin(need)?.advance(performance.now() + turn) === false) await others()
  }
}
