import type {WrittenMetadata} from '../metadata.ts'
import type {HeadTags} from './head-tags.ts'
import type {LinkedData} from './linked-data.ts'

/** Who wrote a page, as it says in its head: the first of its ways to say so that names people. */
export function headAuthors(
  {meta}: HeadTags,
  linked: LinkedData,
): Pick<WrittenMetadata, 'author' | 'authors'> {
  const ways = [
    meta('author').flatMap(peopleIn),
    linked.authors.flatMap(peopleIn),
    meta('article:author').flatMap(peopleIn),
    // What is shown where the page is shared: a label, and what it is for.
    [1, 2].flatMap((number) =>
      meta(`twitter:label${number}`).some((label) => /^(?:written )?by$|^author$/i.test(label))
        ? meta(`twitter:data${number}`).flatMap(peopleIn)
        : [],
    ),
  ]
  const first = ways.find((people) => people.length > 0) ?? []
  const [text = ''] = first
  // One way may join the names that another one gives apart.
  const names =
    ways.find((people) => people.length > 1 && people.some((name) => text.includes(name))) ?? first
  return names.length > 1 ? {authors: [...new Set(names)]} : {author: names[0]}
}

/** The people that a text names; none where it is an address, or the login of whoever keeps the site. */
function peopleIn(text: string): string[] {
  if (/^(?:\w+:)?\/\/|^www\.|^@|@[\w-]+\.|\b[\w-]+\.(?:com|org|net|io|co|uk|de)\b/i.test(text)) return []
  if (/^(?:admin|administrator|author|editor|root|user|webmaster)\d*$/i.test(text)) return []
  const people = text.split(/\s*;\s*|\s+(?:and|&)\s+/)
  return people.every((name) => /^\p{L}[\p{L}.’'-]*(?: \p{L}[\p{L}.’'-]*){1,4}$/u.test(name))
    ? people
    : [text]
}
