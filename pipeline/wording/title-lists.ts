import type {StatedList} from './statements.ts'

const countWord = '(?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)'
const titleList = (things: string): RegExp =>
  new RegExp(`^(?:the )?(?:top )?${countWord} (?:[\\p{L}’'-]+ ){0,3}?(?:${things})\\b`, 'iu')

/** Titles that announce a list whose things are the page's own headings: “5 common causes of hip pain”. */
export const titleLists: readonly {readonly list: StatedList; readonly pattern: RegExp}[] = [
  {list: 'riskFactors', pattern: titleList('risk factors')},
  {list: 'causes', pattern: titleList('causes|reasons|culprits|triggers')},
  {list: 'symptoms', pattern: titleList('signs|symptoms')},
  {
    list: 'treatments',
    pattern: titleList('treatments?|ways to (?:treat|relieve|ease|manage|fix|beat)|remedies'),
  },
  {list: 'exercises', pattern: titleList('exercises|stretches')},
]
