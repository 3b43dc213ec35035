import type {Problem} from '../../parse/source.ts'
import type {Site} from './site-index.ts'
import type {WxrItem} from './wxr-item.ts'

export interface Addresses {
  /** Where the article was published. */
  readonly url?: string
  /** What led to it as well, as written. */
  readonly old: readonly string[]
}

export interface Body {
  readonly html: string
  readonly problems: readonly Problem[]
}

/** Where exports of WordPress and those that only look like it differ. */
export interface Dialect {
  /** Whether ids count anew in each export. */
  readonly idsAreOfFile: boolean
  readonly addresses: (item: WxrItem, site: Site) => Addresses
  readonly slug: (item: WxrItem) => string
  readonly body: (item: WxrItem, site: Site) => Body
}
