import type {SourceDocuments} from '../../../pipeline/pipeline.ts'
import {type Fields, isFields, records, text} from '../fields.ts'
import type {Facts} from './gold.ts'

/** What the documents of one page say, as a person's gold file would say it. */
export function readFacts({page, shared}: SourceDocuments): Facts {
  const documents = new Map<string, Fields>(shared.map((document) => [document._id, document]))
  const target = (reference: unknown): Fields =>
    (isFields(reference) && documents.get(text(reference['_ref']))) || {}
  const names = (list: string, field: string): string[] =>
    records(page[list]).map((edge) => edgeName(edge, target(edge[field])))
  const plain = (list: string, field: string): string[] =>
    records(page[list]).map((edge) => text(edge['label']) || text(target(edge[field])['name']))
  const causes = records(page['causes'])
  const kinds = causes.map((edge) => text(target(edge['cause'])['kind']))
  const allCauses = names('causes', 'cause')
  return {
    symptoms: names('symptoms', 'symptom'),
    causes: allCauses.filter((_, index) => kinds[index] !== 'riskFactor'),
    risks: allCauses.filter((_, index) => kinds[index] === 'riskFactor'),
    treatments: plain('treatments', 'treatment'),
    exercises: plain('exercises', 'exercise'),
    faqs: records(page['faqs']).map((faq) => text(target(faq)['question'])),
    takeaways: records(page['keyTakeaways']).map((takeaway) => text(takeaway['text'])),
    title: some(page['title']),
    condition: page._type === 'condition' ? text(page['name']) : undefined,
    region: some(
      records(page['bodyRegions'])
        .map(({_ref}) =>
          text(_ref)
            .replace(/^bodyRegion-/, '')
            .replaceAll('-', ' '),
        )
        .at(0),
    ),
    author: some(target(records(page['authors'])[0])['name']),
    reviewer: some(isFields(page['review']) ? page['review']['note'] : undefined),
    seekHelp: some(text(records(page['redFlags'])[0]?.['text']) || seekHelpSection(page)),
  }
}

function edgeName(edge: Fields, document: Fields): string {
  const name = text(edge['label']) || text(document['name'])
  const context = text(edge['context'])
  return context ? `${name}, ${context}` : name
}

const seekHelpSection = (page: Fields): string =>
  records(records(page['sections']).find(({kind}) => kind === 'seekHelp')?.['body'])
    .map((block) =>
      records(block['children'])
        .map((span) => text(span['text']))
        .join(''),
    )
    .join('\n')

const some = (value: unknown): string | undefined => text(value) || undefined
