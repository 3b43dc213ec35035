import type {Stage} from '../../schemas/vocabulary.ts'

export interface StageRule {
  readonly stage: Stage
  readonly pattern: RegExp
}

/** What a bracket after an exercise's name says about the stage of rehabilitation. */
export const stageWords: readonly StageRule[] = [
  {stage: 'returnToActivity', pattern: /return to|sport[- ]specific/i},
  {stage: 'maintenance', pattern: /maintenance|long[- ]term/i},
  {
    stage: 'early',
    pattern: /\bearly\b|\binitial\b|\bacute\b|\bfirst (stage|phase|weeks?)\b|(stage|phase) (1|one)\b/i,
  },
  {stage: 'middle', pattern: /\bmid(dle)?\b|\bintermediate (stage|phase)\b|(stage|phase) (2|two)\b/i},
  {
    stage: 'late',
    pattern: /\blater?\b|\badvanced (stage|phase)\b|\bfinal (stage|phase)\b|(stage|phase) (3|three)\b/i,
  },
]
