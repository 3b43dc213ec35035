import type {Entities} from '../../../pipeline/entities/facts.ts'
import {readEntities} from '../read-page.ts'

/** The names of what a page lists, by list, where it lists any. */
export function namesByList(text: string, format: 'md' | 'html' | 'txt'): Record<string, readonly string[]> {
  const {symptoms, causes, treatments, exercises, keyTakeaways}: Entities = readEntities(text, format)
  const names = (facts: readonly {readonly name: string}[]) => facts.map(({name}) => name)
  const lists = {
    symptoms: names(symptoms),
    causes: names(causes.filter(({kind}) => kind === 'cause')),
    riskFactors: names(causes.filter(({kind}) => kind === 'riskFactor')),
    treatments: names(treatments),
    exercises: names(exercises),
    keyTakeaways: keyTakeaways.map(({block}) => block.text),
  }
  return Object.fromEntries(Object.entries(lists).filter(([, found]) => found.length > 0))
}
