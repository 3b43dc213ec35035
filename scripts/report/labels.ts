const own = new Map(
  Object.entries({
    faqs: 'FAQs',
    redFlags: 'Warning signs',
    seekHelp: 'When to seek help',
    callToAction: 'Call to action',
    'review.note': 'Note on review',
    'seo.title': 'Title for search engines',
    'seo.description': 'Description for search engines',
    heroImage: 'Picture',
    publishedAt: 'Published',
    revisedAt: 'Revised',
  }),
)

/** A field or a value of the model as a person reads it. */
export const labelOf = (name: string): string => own.get(name) ?? capital(wordsOf(name))

/** `selfCare` → `self care`. */
export const wordsOf = (name: string): string =>
  name.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/**
 * Where words of a source went, in few words: `condition-x#symptoms[c913].context` → `symptom context`.
 *
 * @param page Id of the article's page.
 */
export function targetLabel(target: string, page: string): string {
  const [document = '', path = ''] = target.split('#')
  const type = /^[A-Za-z]+/.exec(document)?.[0].replace('faq', 'FAQ') ?? ''
  if (type === 'sourceArticle') return 'related link'
  const [, field = path, item, inner] = /^(\w+)(\[\w+\])?(?:\.([\w.]+))?/.exec(path) ?? []
  if (document !== page)
    return ['name', 'title', 'asWritten'].includes(path) ? wordsOf(type) : `${wordsOf(type)} ${wordsOf(path)}`
  if (field === 'sections') return sectionParts.get(inner ?? '') ?? 'section'
  if (item === undefined) return wordsOf(field)
  const one = wordsOf(field).replace(/s$/, '')
  return inner === undefined || inner === 'text' ? one : `${one} ${wordsOf(inner)}`
}

const sectionParts = new Map(
  Object.entries({
    heading: 'section heading',
    body: 'section text',
    bodyAfter: 'section text',
    'callToAction.label': 'button',
  }),
)

/** `1 article`, `2 articles`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${numberOf(count)} ${count === 1 ? one : many}`

export const numberOf = (count: number): string => new Intl.NumberFormat('en').format(count)
