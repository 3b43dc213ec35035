import {type Html, html} from '../../site/html.ts'
import {type Joins, numberIn} from './joins.ts'
import {targetLabel, wordsOf} from './labels.ts'
import type {ReportedArticle, ReportedBlock} from './reported.ts'

/** The source of an article, block by block; `joins` knows the parts of the result. */
export function sourceColumn({source, page, number, format}: ReportedArticle, joins: Joins): Html {
  const unmapped = source.filter(({status}) => status === 'unmapped').length
  return html`<section class="column source" tabindex="0" aria-labelledby="a${number}-source">
<h4 id="a${number}-source">Source <small>${format}, ${source.length} blocks${unmapped > 0 && `, ${unmapped} not mapped`}</small></h4>
<ol>${source.map((block) => sourceBlock(block, page.id, joins))}</ol>
</section>`
}

const sourceBlock = (block: ReportedBlock, page: string, joins: Joins): Html =>
  html`
<li id="${joins.blockId(block.key)}" data-block="${block.key}" class="${block.status} ${block.kind}"><span class="key" title="${kindWords(block)}">${numberIn(block.key)}</span><div><p>${block.text || html`<i>${wordsOf(block.kind)} without words</i>`}</p>${fate(block, page, joins)}</div></li>`

/** Where the words of a block went. */
function fate({key, status, targets, kind}: ReportedBlock, page: string, joins: Joins): Html {
  if (status === 'unmapped')
    return html`<p class="fate"><b>Not mapped</b> · ${wordsOf(kind)} kept word for word in the source only</p>`
  if (status === 'chrome') return html`<p class="fate">Part of the site, not of the article</p>`
  const labels = [...new Set(targets.map((target) => targetLabel(target, page)))].join(', ')
  const place = joins.placeOf(key)
  const title = targets.join('\n')
  return place === undefined
    ? html`<p class="fate" title="${title}">→ ${labels}</p>`
    : html`<p class="fate"><a href="#${place}" title="${title}">→ ${labels}</a></p>`
}

const kindWords = ({kind, level}: ReportedBlock): string =>
  level === undefined ? wordsOf(kind) : `${wordsOf(kind)}, level ${level}`
