import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {expect, test} from 'vitest'
import {runImport} from '../../../scripts/run-import.ts'
import {temporaryFolder} from '../../support/temporary.ts'
import {edit, nextOptions, type Place, withLake} from './importing.ts'

const slow = {timeout: 60_000}

const article = (
  condition: string,
  text: string,
  {front = '', answer = 'Yes, with care.'} = {},
): string => `---
${front}
---

# ${condition}: Causes and Symptoms

${text}

## Symptoms

- Morning stiffness

## FAQs

### Can I train with it?

${answer}
`

function write(folder: string, files: Readonly<Record<string, string>>): string[] {
  return Object.entries(files).map(([name, text]) => {
    const file = join(folder, name)
    mkdirSync(dirname(file), {recursive: true})
    writeFileSync(file, text)
    return file
  })
}

const importPaths = async (paths: readonly string[], {connection, data}: Place) =>
  runImport({paths, options: nextOptions(data), connection, data})

const linksOf = async ({connection: {client}}: Place): Promise<unknown> =>
  client.fetch(
    `*[_type in ["condition", "faq"]] | order(_id asc){
      _id, "links": (coalesce(intro, []) + coalesce(answer, []))[].markDefs[]{"to": coalesce(target._ref, href), anchor}
    }`,
  )

const redirectsOf = async ({connection: {client}}: Place): Promise<unknown> =>
  client.fetch('*[_type == "redirect"] | order(from asc){from, "to": to._ref, permanent, active}')

const elbow = article('Elbow pain', 'See [wrist sprains](../wrist/index.md#rest) and [more](/blog/knee/).', {
  front: 'url: https://www.clinic.example/blog/elbow/\naliases: [/old/elbow, /elbow.html]',
  answer: 'As for [the wrist](https://clinic.example/old/wrist?utm_source=mail).',
})
const wrist = article('Wrist sprain', 'It is *not* [elbow pain](https://clinic.example/blog/elbow).', {
  front: 'aliases: [/old/wrist]',
})
const knee = article('Knee pain', 'See [elbows](/old/elbow).', {
  front: 'url: https://clinic.example/blog/knee\naliases: [/old/elbow]',
})

test(
  'links between articles become internal links, and old addresses redirects, in any order',
  slow,
  async () => {
    const folder = temporaryFolder()
    const files = write(folder, {'wrist/index.md': wrist, 'posts/elbow.md': elbow, 'posts/knee.md': knee})
    await withLake(folder, async (place) => {
      const {problems} = await importPaths(files, place)
      expect(await linksOf(place)).toEqual([
        {
          _id: 'drafts.condition-elbow-pain',
          links: [
            {to: 'condition-wrist-sprain', anchor: 'rest'},
            {to: 'condition-knee-pain', anchor: null},
          ],
        },
        {_id: 'drafts.condition-knee-pain', links: [{to: 'condition-elbow-pain', anchor: null}]},
        {_id: 'drafts.condition-wrist-sprain', links: [{to: 'condition-elbow-pain', anchor: null}]},
        {_id: 'faq-elbow-pain-can-i-train-with-it', links: [{to: 'condition-wrist-sprain', anchor: null}]},
        {_id: 'faq-knee-pain-can-i-train-with-it', links: []},
        {_id: 'faq-wrist-sprain-can-i-train-with-it', links: []},
      ])
      const redirect = {permanent: true, active: true}
      expect(await redirectsOf(place)).toEqual([
        {from: '/blog/elbow', to: 'condition-elbow-pain', ...redirect},
        {from: '/blog/knee', to: 'condition-knee-pain', ...redirect},
        {from: '/elbow.html', to: 'condition-elbow-pain', ...redirect},
        {from: '/old/elbow', to: 'condition-elbow-pain', ...redirect},
        {from: '/old/wrist', to: 'condition-wrist-sprain', ...redirect},
      ])
      expect(problems.map(({message}) => message)).toEqual([
        '/old/elbow leads to condition-elbow-pain, and condition-knee-pain was there too',
      ])
      expect((await importPaths(files.toReversed(), place)).written).toBe(0)
      expect((await importPaths(files.slice(1, 2), place)).written).toBe(0)
    })
  },
)

test(
  'a link whose target is imported later is resolved then, except in text that an editor has changed',
  slow,
  async () => {
    const folder = temporaryFolder()
    const [first = '', second = ''] = write(folder, {'posts/elbow.md': elbow, 'wrist/index.md': wrist})
    await withLake(folder, async (place) => {
      const {client} = place.connection
      await importPaths([first], place)
      const page = 'drafts.condition-elbow-pain'
      expect(await client.fetch('*[_id == $page][0].intro[].markDefs[].href', {page})).toEqual([
        '../wrist/index.md#rest',
        '/blog/knee/',
      ])
      await importPaths([second], place)
      expect((await importPaths([first], place)).conflicts).toEqual([])
      expect(await linksOf(place)).toMatchObject([
        {links: [{to: 'condition-wrist-sprain'}, {to: '/blog/knee/'}]},
        {},
        {links: [{to: 'condition-wrist-sprain'}]},
        {},
      ])
      const changed = [{_type: 'block', _key: 'mine', markDefs: [], children: [], style: 'normal'}]
      await edit(client, page, {intro: changed})
      await importPaths(write(folder, {'posts/knee.md': knee}), place)
      await importPaths([first], place)
      expect(await client.fetch('*[_id == $page][0].intro', {page})).toEqual(changed)
    })
  },
)

test('a redirect that an editor has changed stays as it is', slow, async () => {
  const folder = temporaryFolder()
  const files = write(folder, {'wrist/index.md': wrist})
  await withLake(folder, async (place) => {
    const {client} = place.connection
    await importPaths(files, place)
    const id = await client.fetch<string>('*[_type == "redirect"][0]._id')
    await client.patch(id).unset(['to']).set({toPath: '/conditions'}).commit()
    const {written, problems} = await importPaths(files, place)
    expect(written).toBe(0)
    expect(problems.map(({message}) => message)).toEqual([
      `/old/wrist leads to /conditions by ${id}, and condition-wrist-sprain was there`,
    ])
  })
})

test(
  'names that may mean the same, and articles of the same words, are reported and kept apart',
  slow,
  async () => {
    const folder = temporaryFolder()
    const words = Array.from({length: 60}, (_, index) => `word${index}`).join(' ')
    const files = write(folder, {
      'a.md': article('Elbow pain', `${words}.`).replace('Morning stiffness', 'Tight hips'),
      'b.md': article('Wrist sprain', `${words} again.`).replace(
        'Morning stiffness',
        'Tightness in the hips',
      ),
    })
    await withLake(folder, async (place) => {
      const {duplicates} = await importPaths(files, place)
      expect(duplicates).toEqual({
        found: [
          {
            by: 'name',
            type: 'symptom',
            one: {id: 'symptom-tight-hips', name: 'Tight hips'},
            other: {id: 'symptom-tightness-in-the-hips', name: 'Tightness in the hips'},
            likeness: 1,
          },
          {
            by: 'text',
            type: 'condition',
            one: {id: 'condition-elbow-pain', name: 'Elbow pain: Causes and Symptoms'},
            other: {id: 'condition-wrist-sprain', name: 'Wrist sprain: Causes and Symptoms'},
            likeness: 0.9,
          },
        ],
        remarks: [],
      })
      expect(await place.connection.client.fetch('count(*[_type == "symptom"])')).toBe(2)
    })
  },
)
