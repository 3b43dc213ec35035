import {expect, test} from 'vitest'
import {readExport} from './written-export.ts'

const account = (login: string, display: string, first = '', last = ''): string =>
  `<wp:author><wp:author_login>${login}</wp:author_login><wp:author_display_name>${display}</wp:author_display_name>` +
  `<wp:author_first_name>${first}</wp:author_first_name><wp:author_last_name>${last}</wp:author_last_name></wp:author>`

const people = [
  account('anna', 'anna', 'Anna', 'Berg'),
  account('ben', 'Dr Ben Osei', 'Benjamin', 'Osei'),
  account('cara', 'cara@clinic.example', 'Cara', 'Ruiz'),
  account('post@clinic.example', 'post@clinic.example'),
].join('')

const guest = {
  name: 'cap-jane-doe',
  type: 'guest-author',
  meta: {
    'cap-display_name': 'Jane Q. Doe',
    'cap-user_login': 'jane-doe',
    'cap-user_email': 'jane@clinic.example',
  },
}
const nameless = {
  name: 'cap-max',
  type: 'guest-author',
  meta: {'cap-first_name': 'Max', 'cap-last_name': 'Moran', 'cap-user_login': 'max'},
}

const term = (nicename: string, label: string): string =>
  `<category domain="author" nicename="${nicename}">${label}</category>`
const creator = (login: string): string => `<dc:creator>${login}</dc:creator>`
const unknown = (login: string, outcome: string) => [
  {code: 'unknown-author', message: `Its author “${login}” is not among the people of the export${outcome}.`},
]

test.each([
  ['an account shown by its login', creator('anna'), ['Anna Berg'], []],
  ['an account shown by another name', creator('ben'), ['Dr Ben Osei'], []],
  ['an account shown by an e-mail address', creator('cara'), ['Cara Ruiz'], []],
  [
    'an e-mail address',
    creator('post@clinic.example'),
    [],
    unknown('post@clinic.example', ' and was left out'),
  ],
  [
    'a guest and an account',
    creator('anna') + term('cap-jane-doe', 'jane-doe') + term('cap-ben', 'ben'),
    ['Jane Q. Doe', 'Dr Ben Osei'],
    [],
  ],
  ['a guest without a name to show', term('cap-max', 'max'), ['Max Moran'], []],
  [
    'a guest that the export lacks',
    term('cap-kim-lee', 'kim-lee'),
    ['kim-lee'],
    unknown('kim-lee', ', so the login stands for the name'),
  ],
  ['somebody named by a label', term('kim-lee', 'Kim Lee'), ['Kim Lee'], []],
  ['one person twice', term('cap-ben', 'ben') + term('ben', 'Dr Ben Osei'), ['Dr Ben Osei'], []],
])('the author of a post is %s', async (_, more, names, problems) => {
  const entries = await readExport([{name: 'heel', content: 'A sore heel.', more}, guest, nameless], people)
  const sources = entries.flatMap((entry) => (entry.kind === 'article' ? [entry.source] : []))
  expect(
    sources.map(({written, problems: found}) => ({
      names: written?.authors ?? [written?.author].filter(Boolean),
      problems: found,
    })),
  ).toEqual([{names, problems}])
})

test('a guest is no article', async () => {
  expect(await readExport([{...guest, content: 'Jane is a physio.'}])).toEqual([
    {
      kind: 'left-out',
      name: 'site.xml/cap-jane-doe',
      reason:
        'is a person who writes (guest-author): the name stands with the articles, a description is not imported',
    },
  ])
})
