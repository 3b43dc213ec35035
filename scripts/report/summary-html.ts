import {type Html, html} from '../../site/html.ts'
import {counted, labelOf, numberOf} from './labels.ts'
import type {ReportedRun, ReportSummary, Spread} from './summary.ts'

/** Entries of one kind that are listed before the rest is only counted. */
const MOST_ENTRIES = 500

/** What the whole import came to, and what a person should look at. */
export function summaryHtml(run: ReportedRun, summary: ReportSummary): Html {
  const {articles, written, changes, failed, leftOut, where} = summary
  const isDone = run.mode !== 'dry run' && run.mode !== 'plan'
  return html`<header class="page">
<p class="kicker">Import report · ${run.mode}</p>
<h1>${headline(summary, isDone)}</h1>
<p class="run">${dateWords(run.startedAt)} · ${where} · ${run.importer} · new pages ${run.publish ? 'published' : 'as drafts'}${summary.run !== undefined && html` · run <code>${summary.run}</code>, taken back by <code>npm run undo -- ${summary.run}</code>`}</p>
<p class="run">${run.paths.join(', ')}</p>
</header>
<div class="overview">
<section aria-labelledby="figures"><h2 id="figures">In figures</h2>
<dl class="tiles">${tile('Articles read', articles)}${tile(isDone ? 'Documents written' : 'Documents to write', written)}${tile('Unchanged', changes.unchanged)}${tile('Failed', failed.length, failed.length > 0)}${tile('Left out', leftOut.length)}</dl>
<dl class="facts">${Object.entries(summary.facts).map(([list, count]) => html`<div><dt>${labelOf(list)}</dt><dd>${numberOf(count)}</dd></div>`)}</dl>
</section>
<section aria-labelledby="look"><h2 id="look">To look at</h2>
<div class="table"><table class="look"><thead><tr><th scope="col">What</th><th scope="col">Count</th><th scope="col">Where</th></tr></thead><tbody>${lookRows(summary)}</tbody></table></div>
</section>
</div>
${entries('Failed', failed)}
${entries('Possible duplicates', summary.duplicates)}
${entries(
  'Broken assets',
  summary.brokenAssets.map(({address, reason, articles: names}) => ({
    name: names.join(', '),
    message: `${address}: the picture ${reason}`,
  })),
)}
${entries(
  'Problems of the plan',
  summary.problems.map(({id, message}) => ({name: id, message})),
)}
${entries('Left out', leftOut)}
`
}

function headline({articles, written, failed}: ReportSummary, isDone: boolean): string {
  const read = `${counted(articles, 'article')} read, ${counted(written, 'document')} ${isDone ? 'written' : 'to be written'}`
  return failed.length === 0 ? read : `${read}, ${numberOf(failed.length)} failed`
}

const dateWords = (iso: string): string =>
  new Intl.DateTimeFormat('en-GB', {dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC'})
    .format(new Date(iso))
    .concat(' UTC')

const tile = (label: string, count: number, isBad = false): Html =>
  html`<div${isBad && html` class="bad"`}><dt>${label}</dt><dd>${numberOf(count)}</dd></div>`

function lookRows(summary: ReportSummary): Html[] {
  const {lostWords, unmappedBlocks, conflicts, lowConfidenceFacts, notes, duplicates, brokenAssets} = summary
  return [
    lostWords
      ? row('Words lost', lostWords.count, `of ${numberOf(lostWords.of)} words; ${within(lostWords)}`)
      : html`<tr class="none"><th scope="row">Words lost</th><td>–</td><td>not measured in this run</td></tr>`,
    row('Blocks of text not mapped', unmappedBlocks.count, within(unmappedBlocks)),
    row('Conflicts with editors', conflicts.count, within(conflicts)),
    row('Facts of low confidence', lowConfidenceFacts.count, within(lowConfidenceFacts)),
    row('Possible duplicates', duplicates.length, 'listed below'),
    row('Broken assets', brokenAssets.length, 'listed below'),
    row('Problems of the plan', summary.problems.length, 'listed below'),
    row('Notes of the reader', notes.count, within(notes), notes.count > 0 ? 'some' : 'none'),
  ]
}

const row = (what: string, count: number, where: string, tone = count > 0 ? 'bad' : 'none'): Html =>
  html`<tr class="${tone}"><th scope="row">${what}</th><td>${numberOf(count)}</td><td>${count > 0 && where}</td></tr>`

const within = ({articles}: Spread): string => `in ${counted(articles, 'article')}`

function entries(title: string, all: readonly {readonly name: string; readonly message: string}[]): Html {
  if (all.length === 0) return html``
  const rest = all.length - MOST_ENTRIES
  return html`<details class="entries"><summary>${title} <small>${numberOf(all.length)}</small></summary><ul>${all
    .slice(0, MOST_ENTRIES)
    .map(
      ({name, message}) => html`<li><span class="file">${name}</span> ${message}</li>`,
    )}${rest > 0 && html`<li>… and ${numberOf(rest)} more: the report as .json lists all</li>`}</ul></details>`
}
