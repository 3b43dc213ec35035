import {attribute, findElement, isHidden, unseenNames} from '../html/element.ts'
import {htmlTree} from '../html/tree.ts'
import {linkHref} from '../link.ts'
import type {Problem} from '../source.ts'
import {changeMarks, markOfElement} from '../marks.ts'
import {struckNames} from '../struck.ts'
import type {Style} from './style.ts'

/** The HTML tags that stand open at a place within a paragraph. */
export interface OpenTags {
  /** How words look at this place. */
  readonly style: () => Style
  /** Reads one more tag, which opens an element or closes one. */
  readonly read: (tag: string, line: number) => void
}

export function openTags(around: Style, problems: Problem[]): OpenTags {
  const open: {readonly name: string; readonly style: Style}[] = []
  const style = () => open.at(-1)?.style ?? around
  return {
    style,
    read: (tag, line) => {
      const [, slash, written = ''] = /^<(\/?)([a-z][\w-]*)/i.exec(tag) ?? []
      const name = written.toLowerCase()
      const closed = slash === '/' ? open.findLastIndex((element) => element.name === name) : -1
      if (closed !== -1) open.length = closed
      if (slash === '/' || name === '' || tag.endsWith('/>') || voidNames.has(name)) return
      open.push({name, style: styleWithin(name, tag, style(), (href) => linkHref(href, line, problems))})
    },
  }
}

const voidNames: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input', 'wbr', 'source', 'track'])

function styleWithin(
  name: string,
  tag: string,
  style: Style,
  link: (href: string) => {href?: string},
): Style {
  if (unseenNames.has(name)) return {...style, unseen: true}
  if (struckNames.has(name)) return {...style, apart: 'struck'}
  const mark = markOfElement.get(name)
  if (mark !== undefined) return {...style, marks: changeMarks(style.marks, {[mark]: true})}
  if (/\sdata-unknown=/i.test(tag)) return {...style, apart: 'unknown'}
  if (!/\s(?:href|hidden|style)\b/i.test(tag)) return style
  const element = findElement(htmlTree(tag).root, name)
  if (element === undefined) return style
  if (isHidden(element)) return {...style, unseen: true}
  return name === 'a'
    ? {...style, link: attribute(element, 'href') ?? '', ...link(attribute(element, 'href') ?? '')}
    : style
}
