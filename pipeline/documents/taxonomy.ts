import {bodyRegions} from '../../schemas/body-regions.ts'
import {defaultLanguage} from '../../schemas/vocabulary.ts'
import {reference, type SanityDocument} from './document.ts'

/** The body regions of the clinic's taxonomy as documents, seeded into a dataset that lacks them. */
export const taxonomy: readonly SanityDocument[] = bodyRegions.map(
  ({slug, name, parent, aliases, order}) => ({
    _id: `bodyRegion-${slug}`,
    _type: 'bodyRegion',
    name,
    slug: {_type: 'slug', current: slug},
    language: defaultLanguage,
    ...(aliases.length > 0 && {aliases: [...aliases]}),
    ...(parent !== undefined && {parent: reference(`bodyRegion-${parent}`)}),
    order,
  }),
)
