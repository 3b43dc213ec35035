import {toHTML, type MissingComponentHandler, type PortableTextComponents} from '@portabletext/to-html'
import {raw, type Html} from '../html.ts'
import {blockComponents} from './components.ts'
import {bareParagraph} from './paragraph.ts'
import {isTextBlock} from './plain-text.ts'
import type {Blocks, TextContext, TextRenderer} from './text-renderer.ts'

/** A renderer for the text of one page. Unknown markup prints nothing of its own and is reported to the context. */
export function createTextRenderer(context: TextContext): TextRenderer {
  const renderer: TextRenderer = {
    blocks: (value) => print(value, components, report),
    lead(value) {
      const [first, ...rest] = value ?? []
      if (!first || !isPlainParagraph(first)) return {line: raw(''), rest: renderer.blocks(value)}
      return {
        line: print([first], {...components, block: {normal: bareParagraph}}, report),
        rest: renderer.blocks(rest),
      }
    },
  }
  const components = blockComponents(context, renderer)
  const report: MissingComponentHandler = (_message, {nodeType, type}) =>
    context.onUnknownMarkup({kind: nodeType, type})
  return renderer
}

function print(
  value: Blocks,
  components: PortableTextComponents,
  onMissingComponent: MissingComponentHandler,
): Html {
  const printable = (value ?? []).filter((block) => block._type !== 'block' || isTextBlock(block))
  return raw(toHTML(printable, {components, onMissingComponent}))
}

function isPlainParagraph(block: NonNullable<Blocks>[number]): boolean {
  return isTextBlock(block) && block.listItem === undefined && (block.style ?? 'normal') === 'normal'
}
