import {failed} from '../failed.ts'
import type {ExportEntry, SourceFile, SourceKind} from '../source-kind.ts'
import {wholeText} from '../whole-text.ts'
import {readPost} from './post.ts'
import {type Row, idIn, textIn} from './row.ts'
import {readTables, type Tables} from './tables.ts'

/** JSON is one value, which is read whole: no larger export is taken. */
const maxExportBytes = 512 * 1024 * 1024

/** The JSON export of Ghost, of every version; it holds no pictures. */
export const ghost: SourceKind = {
  name: 'Ghost JSON',
  recognises: ({head}) => isGhost(new TextDecoder().decode(head)),
  async *read(files) {
    for (const file of files) yield* readFile(file)
  },
}

async function* readFile(file: SourceFile): AsyncGenerator<ExportEntry> {
  try {
    const tables = readTables(await wholeText(file, maxExportBytes), file.name)
    yield* readExport(file.name, tables)
  } catch (error) {
    yield failed(file.name, error)
  }
}

function isGhost(head: string): boolean {
  if (!/^\ufeff?\s*\{/.test(head)) return false
  if (/"db"\s*:\s*\[\s*\{\s*"(?:meta|data)"/.test(head)) return true
  const columns =
    /"(?:exported_on|lexical|mobiledoc|posts_authors|posts_tags|posts_meta|custom_excerpt|newsletters)"\s*:/
  return /"(?:data|meta|posts)"\s*:\s*[{[]/.test(head) && columns.test(head)
}

function* readExport(file: string, tables: Tables): Generator<ExportEntry> {
  const named = new Set<string>()
  for (const post of tables.posts) {
    const name = `${file}/${nameOf(post, named)}`
    yield readPost(post, name, tables)
  }
  const others = tables.others.map(({name, rows}) => `${name} (${rows})`)
  if (others.length > 0) {
    const reason = `has tables that hold no articles: ${others.join(', ')}`
    yield {kind: 'left-out', name: file, reason}
  }
}

/** A post and a page may share a slug: the later one is told apart by its id. */
function nameOf(post: Row, named: Set<string>): string {
  const id = idIn(post, 'id') ?? String(named.size + 1)
  const slug = textIn(post, 'slug') ?? id
  const name = named.has(slug) ? `${slug}-${id}` : slug
  named.add(name)
  return name
}
