/** The style sheet of the whole site, served as `/site.css`. */
export const stylesheet = `
:root {
  color-scheme: light dark;
  --page: #fbfcfb; --card: #ffffff; --soft: #eef4f2; --line: #d5dfdc;
  --text: #1c2927; --muted: #4c5d5a; --accent: #0a5f56; --on-accent: #ffffff;
  --danger: #a3161d; --danger-soft: #fdeeee; --warn: #7a4a00; --warn-soft: #fdf4e3; --good: #17653a;
  --shadow: 0 1px 2px rgb(20 40 36 / 8%);
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #111917; --card: #18221f; --soft: #1d2a26; --line: #33433e;
    --text: #e5edea; --muted: #abbbb6; --accent: #7ed2c2; --on-accent: #08211d;
    --danger: #ff9a98; --danger-soft: #331a1b; --warn: #f0c276; --warn-soft: #2d2414; --good: #8fd6a9;
    --shadow: none;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body {
  margin: 0; background: var(--page); color: var(--text);
  font: 1.0625rem/1.65 system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif;
  overflow-wrap: break-word;
}
.wrap { max-width: 68rem; margin-inline: auto; padding-inline: 1.25rem; }
main { display: block; padding-block: 1.5rem 3rem; min-height: 60vh; }
main:focus { outline: none; }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; margin: 0; }
h1 { font-size: clamp(1.75rem, 1.3rem + 2vw, 2.5rem); letter-spacing: -0.015em; }
h2 { font-size: 1.5rem; margin-block: 2.5rem 0.75rem; letter-spacing: -0.01em; }
h3 { font-size: 1.15rem; margin-block: 1.5rem 0.35rem; }
h4 { font-size: 1rem; margin-block: 1.25rem 0.25rem; }
p { margin-block: 0 1rem; }
ul, ol { margin-block: 0 1.25rem; padding-inline-start: 1.4rem; }
li { margin-block: 0.35rem; }
li::marker { color: var(--accent); }
a { color: var(--accent); text-underline-offset: 0.2em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 3px; }
img { max-width: 100%; height: auto; border-radius: 0.5rem; }
figure { margin: 1.5rem 0; }
figcaption, .credit { color: var(--muted); font-size: 0.9rem; }
blockquote { margin: 1.5rem 0; padding-inline-start: 1.1rem; border-inline-start: 4px solid var(--line); color: var(--muted); }
sup { line-height: 0; font-size: 0.75em; }
sup a { padding: 0.35em 0.15em; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 0.5rem; top: 0.5rem; z-index: 1; padding: 0.6rem 1rem; background: var(--card); }
.preview-note { margin: 0; padding: 0.4rem 1.25rem; background: var(--warn-soft); color: var(--warn); text-align: center; font-size: 0.95rem; }
.site-header { background: var(--card); border-block-end: 1px solid var(--line); }
.site-header .wrap { display: flex; flex-wrap: wrap; gap: 0.25rem 1.75rem; align-items: center; justify-content: space-between; padding-block: 0.8rem; }
.site-title { font-weight: 700; font-size: 1.1rem; color: var(--text); text-decoration: none; }
.site-header nav { display: flex; flex-wrap: wrap; gap: 0 1.25rem; }
.site-header nav a { padding-block: 0.35rem; color: var(--muted); text-decoration: none; border-block-end: 2px solid transparent; }
.site-header nav a:hover { color: var(--accent); }
.site-header nav a[aria-current] { color: var(--accent); border-color: var(--accent); }
.breadcrumbs ol { display: flex; flex-wrap: wrap; gap: 0.1rem 0.5rem; list-style: none; margin: 0 0 1.25rem; padding: 0; font-size: 0.92rem; color: var(--muted); }
.breadcrumbs li { margin: 0; }
.breadcrumbs li + li::before { content: '/'; margin-inline-end: 0.5rem; color: var(--line); }
.hero { background: var(--soft); border-radius: 0.9rem; padding: clamp(1.5rem, 5vw, 3.25rem); margin-block-end: 1rem; }
.page-header { margin-block-end: 1.5rem; max-width: 46rem; }
.page-lead { font-size: 1.15rem; color: var(--muted); margin-block: 0.6rem 1rem; }
.hero .search { margin-block-end: 0; }
.reading { display: grid; grid-template-columns: minmax(0, 1fr); column-gap: 4rem; }
.reading-header { margin-block-end: 1.25rem; }
.reading-header h1 { margin-block-end: 0.9rem; }
.lead > p:first-child { font-size: 1.15rem; }
.review { display: inline-block; margin: 0 0 0.5rem; padding: 0.3rem 0.8rem; border-radius: 0.5rem; font-size: 0.92rem; background: var(--soft); color: var(--muted); }
.review-approved { color: var(--good); }
.review-approved a { color: inherit; }
.review-missing { background: var(--warn-soft); color: var(--warn); }
.dates { display: flex; flex-wrap: wrap; gap: 0 1.25rem; margin: 0; color: var(--muted); font-size: 0.92rem; }
.summary { background: var(--soft); border-inline-start: 4px solid var(--accent); border-radius: 0.4rem; padding: 1rem 1.25rem; margin-block: 1.25rem; }
.reading-side { font-size: 0.95rem; margin-block: 0.75rem 0; }
.aside-heading, .callout-heading, .list-heading { font-weight: 650; margin-block-end: 0.4rem; }
.contents ul { list-style: none; padding: 0; margin: 0 0 1.5rem; border-inline-start: 2px solid var(--line); }
.contents li { margin: 0; }
.contents a { display: block; padding: 0.25rem 0 0.25rem 0.9rem; color: var(--muted); text-decoration: none; line-height: 1.4; }
.contents a:hover { color: var(--accent); text-decoration: underline; }
.facts { background: var(--card); border: 1px solid var(--line); border-radius: 0.7rem; padding: 1rem 1.25rem; margin-block: 0 1.25rem; box-shadow: var(--shadow); }
.facts dl { margin: 0; }
.facts dt { color: var(--muted); font-size: 0.88rem; }
.facts dd { margin: 0 0 0.6rem; line-height: 1.45; }
.section > h2 { margin-block-start: 2.25rem; }
.exercises { list-style: none; padding: 0; }
.exercises > li { background: var(--card); border: 1px solid var(--line); border-radius: 0.7rem; padding: 0.8rem 1.1rem; margin-block: 0.6rem; box-shadow: var(--shadow); }
.exercises p { margin: 0; }
.exercises > li > p > a { font-weight: 600; }
.exercises .dose { color: var(--muted); font-size: 0.93rem; margin-block-start: 0.3rem; }
.takeaways { list-style: none; padding: 1rem 1.25rem; background: var(--soft); border-radius: 0.7rem; }
.takeaways li { padding-inline-start: 1.6rem; position: relative; }
.takeaways li::before { content: '✓'; position: absolute; inset-inline-start: 0; color: var(--accent); font-weight: 700; }
.section-callToAction { background: var(--soft); border-radius: 0.7rem; padding: 1.25rem 1.25rem 0.5rem; margin-block-start: 2.25rem; }
.section-callToAction > h2 { margin-block-start: 0; }
.button, button { display: inline-block; padding: 0.6rem 1.3rem; border: 0; border-radius: 0.5rem; background: var(--accent); color: var(--on-accent); font: inherit; font-weight: 600; text-decoration: none; cursor: pointer; }
.button:hover, button:hover { filter: brightness(1.1); }
.booking { margin-block: 2.25rem 0; }
.flags, .callout { border: 1px solid var(--line); border-inline-start: 5px solid var(--accent); border-radius: 0.5rem; padding: 0.9rem 1.2rem; margin-block: 1rem; background: var(--card); }
.flags > :last-child, .callout > :last-child, .takeaways > :last-child { margin-block-end: 0; }
.flags-heading { font-weight: 700; margin-block-end: 0.3rem; }
.flags-emergency, .flags-urgent { border-inline-start-color: var(--danger); background: var(--danger-soft); }
.flags-emergency .flags-heading, .flags-urgent .flags-heading { color: var(--danger); }
.flags-soon, .callout-caution, .callout-warning { border-inline-start-color: var(--warn); background: var(--warn-soft); }
.flags .action { display: block; color: var(--muted); }
.table { overflow-x: auto; margin-block: 1.25rem; }
table { border-collapse: collapse; min-width: 100%; font-size: 0.97rem; }
caption { text-align: start; color: var(--muted); padding-block-end: 0.4rem; }
th, td { text-align: start; vertical-align: top; padding: 0.5rem 0.8rem; border-block-end: 1px solid var(--line); }
th { background: var(--soft); }
.video, .embed { border: 1px solid var(--line); border-radius: 0.7rem; padding: 0.9rem 1.1rem; margin-block: 1.25rem; }
.video p:last-child, .embed p:last-child { margin: 0; }
.video img { display: block; margin-block-end: 0.5rem; }
pre { overflow-x: auto; padding: 0.9rem 1.1rem; border-radius: 0.5rem; background: var(--soft); }
.provider { color: var(--muted); }
.faq { scroll-margin-top: 1rem; }
details.faq { border-block-end: 1px solid var(--line); }
details.faq summary { padding-block: 0.75rem; cursor: pointer; font-weight: 600; }
.sources { font-size: 0.95rem; }
.sources li:target { background: var(--warn-soft); }
.supports { color: var(--muted); }
.byline { border-block-start: 1px solid var(--line); margin-block-start: 2.25rem; padding-block-start: 1.25rem; }
.person { display: flex; gap: 1.1rem; margin-block-end: 1rem; }
.person img { width: 4.5rem; height: 4.5rem; object-fit: cover; border-radius: 50%; flex: none; }
.person p { margin-block-end: 0.2rem; }
.person-name { font-weight: 600; }
.person-role, .publisher, .credentials { color: var(--muted); font-size: 0.95rem; }
.credentials { list-style: none; padding: 0; margin: 0 0 0.4rem; }
.cards, .regions { list-style: none; padding: 0; display: grid; gap: 0.9rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); }
.card, .regions li { background: var(--card); border: 1px solid var(--line); border-radius: 0.7rem; padding: 1rem 1.2rem; margin: 0; box-shadow: var(--shadow); }
.card p, .regions p { margin: 0.2rem 0 0; color: var(--muted); font-size: 0.95rem; line-height: 1.5; }
.card .card-title { margin: 0; font-size: 1.05rem; font-weight: 600; color: var(--text); }
.regions .region { font-weight: 600; }
.letters { display: flex; flex-wrap: wrap; gap: 0.3rem; margin-block-end: 1rem; }
.letters a { min-width: 2.2rem; padding: 0.25rem; text-align: center; border: 1px solid var(--line); border-radius: 0.4rem; background: var(--card); text-decoration: none; }
.letters a:hover { border-color: var(--accent); }
.index { columns: 19rem auto; column-gap: 2.5rem; }
.letter { break-inside: avoid-column; margin-block-end: 1.25rem; }
.letter h3 { margin: 0 0 0.3rem; color: var(--accent); border-block-end: 1px solid var(--line); }
.letter ul { list-style: none; padding: 0; margin: 0; }
.letter li { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 0.8rem; }
.tag { color: var(--muted); font-size: 0.9rem; text-decoration: none; }
.tag:hover { text-decoration: underline; }
.search, .filters { display: flex; flex-wrap: wrap; gap: 0.6rem; align-items: end; margin-block: 1.25rem; }
.search label { flex: 0 0 100%; font-weight: 600; margin-block-end: -0.35rem; }
.search input { flex: 1 1 14rem; min-width: 0; max-width: 30rem; }
input[type='search'], select { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--muted); border-radius: 0.5rem; padding: 0.55rem 0.8rem; max-width: 100%; }
.filters label { display: grid; gap: 0.2rem; font-size: 0.95rem; color: var(--muted); }
.filters select { color: var(--text); min-width: 11rem; }
.symptoms ul { list-style: none; padding: 0; columns: 20rem auto; column-gap: 2.5rem; }
.symptoms li { break-inside: avoid; }
.symptoms label { display: flex; gap: 0.6rem; align-items: baseline; }
.symptoms input { accent-color: var(--accent); width: 1.1rem; height: 1.1rem; flex: none; translate: 0 0.15rem; }
.empty { color: var(--muted); }
.disclaimer { margin-block-start: 2.5rem; padding: 0.9rem 1.2rem; border: 1px solid var(--line); border-radius: 0.6rem; color: var(--muted); font-size: 0.95rem; }
.disclaimer p:last-child { margin: 0; }
.site-footer { border-block-start: 1px solid var(--line); background: var(--card); color: var(--muted); font-size: 0.95rem; }
.site-footer .wrap { padding-block: 1.5rem; }
.site-footer p { margin: 0 0 0.4rem; }
.clinic-name { font-weight: 600; color: var(--text); }
.clinic-details { list-style: none; padding: 0; margin: 0 0 0.6rem; color: var(--muted); font-size: 0.95rem; }
.clinic-details li { margin: 0.1rem 0; }
.footer-links { display: flex; flex-wrap: wrap; gap: 0.2rem 1.5rem; }
@media (min-width: 64rem) {
  .reading { grid-template-columns: minmax(0, 43rem) minmax(15rem, 1fr); }
  .reading-header, .reading-main { grid-column: 1; }
  .reading-side { grid-column: 2; grid-row: 1 / span 3; margin-block: 0.4rem 0; }
  .reading-side > :last-child { margin-block-end: 0; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print {
  :root { --page: #fff; --card: #fff; --soft: #fff; --text: #000; --muted: #333; --accent: #000; --line: #999; --danger: #000; --danger-soft: #fff; --warn: #000; --warn-soft: #fff; --good: #000; --shadow: none; }
  body { font-size: 11pt; }
  .site-header nav, .breadcrumbs, .contents, .related, .booking, .search, .skip, .filters, .site-footer { display: none; }
  .reading { display: block; }
  .exercises > li, .flags, .callout, .faq, .facts { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  main a[href^='http']::after { content: ' (' attr(href) ')'; font-size: 0.85em; }
}
`
