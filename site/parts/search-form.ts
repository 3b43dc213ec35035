import {html, type Html} from '../html.ts'

export function searchForm(term: string): Html {
  return html`<form class="search" action="/search" role="search">
    <label for="search-term">Search</label>
    <input
      id="search-term"
      type="search"
      name="q"
      value="${term}"
      placeholder="A condition, symptom or exercise"
    />
    <button type="submit">Search</button>
  </form>`
}
