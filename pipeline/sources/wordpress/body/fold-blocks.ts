import {blockTokens} from './block-comments.ts'
import type {Attributes, BlockToken} from './block-comments.ts'

/** A part of a block: its own HTML, or the finished HTML of a block in it. */
export interface Piece {
  readonly own: boolean
  readonly html: string
}

export interface Block {
  /** With its namespace, such as `core/image`. */
  readonly name: string
  readonly attributes: Attributes
  readonly pieces: readonly Piece[]
  /** The comment that opens it. */
  readonly comment: string
  /** Set where its attributes could not be read. */
  readonly damaged: boolean
  /**
   * Not set where its closing comment is missing, so that it may hold what was not meant for it, and where it lies
   * deeper than {@link maxBlockDepth}.
   */
  readonly closed: boolean
}

/** Blocks that nest deeper are not told apart: what looks at all it holds would read the same text too often. */
export const maxBlockDepth = 100

interface OpenBlock extends Omit<Block, 'pieces' | 'closed'> {
  readonly pieces: Piece[]
}

/**
 * Reads a post from its innermost blocks outwards: each block is given to `render` once all blocks in it are HTML.
 *
 * @returns What stands outside of every block, as pieces.
 */
export function foldBlocks(content: string, render: (block: Block) => string): readonly Piece[] {
  const root: OpenBlock = {name: '', attributes: {}, pieces: [], comment: '', damaged: false}
  const open: OpenBlock[] = [root]
  const counts = new Map<string, number>()
  const innermost = (): OpenBlock => open.at(-1) ?? root
  const close = (closed: boolean): void => {
    const block = open.pop()
    if (block === undefined) return
    counts.set(block.name, (counts.get(block.name) ?? 1) - 1)
    innermost().pieces.push({
      own: false,
      html: render({...block, closed: closed && open.length <= maxBlockDepth}),
    })
  }
  const read = (token: BlockToken): void => {
    if (token.kind === 'html') {
      if (token.html !== '') innermost().pieces.push({own: true, html: token.html})
    } else if (token.kind === 'void') {
      const html = render({...token, pieces: [], closed: true})
      innermost().pieces.push({own: false, html})
    } else if (token.kind === 'open') {
      counts.set(token.name, (counts.get(token.name) ?? 0) + 1)
      open.push({...token, pieces: []})
    } else if ((counts.get(token.name) ?? 0) > 0) {
      while (innermost().name !== token.name) close(false)
      close(true)
    }
  }
  for (const token of blockTokens(content)) read(token)
  while (open.length > 1) close(false)
  return root.pieces
}

/** A block as HTML, each piece of its own changed. */
export function joinPieces(
  pieces: readonly Piece[],
  change: (own: string, index: number) => string = (own) => own,
): string {
  // Joining by `+` copies nothing, however deep the blocks nest.
  return pieces.reduce(
    (html, piece, index) => html + (piece.own ? change(piece.html, index) : piece.html),
    '',
  )
}
