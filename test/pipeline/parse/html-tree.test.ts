import fc from 'fast-check'
import type {Nodes} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {htmlTree} from '../../../pipeline/parse/html/tree.ts'

/** A node with the line on which it starts, and nothing else of where it stands. */
function bare(node: Nodes): unknown {
  const {position, ...rest} = node
  return {
    ...rest,
    ...(node.type !== 'root' && {line: position?.start.line}),
    ...('children' in node && {children: node.children.map(bare)}),
    ...('content' in node && {content: undefined}),
  }
}

const fragment = unified().use(rehypeParse, {fragment: true})
const page = unified().use(rehypeParse)

const pieces = [
  '<p>',
  '</p>',
  '<ul>',
  '<li class="a b">',
  '</ul>',
  '<b>',
  '</b>',
  '<i hidden>',
  '<table><td>',
  '</table>',
  '\n',
  ' text ',
  '&amp;',
  '<svg><text x="1">',
  '</svg>',
  '<a href="/x" data-toggle="y" aria-controls="p q">',
  '</a>',
  '<template>',
  '<br>',
  '<!-- c -->',
  '<details><summary>',
  '</details>',
  '<h2 id="z">',
  '</h2>',
  '<form>',
  '<x-y>',
  '<',
  '\u00a0',
  '<math><mi>',
]

test('reads HTML as the reader of the unified family does', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), {maxLength: 40}), (parts) => {
      const html = parts.join('')
      expect(bare(htmlTree(html).root)).toStrictEqual(bare(fragment.parse(html)))
      const whole = `<!doctype html><html><head><title>t</title></head><body>\n${html}`
      expect(bare(htmlTree(whole).root)).toStrictEqual(bare(page.parse(whole)))
    }),
  )
})
