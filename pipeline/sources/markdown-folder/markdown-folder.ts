import type {ExportEntry, SourceFile, SourceKind} from '../source-kind.ts'
import {wholeFile} from '../whole-file.ts'
import {fileRole} from './file-role.ts'
import {indexFolder} from './folder-index.ts'
import {readArticle} from './read-article.ts'

/** Markdown files, alone or as the folder of a site: Jekyll, Hugo, Astro, Gatsby, Eleventy, Obsidian. */
export const markdownFolder: SourceKind = {
  name: 'Markdown',
  recognises: (file) => fileRole(file) !== undefined,
  async *read(files) {
    const index = indexFolder(files.map(({name}) => name))
    const isAlone = files.length === 1
    for (const file of files) {
      const role = fileRole({name: file.name, head: new Uint8Array()}) ?? 'article'
      if (role === 'asset') yield asset(file)
      else if (role === 'build') yield {kind: 'left-out', name: file.name, reason: buildReason}
      else if (!isAlone && explanation.test(file.name))
        yield {kind: 'left-out', name: file.name, reason: 'explains the folder and is no article of it'}
      else yield readArticle(file.name, await wholeFile(file), index)
    }
  },
}

const buildReason = 'belongs to how the site is built and holds no article'

/** Told by the whole name: “contributing-factors.md” is an article. */
const explanation =
  /(?:^|\/)(?:readme|licen[cs]e|changelog|contributing|code[-_]of[-_]conduct|security)(?:[.-][a-z]{2,3})?\.\w+$/i

function asset({name, bytes}: SourceFile): ExportEntry {
  // What lies in these folders stands at the root of the published site.
  const address = name.replace(/^(?:[^/]+\/)?(?:static|public)\//, '/')
  return {kind: 'asset', asset: {address, filename: name.replace(/^.*\//, ''), bytes}}
}
