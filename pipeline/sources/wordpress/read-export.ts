import type {ExportEntry, SourceFile} from '../source-kind.ts'
import type {Dialect} from './dialect.ts'
import {itemToEntry} from './item-to-entry.ts'
import {readWxr} from './read-wxr.ts'
import {indexSites} from './site-index.ts'

/**
 * Reads the files of an export twice: once for what posts refer to, which may stand in another file, then for the posts
 * themselves, of which no more than one is held at a time.
 */
export async function* readExport(
  files: readonly SourceFile[],
  dialect: Dialect,
): AsyncGenerator<ExportEntry> {
  const siteOf = await indexSites(files, dialect.idsAreOfFile)
  for (const file of files) {
    const site = siteOf(file)
    let items = 0
    let comments = 0
    for await (const part of readWxr(file)) {
      if (part.kind !== 'item') continue
      items += 1
      comments += part.item.comments
      yield itemToEntry(part.item, site, file, dialect)
    }
    if (items === 0)
      yield {kind: 'left-out', name: file.name, reason: 'holds no posts; export the site again'}
    if (comments > 0) {
      const reason = `${comments} ${comments === 1 ? 'comment' : 'comments'} of readers: comments are not imported`
      yield {kind: 'left-out', name: `${file.name}/comments`, reason}
    }
  }
}
