import {autop} from './autop.ts'
import {blockHtml} from './block-html.ts'
import type {Body} from './body.ts'
import {foldBlocks, joinPieces} from './fold-blocks.ts'
import type {Block} from './fold-blocks.ts'
import {nameIn, overridden, overridesOf, overridingWords} from './pattern-overrides.ts'
import type {Overrides} from './pattern-overrides.ts'

/** Makes HTML of the blocks of a post; text outside of them is that of the classic editor. */
export function blocksToHtml(content: string, body: Body): string {
  const open = new Set<number>()
  const finished = new Map<number, string>()
  let budget = maxReusableLength
  return pageOf(content)

  /** @param change Given each block of the text before it becomes HTML. */
  function pageOf(text: string, change: (block: Block) => Block = (block) => block): string {
    const render = (block: Block): string =>
      block.name === 'core/block' ? reusable(block) : blockHtml(change(block), body)
    return joinPieces(foldBlocks(text, render), autop)
  }

  function reusable(block: Block): string {
    const id = Number(block.attributes['ref'])
    const inside = joinPieces(block.pieces)
    const overrides = overridesOf(block.attributes)
    const text = Number.isSafeInteger(id) ? body.context.reusableBlock(id) : undefined
    if (text === undefined) {
      body.report(
        'missing-block',
        `The reusable block ${shownId(block)} is not in the export and was left out.`,
      )
      return inside + [...overrides.values()].map(overridingWords).join('')
    }
    const html = overrides.size > 0 ? overriddenHtml(id, text, overrides) : plainHtml(id, text)
    budget -= html.length
    return html.length === 0 || budget >= 0 ? `${html}\n${inside}` : tooOften() + inside
  }

  function tooOften(): string {
    body.report('endless-block', 'Reusable blocks hold each other so often that some were left out.')
    return ''
  }

  function plainHtml(id: number, text: string): string {
    const html = finished.get(id) ?? expanded(id, () => pageOf(text))
    finished.set(id, html)
    return html
  }

  /** What a post says for parts that the pattern does not have stands below it. */
  function overriddenHtml(id: number, text: string, overrides: Overrides): string {
    const left = new Map(overrides)
    // Each place reads the pattern anew, so that is counted before it is done.
    budget -= text.length + 100
    const html = expanded(id, () =>
      pageOf(text, (block) => {
        const name = nameIn(block)
        const values = name === undefined ? undefined : overrides.get(name)
        if (name !== undefined) left.delete(name)
        return values === undefined ? block : overridden(block, values)
      }),
    )
    return html + [...left.values()].map(overridingWords).join('')
  }

  function expanded(id: number, read: () => string): string {
    if (budget < 0) return tooOften()
    if (open.has(id) || open.size >= maxReusableDepth) {
      body.report('endless-block', `The reusable block ${id} holds itself; that was left out.`)
      return ''
    }
    open.add(id)
    const html = read()
    open.delete(id)
    return html
  }
}

/** How deep reusable blocks may hold each other, and how much HTML they may add to a post. */
const maxReusableDepth = 40
const maxReusableLength = 5_000_000

function shownId({attributes}: Block): string {
  const ref = attributes['ref']
  return typeof ref === 'number' || typeof ref === 'string' ? String(ref).slice(0, 20) : 'without a number'
}
