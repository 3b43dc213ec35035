import type {Root} from 'mdast'
import {remark} from 'remark'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import type {Parser} from './article.ts'
import type {Metadata} from './block.ts'
import {readBlocks} from './markdown/blocks.ts'
import {readFrontMatter} from './markdown/front-matter.ts'
import {limitNesting} from './markdown/limit-nesting.ts'
import {byLine} from './by-line.ts'
import type {Problem} from './source.ts'
import {markQuestions} from './text-blocks.ts'

/** Reads GitHub-flavoured Markdown with YAML front matter; HTML within it is read as HTML. Code is never run. */
export const parseMarkdown: Parser = (markdown) => {
  const limited = limitNesting(markdown)
  const problems = [...limited.problems]
  const text = withoutForeignFrontMatter(limited.text, problems)
  const {root, metadata} = readPage(text, problems)
  const blocks = markQuestions(readBlocks(root, problems))
  return {blocks, metadata, problems: byLine(problems)}
}

const body = remark().use(remarkGfm)
const page = remark().use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml'])

interface MarkdownPage {
  readonly root: Root
  readonly metadata: Metadata
}

function readPage(text: string, problems: Problem[]): MarkdownPage {
  const root = page.parse(text)
  const [first] = root.children
  const kind: string | undefined = first?.type
  if (kind === 'toml') problems.push(foreignFrontMatter('TOML', 1))
  if (first?.type !== 'yaml') return {root, metadata: {}}
  const metadata = readFrontMatter(first.value, first.position?.start.line ?? 1, problems)
  // Two rules with prose between them look like front matter.
  return metadata === undefined ? {root: body.parse(text), metadata: {}} : {root, metadata}
}

/** Front matter fenced by `---js` and the like: its lines are emptied, so that line numbers stay. */
function withoutForeignFrontMatter(text: string, problems: Problem[]): string {
  const found = /^---[ \t]*([a-z]+)[ \t]*\n(?:[^]*?\n)?---[ \t]*(?=\n|$)/i.exec(text)
  const [matter = '', language = ''] = found ?? []
  if (matter === '') return text
  const isYaml = /^ya?ml$/i.test(language)
  if (!isYaml) problems.push(foreignFrontMatter(`“${language}”`, 1))
  const instead = isYaml ? matter.replace(/.*/, '---') : matter.replaceAll(/[^\n]+/g, '')
  return instead + text.slice(matter.length)
}

function foreignFrontMatter(language: string, line: number): Problem {
  const message = `Front matter in ${language} is not read, and code in it is never run; write it as YAML.`
  return {code: 'front-matter-not-read', message, line}
}
