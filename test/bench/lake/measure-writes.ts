import type {Durability} from '../../../lake/storage/database.ts'
import {table} from '../../../scripts/table.ts'
import {middle} from '../compare.ts'
import {cell, type Figures} from '../figures.ts'
import type {Libraries} from './libraries.ts'
import {openBareWriter, openLakeWriter, type Writer} from './writers.ts'

const rounds = 800
const batchSize = 100
const batchRounds = 40

/** Times transactions beside updates of a bare row, in turn: both wait for the same disk. */
export function measureWrites(libraries: Libraries, figures: Figures): string {
  const rows = (['full', 'normal'] as const).flatMap((durability) =>
    measureDurability(libraries, durability, figures),
  )
  const header = ['writes of 12 KB documents', 'ms', '× bare row', 'documents/s']
  return `Writes, with effects for a listener\n\n${table(header, rows)}\n`
}

function measureDurability(libraries: Libraries, durability: Durability, figures: Figures) {
  const [single = Number.NaN, bare = Number.NaN] = timeInTurn(rounds, [
    openLakeWriter(libraries, durability, 1),
    openBareWriter(libraries, durability),
  ])
  const [batch = Number.NaN] = timeInTurn(
    batchRounds,
    [openLakeWriter(libraries, durability, batchSize)],
    quickest,
  )
  const rate = (batchSize / batch) * 1000
  figures.set(`write ${durability}, bare rows`, single / bare)
  if (durability === 'full') figures.set(`write of ${batchSize}, documents/s`, rate)
  return [
    [`${durability}: an update of a bare row`, cell(bare), '', cell(1000 / bare)],
    [`${durability}: a transaction`, cell(single), cell(single / bare), cell(1000 / single)],
    [`${durability}: a transaction of ${batchSize} documents`, cell(batch), '', cell(rate)],
  ]
}

/** The best tenth: batches are so long that whatever else the machine does interrupts most of them. */
const quickest = (times: readonly number[]) =>
  times.toSorted((one, other) => one - other)[Math.floor(times.length / 10)] ?? Number.NaN

/** @returns Milliseconds of each writer; all are closed. */
function timeInTurn(
  times: number,
  writers: readonly Writer[],
  choose: (times: readonly number[]) => number = middle,
): number[] {
  const measured = writers.map((): number[] => [])
  for (let round = -warmRounds(times); round < times; round += 1) {
    for (const [place, writer] of writers.entries()) {
      const begin = performance.now()
      writer.write()
      if (round >= 0) measured[place]?.push(performance.now() - begin)
    }
  }
  for (const writer of writers) writer.close()
  return measured.map(choose)
}

/** Until the write-ahead log has its full length, writes make the file longer, which takes the disk longer. */
const warmRounds = (times: number) => Math.ceil(times / 2)
