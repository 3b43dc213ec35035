import type {Takeaway} from '../fetch.ts'
import {html, type Html} from '../html.ts'

export function keyTakeawayList(takeaways: readonly Takeaway[]): Html {
  return html`<ul class="takeaways">
    ${takeaways.map(({text}) => html`<li>${text}</li>`)}
  </ul>`
}
