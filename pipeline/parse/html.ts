import type {Root} from 'hast'
import type {Parsed, Parser} from './article.ts'
import type {Block} from './block.ts'
import {readHead} from './html/head.ts'
import {createOutline} from './html/outline.ts'
import {countLists} from './html/page.ts'
import type {PageOptions} from './html/page.ts'
import {findRegions, partRegions, wholePage} from './html/regions.ts'
import {htmlTree} from './html/tree.ts'
import type {Tree} from './html/tree.ts'
import {walkHtml} from './html/walk.ts'
import type {Walked} from './html/walk.ts'
import {byLine} from './by-line.ts'
import type {Problem} from './source.ts'
import {markQuestions} from './text-blocks.ts'

/**
 * Reads HTML, a whole page or a part of one. What belongs to the site and not to the article is kept as `navigation`;
 * what a reader cannot see (scripts, styles, hidden elements) is left out.
 */
export const parseHtml: Parser = (html) => {
  const tree = htmlTree(html)
  const {blocks, problems} = walkPage(tree.root)
  const marked = markQuestions(blocks)
  const headProblems: Problem[] = []
  const metadata = readHead(tree.root, firstHeading(marked), headProblems)
  return {
    blocks: marked,
    metadata,
    problems: byLine([...flattenedProblem(tree), ...problems, ...headProblems]),
  } satisfies Parsed
}

/** Reads HTML that stands in a source of another format; it has no head and no site around it. */
export function readHtmlPart(html: string, options: PageOptions): Walked {
  const tree = htmlTree(html)
  const {blocks, problems} = walkHtml(tree.root, partRegions(tree.root), options)
  return {blocks, problems: [...flattenedProblem(tree), ...problems]}
}

function walkPage(root: Root): Walked {
  const walked = walkHtml(root, findRegions(root), startOfPage())
  const found = walked.blocks.some(({kind}) => kind !== 'navigation')
  return found ? walked : walkHtml(root, wholePage, startOfPage())
}

const startOfPage = (): PageOptions => ({nextList: countLists(), outline: createOutline(), linesBefore: 0})

function firstHeading(blocks: readonly Block[]): string | undefined {
  return blocks.find((block) => block.kind === 'heading' && block.level === 1)?.text
}

function flattenedProblem({flattened}: Tree): Problem[] {
  const message = 'The markup nests too deeply to be read; only its headings and paragraphs were kept apart.'
  return flattened ? [{code: 'deep-nesting', message}] : []
}
