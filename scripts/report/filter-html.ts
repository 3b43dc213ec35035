import {type Html, html} from '../../site/html.ts'
import {counted, numberOf} from './labels.ts'
import type {ReportSummary} from './summary.ts'

const actions = ['create', 'update', 'unchanged', 'conflict', 'skip'] as const
const flags = {
  lost: 'Words lost',
  unmapped: 'Not mapped',
  conflict: 'Conflict',
  unsure: 'Unsure facts',
  broken: 'Broken assets',
  problem: 'Notes',
} as const

/** Heading of the list of articles and what narrows it down; the script shows the form. */
export const filterHtml = ({reported, articles, asLines}: ReportSummary): Html =>
  html`<div class="page"><h2 id="articles">Articles <small id="shown" role="status">${numberOf(reported)}</small></h2>
<p class="hint">Open an article to see its source beside the page that it becomes. Point at a part of either to see its counterpart; the small numbers lead to the blocks of the source.${asLines > 0 && ` ${counted(asLines, 'article')} ${asLines === 1 ? 'is' : 'are'} shown as a line only: the report as .json tells all of each.`}${reported < articles && ` ${counted(articles - reported, 'article')} of the run were written before it was broken off and are not told of here.`}</p>
<form id="filter" hidden>
<label class="search">Search <input type="search" name="text" autocomplete="off"></label>
<label>Action <select name="action"><option value="">any</option>${actions.map((action) => html`<option>${action}</option>`)}</select></label>
<fieldset><legend>Only with</legend>${Object.entries(flags).map(([flag, label]) => html`<label class="chip"><input type="checkbox" name="flag" value="${flag}"><span>${label}</span></label>`)}</fieldset>
</form></div>`
