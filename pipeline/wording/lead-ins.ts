import type {LeadInRule} from './lead-ins/lead-in-rule.ts'
import {helpLines, plainLines} from './lead-ins/plain-lines.ts'
import {tellingLines} from './lead-ins/telling-lines.ts'

/** Tried from the top; the first that fits decides. */
export const leadIns: readonly LeadInRule[] = [...helpLines, ...tellingLines, ...plainLines]
