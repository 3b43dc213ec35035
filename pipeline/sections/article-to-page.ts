import type {Article} from '../parse/article.ts'
import type {Block, Metadata} from '../parse/block.ts'
import {DEEPEST_LEVEL} from '../text/heading-level.ts'
import type {SourceBlockKind} from '../../schemas/vocabulary.ts'
import {conditionInTitle, namesOne} from '../wording/condition-name.ts'
import type {Wording} from '../wording/wording.ts'
import {announcedHeadings} from './announced-headings.ts'
import {askedSections} from './asked-sections.ts'
import {boldHeadings} from './bold-headings.ts'
import {bulletLines} from './bullet-lines.ts'
import {codeLists} from './code-lists.ts'
import {conditionParts} from './condition-parts.ts'
import {describedItems} from './described-items.ts'
import {flatHeadings} from './flat-headings.ts'
import {inlineBullets} from './inline-bullets.ts'
import {labelHeadings} from './label-headings.ts'
import {numberedHeadings} from './numbered-headings.ts'
import type {Page, PageAuthor, PageBlock, PageLink} from './page.ts'
import {pageTitle} from './page-title.ts'
import {partHeadings} from './part-headings.ts'
import {phraseLists} from './phrase-lists.ts'
import {pictureCards} from './picture-cards.ts'
import {questionBlocks} from './question-blocks.ts'
import {questionTail} from './question-tail.ts'
import {runInHeadings} from './run-in-headings.ts'
import {splitIntro, toSections} from './split.ts'
import {summaryLabel} from '../text/summary-label.ts'
import {type TailRole, tailRoles} from './tail.ts'
import {textHeadings} from './text-headings.ts'

/** Gives every block of an article its role, and cuts the page into sections of known kinds. */
export function articleToPage(article: Article, wording: Wording): Page {
  const {metadata} = article
  const shortened = codeLists(article.blocks).map(longHeading)
  const written = runInHeadings(questionBlocks(askedSections(inlineBullets(shortened), wording), wording))
  const title = pageTitle(written, article, {
    isCondition: (words) => namesOne(words, wording.conditions),
    isOfMany: (words) => wording.conditions.generic.test(words),
    conditionIn: (words) => conditionInTitle(words, wording.conditions),
    isMenuEntry: (words) => wording.noise.menuEntry.test(words),
  })
  const tail = tailRoles(written, title.index, wording)
  for (const [index, {note}] of written.entries()) if (note !== undefined) tail.delete(index)
  const settled = new Set([...tail.keys(), title.index])
  const lines = textHeadings(numberedHeadings(written, wording), settled, wording)
  const isText = written.some(({kind}) => kind === 'line')
  const hasHeadings =
    isText || shortened.some(({kind, text}) => kind === 'heading' && !title.text.startsWith(text))
  const bold = boldHeadings(describedItems(pictureCards(bulletLines(lines))), settled, wording, hasHeadings)
  const leveled = isText ? bold : phraseLists(flatHeadings(bold, settled, wording), settled, wording)
  const headed = labelHeadings(leveled, settled)
  const found = questionTail(announcedHeadings(partHeadings(headed, wording), wording), wording)
  const roles = found.map((block, index) => roleOf(block, index, title.index, tail.get(index)))
  const deeper = countTop(found, roles) >= FEWEST_TOP ? 1 : 0
  const blocks = found.map((block, index) => pageBlock(block, index, roles[index] ?? 'other', deeper))
  const at = (role: TailRole): PageBlock[] => blocks.filter((_, index) => tail.get(index) === role)
  const content = blocks.filter(
    ({role}) => !['title', 'navigation', 'button', 'byline', 'footnote'].includes(role),
  )
  const {before, parts} = splitIntro(content, wording)
  const summary = before.find(({block}) => summaryLabel.test(block.text))
  const titleBlock = blocks.find(({role}) => role === 'title')
  const {name, format, contentHash} = article
  const authors = pageAuthors(at('name'), at('bio'), metadata, wording)
  const reviewed = [
    ...at('reviewed'),
    ...at('name').filter(({block}) => wording.noise.alsoReviewed.test(block.text)),
  ]
  return {
    name,
    format,
    contentHash,
    metadata,
    oldAddresses: article.oldAddresses,
    problems: article.problems,
    blocks,
    title: title.text || fileTitle(article.name),
    ...(titleBlock && {titleBlock}),
    intro: before.filter((block) => block !== summary),
    ...(summary && {summary}),
    sections: toSections(parts, wording),
    buttons: at('button'),
    authors,
    reviewed,
    links: pageLinks(blocks, tail),
    footnotes: blocks.filter(({role}) => role === 'footnote'),
    parts: conditionParts(content, {name, format, contentHash, authors, reviewed}, wording),
  }
}

