import type {TimeUnit} from '../../schemas/vocabulary.ts'
import type {PageBlock} from '../sections/page.ts'
import type {RecoveryTime} from './facts.ts'

const units: {[word: string]: TimeUnit} = {day: 'day', week: 'week', month: 'month'}
const speaksOfRecovery =
  /\brecover\w*|\bheal\w*|\bsettles?\b|\bimprov\w+|\bget(?:s|ting)? better\b|\bresolves?\b/i
const span = /\b(\d{1,3})\s*(?:to|-|–|—)\s*(\d{1,3})\s*(day|week|month)s?\b([^.]*)/i

/** The first stretch of time that a text gives for recovery, with what it is said to depend on. */
export function readRecoveryTime(blocks: readonly PageBlock[]): RecoveryTime | undefined {
  for (const {key, block} of blocks) {
    const found = speaksOfRecovery.test(block.text) ? span.exec(block.text) : null
    const unit = units[found?.[3]?.toLowerCase() ?? '']
    const [min, max] = [Number(found?.[1]), Number(found?.[2])]
    if (!unit || !(min > 0 && min <= max)) continue
    const note = /^, (depending .+|if .+|unless .+)$/.exec(found?.[4] ?? '')?.[1]
    return {min, max, unit, ...(note !== undefined && {note}), key}
  }
  return undefined
}
