import {getPublishedId, type CustomValidator, type SanityDocument} from 'sanity'

const otherWithName = `*[
  _type == $type && lower(name) == $name
  && !(_id in [$id, "drafts." + $id]) && !(_id in path($versions))
][0]._id`

/** A check that no other document of the type has this name; passes unasked on the command line. */
export const uniqueName: CustomValidator<SanityDocument | undefined> = async (document, context) => {
  const name = document?.['name']
  if (document === undefined || typeof name !== 'string' || context.environment === 'cli') return true
  const id = getPublishedId(document._id)
  const other = await context
    .getClient({apiVersion: '2025-02-19'})
    .fetch<string | null>(
      otherWithName,
      {type: document._type, name: name.toLowerCase(), id, versions: `versions.*.${id}`},
      {perspective: 'raw', tag: 'validation.name'},
    )
  return other === null || {message: `Another ${document._type} has this name: ${other}`, path: ['name']}
}
