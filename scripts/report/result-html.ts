import {type Html, html} from '../../site/html.ts'
import {factItem} from './fact-html.ts'
import type {Joins} from './joins.ts'
import {labelOf} from './labels.ts'
import {reportedLists} from './report-facts.ts'
import type {ReportedArticle, ReportedFact, ReportedSection, ReportedText} from './reported.ts'

/** The page that an article becomes, in reading order, with its lists where its sections print them. */
export function resultColumn(article: ReportedArticle, joins: Joins): Html {
  const {number, page, fields, intro, sections, facts} = article
  const printed = new Set<ReportedFact>()
  const inPlace = sections.map((section) => {
    const own = facts.filter(({list, group}) => list === section.list && group === section.group)
    for (const fact of own) printed.add(fact)
    return sectionHtml(section, own, joins)
  })
  const others = facts.filter((fact) => !printed.has(fact))
  return html`<section class="column result" tabindex="0" aria-labelledby="a${number}-result">
<h4 id="a${number}-result">Result <small>${page.type} · ${page.id}</small></h4>
<dl class="fields"><div${joins.attributes(titleBlocks(article))}><dt>Title</dt><dd>${page.title}${joins.links(titleBlocks(article))}</dd></div>${fields.map(
    ({field, text, blocks}) =>
      html`<div${joins.attributes(blocks)}><dt>${labelOf(field)}</dt><dd>${text}${joins.links(blocks)}</dd></div>`,
  )}</dl>
${intro.length > 0 && html`<div class="part"><p class="kind">Introduction</p>${intro.map((text) => textHtml(text, joins))}</div>`}
${inPlace}
${reportedLists.map((list) =>
  listHtml(
    list,
    others.filter((fact) => fact.list === list),
    joins,
  ),
)}
</section>`
}

const titleBlocks = ({source, page}: ReportedArticle): string[] =>
  source.filter(({targets}) => targets.includes(`${page.id}#title`)).map(({key}) => key)

function sectionHtml(section: ReportedSection, facts: readonly ReportedFact[], joins: Joins): Html {
  const {kind, heading, blocks, before, list, group, after, callToAction} = section
  const text = (each: ReportedText): Html => textHtml(each, joins)
  return html`
<div class="part"><p class="kind">Section · ${labelOf(kind)}</p>${heading !== '' && html`<h5${joins.attributes(blocks)}>${heading}${joins.links(blocks)}</h5>`}${before.map(text)}${list !== undefined && facts.length > 0 && html`<div class="list"><h6>${labelOf(list)}${group !== undefined && ` · ${group}`} <small>${facts.length}</small></h6><ul>${facts.map((fact) => factItem(fact, joins))}</ul></div>`}${after.map(text)}${callToAction && html`<p${joins.attributes(callToAction.blocks)}><span class="button">${callToAction.text}</span>${joins.links(callToAction.blocks)}</p>`}</div>`
}

/** Facts that no section prints as its list. */
const listHtml = (list: string, facts: readonly ReportedFact[], joins: Joins): Html =>
  facts.length === 0
    ? html``
    : html`
<div class="part"><p class="kind">${list === 'authors' ? 'Page' : 'Found in the text'}</p><div class="list"><h6>${labelOf(list)} <small>${facts.length}</small></h6><ul>${facts.map((fact) => factItem(fact, joins))}</ul></div></div>`

function textHtml({kind, text, rows, blocks}: ReportedText, joins: Joins): Html {
  if (rows)
    return html`<div class="table"${joins.attributes(blocks)}><table>${rows.map(
      (cells) => html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`,
    )}</table>${joins.links(blocks)}</div>`
  return html`<p class="text ${kind}"${joins.attributes(blocks)}>${marks[kind]}${text}${joins.links(blocks)}</p>`
}

const marks: Readonly<Partial<Record<ReportedText['kind'], Html>>> = {
  figure: html`<b>Picture</b> `,
  video: html`<b>Video</b> `,
  markup: html`<b>Unknown markup</b> `,
}
