import type {Element, Root} from 'hast'
import {attribute, elementsIn} from '../../../parse/html/element.ts'
import {htmlTree} from '../../../parse/html/tree.ts'
import type {Body} from '../dialect.ts'
import {audio, blockWriters, embedded, siteBlocks} from './blocks.ts'
import {blockKind, hasClass} from './classes.ts'
import {imageTag} from './pictures.ts'
import {createWriter, type Write} from './write-html.ts'

/** The page that Squarespace has rendered, as clean HTML. */
export function squarespaceBodyToHtml(content: string): Body {
  const {root} = htmlTree(content)
  const left = new Set<string>()
  const doubled = doubledPictures(root)
  const write = createWriter((element, inner) => {
    if (doubled.has(element)) return ''
    return special(element, inner, left)
  })
  try {
    const html = write(root.children)
      .replaceAll(/\n{3,}/g, '\n\n')
      .trim()
    return {html, problems: siteProblems(left)}
  } catch (error) {
    // Markup nested too deeply for a walk by recursion is read as it is.
    if (error instanceof RangeError) return {html: content, problems: []}
    throw error
  }
}

function special(element: Element, write: Write, left: Set<string>): string | undefined {
  const kind = blockKind(element)
  if (kind !== undefined && siteBlocks.has(kind)) {
    left.add(kind)
    return ''
  }
  if (kind !== undefined) return blockWriters.get(kind)?.(element, write)
  if (element.tagName === 'img') return imageTag(element)
  if (hasClass(element, 'sqs-video-wrapper'))
    return attribute(element, 'dataHtml') ? embeddedOnly(element, write) : undefined
  if (hasClass(element, 'sqs-audio-embed')) return audio(element)
  return undefined
}

const embeddedOnly = (element: Element, write: Write): string => embedded({...element, children: []}, write)

/** `noscript` elements whose picture follows them once more. */
function doubledPictures(root: Root): Set<Element> {
  const doubled = new Set<Element>()
  let before: Element | undefined
  for (const element of elementsIn(root)) {
    if (element.tagName === 'noscript') before = element
    else if (element.tagName === 'img' && attribute(element, 'dataSrc') !== undefined) {
      if (before !== undefined) doubled.add(before)
      before = undefined
    }
  }
  return doubled
}

function siteProblems(kinds: ReadonlySet<string>) {
  if (kinds.size === 0) return []
  const message = `Parts of the site in its text were left out: ${[...kinds].join(', ')}.`
  return [{code: 'site-parts-left-out', message}]
}
