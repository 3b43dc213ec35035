import type {Article} from '../parse/article.ts'
import type {Block, Metadata} from '../parse/block.ts'
import {fieldOfCare} from '../wording/conditions.ts'
import {topicLine} from '../wording/section-headings.ts'
import {namedTitle} from './named-title.ts'
import {isNoHeadline, skipLink, templateName} from './no-headline.ts'

/** Blocks before a first-level heading that stands no further down than this are the site's, not the article's. */
const DEEPEST_TITLE = 25

export interface PageTitle {
  /** Index of the title's block; -1 where only the metadata has a title. */
  readonly index: number
  readonly text: string
}

/** What is asked of words that may be a headline. */
export interface TitleWords {
  /** Whether they are the name of a condition. */
  readonly isCondition: (words: string) => boolean
  /** Whether they mean conditions of a kind, and none in particular. */
  readonly isOfMany: (words: string) => boolean
  /** The condition that they name as a title does. */
  readonly conditionIn: (words: string) => string | undefined
  readonly isMenuEntry: (words: string) => boolean
}

/**
 * The headline of a page: the one that its source gives, else its first heading of level 1, the metadata's title, or its first words. Where that is the name
 * of the site, or a slogan, the condition that a headline below it names.
 */
export function pageTitle(
  blocks: readonly Block[],
  {metadata, headline}: Pick<Article, 'metadata' | 'headline'>,
  {isCondition, isOfMany, conditionIn, isMenuEntry}: TitleWords,
): PageTitle {
  if (headline !== undefined && !isNoTitle(headline)) return givenTitle(blocks, headline)
  const trail = trailEnd(blocks)
  if (trail !== undefined) return titleAt(blocks, trail)
  const title = firstTitle(blocks, metadata, conditionIn)
  const parts = new Set((metadata.seoTitle ?? metadata.title ?? '').split(/\s+[|·•»–—-]\s+/u).map(fold))
  const said = blocks.findIndex(
    ({kind, text}, index) => index <= DEEPEST_TITLE && kind === 'heading' && parts.has(fold(text)),
  )
  if (title.index < 0 && said >= 0) return titleAt(blocks, said)
  const below = blocks[title.index + 1]
  const isHeadline = isWords(below) || below?.kind === 'heading'
  if (
    (kicker.test(title.text) || fieldOfCare.test(title.text)) &&
    isHeadline &&
    conditionIn(below?.text ?? '') !== undefined
  )
    return titleAt(blocks, title.index + 1)
  if (fieldOfCare.test(title.text) || (ofPosts.test(title.text) && hasRubrics(blocks))) return title
  if (isCondition(title.text) && !isOfMany(title.text) && !gluedMenu.test(title.text)) return title
  if (!(site.test(title.text) || place.test(title.text) || isAboveMenu(blocks, title, isMenuEntry))) {
    const slogan = isWords(blocks[title.index]) ? namedTitle(blocks, title.index, conditionIn) : undefined
    const isBelow = slogan !== undefined && isRightBelow(blocks, title.index, title.index + slogan.distance)
    return slogan !== undefined && isBelow ? titleAt(blocks, slogan.index) : title
  }
  const text = blocks.findIndex(({text: words}) => words.split(' ').length > MOST_HEADLINE_WORDS)
  const isRightAbove = (index: number): boolean => index < text && index >= text - NEAR
  const named = blocks.flatMap((block, index) =>
    (index <= DEEPEST_TITLE || isRightAbove(index)) &&
    (block.kind !== 'line' || index < text) &&
    (block.kind === 'heading' || block.kind === 'line' || parts.has(fold(block.text))) &&
    block.text.split(' ').length <= MOST_NAME_WORDS &&
    !/\?$|\b(?:of|for)\b|^[/›»>|]/i.test(block.text) &&
    !gluedMenu.test(block.text) &&
    isCondition(block.text)
      ? [index]
      : [],
  )
  // A long menu may name conditions, too: the headline is the one right above the text.
  const first = onlyOne(blocks, named.filter(isRightAbove)) ?? onlyOne(blocks, named)
  if (first !== undefined) return titleAt(blocks, first)
  const further = namedTitle(blocks, title.index, conditionIn)
  return further === undefined ? title : titleAt(blocks, further.index)
}

/** Heads the first lines of posts, one after the other. */
const ofPosts = /^(?:(?:our|the|latest) )?(?:blogs?|articles?|news)$/i

