/** The report's looks: the source in a book face, the result in the system's; one accent, one alarm, one marker pen. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --desk: #f6f5f1; --ink: #1b1d1f; --soft: #5d6063; --line: #e1dfd8;
  --accent: #1c5a7d; --alarm: #a2401a; --alarm-soft: #fbf0ea; --marker: #ffeeb0; --marker-line: #d9a400;
  --sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif;
  --serif: Charter, 'Iowan Old Style', 'Source Serif 4', Georgia, serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #1d1f21; --desk: #141516; --ink: #e8e6e1; --soft: #a6a8aa; --line: #34373a;
    --accent: #8fc1de; --alarm: #f0a27f; --alarm-soft: #33221b; --marker: #4a3d10; --marker-line: #d9a400;
  }
}
*, *::before, *::after { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0; background: var(--desk); color: var(--ink); font: 0.9375rem/1.5 var(--sans); overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
main { max-width: 90rem; margin-inline: auto; padding: 3rem clamp(1rem, 4vw, 3rem) 6rem; }
h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, pre { margin: 0; font-size: inherit; }
ul, ol { padding: 0; list-style: none; }
h1 { font: 400 clamp(1.6rem, 1.2rem + 1.6vw, 2.4rem)/1.2 var(--serif); letter-spacing: -0.01em; text-wrap: balance; margin-block: 0.3rem 0.9rem; }
h2 { font: 400 1.4rem/1.3 var(--serif); margin-block: 3rem 1rem; }
small { font-size: 0.8125rem; font-weight: 400; color: var(--soft); }
a { color: var(--accent); text-underline-offset: 0.15em; text-decoration-thickness: 1px; }
code, pre { font: 0.8125rem/1.5 ui-monospace, 'SF Mono', Menlo, Consolas, monospace; white-space: pre-wrap; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
.kicker, .kind, h6, .look thead th { font-size: 0.75rem; font-weight: 600; letter-spacing: 0.04em; color: var(--soft); }
.run, .hint { color: var(--soft); max-width: 62rem; }
.tiles { display: flex; flex-wrap: wrap; gap: 1.25rem 2.25rem; }
.tiles div, .facts div { display: flex; flex-direction: column-reverse; }
.tiles dt { color: var(--soft); }
.tiles dd { font: 400 2.1rem/1.1 var(--serif); }
.facts { display: flex; flex-wrap: wrap; gap: 0.5rem 1.75rem; margin-block-start: 1.5rem; padding-block-start: 1rem; border-block-start: 1px solid var(--line); }
.facts div { flex-direction: row-reverse; justify-content: flex-end; gap: 0.4rem; }
.facts dt { color: var(--soft); }
.facts dd { font-weight: 600; }
.none th, .none td { color: var(--soft); }
.bad dd, .bad td:nth-child(2) { color: var(--alarm); font-weight: 600; }
.table { overflow-x: auto; }
table { border-collapse: collapse; font-size: inherit; }
caption { text-align: start; padding-block-end: 0.4rem; color: var(--soft); }
th, td { text-align: start; vertical-align: top; padding: 0.35rem 1.5rem 0.35rem 0; border-block-end: 1px solid var(--line); font-weight: 400; }
.look { width: 100%; }
.look td:nth-child(2), .look th:nth-child(2) { text-align: end; }
.look td:last-child { color: var(--soft); }
.entries { margin-block-start: 0.75rem; }
.entries summary { cursor: pointer; font-weight: 600; }
.entries li { padding: 0.3rem 0 0.3rem 1rem; border-block-end: 1px solid var(--line); }
.file { color: var(--soft); font-size: 0.8125rem; }
form { display: flex; flex-wrap: wrap; gap: 0.75rem 1.25rem; align-items: end; margin-block: 1.25rem; }
form label { display: grid; gap: 0.2rem; color: var(--soft); font-size: 0.8125rem; }
.search { flex: 0 1 20rem; }
input[type='search'], select { font: inherit; font-size: 0.9375rem; color: var(--ink); background: var(--paper); border: 1px solid var(--line); border-radius: 0.3rem; padding: 0.4rem 0.6rem; height: 2.25rem; }
fieldset { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0.4rem; align-items: center; }
legend { float: left; padding: 0 0.6rem 0 0; color: var(--soft); font-size: 0.8125rem; }
.chip { display: block; }
.chip input { position: absolute; opacity: 0; }
.chip span { display: inline-block; padding: 0.35rem 0.8rem; border: 1px solid var(--line); border-radius: 2rem; background: var(--paper); color: var(--ink); cursor: pointer; }
.chip input:checked + span { background: var(--accent); border-color: var(--accent); color: var(--paper); }
.chip input:focus-visible + span { outline: 2px solid var(--accent); outline-offset: 2px; }
.overview { display: grid; gap: 0 5rem; }
@media (min-width: 64rem) {
  .overview { grid-template-columns: minmax(0, 5fr) minmax(0, 6fr); }
  .overview .facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr)); }
}
#list { border-block-start: 1px solid var(--line); }
.article { border-block-end: 1px solid var(--line); content-visibility: auto; contain-intrinsic-size: auto 3.6rem; }
.article > summary, .line { display: grid; grid-template-columns: 6rem minmax(0, 1fr) auto 5rem; gap: 0 1rem; align-items: baseline; padding: 0.6rem 0.5rem; }
.article > summary { cursor: pointer; }
.article > summary .action::before { content: '›'; display: inline-block; width: 0.9rem; color: var(--soft); }
.article[open] > summary .action::before { rotate: 90deg; translate: -0.15rem 0; }
.line .action::before { content: ''; display: inline-block; width: 0.9rem; }
.article > summary:hover { background: var(--paper); }
.article[open] { padding-block-end: 2rem; }
.article h3 { font-weight: 600; display: inline; margin-inline-end: 0.6rem; }
.article[open] h3 { font: 400 1.4rem/1.3 var(--serif); }
.action { color: var(--soft); font-size: 0.8125rem; }
.action.create, .action.update { color: var(--accent); }
.action.conflict, .action.skip { color: var(--alarm); font-weight: 600; }
.count { text-align: end; color: var(--soft); font-size: 0.8125rem; }
.flags { display: flex; flex-wrap: wrap; gap: 0.3rem; justify-content: end; }
.tag { display: inline-block; padding: 0 0.5rem; border: 1px solid var(--line); border-radius: 1rem; font-size: 0.75rem; color: var(--soft); white-space: nowrap; }
.tag.alert { color: var(--alarm); border-color: currentcolor; }
.remarks { display: grid; gap: 0.5rem; padding: 0.25rem 0.5rem 1rem; color: var(--soft); }
.remarks table { color: var(--ink); }
.notes li { padding-inline-start: 0.75rem; border-inline-start: 3px solid var(--line); }
.notes b { color: var(--ink); font-weight: 600; }
.notes .alert, .lost { color: var(--alarm); font-weight: 600; }
.columns { display: grid; gap: 1rem; grid-template-columns: minmax(0, 1fr); }
.column { position: relative; background: var(--paper); border: 1px solid var(--line); border-radius: 0.4rem; padding: 0 1.25rem 1.5rem; }
.column > h4 { position: sticky; top: 0; z-index: 1; margin-inline: -1.25rem; padding: 0.7rem 1.25rem; background: var(--paper); border-block-end: 1px solid var(--line); font-weight: 600; }
.column > h4 small { margin-inline-start: 0.5rem; }
[data-from], [data-block] { border-radius: 0.2rem; scroll-margin-block: 4rem; }
.lit, [data-from]:target, [data-block]:target { background: var(--marker); box-shadow: -3px 0 0 var(--marker-line); }
.source li { display: grid; grid-template-columns: 2rem minmax(0, 1fr); padding: 0.35rem 0.5rem 0.35rem 0.25rem; margin-inline: -0.5rem; }
.source li p:first-child { font: 1rem/1.5 var(--serif); white-space: pre-line; }
.source .key { color: var(--soft); font-size: 0.75rem; line-height: 1.5rem; cursor: help; }
.source .title p:first-child { font-size: 1.3rem; line-height: 1.3; }
.source .heading p:first-child, .source .question p:first-child { font-weight: 700; }
.source .heading { margin-block-start: 0.75rem; }
.source .listItem p:first-child { padding-inline-start: 1.1rem; text-indent: -1.1rem; }
.source .listItem p:first-child::before { content: '•'; display: inline-block; width: 1.1rem; text-indent: 0; color: var(--soft); }
@media (min-width: 80rem) {
  .source li > div { display: grid; grid-template-columns: minmax(0, 1fr) 7.5rem; gap: 0 1.25rem; }
  .source .fate { line-height: 1.35; padding-block-start: 0.2rem; }
}
.fate { font-size: 0.75rem; color: var(--soft); }
.fate a { color: inherit; text-decoration: none; }
.fate a:hover { text-decoration: underline; }
.chrome p:first-child { color: var(--soft); }
.unmapped { background: var(--alarm-soft); box-shadow: -3px 0 0 var(--alarm); }
.unmapped .fate, .unmapped .key { color: var(--alarm); }
.fields { display: grid; margin-block-start: 0.6rem; }
.fields div { display: grid; grid-template-columns: 8.5rem minmax(0, 1fr); gap: 0.75rem; padding: 0.25rem 0.5rem; margin-inline: -0.5rem; }
.fields dt { color: var(--soft); }
.part { margin-block-start: 1.4rem; padding-block-start: 1rem; border-block-start: 1px solid var(--line); }
.part > [data-from], .list li { padding: 0.25rem 0.5rem; margin-inline: -0.5rem; }
.part h5 { font-size: 1.05rem; font-weight: 600; line-height: 1.35; }
.text { margin-block: 0.15rem; }
.subheading { font-weight: 600; }
.quote { font-style: italic; }
.bullet::before { content: '• '; color: var(--soft); }
.number::before { content: '– '; color: var(--soft); }
.text b { font-weight: 400; color: var(--soft); }
.list { margin-block: 0.75rem; padding-inline-start: 1rem; border-inline-start: 2px solid var(--accent); }
.list h6 { color: var(--accent); }
.fact { font-weight: 550; }
.detail { color: var(--soft); font-size: 0.875rem; }
.button { display: inline-block; padding: 0.15rem 0.7rem; border: 1px solid var(--accent); border-radius: 0.3rem; color: var(--accent); }
.refs a { margin-inline-start: 0.3rem; font-size: 0.6875rem; font-weight: 400; vertical-align: 0.3em; line-height: 1; color: var(--soft); text-decoration: none; padding: 0.1rem 0.15rem; }
.refs a:hover { color: var(--accent); text-decoration: underline; }
@media (min-width: 60rem) {
  .columns { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
  .column { max-height: 88vh; overflow-y: auto; }
}
@media (max-width: 40rem) {
  .article > summary, .line { grid-template-columns: auto minmax(0, 1fr) auto; }
  .title { grid-column: 1 / -1; grid-row: 1; }
  .flags { justify-content: start; }
}
@media (prefers-reduced-motion: no-preference) { .column { scroll-behavior: smooth; } }
@media print {
  :root { --paper: #fff; --desk: #fff; --ink: #000; --soft: #444; --line: #bbb; --accent: #000; --alarm: #000; --alarm-soft: #eee; }
  body { font-size: 9pt; }
  main { max-width: none; padding: 0; }
  form, .hint { display: none; }
  .article { content-visibility: visible; }
  .columns { grid-template-columns: 1fr 1fr; }
  .column { max-height: none; overflow: visible; border: 0; padding: 0 0.5rem; }
  .column > h4 { position: static; }
  .source li, .list li, .text { break-inside: avoid; }
}
`
