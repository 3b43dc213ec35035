import {expect, test} from 'vitest'
import {readExport} from './written-export.ts'

test.each([
  [
    'Yoast',
    {
      _yoast_wpseo_title: 'Sore heels',
      _yoast_wpseo_metadesc: 'What helps.',
      _yoast_wpseo_canonical: 'https://a.example/',
    },
  ],
  [
    'Rank Math',
    {
      rank_math_title: 'Sore heels',
      rank_math_description: 'What helps.',
      rank_math_canonical_url: 'https://a.example/',
    },
  ],
  [
    'SEOPress',
    {
      _seopress_titles_title: 'Sore heels',
      _seopress_titles_desc: 'What helps.',
      _seopress_robots_canonical: 'https://a.example/',
    },
  ],
  [
    'All in One SEO',
    {
      _aioseo_title: 'Sore heels',
      _aioseo_description: 'What helps.',
      _aioseop_custom_link: 'https://a.example/',
    },
  ],
])('what %s says of a page is taken up', async (_, meta) => {
  const [entry] = await readExport([{name: 'heel', content: 'A sore heel.', meta}])
  expect(entry?.kind === 'article' && entry.source.written).toEqual({
    title: 'heel',
    slug: 'heel',
    author: undefined,
    seoTitle: 'Sore heels',
    description: 'What helps.',
    canonicalUrl: 'https://a.example/',
  })
})

test('an excerpt beside the description is told', async () => {
  const more = '<excerpt:encoded>In short.</excerpt:encoded>'
  const read = async (description: string) => {
    const [entry] = await readExport([
      {name: 'heel', content: 'A sore heel.', meta: {rank_math_description: description}, more},
    ])
    return entry?.kind === 'article' && [entry.source.written?.description, entry.source.problems]
  }
  expect(await read('')).toEqual(['In short.', []])
  expect(await read('In short.')).toEqual(['In short.', []])
  expect(await read('What helps.')).toEqual([
    'What helps.',
    [
      {
        code: 'unused-excerpt',
        message: 'It has an excerpt beside its description, which was left out: “In short.”.',
      },
    ],
  ])
})

test('a template of a search plugin says nothing of a page', async () => {
  const meta = {
    _yoast_wpseo_title: '%%title%% %%sep%% %%sitename%%',
    _aioseo_description: '#post_excerpt | #site_title',
  }
  const [entry] = await readExport([{name: 'heel', content: 'A sore heel.', meta}])
  expect(entry?.kind === 'article' && entry.source.written).toEqual({
    title: 'heel',
    slug: 'heel',
    author: undefined,
  })
})
