/**
 * What an account is called: as the site shows it, but by first and last name where that is only the login or an
 * e-mail address. Empty where there is nothing but an e-mail address.
 */
export function personName({display, first, last, login}: AccountNames): string {
  const full = `${first} ${last}`.trim()
  const isBare = display === '' || display.includes('@') || display.toLowerCase() === login.toLowerCase()
  const name = (isBare ? full || display : display) || login
  return name.includes('@') ? (login.includes('@') ? '' : login) : name
}

interface AccountNames {
  readonly display: string
  readonly first: string
  readonly last: string
  readonly login: string
}
