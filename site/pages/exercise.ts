import {exercisePageQuery} from '../../queries/exercise-page.ts'
import {pictureWithCaption} from '../blocks/figure.ts'
import {videoLink} from '../blocks/video.ts'
import type {ExercisePage} from '../fetch.ts'
import {doseText} from '../format.ts'
import {resolveHref} from '../href.ts'
import {html, type Html} from '../html.ts'
import {exerciseGraph} from '../jsonld/exercise-graph.ts'
import {inWords, stageLabels} from '../labels.ts'
import {breadcrumbs} from '../parts/breadcrumbs.ts'
import {commaList, fact, factBox} from '../parts/facts.ts'
import {simpleHeader} from '../parts/simple-header.ts'
import type {PageLoader} from '../site.ts'

/** `/exercises/:slug` */
export const exercisePage: PageLoader = async (site, slug) => {
  const exercise = await site.fetch(exercisePageQuery, {slug})
  if (!exercise) return undefined
  const path = resolveHref('exercise', exercise.slug) ?? '/exercises'
  const crumbs = [
    {name: 'Exercises', path: '/exercises'},
    {name: exercise.name, path},
  ]
  return {
    path,
    title: exercise.seo?.title ?? exercise.name,
    description: exercise.seo?.description ?? exercise.summary,
    canonicalUrl: exercise.seo?.canonicalUrl,
    noIndex: exercise.seo?.noIndex,
    image: exercise.seo?.image ?? exercise.image,
    language: exercise.language,
    area: 'exercises',
    jsonLd: exerciseGraph(exercise, {baseUrl: site.baseUrl, path, crumbs}),
    body: html`${breadcrumbs(crumbs)} ${simpleHeader(exercise.name, exercise.summary)}
    ${pictureWithCaption(exercise.image)}${exercise.video && videoLink(exercise.video)}
    ${cautions(exercise)}${steps(exercise)} ${factBox('At a glance', factRows(exercise))}
    ${prescribedFor(exercise)}`,
  }
}

function cautions({cautions: texts}: ExercisePage): Html | undefined {
  if (!texts || texts.length === 0) return undefined
  return html`<div class="callout callout-caution" role="note">
    <p class="callout-heading">Take care</p>
    <ul>
      ${texts.map((text) => html`<li>${text}</li>`)}
    </ul>
  </div>`
}

function steps({steps: list}: ExercisePage): Html | undefined {
  if (!list || list.length === 0) return undefined
  return html`<section aria-labelledby="steps">
    <h2 id="steps">How to do it</h2>
    <ol>
      ${list.map(({text, image}) => html`<li>${text}${pictureWithCaption(image)}</li>`)}
    </ol>
  </section>`
}

function factRows(exercise: ExercisePage): Html[] {
  return [
    fact('Dose', doseText(exercise.defaultDose)),
    fact('Level', exercise.level),
    fact('Type', exercise.types?.map(inWords).join(', ')),
    fact('Stage', exercise.stages?.map((stage) => stageLabels[stage]).join(', ')),
    fact('Equipment', exercise.equipment?.map(inWords).join(', ')),
    fact('Muscles', exercise.muscles?.join(', ')),
    fact('Area', commaList(exercise.bodyRegions, 'bodyRegion')),
    fact('Also called', exercise.aliases?.join(', ')),
    fact('Made of', commaList(exercise.members, 'exercise')),
    fact('Part of', commaList(exercise.groups, 'exercise')),
    fact('Easier', commaList(exercise.regressions, 'exercise')),
    fact('Harder', commaList(exercise.progressions, 'exercise')),
  ].filter((row) => row !== undefined)
}

function prescribedFor({prescribedFor: conditions}: ExercisePage): Html | undefined {
  if (conditions.length === 0) return undefined
  return html`<section aria-labelledby="used-for">
    <h2 id="used-for">Used for</h2>
    <ul>
      ${conditions.map((condition) => html`<li>${commaList([condition], 'condition')}${prescription(condition)}</li>`)}
    </ul>
  </section>`
}

function prescription({as}: ExercisePage['prescribedFor'][number]): string {
  const parts = [as?.context ?? (as?.stage && stageLabels[as.stage]), doseText(as?.dose)].filter(Boolean)
  return parts.length > 0 ? `: ${parts.join(' · ')}` : ''
}
