/**
 * The people that a text names one after the other, joined by “;”, commas, “and” or “&”. What stands behind a name and
 * is none itself, such as letters or a job, stays with it: “Ann Lee, PT, DPT and Bo Chen” are two.
 */
export const peopleIn = (written: string): string[] =>
  written
    .split(';')
    .flatMap(joinedPeople)
    .map((person) => person.trim())
    .filter((person) => person !== '')

function joinedPeople(written: string): string[] {
  const parts = written.trim().split(joint)
  const people: string[] = []
  // Every second part is what joins the others.
  for (let index = 0; index < parts.length; index += 2) {
    const part = parts[index] ?? ''
    const last = people.length - 1
    if (last < 0 || (isName(part) && isName(parts[0] ?? ''))) people.push(part)
    else people[last] = `${people[last] ?? ''}${parts[index - 1] ?? ''}${part}`
  }
  return people
}

const joint = /(,\s*(?:(?:and|&)\s+)?|\s(?:and|&)\s+)/

const isName = (part: string): boolean => name.test(part.trim()) && !noName.test(part)

const word = String.raw`(?:\p{Lu}(?:['’]\p{Lu})?[\p{Ll}'’-][\p{L}'’-]*|(?:\p{Lu}\.?){1,2})`
/** Two to five words with capitals, of which at least one is written out. */
const name = new RegExp(
  String.raw`^(?=.*\p{Lu}\p{Ll})(?:(?:[Dd]r|[Pp]rof|M(?:rs?|s|x))\.? )?${word}(?: (?:v[ao]n|de[lrn]?|da|dos|di|l[ae]|bin|al|${word})){1,4}$`,
  'u',
)
/** Words of jobs, degrees, places of work and groups of people. */
const noName =
  /\b(?:\w*therap(?:ist|y)\w*|physio\w*|chiropract\w*|osteopath\w*|podiatr\w*|doctor\w*|surge(?:on|ry)|nurs\w*|physicians?|dentists?|dental|pharmac\w*|psycholog\w*|dieti[ct]ian\w*|nutrition\w*|practi\w+|clinic\w*|consultants?|specialists?|coach|trainer|director|owner|(?:co-)?founder|editors?|writers?|managers?|instructor|lecturer|professor|certified|registered|licensed|chartered|senior|lead|head|board|chief|medic\w*|health\w*|sports?|rehab\w*|wellness|care|cent(?:re|er)|hospital|university|college|institute|school|associates?|group|team|staff|partners?|ltd|inc|phd|dip|hons|cert|candidate|student)\b/i
