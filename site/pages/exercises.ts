import {exerciseLibraryQuery} from '../../queries/exercise-library.ts'
import {equipment as equipmentValues, stages} from '../../schemas/vocabulary.ts'
import {html, raw, type Html} from '../html.ts'
import {inWords, stageLabels} from '../labels.ts'
import {cardGrid} from '../parts/cards.ts'
import {simpleHeader} from '../parts/simple-header.ts'
import type {PageLoader} from '../site.ts'

/** `/exercises`, narrowed by `?stage=` and `?equipment=` */
export const exercisesPage: PageLoader = async (site, _slug, search) => {
  const stage = search.get('stage') ?? ''
  const equipment = search.get('equipment') ?? ''
  const exercises = await site.fetch(exerciseLibraryQuery, {stage, equipment, region: ''})
  const list =
    exercises.length > 0 ? cardGrid(exercises) : html`<p class="empty">No exercise fits this choice.</p>`
  return {
    path: '/exercises',
    title: 'Exercises',
    area: 'exercises',
    body: html`${simpleHeader('Exercises', 'Exercises that physiotherapists prescribe. Ask yours before you start.')}
      <form class="filters" action="/exercises">
        ${choice(
          'stage',
          'Stage',
          stage,
          stages.map((value) => [value, stageLabels[value]]),
        )}
        ${choice(
          'equipment',
          'Equipment',
          equipment,
          equipmentValues.map((value) => [value, inWords(value)]),
        )}
        <button type="submit">Show</button>
      </form>
      ${list}`,
  }
}

function choice(
  name: string,
  label: string,
  chosen: string,
  options: readonly (readonly [string, string])[],
): Html {
  const all = [['', 'any'] as const, ...options]
  return html`<label
    >${label}
    <select name="${name}">
      ${all.map(
        ([value, title]) =>
          html`<option value="${value}" ${value === chosen && raw('selected')}>${title}</option>`,
      )}
    </select></label
  >`
}
