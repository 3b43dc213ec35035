import {defineQuery} from 'groq'
import {cardFields, imageFields} from './projections.ts'

/** A body region, the regions in it, and the conditions of either. */
export const conditionsByRegionQuery =
  defineQuery(`*[_type == "bodyRegion" && slug.current == $region] | order(_id asc)[0]{
  _id, name, "slug": slug.current, summary, image{${imageFields}},
  "parent": parent->{name, "slug": slug.current},
  "children": *[_type == "bodyRegion" && parent._ref == ^._id] | order(order asc, lower(name) asc, _id asc){
    _id, name, "slug": slug.current
  },
  "conditions": *[
    _type == "condition" && defined(slug.current) &&
    (^._id in bodyRegions[]._ref || count(bodyRegions[@->parent._ref == ^.^._id]) > 0)
  ] | order(lower(name) asc, _id asc){${cardFields}}
}`)
