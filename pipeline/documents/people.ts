import {keyOf} from '../identity/hash.ts'
import type {Entities} from '../entities/facts.ts'
import type {Page} from '../sections/page.ts'
import {reference} from './document.ts'
import type {Maker} from './maker.ts'

/** A byline that names nobody in particular. */
const nobody = /\b(?:team|admin|administrator|staff|editors?|clinic|physiotherapy|guest)\b/i

/** The page's `authors`, with an author document for each person named in the byline. */
export function pageAuthors({author}: Page, maker: Maker): unknown[] {
  if (!author || nobody.test(author.name)) return []
  const jobTitle = author.nameBlock && titleAfter(author.nameBlock.block.text, author.name)
  const {id} = maker.share('author', author.name, {
    roles: ['author'],
    ...(jobTitle !== undefined && {jobTitle}),
    ...(author.bio.length > 0 && {bio: maker.text.simple(author.bio)}),
  })
  if (author.nameBlock) maker.account.put(author.nameBlock.key, id, 'name')
  if (author.nameBlock && jobTitle !== undefined) maker.account.put(author.nameBlock.key, id, 'jobTitle')
  for (const {key} of author.bio) maker.account.put(key, id, 'bio')
  return [{...reference(id), _key: keyOf(id)}]
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
