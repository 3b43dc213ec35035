import {bodyRegions} from '../../schemas/body-regions.ts'

/** Words that speak of a region of the body; a plural “s” is allowed on each. `slug` names the region's document. */
export interface RegionRule {
  readonly slug: string
  readonly aliases: readonly string[]
}

export const bodyRegionAliases: readonly RegionRule[] = bodyRegions
