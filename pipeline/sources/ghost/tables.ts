import {UnreadableSource} from '../../parse/source.ts'
import {isRecord} from '../../parse/untyped.ts'
import {idIn, parsedJson, type Row, rowIn, rowsOf, textIn} from './row.ts'

/** The tables of an export that articles need, and what relates their rows. */
export interface Tables {
  readonly posts: readonly Row[]
  /** More about a post, from the table beside it. */
  readonly metaOf: (post: Row) => Row
  /** Names of people, in order; never their e-mail addresses. */
  readonly authorsOf: (post: Row) => string[]
  /** How many of the people of a post the export does not name. */
  readonly unnamedAuthorsOf: (post: Row) => number
  /** Names of the tags that readers see, in order. */
  readonly tagsOf: (post: Row) => string[]
  /** The site's address without `/` at its end, where the export says it. */
  readonly site: string | undefined
  /** How many rows each table has that holds no part of an article. */
  readonly others: readonly {readonly name: string; readonly rows: number}[]
}

/** @throws UnreadableSource where the text is no JSON, or holds no posts. */
export function readTables(json: string, name: string): Tables {
  const data = dataOf(parsedJson(json))
  if (data === undefined) {
    const message = `${name} is not a whole Ghost export: it is broken JSON or has no list of posts; export it again.`
    throw new UnreadableSource('broken-export', message)
  }
  const users = byId(rowsOf(data['users']), 'id')
  const tags = byId(rowsOf(data['tags']), 'id')
  const metas = byId(rowsOf(data['posts_meta']), 'post_id')
  const postAuthors = related(rowsOf(data['posts_authors']), 'author_id')
  const postTags = related(rowsOf(data['posts_tags']), 'tag_id')
  const authorsOf = (post: Row): (Row | undefined)[] => {
    const own = rowsOf(post['authors'])
    if (own.length > 0) return own
    const single = idIn(post, 'author_id') ?? idIn(post, 'author')
    const ids = postAuthors.get(idIn(post, 'id') ?? '') ?? (single === undefined ? [] : [single])
    return ids.map((id) => users.get(id))
  }
  const tagsOf = (post: Row): (Row | undefined)[] => {
    const ids = postTags.get(idIn(post, 'id') ?? '')
    return ids === undefined ? rowsOf(post['tags']) : ids.map((id) => tags.get(id))
  }
  return {
    posts: rowsOf(data['posts']),
    metaOf: (post) => metas.get(idIn(post, 'id') ?? '') ?? {},
    authorsOf: (post) => authorsOf(post).flatMap((user) => personName(user) ?? []),
    unnamedAuthorsOf: (post) => authorsOf(post).filter((user) => personName(user) === undefined).length,
    tagsOf: (post) => tagsOf(post).flatMap((tag) => tagName(tag) ?? []),
    site: siteOf(rowsOf(data['settings'])),
    others: Object.entries(data).flatMap(([table, rows]) =>
      Array.isArray(rows) && rows.length > 0 && !used.has(table) ? {name: table, rows: rows.length} : [],
    ),
  }
}

const used: ReadonlySet<string> = new Set(
  'posts posts_meta posts_authors posts_tags tags users settings'.split(' '),
)

/** An export is `{db: [{meta, data}]}`, `{meta, data}`, `{data}` or the tables themselves. */
function dataOf(value: unknown): Row | undefined {
  if (!isRecord(value)) return undefined
  const [database = value] = rowsOf(value['db'])
  const data = isRecord(database['data']) ? rowIn(database, 'data') : database
  return Array.isArray(data['posts']) ? data : undefined
}

function byId(rows: readonly Row[], field: string): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [idIn(row, field) ?? '', row]))
}

/** Ids of the other side by id of the post, in the order that the export gives them. */
function related(rows: readonly Row[], other: string): ReadonlyMap<string, string[]> {
  const ids = new Map<string, string[]>()
  for (const row of rows.toSorted((one, two) => Number(one['sort_order']) - Number(two['sort_order']))) {
    const post = idIn(row, 'post_id') ?? ''
    ids.set(post, [...(ids.get(post) ?? []), idIn(row, other) ?? ''])
  }
  return ids
}

function personName(user: Row | undefined): string | undefined {
  const name = textIn(user ?? {}, 'name')
  return name?.includes('@') === true ? undefined : name
}

function tagName(tag: Row | undefined): string | undefined {
  const name = textIn(tag ?? {}, 'name')
  return name === undefined || name.startsWith('#') || tag?.['visibility'] === 'internal' ? undefined : name
}

function siteOf(settings: readonly Row[]): string | undefined {
  const url = textIn(settings.find(({key}) => key === 'url' || key === 'site_url') ?? {}, 'value')
  return url !== undefined && /^https?:\/\//.test(url) ? url.replace(/\/+$/, '') : undefined
}
