import type {Element, Root, RootContent} from 'hast'
import {attribute, elementsIn, findElement, textOf} from './element.ts'
import {type LeveledItem, nestItems} from './nest-items.ts'
import {withoutMarker} from './word-markers.ts'

/** Whether a page may hold lists as word processors write them. */
export const hasWordLists = (html: string): boolean => /mso-list|MsoList|lst-kix_/.test(html)

/**
 * Makes lists of paragraphs that Word wrote with their bullets as text, and nests lists that Google Docs wrote side by
 * side, one for each level.
 *
 * @param root A tree of its own, which is changed.
 */
export function groupWordLists(root: Root): Root {
  for (const element of elementsIn(root)) element.children = grouped(element.children)
  root.children = grouped(root.children)
  return root
}

function grouped<Node extends RootContent>(nodes: readonly Node[]): (Node | Element)[] {
  if (!nodes.some((node) => node.type === 'element' && isPart(node))) return [...nodes]
  const result: (Node | Element)[] = []
  let run: LeveledItem[] = []
  let blank: Node[] = []
  const close = (): void => {
    result.push(...nestItems(run), ...blank)
    run = []
    blank = []
  }
  for (const node of nodes) {
    const items = node.type === 'element' && isPart(node) ? itemsOf(node) : []
    if (items.length > 0) {
      run.push(...items)
      blank = []
    } else if (run.length > 0 && isBlank(node)) blank.push(node)
    else {
      close()
      result.push(node)
    }
  }
  close()
  return result
}

const isPart = (element: Element): boolean =>
  element.tagName === 'p' || element.tagName === 'ul' || element.tagName === 'ol'

function itemsOf(element: Element): LeveledItem[] {
  return element.tagName === 'p' ? itemOfWord(element) : itemsOfGoogle(element)
}

function itemOfWord(paragraph: Element): LeveledItem[] {
  const style = /mso-list\s*:\s*(l\d+)\s+level(\d)/i.exec(attribute(paragraph, 'style') ?? '')
  const isNamed = /(?:^|\s)MsoList/.test(attribute(paragraph, 'className') ?? '')
  if (style === null && !isNamed) return []
  const {marker, children} = withoutMarker(paragraph)
  if (style === null && marker === '') return []
  return [
    {
      level: style === null ? (levelOfSign.get(marker) ?? 1) : Number(style[2]),
      ordered: /[\da-z][.)]/i.test(marker),
      list: style?.[1] ?? '',
      item: {...paragraph, tagName: 'li', properties: {}, children},
    },
  ]
}

/** The bullets that Word gives each level, unless told otherwise. */
const levelOfSign: ReadonlyMap<string, number> = new Map([
  ['o', 2],
  ['§', 3],
])

function itemsOfGoogle(list: Element): LeveledItem[] {
  const found = /(?:^|\s)lst-kix_(\w+)-(\d)(?:\s|$)/.exec(attribute(list, 'className') ?? '')
  if (found === null) return []
  return list.children.flatMap((child) =>
    child.type !== 'element'
      ? []
      : [
          {
            level: Number(found[2]) + 1,
            ordered: list.tagName === 'ol',
            list: found[1] ?? '',
            item: {...child, children: [...child.children]},
          },
        ],
  )
}

/** What stands between two items and shows nothing, such as Word's empty paragraphs. */
const isBlank = (node: RootContent): boolean =>
  node.type === 'comment' ||
  (node.type === 'text' && node.value.trim() === '') ||
  (node.type === 'element' &&
    node.tagName === 'p' &&
    textOf(node) === '' &&
    findElement(node, 'img') === undefined)
