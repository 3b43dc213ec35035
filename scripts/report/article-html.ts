import {type Html, html} from '../../site/html.ts'
import {safeHref} from '../../site/href.ts'
import {createJoins} from './joins.ts'
import {counted} from './labels.ts'
import {lossLine} from './loss-html.ts'
import type {Flag, ReportedArticle} from './reported.ts'
import {isUnsure} from './summary.ts'
import {resultColumn} from './result-html.ts'
import {wordsOf} from './report-text.ts'
import {sourceColumn} from './source-html.ts'

/** An article as an entry that opens: its source beside its result. */
export function articleHtml(article: ReportedArticle): Html {
  const {number} = article
  const joins = createJoins(number)
  const result = resultColumn(article, joins)
  return html`<details class="article" id="a${number}" ${data(article)}>
<summary>${lineHtml(article)}</summary>
${remarks(article)}
<div class="columns">${sourceColumn(article, joins)}${result}</div>
</details>
`
}

/** An article as a line that does not open. */
export const articleLine = (article: ReportedArticle): Html =>
  html`<div class="article line" id="a${article.number}" ${data(article)}>${lineHtml(article)}</div>
`

const data = ({action, flags}: ReportedArticle): Html =>
  html`data-action="${action}" data-flags="${flags.join(' ')}"`

function lineHtml(article: ReportedArticle): Html {
  const {action, page, name, facts, flags} = article
  return html`<span class="action ${action}">${action}</span><span class="title"><h3>${page.title || page.id}</h3><span class="file">${name}</span></span><span class="flags">${flags.filter((flag) => flag !== 'skip').map((flag) => html`<span class="tag${flag !== 'problem' && ' alert'}">${flagWords[flag](article)}</span>`)}</span><span class="count">${counted(facts.length, 'fact')}</span>`
}

const flagWords: {readonly [Name in Flag]: (article: ReportedArticle) => string} = {
  lost: ({loss}) => `${counted(loss?.words.lostCount ?? 0, 'word')} lost`,
  unmapped: ({source}) => `${source.filter(({status}) => status === 'unmapped').length} not mapped`,
  conflict: ({conflicts}) => counted(conflicts.length, 'conflict'),
  unsure: ({facts}) => `${facts.filter(isUnsure).length} unsure`,
  broken: ({brokenAssets}) => counted(brokenAssets.length, 'broken asset'),
  problem: ({problems}) => counted(problems.length, 'note'),
  skip: () => 'skipped',
}

/** What a person should know of the article before reading it. */
function remarks(article: ReportedArticle): Html {
  const {action, addresses, reasons, problems, brokenAssets, loss, target, documents} = article
  const fresh = documents.filter((document) => document.action === 'create').length
  return html`<div class="remarks">
<p>${targetWords(article)}${target === 'draft' && action !== 'unchanged' && ', in a draft'}${reasons.length > 0 && reasons.join() !== 'new' && `: ${reasons.join('; ')}`}. Refers to ${counted(documents.length, 'shared document')}${fresh > 0 && `, ${fresh} of them new`}.</p>
${addresses.length > 0 && html`<p>Was at ${addresses.map((address, index) => html`${index > 0 && ', '}${addressHtml(address)}`)}</p>`}
${loss && lossLine(loss)}
${problems.length > 0 && html`<ul class="notes">${problems.map(({code, message, line}) => html`<li><b>${code}</b>${line !== undefined && ` line ${line}`} ${message}</li>`)}</ul>`}
${brokenAssets.length > 0 && html`<ul class="notes">${brokenAssets.map(({address, reason}) => html`<li><b class="alert">broken asset</b> ${addressHtml(address)} The picture ${reason}</li>`)}</ul>`}
${conflictTable(article)}
</div>`
}

const targetWords = ({action}: ReportedArticle): string =>
  ({
    create: 'New page',
    update: 'Page brought up to date',
    unchanged: 'Nothing to write',
    conflict: 'Stored values stand against the source',
    skip: 'Left alone',
  })[action]

/** A link where a browser may follow it from a file on disk: whole web addresses only. */
function addressHtml(address: string): Html {
  const href = safeHref(address)
  return href !== undefined && /^https?:/.test(href)
    ? html`<a href="${href}" rel="noreferrer noopener">${address}</a>`
    : html`<span class="file">${address}</span>`
}

function conflictTable({conflicts}: ReportedArticle): Html {
  if (conflicts.length === 0) return html``
  return html`<div class="table"><table>
<caption>Two values for one field</caption>
<thead><tr><th scope="col">Field</th><th scope="col">Stored value, which stands</th><th scope="col">Value of the source</th></tr></thead>
<tbody>${conflicts.map(
    ({id, path, stored, imported}) =>
      html`<tr><th scope="row">${path}<br><small>${id}</small></th><td>${valueHtml(stored)}</td><td>${valueHtml(imported)}</td></tr>`,
  )}</tbody></table></div>`
}

/** Text as its words; any other value as JSON. */
function valueHtml(value: unknown): Html {
  if (value === undefined || value === null) return html`<i>no value</i>`
  if (typeof value === 'string') return html`${value}`
  const words = wordsOf(value)
  return words.length > 0
    ? html`${words.map((text, index) => html`${index > 0 && html`<br>`}${text}`)}`
    : html`<pre>${JSON.stringify(value, null, 1)}</pre>`
}
