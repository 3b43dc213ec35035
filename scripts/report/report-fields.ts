import type {SanityDocument} from '../../pipeline/pipeline.ts'
import type {BlockIndex} from './block-index.ts'
import {figureWords} from './report-text.ts'
import type {ReportedField} from './reported.ts'
import {type Fields, fieldsIn, isFields, referenceIn, textOf, textsIn} from './values.ts'

/** The plain fields of a page that have a value, each with the blocks that filled it. */
export function reportFields(
  page: SanityDocument,
  shared: readonly SanityDocument[],
  blocks: BlockIndex,
): ReportedField[] {
  const clinic = referenceIn(page['clinic'])
  const seo = objectIn(page['seo'])
  const told = {
    name: textOf(page['name']),
    aliases: textsIn(page['aliases']).join(', '),
    summary: textOf(page['summary']),
    heroImage: figureWords(objectIn(page['heroImage'])),
    about: fieldsIn(page['about']).map(referenceIn).join(', '),
    bodyRegions: fieldsIn(page['bodyRegions']).map(regionName).join(', '),
    recoveryTime: timeWords(objectIn(page['recoveryTime'])),
    clinic: textOf(shared.find(({_id}) => _id === clinic)?.['name']),
    publishedAt: textOf(page['publishedAt']),
    revisedAt: textOf(page['revisedAt']),
    'review.note': textOf(objectIn(page['review'])['note']),
    'seo.title': textOf(seo['title']),
    'seo.description': textOf(seo['description']),
  }
  return Object.entries(told)
    .filter(([, text]) => text !== '')
    .map(([field, text]) => ({
      field,
      text,
      blocks: field === 'clinic' ? blocks.of(clinic) : blocks.of(page._id, field),
    }))
}

const objectIn = (value: unknown): Fields => (isFields(value) ? value : {})

const regionName = (region: Fields): string =>
  referenceIn(region)
    .replace(/^bodyRegion-/, '')
    .replaceAll('-', ' ')

function timeWords({min, max, unit}: Fields): string {
  if (typeof min !== 'number' || typeof max !== 'number') return ''
  const unitName = `${textOf(unit)}${max === 1 ? '' : 's'}`
  return min === max ? `${max} ${unitName}` : `${min}–${max} ${unitName}`
}
