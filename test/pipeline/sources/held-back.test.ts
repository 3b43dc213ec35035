import {expect, test} from 'vitest'
import {entriesOf, textFile} from '../../support/read-fixtures.ts'
import {readOne} from '../../support/read-articles.ts'

const item = (name: string, more: string) =>
  `<item><title>${name}</title><link>https://clinic.example/${name}/</link><content:encoded>A sore heel.</content:encoded>` +
  `<wp:post_name>${name}</wp:post_name><wp:post_type>post</wp:post_type>${more}</item>`
const wordpress =
  '<rss xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel>' +
  '<wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://clinic.example</wp:base_blog_url>' +
  ['publish', 'draft', 'private', 'pending', 'future', 'a-status-of-a-plugin']
    .map((status) => item(status, `<wp:status>${status}</wp:status>`))
    .join('') +
  item('password', '<wp:status>publish</wp:status><wp:post_password>secret</wp:post_password>') +
  '</channel></rss>'

const squarespace =
  '<rss xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel>' +
  '<wp:wxr_version>1.2</wp:wxr_version><item><title>Heel</title><link>/blog/heel</link><wp:post_type>post</wp:post_type>' +
  '<content:encoded><![CDATA[<div class="sqs-block html-block sqs-block-html"><p>Sore.</p></div>]]></content:encoded>' +
  '<wp:status>draft</wp:status></item></channel></rss>'

const ghost = JSON.stringify({
  db: [
    {
      meta: {version: '5.0.0'},
      data: {
        posts: [
          {slug: 'public', status: 'published', visibility: 'public'},
          {slug: 'draft', status: 'draft', visibility: 'public'},
          {slug: 'scheduled', status: 'scheduled', visibility: 'public'},
          {slug: 'sent', status: 'sent', visibility: 'public'},
          {slug: 'members', status: 'published', visibility: 'members'},
          {slug: 'paid', status: 'published', visibility: 'paid'},
          {slug: 'tiers', status: 'published', visibility: 'tiers'},
        ].map((post) => ({...post, title: post.slug, html: '<p>A sore heel.</p>'})),
      },
    },
  ],
})

const medium =
  '<article class="h-entry"><h1 class="p-name">Heel</h1><section data-field="body" class="e-content">' +
  '<h3 class="graf graf--title">Heel</h3><p>A sore heel.</p></section></article>'

const markdown = '---\ntitle: Heel\ndraft: true\n---\n\nA sore heel.\n'

test.each([
  [
    'site.xml',
    wordpress,
    ['draft', 'private', 'pending', 'future', 'a-status-of-a-plugin', 'password'].map(
      (name) => `site.xml/${name}`,
    ),
  ],
  ['blog.xml', squarespace, ['blog.xml/blog/heel']],
  [
    'ghost.json',
    ghost,
    ['draft', 'scheduled', 'sent', 'members', 'paid', 'tiers'].map((name) => `ghost.json/${name}`),
  ],
  ['posts/draft_Heel-0a1b2c3d4e5f.html', medium, ['posts/draft_Heel-0a1b2c3d4e5f.html']],
  ['posts/2024-01-05_Heel-0a1b2c3d4e5f.html', medium, []],
  ['heel.md', markdown, ['heel.md']],
])('what was not there for everybody in %s is held back', async (name, text, expected) => {
  const entries = await entriesOf([textFile(name, text)])
  const documents = entries.flatMap((entry) =>
    entry.kind === 'article' ? readOne(entry.source).documents : [],
  )
  expect(documents.filter(({heldBack}) => heldBack).map((each) => each.name)).toEqual(expected)
})
