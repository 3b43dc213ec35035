import type {Problem} from '../../parse/source.ts'
import type {Site} from './site-index.ts'
import {plainWords} from '../../parse/plain-words.ts'
import type {WxrItem, WxrTerm} from './wxr-item.ts'

/** Display names of who wrote an item: its co-authors, else its creator. */
export function authorsOf(item: WxrItem, {authors}: Site, problems: Problem[]): string[] {
  const known = (written: string): string | undefined => authors.get(written.trim().toLowerCase())
  const coAuthors = item.terms
    .filter(({domain}) => domain === 'author')
    .flatMap((term) => known(term.label) ?? known(slugOf(term)) ?? unknownCoAuthor(term, problems))
  if (coAuthors.length > 0) return [...new Set(coAuthors)]
  const creator = item.field('dc:creator').trim()
  const name = known(creator)
  if (name !== undefined || creator === '') return name === undefined ? [] : [name]
  return loginAsName(creator, problems)
}

/** Co-authors are filed under their login, with a sign before it in the slug. */
const slugOf = ({nicename}: WxrTerm): string => nicename.replace(/^cap-/, '')

/** Of one plugin the label is a login, of another a name. */
function unknownCoAuthor(term: WxrTerm, problems: Problem[]): string[] {
  const label = plainWords(term.label)
  const isLogin = (term.nicename.startsWith('cap-') && !/\s/.test(label)) || label.includes('@')
  if (label === '') return []
  return isLogin ? loginAsName(label, problems) : [label]
}

function loginAsName(login: string, problems: Problem[]): string[] {
  const message = `Its author “${login}” is not among the people of the export${login.includes('@') ? ' and was left out' : ', so the login stands for the name'}.`
  problems.push({code: 'unknown-author', message})
  return login.includes('@') ? [] : [plainWords(login)]
}
