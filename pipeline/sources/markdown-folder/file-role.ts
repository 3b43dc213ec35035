import {binaryKind} from '../../parse/binary-kind.ts'
import type {FileToRecognise} from '../source-kind.ts'

/** What a file is in a folder of Markdown; nothing where it belongs to no such folder. */
export type FileRole = 'article' | 'asset' | 'build'

/** Told by the name, and where the name says nothing, by the front matter at the start. */
export function fileRole({name, head}: Pick<FileToRecognise, 'name' | 'head'>): FileRole | undefined {
  const extension = extensionOf(name)
  if (template.test(name)) return 'build'
  if (assets.has(extension)) return 'asset'
  if (builds.has(extension)) return 'build'
  if (binaryKind(head) !== undefined) return undefined
  if (markdown.has(extension)) return 'article'
  if (!beneathFrontMatter.has(extension)) return undefined
  return /^\ufeff?(?:---[ \t]*\r?\n[\w-]+[ \t]*:|\+\+\+[ \t]*\r?\n)/.test(new TextDecoder().decode(head))
    ? 'article'
    : undefined
}

/** Folders of pieces from which Jekyll and Hugo make pages. */
const template = /(?:^|\/)(?:_includes|_layouts|archetypes)\//

/** A name's extension in lower case, without its dot; empty where it has none. */
export const extensionOf = (name: string): string => /\.([a-z\d]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''

const named = (extensions: string): ReadonlySet<string> => new Set(extensions.split(' '))

const markdown = named('md markdown mdx mdown mkd mkdn')
const beneathFrontMatter = new Set(['', 'html', 'htm'])
const assets = named('png jpg jpeg gif webp avif svg bmp tif tiff heic pdf mp3 m4a ogg wav mp4 webm mov')
const builds = named(
  'yml yaml toml css scss sass less js mjs cjs ts tsx jsx astro vue svelte rb lock map njk liquid ejs hbs ico woff woff2 ttf eot',
)
