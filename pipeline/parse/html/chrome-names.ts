import type {Element} from 'hast'
import {attribute} from './element.ts'
import {isMostlyLinks, type Weight} from './weight.ts'

/**
 * Whether class and id say that an element belongs to the site. A name that is made of nothing but words of the site
 * does (`cookie-banner`, `post-share`, `relatedPosts`); one that only starts with such a word (`social-anxiety`,
 * `related-symptoms`) does where links are most of what the element holds. A long text with headings is no menu.
 */
export function namedChrome({tagName}: Element, names: readonly string[], weight: () => Weight): boolean {
  if (!containers.has(tagName)) return false
  let meaning: Meaning
  for (const name of names) {
    const said = knownMeaning(name)
    if (said === 'chrome') return true
    if (said === 'menu' || meaning === undefined) meaning = said
  }
  if (meaning === 'menu') return !isLongText(weight())
  return meaning === 'unsure' && isMostlyLinks(weight())
}

/** Class names and id of an element. */
export function namesOf(element: Element): readonly string[] {
  const {className, id} = element.properties
  if (className === undefined && id === undefined) return none
  return `${attribute(element, 'className') ?? ''} ${attribute(element, 'id') ?? ''}`.split(/\s+/)
}

const none: readonly string[] = []

const isLongText = (weight: Weight): boolean =>
  weight.headings >= FEWEST_HEADINGS && weight.words - weight.linked >= FEWEST_WORDS && !isMostlyLinks(weight)

const FEWEST_HEADINGS = 2
const FEWEST_WORDS = 60

const containers: ReadonlySet<string> = new Set(
  'div section aside ul ol dl p form header footer dialog table td'.split(' '),
)

/** `chrome` whatever the element holds, `menu` but for long texts, `unsure` where the name goes on about something else. */
type Meaning = 'chrome' | 'menu' | 'unsure' | undefined

/** A page has the same few names again and again. */
function knownMeaning(name: string): Meaning {
  if (known.has(name)) return known.get(name)
  const meaning = meaningOf(name)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(name, meaning)
  return meaning
}

const known = new Map<string, Meaning>()
const MOST_KNOWN = 2_000

function meaningOf(name: string): Meaning {
  const words = name
    .replaceAll(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_]+/)
    .filter((word) => word !== '')
  const [first = '', ...rest] = words
  if (words.length > MOST_NAME_WORDS || words.some((word) => negations.has(word))) return undefined
  if (surePrefixes.has(first)) return 'chrome'
  const isSite = chromeWords.has(first) || sureWords.has(first)
  if (isSite && rest.every(isPart))
    return first === 'related' && rest.some((word) => pages.has(word)) ? 'chrome' : sureOr(first)
  const last = rest.at(-1) ?? ''
  if (siteParts.has(first) && (chromeWords.has(last) || sureWords.has(last))) return sureOr(last)
  return isSite ? 'unsure' : undefined
}

const MOST_NAME_WORDS = 4

const sureOr = (word: string): Meaning => (sureWords.has(word) ? 'chrome' : 'menu')

const isPart = (word: string): boolean =>
  boxWords.has(word) ||
  pages.has(word) ||
  siteParts.has(word) ||
  chromeWords.has(word) ||
  sureWords.has(word) ||
  /^\d+$/.test(word)

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const negations = setOf('no not has with without content main tab tabs')
const surePrefixes = setOf('cookie cookies gdpr sharedaddy disqus')
const sureWords = setOf('breadcrumb breadcrumbs commentlist comments newsletter pagination sidebar')
const chromeWords = setOf('consent menu nav navbar navigation related share sharing social')
const siteParts = setOf(
  'site page post posts article entry blog js the left right social primary secondary widget',
)
const pages = setOf('articles blogs links news pages post posts products reading stories')
/** Words that say how a part of the site looks. */
const boxWords = setOf(
  'area bar block bottom box btn button buttons carousel collapse col column container cta desktop dialog div ' +
    'dropdown enabled feed fixed follow footer form grid group header heading holder icon icons inner inline item ' +
    'items layout left list media menu message mobile modal module networks notice outer overlay panel popup proof ' +
    'right row section signup slider sticky subscribe thread title toggle toolbar top trail widgets wrap wrapper',
)
