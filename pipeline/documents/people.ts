import {keyOf} from '../identity/hash.ts'
import type {Entities} from '../entities/facts.ts'
import type {Page, PageAuthor} from '../sections/page.ts'
import {reference} from './document.ts'
import type {Maker} from './maker.ts'

/** The page's `authors`, with an author document for each person named in a byline. */
export function pageAuthors({authors}: Page, maker: Maker): unknown[] {
  const {nobody} = maker.wording.noise
  const ids = authors.filter(({name}) => !nobody.test(name)).map((author) => authorId(author, maker))
  return [...new Set(ids)].map((id) => ({...reference(id), _key: keyOf(id)}))
}

function authorId(author: PageAuthor, maker: Maker): string {
  const jobTitle = author.nameBlock && titleAfter(author.nameBlock.block.text, author.name)
  const {id} = maker.share('author', author.name, {
    roles: ['author'],
    ...(jobTitle !== undefined && {jobTitle}),
    ...(author.bio.length > 0 && {bio: maker.text.simple(author.bio)}),
  })
  if (author.nameBlock) maker.account.put(author.nameBlock.key, id, 'name')
  if (author.nameBlock && jobTitle !== undefined) maker.account.put(author.nameBlock.key, id, 'jobTitle')
  for (const {key} of author.bio) maker.account.put(key, id, 'bio')
  return id
}

/** The page's `clinic`, with its document. */
export function pageClinic({clinic}: Entities, maker: Maker): object {
  if (!clinic) return {}
  const {id} = maker.share('clinic', clinic.name, {})
  for (const key of clinic.keys) maker.account.put(key, id, 'name')
  return {clinic: reference(id)}
}

/** “, Physiotherapist” after a name is the person's job. */
function titleAfter(line: string, name: string): string | undefined {
  const rest = line.slice(line.indexOf(name) + name.length)
  const job = /^[\s,|–—(-]+(\p{L}[\p{L} .,&'’-]{2,80}?)[).]?$/u.exec(rest)?.[1]
  return job?.trim()
}
