import type {Clinic} from '../fetch.ts'
import {telephoneHref} from '../href.ts'
import {html, type Html} from '../html.ts'

/** How to reach a clinic: its address, opening hours, telephone and e-mail, as far as they are known. */
export function clinicDetails({address, openingHours, phone, email}: Clinic): Html | undefined {
  const lines = [
    address &&
      [address.street, address.locality, address.region, address.postalCode, address.country]
        .filter(Boolean)
        .join(', '),
    openingHours && openingHours.map(openingTimes).join('; '),
    phone && html`<a href="${telephoneHref(phone)}">${phone}</a>`,
    email && html`<a href="${`mailto:${email}`}">${email}</a>`,
  ].filter(Boolean)
  return lines.length > 0
    ? html`<ul class="clinic-details">
        ${lines.map((line) => html`<li>${line}</li>`)}
      </ul>`
    : undefined
}

function openingTimes({days, opens, closes}: NonNullable<Clinic['openingHours']>[number]): string {
  const times = [opens, closes].filter(Boolean).join('–')
  return [days?.join(', '), times].filter(Boolean).join(' ')
}
