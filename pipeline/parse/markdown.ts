import {remark} from 'remark'
import remarkGfm from 'remark-gfm'
import type {Parser} from './article.ts'
import {byLine} from './by-line.ts'
import {imageBlock, wordsOf} from './image-block.ts'
import {readBlocks} from './markdown/blocks.ts'
import {type FrontMatter, takeFrontMatter} from './markdown/front-matter.ts'
import {outdentLists} from './markdown/indented-lists.ts'
import {outdentProse} from './markdown/indented-prose.ts'
import {sectionsMarkdown} from './markdown/front-matter-sections.ts'
import {limitNesting} from './markdown/limit-nesting.ts'
import {spacedHeadings} from './markdown/spaced-headings.ts'
import type {Problem} from './source.ts'
import type {Attached} from './text-blocks.ts'
import {markQuestions} from './text-blocks.ts'

/** Reads GitHub-flavoured Markdown with front matter; HTML within it is read as HTML. Code is never run. */
export const parseMarkdown: Parser = (markdown) => {
  const limited = limitNesting(markdown)
  const matter = takeFrontMatter(limited.text)
  const {text, metadata, oldAddresses, image, sections} = matter
  const problems = [...limited.problems, ...matter.problems]
  const whole = outdentProse(
    outdentLists(spacedHeadings(withoutLoneBreaks(`${text}${sectionsMarkdown(sections)}`))),
  )
  const end = sections.length === 0 ? Number.POSITIVE_INFINITY : text.split('\n').length
  // What front matter lists stands above the text, whichever line it is given here.
  const blocks = markQuestions(readBlocks(body.parse(whole), problems)).map((block) =>
    block.line > end ? {...block, line: 1} : block,
  )
  const pictures = image === undefined ? [] : headPicture(image, problems)
  return {
    blocks: [...pictures, ...blocks],
    metadata,
    problems: byLine(problems),
    ...(oldAddresses.length > 0 && {oldAddresses}),
  }
}

const body = remark().use(remarkGfm)

/** Blanks lines with nothing but a break or a rule right above Markdown, which they would turn into HTML; lines stay. */
const withoutLoneBreaks = (text: string): string =>
  /^<[bh]r/im.test(text)
    ? text.replaceAll(/^<(?:br|hr) ?\/?>[ \t]*$(?=\n(?:<[bh]r|#{1,6} |[*+-] |\d{1,2}\. |\*\*))/gim, '')
    : text

function headPicture(
  {src, alt, caption}: NonNullable<FrontMatter['image']>,
  problems: Problem[],
): Attached[] {
  return imageBlock(src, alt, 1, problems).map((block) =>
    caption === undefined || block.kind !== 'image' ? block : {...block, caption, ...wordsOf(caption)},
  )
}
