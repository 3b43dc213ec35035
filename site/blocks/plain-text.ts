import type {PortableTextBlock, TypedObject} from '@portabletext/types'
import type {Blocks} from './text-renderer.ts'

/** The words of Portable Text without markup: a line per text block; other objects are left out. */
export function plainText(value: Blocks): string {
  return (value ?? [])
    .filter(isTextBlock)
    .map((block) => block.children.map(spanText).join(''))
    .join('\n')
}

/** Whether this is a block of text that the printer can walk. */
export function isTextBlock(block: TypedObject): block is PortableTextBlock {
  return block._type === 'block' && 'children' in block && Array.isArray(block.children)
}

function spanText(span: TypedObject): string {
  return 'text' in span && typeof span.text === 'string' ? span.text : ''
}
