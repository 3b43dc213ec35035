import {defineQuery} from 'groq'

/** Takes `$paths`, the spellings of one old path: the redirect in force from it. */
export const redirectQuery =
  defineQuery(`*[_type == "redirect" && active == true && from in $paths] | order(from asc, _id asc)[0]{
  from, permanent, toPath, "to": to->{_type, "slug": slug.current}
}`)
