import {autop} from './autop.ts'
import {blockHtml} from './block-html.ts'
import type {Body} from './body.ts'
import {foldBlocks, joinPieces} from './fold-blocks.ts'
import type {Block} from './fold-blocks.ts'

/** Makes HTML of the blocks of a post; text outside of them is that of the classic editor. */
export function blocksToHtml(content: string, body: Body): string {
  const open = new Set<number>()
  const finished = new Map<number, string>()
  let budget = maxReusableLength
  return pageOf(content)

  function pageOf(text: string): string {
    return joinPieces(
      foldBlocks(text, (block) => (block.name === 'core/block' ? reusable(block) : blockHtml(block, body))),
      autop,
    )
  }

  function reusable(block: Block): string {
    const id = Number(block.attributes['ref'])
    const inside = joinPieces(block.pieces)
    const text = Number.isSafeInteger(id) ? body.context.reusableBlock(id) : undefined
    if (text === undefined) {
      body.report(
        'missing-block',
        `The reusable block ${shownId(block)} is not in the export and was left out.`,
      )
      return inside
    }
    const html = finished.get(id) ?? expanded(id, text)
    budget -= html.length
    if (html.length === 0 || budget >= 0) return `${html}\n${inside}`
    body.report('endless-block', 'Reusable blocks hold each other so often that some were left out.')
    return inside
  }

  function expanded(id: number, text: string): string {
    if (open.has(id) || open.size >= maxReusableDepth) {
      body.report('endless-block', `The reusable block ${id} holds itself; that was left out.`)
      return ''
    }
    open.add(id)
    const html = pageOf(text)
    open.delete(id)
    finished.set(id, html)
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
