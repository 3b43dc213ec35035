import {lowConfidence} from '../../pipeline/pipeline.ts'
import type {ArticleOutcome} from '../import/outcome.ts'
import {indexBlocks, reportBlocks} from './block-index.ts'
import {reportFields} from './report-fields.ts'
import {reportFacts} from './report-facts.ts'
import {reportText} from './report-text.ts'
import type {Flag, ReportedArticle, ReportedSection} from './reported.ts'
import {type Fields, fieldsIn, isFields, textOf, textsIn} from './values.ts'

/** What a report tells of one article: its source block by block, and its page with the blocks behind each part. */
export function reportArticle(article: ArticleOutcome, number: number): ReportedArticle {
  const {name, page, document, action, problems, addresses, changes, shared, parts, loss} = article
  const source = reportBlocks(article.source)
  const blocks = indexBlocks(source)
  const change = changes.find(({id}) => id === page)
  const actions = new Map(changes.map((each) => [each.id, each.action]))
  return {
    number,
    name,
    addresses,
    format: textOf(article.source['format']),
    page: {id: page, type: document._type, title: textOf(document['title'])},
    action,
    ...(change && {target: change.target}),
    reasons: change?.reasons ?? [],
    conflicts: changes.flatMap(({id, conflicts}) => conflicts.map((conflict) => ({id, ...conflict}))),
    problems,
    flags: flagsOf(article),
    fields: reportFields(document, shared, blocks),
    intro: reportText(document['intro']),
    sections: fieldsIn(document['sections']).map(reportSection),
    facts: reportFacts(article, blocks),
    source,
    documents: [...shared, ...parts].map(({_id, _type}) => ({
      id: _id,
      type: _type,
      action: actions.get(_id) ?? 'unchanged',
    })),
    ...(loss && {loss}),
    brokenAssets: article.brokenAssets.map(({address, reason}) => ({address, reason})),
  }
}

function flagsOf({
  source,
  changes,
  problems,
  confidence,
  loss,
  brokenAssets,
  action,
}: ArticleOutcome): Flag[] {
  const flags: readonly (readonly [Flag, boolean])[] = [
    ['lost', loss !== undefined && loss.words.lostCount > 0],
    ['unmapped', Number(source['unmappedCount'] ?? 0) > 0],
    ['conflict', changes.some(({conflicts}) => conflicts.length > 0)],
    ['unsure', Object.values(confidence).some((value) => value < lowConfidence)],
    ['broken', brokenAssets.length > 0],
    ['problem', problems.length > 0],
    ['skip', action === 'skip'],
  ]
  return flags.filter(([, raised]) => raised).map(([flag]) => flag)
}

const reportSection = (section: Fields): ReportedSection => ({
  kind: textOf(section['kind']),
  heading: textOf(section['heading']),
  blocks: textsIn(section['sourceBlocks']),
  before: reportText(section['body']),
  ...(typeof section['list'] === 'string' && {list: section['list']}),
  ...(typeof section['listGroup'] === 'string' && {group: section['listGroup']}),
  after: reportText(section['bodyAfter']),
  ...(isFields(section['callToAction']) && {
    callToAction: {
      kind: 'paragraph',
      text: textOf(section['callToAction']['label']),
      blocks: textsIn(section['callToAction']['sourceBlocks']),
    },
  }),
})
