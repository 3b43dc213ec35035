import type {Block} from '../parse/block.ts'

/** The highest number of a list among blocks, so that a new one can have the next; 0 where there is none. */
export const lastList = (blocks: readonly Block[]): number =>
  blocks.reduce((most, block) => Math.max(most, block.kind === 'listItem' ? block.item.list : 0), 0)
