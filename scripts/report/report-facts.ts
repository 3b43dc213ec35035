import type {SanityDocument} from '../../pipeline/pipeline.ts'
import type {ArticleOutcome} from '../import/outcome.ts'
import type {BlockIndex} from './block-index.ts'
import {doseWords} from './dose-words.ts'
import {wordsOf} from './report-text.ts'
import type {ReportedFact, ReportedList} from './reported.ts'
import {type Fields, fieldsIn, isFields, referenceIn, textOf, textsIn} from './values.ts'

/** The page's lists in the order in which a reader of medical pages looks for them. */
export const reportedLists = [
  'symptoms',
  'causes',
  'treatments',
  'exercises',
  'redFlags',
  'faqs',
  'keyTakeaways',
  'citations',
  'authors',
] as const satisfies readonly ReportedList[]

type Said = Pick<ReportedFact, 'text' | 'document' | 'tags' | 'details'>

type Told = Pick<ArticleOutcome, 'document' | 'parts' | 'shared' | 'confidence'>

/** All items of the lists of a page, and of the conditions that its parts tell of, each with the source blocks that say it. */
export function reportFacts({document, parts, shared, confidence}: Told, blocks: BlockIndex): ReportedFact[] {
  const documents = new Map(shared.map((each) => [each._id, each]))
  const told = {documents, confidence, blocks}
  return [...factsIn(document, told), ...parts.flatMap((part) => factsIn(part, told, textOf(part['name'])))]
}

interface Known {
  readonly documents: ReadonlyMap<string, SanityDocument>
  readonly confidence: ArticleOutcome['confidence']
  readonly blocks: BlockIndex
}

/** @param condition Name of the condition, where it is that of a part. */
function factsIn(
  document: SanityDocument,
  {documents, confidence, blocks}: Known,
  condition?: string,
): ReportedFact[] {
  return reportedLists.flatMap((list) =>
    fieldsIn(document[list]).map((item): ReportedFact => {
      const place = `${list}[${textOf(item['_key'])}]`
      const path = condition === undefined ? place : `${document._id}#${place}`
      const said = readers[list](item, documents)
      const own = textsIn(item['sourceBlocks'])
      const rated = confidence[path]
      return {
        list,
        path,
        ...said,
        ...(condition !== undefined && {tags: [condition, ...said.tags]}),
        ...(typeof item['group'] === 'string' && {group: item['group']}),
        blocks: own.length > 0 ? own : blocks.of(said.document ?? document._id),
        ...(rated !== undefined && {confidence: rated}),
      }
    }),
  )
}

type Reader = (item: Fields, documents: ReadonlyMap<string, SanityDocument>) => Said

const edge =
  (target: string): Reader =>
  (item, documents) => {
    const id = referenceIn(item[target])
    const named = documents.get(id)
    const members = fieldsIn(named?.['members']).map((member) => documents.get(referenceIn(member)))
    return {
      text: textOf(item['label']) || textOf(named?.['name']) || id,
      document: id,
      tags: [...(target === 'cause' ? [named?.['kind']] : []), item['stage']].filter(isTold),
      details: [
        textOf(item['context']),
        isFields(item['dose']) ? doseWords(item['dose']) : '',
        ...(members.length > 0
          ? [`Consists of: ${members.map((each) => textOf(each?.['name'])).join(', ')}`]
          : []),
        ...wordsOf(item['note']),
      ].filter((text) => text !== ''),
    }
  }

const readers: {readonly [List in ReportedList]: Reader} = {
  symptoms: edge('symptom'),
  causes: edge('cause'),
  treatments: edge('treatment'),
  exercises: edge('exercise'),
  redFlags: ({text, urgency}) => ({text: textOf(text), tags: [urgency].filter(isTold), details: []}),
  keyTakeaways: ({text}) => ({text: textOf(text), tags: [], details: []}),
  faqs: (item, documents) => {
    const faq = documents.get(referenceIn(item))
    return {
      text: textOf(faq?.['question']),
      document: referenceIn(item),
      tags: [],
      details: wordsOf(faq?.['answer']),
    }
  },
  citations: ({citation}, documents) => {
    const id = referenceIn(citation)
    const work = documents.get(id)
    return {
      text: textOf(work?.['title']),
      document: id,
      tags: [],
      details: ['doi', 'pmid', 'url'].flatMap((field) => {
        const value = textOf(work?.[field])
        return value === '' ? [] : [`${field.toUpperCase()} ${value}`]
      }),
    }
  },
  authors: (item, documents) => {
    const person = documents.get(referenceIn(item))
    return {
      text: textOf(person?.['name']),
      document: referenceIn(item),
      tags: [],
      details: [textOf(person?.['jobTitle']), ...wordsOf(person?.['bio'])].filter((text) => text !== ''),
    }
  },
}

/** The plain kind of a cause needs no word. */
const isTold = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value !== 'cause'
