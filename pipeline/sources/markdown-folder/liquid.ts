import type {FolderIndex} from './folder-index.ts'
import {mediaTag} from './media-tag.ts'
import type {Remarks} from './remarks.ts'
import {readArguments} from './tag-arguments.ts'

/** What the tags of an article are read with. */
export interface TagContext {
  readonly article: string
  readonly index: FolderIndex
  readonly remarks: Remarks
}

/** Reads the Liquid tags of Jekyll and Eleventy; line numbers stay. */
export function readLiquid(text: string, context: TagContext): string {
  const parts: string[] = []
  let position = 0
  let until: string | undefined
  for (const {0: tag, 1: body = '', 2: expression, index} of text.matchAll(liquid)) {
    const [name = '', ...rest] = body.trim().split(/\s+/)
    if (until !== undefined && name !== until) continue
    const before = text.slice(position, index)
    parts.push(until === 'endcomment' ? linesOf(before) : before)
    parts.push(
      expression === undefined
        ? readTag(name, rest.join(' '), context)
        : readExpression(expression.trim(), context),
    )
    until = until === undefined ? closedBy.get(name) : undefined
    position = index + tag.length
  }
  return parts.join('') + text.slice(position)
}

/** Not `{{% … %}}`, which is Hugo’s. */
const liquid = /(?<!\{)\{%-?([^{}%]*)-?%\}|\{\{(?![<%])([^{}]*)\}\}/g

/** Tags whose content is no Liquid. */
const closedBy: ReadonlyMap<string, string> = new Map([
  ['comment', 'endcomment'],
  ['raw', 'endraw'],
  ['highlight', 'endhighlight'],
])

const linesOf = (text: string): string => text.replaceAll(/[^\n]+/g, '')

function readTag(name: string, rest: string, context: TagContext): string {
  const {article, index, remarks} = context
  if (name === 'highlight') return `\`\`\`${rest.split(' ')[0] ?? ''}`
  if (name === 'endhighlight') return '```'
  if (/^(?:end)?(?:raw|comment)$/.test(name)) return ''
  if (name === 'link' || name === 'post_url') return index.pathTo(rest, article) ?? rest
  if (name === 'include' || name === 'include_relative' || name === 'render') {
    const {named, placed} = readArguments(rest)
    const [part = '', ...others] = placed
    const media = mediaTag(part.replace(/^.*\/|\.\w+$/g, ''), {named, placed: others})
    if (media === undefined) remarks.add('template-part', part)
    return media ?? ''
  }
  const media = mediaTag(name, readArguments(rest))
  if (media === undefined) remarks.add('template-code', `${name} ${rest}`)
  // One way or another goes on here.
  return media ?? (/^(?:else|elsif|when)$/.test(name) ? ' ' : '')
}

/** `{{ … }}`: the site's address is left out of links, a text stands for itself, and everything else is code. */
function readExpression(expression: string, {remarks}: TagContext): string {
  if (/^site\.(?:base)?url(?:\s*\||$)/.test(expression)) return ''
  const [, double, single] = /^(?:"([^"]*)"|'([^']*)')/.exec(expression) ?? []
  const text = double ?? single
  if (text === undefined) remarks.add('template-code', expression)
  return text ?? ''
}
