import {symptomCheckerQuery} from '../../queries/symptom-checker.ts'
import {symptomListQuery} from '../../queries/symptom-list.ts'
import type {SymptomCheckerQueryResult, SymptomListQueryResult} from '../../schemas/types.ts'
import {resolveHref} from '../href.ts'
import {html, raw, type Html} from '../html.ts'
import {redFlagList} from '../lists/red-flags.ts'
import {withContext} from '../lists/symptoms.ts'
import {simpleHeader} from '../parts/simple-header.ts'
import type {PageLoader} from '../site.ts'

const limit = 10

/** `/symptoms`, with conditions that share the symptoms chosen by `?symptom=` */
export const symptomsPage: PageLoader = async (site, _slug, search) => {
  const chosen = search.getAll('symptom').slice(0, 50)
  const [symptoms, matches] = await Promise.all([
    site.fetch(symptomListQuery, {}),
    chosen.length > 0 ? site.fetch(symptomCheckerQuery, {symptoms: chosen, limit}) : [],
  ])
  return {
    path: '/symptoms',
    title: 'Symptoms',
    area: 'symptoms',
    noIndex: chosen.length > 0,
    body: html`${simpleHeader('Symptoms', 'Choose what you notice to see which conditions share it. This is not a diagnosis.')}
      ${chosen.length > 0 && results(matches)}
      <form class="symptoms" action="/symptoms">
        <ul>
          ${choices(symptoms).map((choice) => symptomChoice(choice, chosen))}
        </ul>
        <button type="submit">Show conditions</button>
      </form>`,
  }
}

interface Choice {
  readonly _id: string
  readonly name: string
}

// The everyday symptoms behind the listed ones can be chosen too.
function choices(symptoms: SymptomListQueryResult): Choice[] {
  const byId = new Map<string, Choice>()
  for (const {_id, name, broader} of symptoms) {
    byId.set(_id, {_id, name})
    if (broader) byId.set(broader._id, broader)
  }
  return [...byId.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
}

function symptomChoice({_id, name}: Choice, chosen: readonly string[]): Html {
  return html`<li>
    <label
      ><input type="checkbox" name="symptom" value="${_id}" ${chosen.includes(_id) && raw('checked')} />
      ${name}</label
    >
  </li>`
}

function results(matches: SymptomCheckerQueryResult): Html {
  if (matches.length === 0) return html`<p class="empty">No condition here shares these symptoms.</p>`
  const flags = matches.flatMap(({redFlags}) => redFlags ?? [])
  return html`${redFlagList(flags)}
    <section aria-labelledby="matches">
      <h2 id="matches">Conditions that share them</h2>
      <ul class="cards">
        ${matches.map(match)}
      </ul>
    </section>`
}

function match({name, slug, matched, overlap, total}: SymptomCheckerQueryResult[number]): Html {
  return html`<li class="card">
    <p class="card-title"><a href="${resolveHref('condition', slug)}">${name}</a></p>
    <p>${overlap} of ${total} symptoms: ${(matched ?? []).map(withContext).join('; ')}</p>
  </li>`
}