/** Whether a few words stand again and again, as the rubric of each post does. */
function hasRubrics(blocks: readonly Block[]): boolean {
  const counts = new Map<string, number>()
  for (const {kind, text} of blocks)
    if ((kind === 'heading' || isWordsKind(kind)) && text.split(' ').length <= MOST_NAME_WORDS)
      counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts.values()].some((count) => count >= FEWEST_POSTS)
}

const FEWEST_POSTS = 3

/** The first of some blocks, where all of them say the same. */
function onlyOne(blocks: readonly Block[], indices: readonly number[]): number | undefined {
  const same = new Set(indices.map((index) => fold(blocks[index]?.text ?? '')))
  return same.size === 1 ? indices[0] : undefined
}

/** The headline that a trail of links above it ends in: “Home › Conditions › Sciatica”. A page may have two trails. */
function trailEnd(blocks: readonly Block[]): number | undefined {
  const ends = blocks.slice(0, DEEPEST_TITLE + 1).flatMap(({text}, trail) => {
    const end = linkTrail.test(text) ? fold(text.split(/[›»>/]/).at(-1) ?? '') : ''
    const below = end === '' ? [] : blocks.slice(trail + 1, trail + 1 + NEAR)
    const at = below.findIndex(
      (block) => (isWords(block) || block.kind === 'heading') && fold(block.text) === end,
    )
    return at < 0 ? [] : [trail + 1 + at]
  })
  return ends[0]
}

const linkTrail = /^home ?(?:[›»>/] ?[^›»>/]{2,60}){1,5}$/i

/** Whether nothing but its place marks a block as a title. */
const isWords = (block: Block | undefined): boolean => block !== undefined && isWordsKind(block.kind)
const isWordsKind = (kind: Block['kind']): boolean => kind === 'line' || kind === 'paragraph'

/** A headline stands at most so far below a slogan, or below labels of so many words. */
const SLOGAN = 2
const LABELS = 6
const MOST_LABEL_WORDS = 6

function isRightBelow(blocks: readonly Block[], above: number, headline: number): boolean {
  const isLabel = ({text}: Block): boolean =>
    text.split(' ').length <= MOST_LABEL_WORDS && !/[.:,?]$/.test(text) && !topicLine.test(text)
  const distance = headline - above
  return distance <= SLOGAN || (distance <= LABELS && blocks.slice(above, headline).every(isLabel))
}

/** Words by which a clinic, a person or a site is named. */
const site =
  /(?:physio\w*|chiropractic|osteopath\w*|podiatry|\bbook now|\bcall us|\b(?:mon|tue|tues|wed|thu|thur|fri)\b.*\d.*)(?=$|[\s,|.:])|\b(?:hospital|clinics?|cent(?:re|er)|physio\w*|chiropractic|orthop\w+|dental|dentistry|gastroenterology|therapy|p\.a\.|llc|ltd|inc|group|associates|practice|surgery|dr\.?|md|institute|academy|doctors?|wellness|osteopath\w*|podiatry)(?=$|[\s,|.:])/i

/** “Salem, OR”, “Midtown · NYC”, and what a site calls the part of it in which its articles stand. */
const place =
  /, [A-Z]{2}$|^(?:\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?,\s?){1,4}$|^\p{Lu}\p{Ll}+ · \p{Lu}[\p{L} ]+$|^(?:[Pp]atient (?:[Ee]ducation|[Ii]nformation|[Rr]esources)|[Hh]ealth (?:[Ll]ibrary|[Tt]opics|A-Z)|[Dd]iseases and [Cc]ures|[Cc]ontact (?:[Ii]nfo|[Uu]s)|[Ll]ocations?|(?:[Ww]orking|[Oo]pening) (?:[Tt]imes?|[Hh]ours)|[Gg]et [Ii]n [Tt]ouch|[Mm]edical [Ll]ibrary|[Tt]reatments|[Ss]ervices|[Aa]rticles|[Bb]log|[Ii]njuries (?:&|and) [Cc]onditions|[Cc]onditions (?:&|and) [Ii]njuries|[Cc]onditions(?: [Ww]e (?:[Tt]reat|[Hh]elp [Ww]ith|[Ss]ee))?)$/u

/** “Conditions · Shoulder pain”, “Hip Clinic · Condition guide”, “Resources:”: says where on the site the headline below stands. */
const kicker =
  /^(?:chapter|plate|part|section|fig\.?|no\.?) [\divx]{1,4} ?[·•|/>›»:–—-] ?\p{L}|^(?:conditions?|services?|treatments?|blog|articles?|library|learn|resources|home) ?[·•|/>›»] ?\p{L}|[·•|/>›»] ?(?:condition|patient|health|information|symptom) (?:guides?|information|leaflets?|library|pages?)$|^[^:.?!]{2,40}:$/iu

