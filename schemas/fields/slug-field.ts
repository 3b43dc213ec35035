import {defineField, getPublishedId, type SlugValidationContext} from 'sanity'
import {defaultLanguage} from '../vocabulary.ts'

const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

const otherWithSlug = `*[
  _type == $type && slug.current == $slug && coalesce(language, $defaultLanguage) == $language
  && !(_id in [$id, "drafts." + $id]) && !(_id in path($versions))
][0]._id`

/** The address of a document, unique among the documents of its type and language. */
export function slugField(source: string) {
  return defineField({
    name: 'slug',
    type: 'slug',
    group: 'identity',
    description: 'Last part of the address. Once a page is public, change it only together with a redirect.',
    options: {source, maxLength: 96, isUnique: isUniqueInLanguage},
    validation: (rule) =>
      rule
        .required()
        .custom(
          (slug) =>
            slug?.current === undefined ||
            slugPattern.test(slug.current) ||
            'Use lower-case letters, digits and single hyphens only',
        ),
  })
}

async function isUniqueInLanguage(slug: string, context: SlugValidationContext): Promise<boolean> {
  const {document, getClient} = context
  if (document === undefined) return true
  const id = getPublishedId(document._id)
  const other = await getClient({apiVersion: '2025-02-19'}).fetch<string | null>(
    otherWithSlug,
    {
      type: document._type,
      slug,
      language: document['language'] ?? defaultLanguage,
      defaultLanguage,
      id,
      versions: `versions.*.${id}`,
    },
    {perspective: 'raw', tag: 'validation.slug'},
  )
  return other === null
}
