import type {RegionRule} from '../wording/body-regions.ts'

const FEWEST_HITS = 2
const MOST_REGIONS = 3

/** Slugs of the body regions that texts speak of twice or more, most hits first; a title is given thrice. */
export function readRegions(texts: readonly string[], rules: readonly RegionRule[]): string[] {
  return [...countHits(texts, rules)]
    .filter(([, count]) => count >= FEWEST_HITS)
    .toSorted(([, one], [, two]) => two - one)
    .slice(0, MOST_REGIONS)
    .map(([slug]) => slug)
}

interface RegionSearch {
  readonly slugOf: ReadonlyMap<string, string>
  readonly pattern: RegExp
}

function searchFor(rules: readonly RegionRule[]): RegionSearch {
  const slugOf = new Map(rules.flatMap(({slug, aliases}) => aliases.map((alias) => [alias, slug] as const)))
  const aliases = [...slugOf.keys()].toSorted((one, two) => two.length - one.length)
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}-])(${aliases.join('|')})(?:s|es)?(?![\p{L}\p{N}-])`,
    'gu',
  )
  return {slugOf, pattern}
}

/** Rules stay the same from page to page, and their search takes longer to make than to do. */
const searches = new WeakMap<readonly RegionRule[], RegionSearch>()

function countHits(texts: readonly string[], rules: readonly RegionRule[]): Map<string, number> {
  const search = searches.get(rules) ?? searchFor(rules)
  searches.set(rules, search)
  const {slugOf, pattern} = search
  const hits = new Map<string, number>()
  for (const text of texts) {
    const lower = text.toLowerCase()
    pattern.lastIndex = 0
    for (let found = pattern.exec(lower); found !== null; found = pattern.exec(lower)) {
      const slug = slugOf.get(found[1] ?? '')
      if (slug !== undefined) hits.set(slug, (hits.get(slug) ?? 0) + 1)
    }
  }
  return hits
}