/** Sentences in large letters are a text, whatever their element says. */
const longHeading = (block: Block): Block =>
  block.kind === 'heading' &&
  ((wordCount(block.text) > MOST_HEADING_WORDS && /[.!?] \p{Lu}/u.test(block.text)) ||
    (wordCount(block.text) > MOST_SENTENCE_WORDS && block.text.endsWith('.')))
    ? {kind: 'paragraph', text: block.text, spans: block.spans, line: block.line}
    : block

const MOST_HEADING_WORDS = 25
const MOST_SENTENCE_WORDS = 14
const wordCount = (text: string): number => text.split(' ').length

/** A page without a headline is called by its file, so that two of them are two documents. */
const fileTitle = (name: string): string =>
  name
    .replace(/^.*[/\\]/, '')
    .replace(/\.\w+$/, '')
    .trim() || name

function roleOf(block: Block, index: number, title: number, tail: TailRole | undefined): SourceBlockKind {
  if (index === title) return 'title'
  if (block.note !== undefined) return 'footnote'
  if (tail !== undefined) return tailKinds[tail]
  switch (block.kind) {
    case 'line':
    case 'quote':
      return 'paragraph'
    case 'video':
    case 'embed':
    case 'code':
    case 'other':
      return 'other'
    case 'heading':
    case 'paragraph':
    case 'listItem':
    case 'question':
    case 'answer':
    case 'image':
    case 'table':
    case 'button':
    case 'navigation':
      return block.kind
    default:
      return block satisfies never
  }
}

const tailKinds: {[Role in TailRole]: SourceBlockKind} = {
  button: 'button',
  navigation: 'navigation',
  link: 'navigation',
  name: 'byline',
  bio: 'byline',
  reviewed: 'byline',
}

/** Headings of the level of the title, besides that. */
const countTop = (blocks: readonly Block[], roles: readonly SourceBlockKind[]): number =>
  blocks.filter((block, index) => block.kind === 'heading' && roles[index] === 'heading' && block.level === 1)
    .length

/** So many are the headings of sections, and those of the next level their parts. */
const FEWEST_TOP = 3

/** @param deeper Levels that headings stand deeper than they say, since that of the title has sections of its own. */
function pageBlock(block: Block, index: number, role: SourceBlockKind, deeper: number): PageBlock {
  const key = `b${String(index + 1).padStart(3, '0')}`
  if (role === 'title') return {key, role, level: 1, block}
  if (block.kind === 'heading' && role === 'heading')
    return {key, role, level: Math.min(DEEPEST_LEVEL, Math.max(2, block.level + deeper)), block}
  return {key, role, block}
}

/** Whoever the bylines name; without one, whoever the metadata names. */
function pageAuthors(
  names: readonly PageBlock[],
  bio: readonly PageBlock[],
  {author, authors = author === undefined ? [] : [author]}: Metadata,
  wording: Wording,
): PageAuthor[] {
  if (names.length === 0) return authors.map((name) => ({name, bio: []}))
  return names.map((nameBlock, index) => ({
    name: personName(nameBlock.block.text, wording),
    nameBlock,
    bio: index === 0 ? bio : [],
  }))
}

function personName(line: string, {noise}: Wording): string {
  const named = noise.byline.exec(line)?.[1] ?? line
  return named.split(',')[0]?.trim() ?? line
}

function pageLinks(blocks: readonly PageBlock[], tail: ReadonlyMap<number, TailRole>): PageLink[] {
  let rel: PageLink['rel'] = 'related'
  return blocks.flatMap((block, index): PageLink[] => {
    const role = tail.get(index)
    if (role === 'navigation') rel = relOf(block.block.text)
    if (role !== 'link') return []
    const href = block.block.spans.find((span) => span.href !== undefined)?.href
    return [{rel, block, ...(href !== undefined && {href})}]
  })
}

function relOf(text: string): PageLink['rel'] {
  if (/^next/i.test(text)) return 'next'
  return /^prev/i.test(text) ? 'previous' : 'related'
}
