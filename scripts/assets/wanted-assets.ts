import {type KnownAssets, type ResolvedAsset, resolveAsset} from '../../pipeline/pipeline.ts'

/** A picture that an article shows. */
export interface WantedAsset {
  /** As the article's documents write it. */
  readonly address: string
  /** Name of the article's file. */
  readonly article: string
  /** Where the article was published, if that is known. */
  readonly articleUrl?: string | undefined
  /** `image` unless given: what is no picture is broken then. */
  readonly kind?: AssetKind
}

export type AssetKind = 'image' | 'file'

/** One picture, and all who want it. */
export interface AssetJob {
  readonly resolved: ResolvedAsset
  readonly uses: readonly AssetUse[]
}

export interface AssetUse {
  readonly key: string
  readonly address: string
  readonly kind: AssetKind
  readonly articles: readonly string[]
}

/** What an address means depends on its article, unless it is an absolute one. */
export const assetKey = (article: string, address: string): string =>
  /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `${article}\n${address}`

/** Each picture once, however many articles show it and however they write its address. */
export function assetJobs(wanted: Iterable<WantedAsset>, exported: KnownAssets): AssetJob[] {
  const uses = new Map<string, AssetUse & {readonly articles: string[]}>()
  const jobs = new Map<string, {resolved: ResolvedAsset; uses: AssetUse[]}>()
  for (const {address, article, articleUrl, kind = 'image'} of wanted) {
    const key = assetKey(article, address)
    const known = uses.get(key)
    if (known !== undefined) {
      if (known.articles.at(-1) !== article) known.articles.push(article)
      continue
    }
    const use = {key, address, kind, articles: [article]}
    uses.set(key, use)
    const resolved = resolveAsset(article, articleUrl, address, exported)
    const target = targetOf(resolved) ?? key
    const job = jobs.get(target)
    if (job === undefined) jobs.set(target, {resolved, uses: [use]})
    else job.uses.push(use)
  }
  return [...jobs.values()]
}

function targetOf(resolved: ResolvedAsset): string | undefined {
  if (resolved.kind === 'exported') return `exported ${resolved.asset.address}`
  if (resolved.kind === 'embedded') return resolved.address
  return resolved.kind === 'web' ? `web ${resolved.addresses[0] ?? ''}` : undefined
}
