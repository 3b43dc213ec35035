import {createSite, type SiteOptions} from '../../../site/app.ts'
import {answering, type StoredDocument} from '../../queries/answer.ts'
import {library} from '../../queries/library.ts'

export const baseUrl = 'https://example.com'

/** What a reader gets for a path of a site over some documents. */
export async function read(
  path: string,
  documents: readonly StoredDocument[] = library,
  options: Partial<SiteOptions> = {},
) {
  const site = createSite({fetch: answering(documents), baseUrl, ...options})
  const response = await site(new Request(baseUrl + path))
  if (!response) throw new Error(`the site has no answer to GET ${path}`)
  return {status: response.status, headers: response.headers, text: await response.text()}
}

/** The library with some fields of one document replaced. */
export function libraryWith(id: string, fields: object): StoredDocument[] {
  return library.map((document) => (document._id === id ? {...document, ...fields} : document))
}

/** The JSON-LD of a page. */
export function jsonLdOf(text: string): unknown {
  const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text)?.[1]
  return json === undefined ? undefined : JSON.parse(json)
}
