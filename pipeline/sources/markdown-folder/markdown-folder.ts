import {explanationReason, isExplanation} from '../explanation.ts'
import {failed} from '../failed.ts'
import type {ExportEntry, SourceFile, SourceKind} from '../source-kind.ts'
import {wholeFile} from '../whole-file.ts'
import {fileRole} from './file-role.ts'
import {type FolderIndex, indexFolder} from './folder-index.ts'
import {readArticle} from './read-article.ts'

/** Markdown files, alone or as the folder of a site: Jekyll, Hugo, Astro, Gatsby, Eleventy, Obsidian. */
export const markdownFolder: SourceKind = {
  name: 'Markdown',
  recognises: (file) => fileRole(file) !== undefined,
  isBeside: (file) => fileRole(file) === 'asset',
  async *read(files) {
    const index = indexFolder(files.map(({name}) => name))
    for (const file of files) {
      const role = fileRole({name: file.name, head: new Uint8Array()}) ?? 'article'
      if (role === 'asset') yield asset(file)
      else if (role === 'build') yield {kind: 'left-out', name: file.name, reason: buildReason}
      else if (isExplanation(file.name)) yield {kind: 'left-out', name: file.name, reason: explanationReason}
      else yield await article(file, index)
    }
  },
}

const buildReason = 'belongs to how the site is built and holds no article'

async function article(file: SourceFile, index: FolderIndex): Promise<ExportEntry> {
  try {
    return readArticle(file.name, await wholeFile(file), index)
  } catch (error) {
    return failed(file.name, error)
  }
}

function asset({name, bytes}: SourceFile): ExportEntry {
  // What lies in these folders stands at the root of the published site.
  const address = name.replace(/^(?:[^/]+\/)?(?:static|public)\//, '/')
  return {kind: 'asset', asset: {address, filename: name.replace(/^.*\//, ''), bytes}}
}
