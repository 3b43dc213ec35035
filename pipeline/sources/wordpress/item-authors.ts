import type {Problem} from '../../parse/source.ts'
import type {Site} from './site-index.ts'
import {plainWords} from './plain-words.ts'
import type {WxrItem} from './wxr-item.ts'

/** Display names of who wrote an item: its co-authors, else its creator. */
export function authorsOf(item: WxrItem, {authors}: Site, problems: Problem[]): string[] {
  const known = (written: string): string | undefined => authors.get(written.trim().toLowerCase())
  const coAuthors = item.terms
    .filter(({domain}) => domain === 'author')
    .map(({nicename, label}) => known(label) ?? known(nicename.replace(/^cap-/, '')) ?? plainWords(label))
    .filter((name) => name !== '')
  if (coAuthors.length > 0) return [...new Set(coAuthors)]
  const creator = item.field('dc:creator').trim()
  const name = known(creator)
  if (name !== undefined || creator === '') return name === undefined ? [] : [name]
  const message = `Its author “${creator}” is not among the people of the export${creator.includes('@') ? ' and was left out' : ', so the login stands for the name'}.`
  problems.push({code: 'unknown-author', message})
  return creator.includes('@') ? [] : [plainWords(creator)]
}
