/** A text as it stands between the tags or within the quotes of HTML. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** An element with its attributes; those without a value are left out. `inner` is HTML. */
export function htmlElement(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  inner: string,
): string {
  return `<${name}${attributesOf(attributes)}>${inner}</${name}>`
}

/** A paragraph that is a link; nothing where there is no address. */
export function linkParagraph(href: string | undefined, words: string): string {
  if (href === undefined) return words === '' ? '' : `<p>${words}</p>`
  return `<p>${htmlElement('a', {href}, words === '' ? escapeHtml(href) : words)}</p>`
}

/** A picture with its caption, which is HTML. */
export function figure(
  src: string,
  {
    alt = '',
    caption,
    href,
  }: {
    readonly alt?: string | undefined
    readonly caption?: string | undefined
    readonly href?: string | undefined
  } = {},
): string {
  const picture = `<img${attributesOf({src, alt})}>`
  return captioned(href === undefined ? picture : htmlElement('a', {href}, picture), caption)
}

/** A picture, film or frame, given as HTML, with its caption, which is HTML. */
export function captioned(media: string, caption: string | undefined): string {
  return `<figure>${media}${caption === undefined ? '' : `<figcaption>${caption}</figcaption>`}</figure>`
}

/** Markup that has no place in an article: its words, marked for a person to look at. */
export function unknownMarkup(origin: string, inner: string): string {
  return htmlElement('div', {'data-unknown': origin}, inner)
}

function attributesOf(attributes: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(attributes)
    .flatMap(([name, value]) => (value === undefined ? [] : ` ${name}="${escapeHtml(value)}"`))
    .join('')
}
