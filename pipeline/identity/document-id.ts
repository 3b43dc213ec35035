import {keyOf} from './hash.ts'
import {fieldSlug, idSlug} from './slug.ts'

/** The id of the document of `type` that is named by `words`: `<type>-<slug>`, without a dot, whatever the words. */
export const documentId = (type: string, words: string): string => `${type}-${idSlug(words) || keyOf(words)}`

/** A slug value for the `slug` field; words without a Latin letter or digit get one made of their hash. */
export const slugValue = (words: string): {_type: 'slug'; current: string} => ({
  _type: 'slug',
  current: fieldSlug(words) || keyOf(words),
})
