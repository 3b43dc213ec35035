import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {expect, test} from 'vitest'
import {runImport} from '../../../scripts/run-import.ts'
import {temporaryFolder} from '../../support/temporary.ts'
import {nextOptions, type Place, withLake} from './importing.ts'

/** Imports files, by their paths in a folder that holds nothing else. */
async function importFiles(
  folder: string,
  files: Readonly<Record<string, string>>,
  {connection, data}: Place,
): Promise<readonly string[]> {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), {recursive: true})
    writeFileSync(join(folder, name), text)
  }
  const {noted, problems} = await runImport({
    paths: [folder],
    options: nextOptions(data),
    connection,
    data,
    withoutAssets: true,
  })
  return [...noted.map(({problem}) => problem.message), ...problems.map(({message}) => message)]
    .filter((message) => /condition-|article-/.test(message))
    .map((message) => message.replaceAll(/\S*\/(?=\w+\/\w+\.(?:md|xml))/g, ''))
}

const pagesOf = async ({connection: {client}}: Place): Promise<unknown> =>
  client.fetch(`*[_type in ["condition", "article"]] | order(_id asc){
    "id": _id, title, "slug": slug.current, "intro": intro[0].children[0].text}`)

const titled = (title: string, intro: string): string =>
  `# ${title}\n\n${intro}\n\n## Warm up\n\nWalk for five minutes.\n`

test('an article whose title changed updates its page, which keeps its slug', async () => {
  const folder = join(temporaryFolder(), 'posts')
  await withLake(dirname(folder), async (place) => {
    await importFiles(folder, {'a/tips.md': titled('5 tips for runners', 'Run.')}, place)
    const said = await importFiles(folder, {'a/tips.md': titled('6 tips for runners', 'Run more.')}, place)
    expect(said).toEqual([])
    const pages = [
      {
        id: 'drafts.article-5-tips-for-runners',
        title: '6 tips for runners',
        slug: '5-tips-for-runners',
        intro: 'Run more.',
      },
    ]
    expect(await pagesOf(place)).toEqual(pages)
    expect(await importFiles(folder, {}, place)).toEqual([])
    expect(await pagesOf(place)).toEqual(pages)
  })
})

const sciatica = (intro: string): string => `# Sciatica\n\n${intro}\n\n## Symptoms\n\n- Leg pain\n`

test('of two files of one name in two folders the one that made the page keeps it, in whatever order they come', async () => {
  const folder = join(temporaryFolder(), 'posts')
  await withLake(dirname(folder), async (place) => {
    await importFiles(folder, {'y2021/sciatica.md': sciatica('Sciatica is pain along a nerve.')}, place)
    const said = await importFiles(
      folder,
      {'y2020/sciatica.md': sciatica('Sciatica is a word for all leg pain.')},
      place,
    )
    expect(said).toEqual([
      'condition-sciatica was made from y2021/sciatica.md; this one becomes article-sciatica.',
    ])
    expect(await pagesOf(place)).toEqual([
      {
        id: 'drafts.article-sciatica',
        title: 'Sciatica',
        slug: 'sciatica',
        intro: 'Sciatica is a word for all leg pain.',
      },
      {
        id: 'drafts.condition-sciatica',
        title: 'Sciatica',
        slug: 'sciatica',
        intro: 'Sciatica is pain along a nerve.',
      },
    ])
  })
})

interface Post {
  readonly number: number
  readonly title: string
  readonly path?: string
  readonly intro: string
  readonly oldSlug?: string
}

/** An export of WordPress; a post without a path is a draft. */
const wordpress = (...posts: readonly Post[]): string => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><link>https://clinic.example</link><wp:wxr_version>1.2</wp:wxr_version>
${posts
  .map(
    ({number, title, path, intro, oldSlug}) => `<item><title>${title}</title>
<link>https://clinic.example/${path ?? `?p=${number}`}</link>
<guid isPermaLink="false">https://clinic.example/?p=${number}</guid>
<content:encoded><![CDATA[<p>${intro}</p><h2>Symptoms</h2><ul><li>Hot joint</li></ul>]]></content:encoded>
<wp:post_id>${number}</wp:post_id><wp:post_name>${path?.split('/').at(-2) ?? ''}</wp:post_name>
<wp:status>${path === undefined ? 'draft' : 'publish'}</wp:status><wp:post_type>post</wp:post_type>
${oldSlug === undefined ? '' : `<wp:postmeta><wp:meta_key>_wp_old_slug</wp:meta_key><wp:meta_value>${oldSlug}</wp:meta_value></wp:postmeta>`}</item>`,
  )
  .join('\n')}
