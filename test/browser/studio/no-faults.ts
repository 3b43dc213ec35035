import {expect} from 'vitest'
import {test} from '../../support/studio.ts'

/** Comes last: it looks back on everything that was done before. */
export function noFaults(): void {
  test('has reported no error of ours and got nothing from another host', ({studio}) => {
    expect(studio.faults).toEqual([])
  })
}
