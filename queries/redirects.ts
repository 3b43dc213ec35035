import {defineQuery} from 'groq'

/** The redirects in force: an old path, and a document or a path to go to. */
export const redirectsQuery =
  defineQuery(`*[_type == "redirect" && active == true] | order(from asc, _id asc){
  from, permanent, toPath, "to": to->{_type, "slug": slug.current}
}`)
