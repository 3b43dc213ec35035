import {createHash} from 'node:crypto'
import {html, raw, toMarkup} from '../../site/html.ts'
import {articleHtml, articleLine} from './article-html.ts'
import {filterHtml} from './filter-html.ts'
import type {ReportForm} from './report-form.ts'
import {script} from './page-script.ts'
import {style} from './page-style.ts'
import {summaryHtml} from './summary-html.ts'

/** One page that asks for nothing else, neither on the disk nor on the network. */
export const htmlForm: ReportForm = {
  mostWhole: 2_000,
  article: (article, isWhole) => toMarkup(isWhole ? articleHtml(article) : articleLine(article)),
  head: (run, summary) =>
    toMarkup(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="generator" content="Articular import report">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<title>Import report, ${run.startedAt.slice(0, 10)}</title>
<style>${raw(style)}</style>
</head>
<body>
<main>
${summaryHtml(run, summary)}
<section aria-labelledby="articles">
${filterHtml(summary)}
<div id="list">
`),
  tail: () =>
    toMarkup(html`</div>
</section>
</main>
<script>${raw(script)}</script>
</body>
</html>
`),
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Only this very script and style; no address at all. */
const policy = `default-src 'none'; style-src ${hashOf(style)}; script-src ${hashOf(script)}; base-uri 'none'; form-action 'none'`
