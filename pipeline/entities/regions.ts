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

function countHits(texts: readonly string[], rules: readonly RegionRule[]): Map<string, number> {
  const slugOf = new Map(rules.flatMap(({slug, aliases}) => aliases.map((alias) => [alias, slug] as const)))
  const aliases = [...slugOf.keys()].toSorted((one, two) => two.length - one.length)
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}-])(${aliases.join('|')})(?:s|es)?(?![\p{L}\p{N}-])`,
    'giu',
  )
  const hits = new Map<string, number>()
  for (const text of texts) {
    for (const [, alias] of text.matchAll(pattern)) {
      const slug = slugOf.get(alias?.toLowerCase() ?? '')
      if (slug !== undefined) hits.set(slug, (hits.get(slug) ?? 0) + 1)
    }
  }
  return hits
}
