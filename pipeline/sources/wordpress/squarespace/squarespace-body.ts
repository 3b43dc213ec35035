import type {Element, Root} from 'hast'
import {attribute, elementsIn} from '../../../parse/html/element.ts'
import {htmlTree} from '../../../parse/html/tree.ts'
import type {Body} from '../dialect.ts'
import {missingParts} from '../fields/parts.ts'
import {phrasesOf} from '../fields/phrases.ts'
import {audio, blockWriters, embedded, settingsHtml, siteBlocks} from './blocks.ts'
import {blockKind, hasClass} from './classes.ts'
import {imageTag} from './pictures.ts'
import {createWriter, isBlank, type Write} from './write-html.ts'

/** The page that Squarespace has rendered, as clean HTML. */
export function squarespaceBodyToHtml(content: string): Body {
  const {root} = htmlTree(content)
  const page: Page = {left: new Set(), isWithinBlock: false}
  const doubled = doubledPictures(root)
  const write = createWriter((element, inner) => {
    if (doubled.has(element)) return ''
    return special(element, inner, page)
  })
  try {
    const html = write(root.children)
      .replaceAll(/\n{3,}/g, '\n\n')
      .trim()
    return {html, problems: siteProblems(page.left)}
  } catch (error) {
    // Markup nested too deeply for a walk by recursion is read as it is.
    if (error instanceof RangeError) return {html: content, problems: []}
    throw error
  }
}

/** What is noted while a page is written. */
interface Page {
  /** Kinds of blocks that were left out. */
  readonly left: Set<string>
  isWithinBlock: boolean
}

function special(element: Element, write: Write, page: Page): string | undefined {
  const kind = blockKind(element)
  if (kind !== undefined && siteBlocks.has(kind)) {
    page.left.add(kind)
    return ''
  }
  if (kind !== undefined) return blockHtml(element, kind, write, page)
  if (element.tagName === 'img') return imageTag(element)
  if (hasClass(element, 'sqs-video-wrapper'))
    return attribute(element, 'dataHtml') ? embeddedOnly(element, write) : undefined
  if (hasClass(element, 'sqs-audio-embed')) return audio(element)
  return undefined
}

/** A block with all of its words: what its writer does not place stands below it. */
function blockHtml(block: Element, kind: string, write: Write, page: Page): string {
  const isOutermost = !page.isWithinBlock
  page.isWithinBlock = true
  const html = blockWriters.get(kind)?.(block, write) ?? boxed(write(block.children))
  // Blocks within blocks are looked at with the outermost, so that none is written over and over.
  const isChecked = isOutermost && rearranged.has(kind)
  const rest = isChecked ? missingParts(write(block.children), html, phrasesOf(html)) : ''
  page.isWithinBlock = !isOutermost
  if (kind !== 'spacer' && isBlank(html.replaceAll(/<\/?(?:div|figure|ul|section)\b[^<>]*>/g, '')))
    return settingsHtml(block) || html
  return html + boxed(rest)
}

const boxed = (html: string): string => (isBlank(html) ? '' : `<div>${html}</div>`)

const rearranged: ReadonlySet<string> = new Set(['image', 'gallery', 'button', 'quote', 'accordion'])

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
