import type {Clinic, Section} from '../fetch.ts'
import {safeHref, telephoneHref} from '../href.ts'
import {html, type Html} from '../html.ts'

/** Where a button leads: its own address, else the clinic's booking page, site or telephone. */
export function bookingHref(action: Section['callToAction'], clinic: Clinic | null): string | undefined {
  const telephone = clinic?.phone ? telephoneHref(clinic.phone) : undefined
  return safeHref(action?.url) ?? safeHref(clinic?.bookingUrl) ?? safeHref(clinic?.url) ?? telephone
}

/** The page's invitation to book, at its end. Without an address it is words only, not a button that does nothing. */
export function callToAction(sections: readonly Section[] | null, clinic: Clinic | null): Html | undefined {
  const action = sections?.find((section) => section.callToAction?.label)?.callToAction
  if (!action?.label) return undefined
  const href = bookingHref(action, clinic)
  const label = href
    ? html`<a class="button" href="${href}">${action.label}</a>`
    : html`<strong>${action.label}</strong>`
  return html`<p class="booking">${label}</p>`
}
