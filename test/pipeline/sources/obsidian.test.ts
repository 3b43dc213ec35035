import {expect, test} from 'vitest'
import {parse} from '../../../pipeline/parse/parse.ts'
import {entriesOf, textFile} from '../../support/read-fixtures.ts'
import {readEntities} from '../read-page.ts'

/** A note of a vault that also has a picture and a note “Ice packs”, read. */
async function readNote(text: string) {
  const entries = await entriesOf([
    textFile('Heel.md', text),
    textFile('Care/Ice packs.md', 'Cold.'),
    textFile('foot.png', ''),
  ])
  const note = entries.find((entry) => entry.kind === 'article' && entry.source.name === 'Heel.md')
  if (note?.kind !== 'article') throw new Error('no note')
  return parse(note.source)
}

const read = async (text: string) =>
  (await readNote(text)).blocks.map(({kind, line, text: words}) => `${line} ${kind} ${words}`)

test.each([
  ['Use ==bright **words**== here.', ['1 paragraph Use bright words here.']],
  ['If a == b and c == d.', ['1 paragraph If a == b and c == d.']],
  [
    'A heel. ^heel-1\n\n- Pain ^a1b2c3\n- x ^2',
    ['1 paragraph A heel.', '3 listItem Pain', '4 listItem x ^2'],
  ],
  ['| a |\n|---|\n| b |\n\n^table', ['1 table a | b']],
  ['It %%is secret%% hurts.', ['1 paragraph It hurts.']],
  ['One.\n\n%%\nTwo.\n\n```\nthree\n```\n%%\n\nFour.', ['1 paragraph One.', '11 paragraph Four.']],
  ['One %% two\n\nthree %% four.', ['1 paragraph One %% two', '3 paragraph three %% four.']],
  ['50%% of people, 20%% of dogs, `%%code%%`.', ['1 paragraph 50%% of people, 20%% of dogs, %%code%%.']],
])('reads %j', async (text, blocks) => {
  expect(await read(text)).toEqual(blocks)
})

test('tells which comments were left out', async () => {
  const {problems} = await readNote('It %%is secret%% hurts.\n\n%%\nask\nJo\n%%\n')
  expect(problems).toEqual([
    {code: 'comments', message: 'Comments of the writer were left out: is secret, ask Jo.'},
  ])
})

test.each([
  ['> [!warning] Do not run\n> Stop when it hurts.', ['1 quote Do not run', '2 quote Stop when it hurts.']],
  ['> [!tip]- Folded\n> Use ice.', ['1 quote Folded', '2 quote Use ice.']],
  ['> [!note]\n> Rest.', ['1 quote Note', '2 quote Rest.']],
  ['> [!danger] Go to a doctor\n> if it is numb.', ['1 quote Go to a doctor if it is numb.']],
  ['> [!warning] Only a title', ['1 quote Only a title']],
])('keeps title and body of the callout %j', async (text, blocks) => {
  expect(await read(text)).toEqual(blocks)
})

test('takes no callout for a fact of its section', () => {
  const text = '# Gout\n\n## Symptoms\n\n- Heat\n\n> **Do not run**<br><br>\n> Stop when it hurts.\n'
  expect(readEntities(text).symptoms.map(({name}) => name)).toEqual(['Heat'])
})

test('reads links and pictures within a table, with sizes', async () => {
  const {blocks} = await readNote('| Care |\n|---|\n| [[Ice packs\\|cold]] ![[foot.png\\|A foot\\|300]] |\n')
  expect(blocks).toMatchObject([
    {kind: 'table', rows: [['Care'], ['cold']], links: [{text: 'cold', href: 'Care/Ice packs.md'}]},
    {kind: 'image', src: 'foot.png', alt: 'A foot'},
  ])
})

test('leads to a note, not to a block of it', async () => {
  const {blocks} = await readNote('See [[Ice packs#^cold|how]].')
  expect(blocks[0]?.spans[1]).toEqual({text: 'how', marks: [], href: 'Care/Ice packs.md#cold'})
})
