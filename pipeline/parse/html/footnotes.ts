import type {Element, Nodes, Root} from 'hast'
import {attribute, elementsIn, findElement, hasChildren, textOf} from './element.ts'

/** The footnotes of a page, told by links: from a marker in the text to a note, and back. */
export interface Footnotes {
  /** The id of the note that an element is. */
  readonly noteAt: (element: Element) => string | undefined
  /** The id of the note that a link marks. */
  readonly markedBy: (link: Element) => string | undefined
  /** Whether a link leads from a note back to its marker. */
  readonly leadsBack: (link: Element) => boolean
}

export const noFootnotes: Footnotes = {
  noteAt: () => undefined,
  markedBy: () => undefined,
  leadsBack: () => false,
}

export function findFootnotes(root: Root): Footnotes {
  const parents = parentsIn(root)
  const targets = targetsIn(root)
  const notes = new Map<Element, string>()
  const markers = new Map<Element, string>()
  for (const link of elementsIn(root)) {
    const id = link.tagName === 'a' ? fragmentOf(link) : undefined
    const target = id === undefined ? undefined : targets.get(id)
    if (id === undefined || target === undefined || !isMarker(link, parents)) continue
    const around = ancestorsOf(link, parents)
    const note = [target, ...ancestorsOf(target, parents)].find((element) => noteNames.has(element.tagName))
    if (note === undefined || around.some((element) => element === note || notes.has(element))) continue
    if (findElement(note, 'h1', 'h2', 'h3', 'h4') !== undefined || textOf(note) === '') continue
    if (!notes.has(note)) notes.set(note, id)
    markers.set(link, notes.get(note) ?? id)
  }
  const waysBack = new Set([...notes.keys()].flatMap((note) => [...elementsIn(note)].filter(isWayBack)))
  return {
    noteAt: (element) => notes.get(element),
    markedBy: (link) => markers.get(link),
    leadsBack: (link) => waysBack.has(link),
  }
}

/** The part of a link's address behind “#”. */
export function fragmentOf(link: Element): string | undefined {
  const href = attribute(link, 'href') ?? ''
  const at = href.indexOf('#')
  return at < 0 || at === href.length - 1 ? undefined : href.slice(at + 1)
}

const noteNames: ReadonlySet<string> = new Set(['li', 'p', 'dd', 'aside', 'div'])

/** A number, letter or sign that is raised, in brackets or said to be a marker. */
function isMarker(link: Element, parents: ReadonlyMap<Nodes, Element>): boolean {
  const text = textOf(link)
  if (!/^[[(]?(?:\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§¶#]{1,3})[\])]?$/i.test(text)) return false
  if (/^[[(].*[\])]$/.test(text) || findElement(link, 'sup') !== undefined) return true
  const around = [link, ...ancestorsOf(link, parents).slice(0, 2)]
  return around.some(
    (element) =>
      element.tagName === 'sup' ||
      /noteref/i.test(`${attribute(element, 'role') ?? ''} ${attribute(element, 'epub:type') ?? ''}`) ||
      /footnote|\bfn\b|noteref/i.test(attribute(element, 'className') ?? ''),
  )
}

function isWayBack(element: Element): boolean {
  if (element.tagName !== 'a' || fragmentOf(element) === undefined) return false
  const named = `${attribute(element, 'className') ?? ''} ${attribute(element, 'role') ?? ''}`
  return (
    /backref|backlink|footnote-back|reversefootnote/i.test(named) ||
    /^[\s↩↑⤴⬆←⏎↵^.[\]()\d*†‡]*$|^(?:jump |go |return )?(?:up|back)\b/i.test(
      textOf(element).replaceAll(/\p{Mn}/gu, ''),
    )
  )
}

/** Elements by what a link can name them by; the first of several. */
function targetsIn(root: Root): Map<string, Element> {
  const targets = new Map<string, Element>()
  for (const element of elementsIn(root)) {
    const names = [attribute(element, 'id'), element.tagName === 'a' ? attribute(element, 'name') : undefined]
    for (const name of names) if (name !== undefined && !targets.has(name)) targets.set(name, element)
  }
  return targets
}

function parentsIn(root: Root): Map<Nodes, Element> {
  const parents = new Map<Nodes, Element>()
  for (const parent of elementsIn(root)) {
    if (hasChildren(parent)) for (const child of parent.children) parents.set(child, parent)
  }
  return parents
}

function ancestorsOf(node: Nodes, parents: ReadonlyMap<Nodes, Element>): Element[] {
  const around: Element[] = []
  for (let above = parents.get(node); above !== undefined; above = parents.get(above)) around.push(above)
  return around
}
