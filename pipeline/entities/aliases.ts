import type {Page} from '../sections/page.ts'
import {foldName} from '../text/fold.ts'

const known =
  /\b(?:also|otherwise|sometimes|often|commonly|formerly|medically|clinically|technically|formally|better) (?:known|called|referred to)(?: as)? (?:an? |the )?["“‘']?([^."“”,;()]{3,60}?)["”’']?(?: or (?:an? |the )?["“‘']?([^."“”,;()]{3,60}?)["”’']?)?(?=[.,;()]| is | are | occurs | happens | refers )/giu
/** “Medial epicondylitis, also known as golfer's elbow, is …”: the other name comes first, and is no pronoun. */
const knownBefore =
  /^(?!(?:it|this|that|these|those|they|what|which|one|such|(?:(?:an?|the) )?(?:condition|injury|problem|disease|disorder|pain)(?=,| \())\b)(?:an? |the )?([^.,;:()]{3,60}?)(?:,| \() ?(?:also|otherwise|sometimes|often|(?:more )?commonly|better|formerly) (?:known|called|referred to)(?: as)? (?:an? |the )?["“‘']?([^."“”,;()]{3,60}?)["”’']?(?=[.,;()]| is | are )/iu
/** A word that both take to fit. */
const introduced = / (?:known|called|referred) /i
/** “Polycystic ovary syndrome (PCOS)”. */
const abbreviation = /([\p{L}\d’' -]{3,80}) \((\p{Lu}[\p{L}\d]{1,6}\p{Lu})\)/gu
const bracketed = / \(\p{Lu}[\p{L}\d]{1,6}\p{Lu}\)/u
const MOST_WORDS = 6

/** Other names of the condition: those of the front matter, and those that the text introduces with “also known as”. */
export function pageAliases({metadata, intro, sections, titleBlock}: Page, name: string): string[] {
  const opening = [titleBlock, ...intro, ...(sections[0]?.blocks ?? [])].flatMap((block) =>
    block ? [block.block.text] : [],
  )
  const spoken = opening.flatMap((text) => {
    if (!foldName(text).includes(foldName(name))) return []
    const introduces = introduced.test(text)
    const [, before, second = ''] = (introduces ? knownBefore.exec(text) : null) ?? []
    const after = introduces ? [...text.matchAll(known)].flatMap(([, one, two]) => [one, two]) : []
    const short = (bracketed.test(text) ? [...text.matchAll(abbreviation)] : []).flatMap(
      ([, words = '', letters]) => (foldName(words).endsWith(foldName(name)) ? [letters] : []),
    )
    return foldName(second) === foldName(name) ? [before, ...after, ...short] : [...after, ...short]
  })
  const bracket = /\(([^()]{2,60})\)/u.exec(titleBlock?.block.text.split(':')[0] ?? '')?.[1]
  const given = (metadata.aliases ?? []).filter((alias) => !alias.startsWith('/'))
  const names = new Map<string, string>()
  for (const alias of [...given, bracket, ...spoken]) {
    const words = alias?.trim() ?? ''
    if (words === '' || words.split(' ').length > MOST_WORDS || foldName(words) === foldName(name)) continue
    if (!names.has(foldName(words))) names.set(foldName(words), words)
  }
  return [...names.values()]
}