</channel></rss>`

test('a post of WordPress keeps its page when it goes live, and when its title and its slug change', async () => {
  const folder = join(temporaryFolder(), 'export')
  const gout = {number: 11, title: 'Gout'}
  await withLake(dirname(folder), async (place) => {
    const page = (title: string, intro: string): object => ({
      id: 'drafts.condition-gout',
      title,
      slug: 'gout',
      intro,
    })
    await importFiles(folder, {'x/a.xml': wordpress({...gout, intro: 'A draft.'})}, place)
    expect(await pagesOf(place)).toEqual([page('Gout', 'A draft.')])
    const live = {...gout, path: 'blog/gout/', intro: 'It is live.'}
    expect(await importFiles(folder, {'x/a.xml': wordpress(live)}, place)).toEqual([])
    expect(await pagesOf(place)).toEqual([page('Gout', 'It is live.')])
    const changed = {
      ...live,
      title: 'Gout and its treatment',
      path: 'blog/gouty-arthritis/',
      oldSlug: 'gout',
      intro: 'It is new.',
    }
    expect(await importFiles(folder, {'x/a.xml': wordpress(changed)}, place)).toEqual([])
    expect(await pagesOf(place)).toEqual([page('Gout and its treatment', 'It is new.')])
  })
})

test('of two posts whose addresses end alike the one that made the page keeps it', async () => {
  const folder = join(temporaryFolder(), 'export')
  const first = {number: 5, title: 'Gout', path: 'conditions/gout/', intro: 'A hot joint.'}
  const second = {number: 3, title: 'Gout', path: 'blog/gout/', intro: 'Kings had it.'}
  await withLake(dirname(folder), async (place) => {
    await importFiles(folder, {'x/a.xml': wordpress(first)}, place)
    const said = await importFiles(folder, {'x/a.xml': wordpress(second, first)}, place)
    expect(said).toEqual([
      expect.stringMatching(/^condition-gout was made from .*; this one becomes article-gout\.$/),
    ])
    expect(await pagesOf(place)).toMatchObject([
      {id: 'drafts.article-gout', intro: 'Kings had it.'},
      {id: 'drafts.condition-gout', intro: 'A hot joint.'},
    ])
  })
})

test('an article whose old address is that of another one takes no page from it', async () => {
  const folder = join(temporaryFolder(), 'posts')
  const at = (url: string, title: string, more = ''): string =>
    `---\nurl: ${url}\n${more}---\n\n${titled(title, `${title} helps.`)}`
  await withLake(dirname(folder), async (place) => {
    const one = {'b/one.md': at('https://clinic.example/one', 'Heat')}
    await importFiles(folder, one, place)
    const alias = 'aliases: [https://clinic.example/one]\n'
    await importFiles(folder, {'a/two.md': at('https://clinic.example/two', 'Cold', alias)}, place)
    expect(await pagesOf(place)).toMatchObject([
      {id: 'drafts.article-cold', intro: 'Cold helps.'},
      {id: 'drafts.article-heat', intro: 'Heat helps.'},
    ])
  })
})

test('a file that gives the address of another one of the import takes no page from it', async () => {
  const folder = join(temporaryFolder(), 'site')
  const at = (title: string): string =>
    `<html><head><title>${title}</title><link rel="canonical" href="https://clinic.example/blog"></head><body><h1>${title}</h1><p>${title} helps.</p><h2>Warm up</h2><p>Walk for five minutes.</p></body></html>`
  await withLake(dirname(folder), async (place) => {
    await importFiles(folder, {'b/heat.html': at('Heat')}, place)
    await importFiles(folder, {'b/cold.html': at('Cold')}, place)
    expect(await pagesOf(place)).toMatchObject([
      {id: 'drafts.article-cold', intro: 'Cold helps.'},
      {id: 'drafts.article-heat', intro: 'Heat helps.'},
    ])
  })
})
