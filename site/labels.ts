import type {CauseKind, SectionList, Stage, TimeUnit, Urgency} from '../schemas/vocabulary.ts'

export const urgencyLabels: Readonly<Record<Urgency, string>> = {
  emergency: 'Emergency: get help now',
  urgent: 'Urgent: get help today',
  soon: 'See a physiotherapist or doctor soon',
  routine: 'Mention at your next appointment',
}

export const stageLabels: Readonly<Record<Stage, string>> = {
  early: 'Early stage',
  middle: 'Middle stage',
  late: 'Late stage',
  returnToActivity: 'Return to activity',
  maintenance: 'Maintenance',
}

export const causeLabels: Readonly<Record<CauseKind, string>> = {
  cause: 'Cause',
  riskFactor: 'Risk factor',
  trigger: 'Trigger',
}

/** Headings for lists that no section of a page prints. */
export const listHeadings: Readonly<Record<SectionList, string>> = {
  symptoms: 'Symptoms',
  causes: 'Causes and risk factors',
  treatments: 'Treatments',
  exercises: 'Exercises',
  redFlags: 'When to get help',
  faqs: 'Questions and answers',
  keyTakeaways: 'Key points',
  citations: 'Sources',
}

export const unitLabels: Readonly<Record<TimeUnit, readonly [one: string, many: string]>> = {
  day: ['day', 'days'],
  week: ['week', 'weeks'],
  month: ['month', 'months'],
}

/** A value such as `resistanceBand` in plain words: “resistance band”. */
export function inWords(value: string): string {
  return value.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}