/** Words of a heading that is the name of a condition and no more. */
const MOST_NAME_WORDS = 4
/** A sentence above a headline stands within so many lines of it. */
const NEAR = 4
const MOST_HEADLINE_WORDS = 14

/** “HomeServices”: a trail of links that lost its spaces. */
const gluedMenu = /^Home(?=\p{Lu}\p{Ll})/u

/** Whether what would be the title opens a menu: it says “Home”, or a list of the site's pages follows. */
function isAboveMenu(
  blocks: readonly Block[],
  {index, text}: PageTitle,
  isMenuEntry: TitleWords['isMenuEntry'],
): boolean {
  if (/^home\b|[|·–-] home(?: ?page)?$/i.test(text) || gluedMenu.test(text)) return true
  const below = blocks.slice(index + 1, index + 1 + MENU)
  const entries = below.filter(({text: entry}) => isMenuEntry(entry))
  return entries.length >= FEWEST_ENTRIES
}

/** So many blocks below a title are looked at, of which so many must be entries of a menu. */
const MENU = 12
const FEWEST_ENTRIES = 3

/** What tools write where nobody gave a title. */
const noTitle = /^(?:document|untitled(?: document| page)?|new page|title|page title|my website)$/i
/** The name of a file: “shin-splints-treatment”. */
const fileName = /^[a-z\d]+(?:-[a-z\d]+){2,}$/

const isNoTitle = (written: string): boolean =>
  noTitle.test(written) || templateName.test(written) || fileName.test(written)

/** A headline that a source gives, or the heading of the text that says the same, with or without the site's name. */
function givenTitle(blocks: readonly Block[], headline: string): PageTitle {
  const parts = new Set([headline, ...headline.split(/\s+[|·•»]\s+/u)].map(fold))
  const first = blocks.findIndex(isTitle)
  const top = blocks.findIndex(
    (block, index) =>
      (index === first || (index <= DEEPEST_TITLE && levelOf(block) === 1)) && parts.has(fold(block.text)),
  )
  return top < 0 ? {index: -1, text: headline} : titleAt(blocks, top)
}

function firstTitle(
  blocks: readonly Block[],
  metadata: Metadata,
  conditionIn: TitleWords['conditionIn'],
): PageTitle {
  const top = blocks.findIndex(
    ({kind}, index) =>
      kind === 'heading' &&
      index <= DEEPEST_TITLE &&
      levelOf(blocks[index]) === 1 &&
      !skipLink.test(blocks[index]?.text ?? ''),
  )
  if (top >= 0) return titleAt(blocks, top)
  const first = firstLine(blocks, conditionIn)
  const named = isNoTitle(metadata.title ?? '') ? undefined : metadata.title
  if (named === undefined) return first < 0 ? {index: -1, text: ''} : titleAt(blocks, first)
  const same = blocks[first]
  return same && fold(same.text) === fold(named) ? titleAt(blocks, first) : {index: -1, text: named}
}

/** The first line that may be a headline; of a plain text not one that ends as a sentence right above a better one. */
function firstLine(blocks: readonly Block[], conditionIn: TitleWords['conditionIn']): number {
  const first = blocks.findIndex(isTitle)
  const block = blocks[first]
  if (block?.kind !== 'line' || !block.text.endsWith('.')) return first
  if (
    block.text.split(' ').length <= MOST_HEADLINE_WORDS &&
    conditionIn(block.text.slice(0, -1)) !== undefined
  )
    return first
  const better = blocks.findIndex(
    (other, index) =>
      index > first &&
      index <= first + NEAR &&
      isTitle(other) &&
      !topicLine.test(other.text) &&
      !/[.:;,]$/.test(other.text) &&
      other.text.split(' ').length <= MOST_HEADLINE_WORDS,
  )
  return better < 0 ? first : better
}

const titleAt = (blocks: readonly Block[], index: number): PageTitle => ({
  index,
  text: (blocks[index]?.text ?? '').replace(/^title: ?["“”]?(?=\S)(.*?)["“”]?$/i, '$1'),
})

const levelOf = (block: Block | undefined): number => (block?.kind === 'heading' ? block.level : 0)

const isTitle = ({kind, text}: Block): boolean =>
  (kind === 'heading' || isWordsKind(kind)) && /\p{L}{3}/u.test(text) && !isNoHeadline(text)

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
