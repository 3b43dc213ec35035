const markup = Symbol('markup')

/** Markup that is safe to print as it stands. Only `html` and `raw` make it; no stored value can pass for it. */
export interface Html {
  readonly [markup]: string
}

/** What a template takes: text and numbers are escaped; false, null and undefined print nothing. */
export type HtmlValue = Html | string | number | false | null | undefined | readonly HtmlValue[]

/** Markup from a template in which every value is escaped unless it is markup already. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return raw(strings.map((string, index) => withoutIndent(string) + printed(values[index])).join(''))
}

/** The text as markup, unescaped. The caller vouches for it. */
export function raw(text: string): Html {
  return {[markup]: text}
}

/** The characters of some markup. */
export function toMarkup(value: Html): string {
  return value[markup]
}

/** Text that can stand between tags and inside quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** JSON that cannot close its own script element. */
export const jsonForScript = (value: unknown) => JSON.stringify(value).replaceAll('<', String.raw`\u003c`)

/** An attribute, or nothing when there is no value. */
export function attribute(name: string, value: string | number | null | undefined): Html {
  return value === null || value === undefined ? raw('') : html`${raw(name)}="${value}"`
}

// A line break in a template lays out the source: it counts as the white space that it is in HTML, without indent.
function withoutIndent(template: string): string {
  return template.replaceAll(/\s*\n\s*/g, '\n')
}

function printed(value: HtmlValue): string {
  if (value === undefined || value === null || value === false) return ''
  if (typeof value === 'string') return escapeHtml(value)
  if (typeof value === 'number') return String(value)
  return isHtml(value) ? value[markup] : value.map(printed).join('')
}

function isHtml(value: Html | readonly HtmlValue[]): value is Html {
  return markup in value
}
