import type {Document} from '../../../lake/document.ts'
import {systemSources} from '../../../lake/identifiers.ts'
import {encode} from '../../../lake/mendoza/encode.ts'
import {transact} from '../../../lake/mutate/transact.ts'
import {table} from '../../../scripts/table.ts'
import {compare, type Work} from '../compare.ts'
import {cell, type Figures} from '../figures.ts'
import {editOf, pickConditions} from './edits.ts'
import {openLibrary, type Libraries} from './libraries.ts'

type Variant = 'parse' | 'patched' | 'replaced'

/** Times the effects of an edit, to do it and to undo it, beside reading the document from its JSON. */
export async function measureEffects(libraries: Libraries, figures: Figures): Promise<string> {
  const {store, dataset} = openLibrary(libraries.get(1000))
  const before = pickConditions(dataset.documents(), 1)[0]
  if (before === undefined) throw new Error('the library has no condition')
  const settings = {
    id: systemSources.createId(),
    author: 'bench',
    autoGenerateArrayKeys: false,
    sources: systemSources,
    evaluate: () => null,
  }
  const after = transact(dataset, [editOf(before._id, 1)], settings).transaction.changes[0]?.after ?? null
  const text = JSON.stringify(after)
  // A document that came whole over the wire shares nothing with the one before.
  const whole: Document | null = structuredClone(after)
  store.close()
  const bothWays = (other: Document | null) => [encode(before, other), encode(other, before)]
  const times = await compare(
    new Map<Variant, Work>([
      ['parse', (): unknown => JSON.parse(text)],
      ['patched', () => bothWays(after)],
      ['replaced', () => bothWays(whole)],
    ]),
  )
  const [parse = Number.NaN, patched = Number.NaN, replaced = Number.NaN] = times.values()
  figures.set('effects of a patch, JSON.parse', patched / parse)
  figures.set('effects of a replacement, JSON.parse', replaced / parse)
  const rows = [
    ['JSON.parse', cell(parse), ''],
    ['effects of a patch', cell(patched), cell(patched / parse)],
    ['effects of a replacement by the same with that edit', cell(replaced), cell(replaced / parse)],
  ]
  return `Mendoza effects in both directions, document of ${text.length} bytes\n\n${table(['work', 'ms', '× JSON.parse'], rows)}\n`
}
