import {defineQuery} from 'groq'

/** The top regions of the body in order, each with the regions in it. */
export const bodyRegionIndexQuery =
  defineQuery(`*[_type == "bodyRegion" && !defined(parent) && defined(slug.current)] | order(order asc, lower(name) asc, _id asc){
  _id, name, "slug": slug.current,
  "children": *[_type == "bodyRegion" && parent._ref == ^._id] | order(order asc, lower(name) asc, _id asc){
    _id, name, "slug": slug.current
  }
}`)
