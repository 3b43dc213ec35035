import {elementsNamed, textIn, type XmlElement, type XmlNode} from './xml-tree.ts'

/**
 * Finds the title and the headings: those by style, a level deeper beneath a title by style; bold lines where a script
 * has them instead.
 */
export function arrangeHeadings(html: XmlElement): XmlElement {
  const titled = html.children.some((child) => isTitle(child))
  const others = html.children.some(
    (child) => typeof child !== 'string' && child.name === 'h1' && !isTitle(child),
  )
  const level = (node: XmlNode): XmlNode => {
    if (typeof node === 'string' || !isHeading(node)) return node
    if (isTitle(node)) return {...node, attributes: {}}
    return titled && others ? {...node, name: `h${Math.min(6, Number(node.name[1]) + 1)}`} : node
  }
  return promoteBoldLines({...html, children: html.children.map(level)})
}

const isHeading = ({name}: XmlElement): boolean => /^h[1-6]$/.test(name)

const isTitle = (node: XmlNode): boolean =>
  typeof node !== 'string' && node.name === 'h1' && node.attributes['class'] === 'title'

function promoteBoldLines(html: XmlElement): XmlElement {
  let level = 0
  const children = html.children.map((node, index) => {
    if (typeof node === 'string') return node
    if (isHeading(node)) level = Number(node.name[1])
    const isFirst = html.children.slice(0, index).every((before) => textIn(before).trim() === '')
    if (!isBoldLine(node) || !(isFirst || leadsText(html.children.slice(index + 1)))) return node
    const hasTitle = !elementsNamed(html, 'h1').next().done
    const name = isFirst && !hasTitle ? 'h1' : `h${level < 2 ? 2 : Math.min(level + 1, 6)}`
    return {name, attributes: {}, children: node.children.flatMap(withoutBold)}
  })
  return {...html, children}
}

const longestHeading = 90

/** A short paragraph all in bold, which is no sentence. */
function isBoldLine(node: XmlElement): boolean {
  if (node.name !== 'p' || node.attributes['class'] !== undefined) return false
  const text = textIn(node).trim()
  if (text === '' || text.length > longestHeading || /[.,;!…]$/.test(text)) return false
  if (/^(?:fig(?:ure)?|table|note|warning|important)\b/i.test(text)) return false
  const parts = node.children.filter((child) => textIn(child).trim() !== '')
  return parts.every((child) => typeof child !== 'string' && child.name === 'strong' && !hasBreak(child))
}

const withoutBold = (node: XmlNode): readonly XmlNode[] =>
  typeof node !== 'string' && node.name === 'strong' ? node.children : [node]

const hasBreak = (node: XmlElement): boolean => !elementsNamed(node, 'br').next().done

/** Whether text comes next, before any other heading that may be no more than words in bold. */
function leadsText(after: readonly XmlNode[]): boolean {
  const next = after.find((node) => textIn(node).trim() !== '')
  if (next === undefined || typeof next === 'string') return false
  return !isHeading(next)
}
