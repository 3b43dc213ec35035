import type {SanityClient} from '@sanity/client'
import {
  articleAddresses,
  fileOf,
  holdsNumber,
  ID_SLUG_LIMIT,
  type PageBefore,
  type SourceDocuments,
} from '../../pipeline/pipeline.ts'
import {normalAddress, readStoredPages, type StoredPage, type StoredSource} from './stored-pages.ts'

/** The sources that the pages of a dataset were imported from. */
export interface Owners {
  /**
   * Name of the source that a page belongs to, where that is another article than this one. The same article is told
   * by its words, its address or its file name, so that a changed one is still the same.
   */
  otherOwner(documents: SourceDocuments): string | undefined
  /** The page that an article made in an earlier import; none where it made none, or its own one is it. */
  pageBefore(documents: SourceDocuments): (PageBefore & {readonly type: string}) | undefined
}

export const noOwners: Owners = {otherOwner: () => undefined, pageBefore: () => undefined}

/**
 * Reads which source each imported page of a dataset belongs to.
 *
 * @param files Files of the import: where one of them is a page's file by its folder, too, none is by its name alone.
 */
export async function readOwners(client: SanityClient, files: readonly string[] = []): Promise<Owners> {
  const {pages, pageOfNumber} = await readStoredPages(client)
  const imported = new Set(files.map(fileOf))
  // Files of one import that share an address, as by a careless template, are two articles.
  const isOther = (file: string, owner: StoredSource): boolean =>
    owner.file !== null && owner.file !== file && imported.has(owner.file)
  const made = createPageIndex(pages, pageOfNumber, isOther)
  const isOwn = (documents: SourceDocuments) => {
    const file = fileOf(documents.name)
    const url = textOf(documents.source['url'])
    return (owner: StoredSource): boolean => {
      if (owner.id === documents.source._id) return true
      if (owner.url !== null && url !== undefined)
        return normalAddress(owner.url) === normalAddress(url) && !isOther(file, owner)
      if (owner.file === null) return false
      return owner.file === file || (lastPart(owner.file) === lastPart(file) && !imported.has(owner.file))
    }
  }
  return {
    otherOwner(documents) {
      const known = pages.get(documents.page._id)?.sources ?? []
      // Imports of older versions did not note the file: nothing tells them apart.
      if (known.length === 0 || known.some(({file, url}) => file === null && url === null)) return undefined
      if (known.some(isOwn(documents)) || made(documents) === documents.page._id) return undefined
      return known[0]?.file ?? known[0]?.url ?? documents.page._id
    },
    pageBefore(documents) {
      const _id = made(documents)
      const page = _id === undefined || _id === documents.page._id ? undefined : pages.get(_id)
      return _id === undefined || page === undefined
        ? undefined
        : {_id, type: page.type, slug: slugOf(_id, page)}
    },
  }
}

type FindPage = (documents: SourceDocuments) => string | undefined

/** Finds the page that an article made by its words, its addresses or its file, the surest first. */
function createPageIndex(
  pages: ReadonlyMap<string, StoredPage>,
  pageOfNumber: ReadonlyMap<string, string>,
  isOther: (file: string, owner: StoredSource) => boolean,
): FindPage {
  const bySource = new Map<string, string>()
  const byAddress = new Map<string, string | undefined>()
  const byFile = new Map<string, string | undefined>()
  /** What leads to two pages leads to none. */
  const note = (index: Map<string, string | undefined>, key: string, page: string): void => {
    index.set(key, index.has(key) && index.get(key) !== page ? undefined : page)
  }
  for (const [page, {sources}] of pages) {
    for (const {id, main, url, file} of sources) {
      if (main !== page) continue
      if (id !== null) bySource.set(id, page)
      if (url !== null) note(byAddress, normalAddress(url), page)
      else if (file !== null) note(byFile, file, page)
    }
  }
  return (documents) => {
    const bySameWords = bySource.get(documents.source._id)
    if (bySameWords !== undefined) return bySameWords
    // What led to an article before may be where another one was, unless it holds the article's number.
    const addresses = articleAddresses(documents).flatMap(({address, claim}) =>
      claim === 'published' || (claim === 'old' && holdsNumber(address)) ? [address] : [],
    )
    const file = fileOf(documents.name)
    const found = addresses.flatMap((address) => byAddress.get(address) ?? pageOfNumber.get(address) ?? [])
    return (
      found.find((page) => !pages.get(page)?.sources.some((owner) => isOther(file, owner))) ??
      (documents.source['url'] === undefined ? byFile.get(file) : undefined)
    )
  }
}

/** The slug that an import gave a page: that of its id, unless it was too long for one. */
const slugOf = (id: string, {type, slug}: StoredPage): string =>
  slug !== null && slug.length > ID_SLUG_LIMIT ? slug : id.slice(type.length + 1)

/** The file alone; the page of a folder, such as `index.md`, is named by its folder. */
function lastPart(file: string): string {
  const name = file.split('/').at(-1) ?? file
  return /^_?index\./.test(name) ? file : name
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
