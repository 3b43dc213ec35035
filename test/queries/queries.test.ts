import {describe, expect, test} from 'vitest'
import {articleIndexQuery} from '../../queries/article-index.ts'
import {authorPageQuery} from '../../queries/author-page.ts'
import {bodyRegionIndexQuery} from '../../queries/body-region-index.ts'
import {changedSinceQuery} from '../../queries/changed-since.ts'
import {conditionIndexQuery} from '../../queries/condition-index.ts'
import {conditionsByRegionQuery} from '../../queries/conditions-by-region.ts'
import {faqIndexQuery} from '../../queries/faq-index.ts'
import {orphansQuery} from '../../queries/orphans.ts'
import {redirectQuery} from '../../queries/redirect.ts'
import {redirectsQuery} from '../../queries/redirects.ts'
import {relatedConditionsQuery} from '../../queries/related-conditions.ts'
import {reviewQueueQuery} from '../../queries/review-queue.ts'
import {searchQuery} from '../../queries/search.ts'
import {sitemapQuery} from '../../queries/sitemap.ts'
import {answering} from './answer.ts'
import {paragraph} from './builders.ts'
import {library} from './library.ts'

const answer = answering(library)

const articleCard = {
  _id: 'article-running-with-heel-pain',
  _type: 'article',
  name: 'Running with heel pain',
  slug: 'running-with-heel-pain',
  summary: 'When to run and when to rest.',
}
const heelPainCard = {
  _id: 'condition-plantar-heel-pain',
  _type: 'condition',
  name: 'Plantar heel pain',
  slug: 'plantar-heel-pain',
  summary: 'Pain under the heel that is worst in the morning.',
}
const achillesCard = {
  _id: 'condition-achilles-tendinopathy',
  _type: 'condition',
  name: 'Achilles tendinopathy',
  slug: 'achilles-tendinopathy',
  summary: null,
}

describe('indexes', () => {
  test('list conditions from A to Z whatever the case, with letter and main region', async () => {
    expect(await answer(conditionIndexQuery, {language: 'en'})).toStrictEqual([
      {
        _id: 'condition-achilles-tendinopathy',
        name: 'Achilles tendinopathy',
        slug: 'achilles-tendinopathy',
        summary: null,
        aliases: null,
        letter: 'A',
        region: {name: 'Calf & shin', slug: 'lower-leg'},
      },
      {
        _id: 'condition-heel-spur',
        name: 'heel spur',
        slug: 'heel-spur',
        summary: null,
        aliases: null,
        letter: 'H',
        region: null,
      },
      {
        _id: 'condition-plantar-heel-pain',
        name: 'Plantar heel pain',
        slug: 'plantar-heel-pain',
        summary: 'Pain under the heel that is worst in the morning.',
        aliases: ['Plantar fasciitis'],
        letter: 'P',
        region: {name: 'Foot & toes', slug: 'foot'},
      },
    ])
  })

  test('list nothing of another language', async () => {
    expect(await answer(conditionIndexQuery, {language: 'de'})).toStrictEqual([])
  })

  test('list articles by title', async () => {
    expect(await answer(articleIndexQuery, {language: 'en'})).toStrictEqual([
      {...articleCard, publishedAt: '2026-01-20T00:00:00Z'},
    ])
  })

  test('list the top regions with their children in order', async () => {
    expect(await answer(bodyRegionIndexQuery)).toStrictEqual([
      {
        _id: 'bodyRegion-leg',
        name: 'Leg & foot',
        slug: 'leg',
        children: [
          {_id: 'bodyRegion-lower-leg', name: 'Calf & shin', slug: 'lower-leg'},
          {_id: 'bodyRegion-foot', name: 'Foot & toes', slug: 'foot'},
        ],
      },
    ])
  })

  test('group questions by condition in the order of its page', async () => {
    expect(await answer(faqIndexQuery, {language: 'en'})).toStrictEqual([
      {
        _id: 'condition-achilles-tendinopathy',
        name: 'Achilles tendinopathy',
        slug: 'achilles-tendinopathy',
        faqs: [
          {
            _id: 'faq-achilles-tendinopathy-how-long',
            question: 'How long does it take?',
            slug: 'achilles-tendinopathy-how-long',
            answer: [paragraph('a2', 'Often three months.')],
          },
        ],
      },
      {
        _id: 'condition-plantar-heel-pain',
        name: 'Plantar heel pain',
        slug: 'plantar-heel-pain',
        faqs: [
          {
            _id: 'faq-plantar-heel-pain-can-i-run',
            question: 'Can I run?',
            slug: 'plantar-heel-pain-can-i-run',
            answer: [paragraph('a1', 'A little, if it does not hurt the next day.')],
          },
        ],
      },
    ])
  })
})

describe('conditions by region', () => {
  test('include those of the regions within', async () => {
    expect(await answer(conditionsByRegionQuery, {region: 'leg'})).toStrictEqual({
      _id: 'bodyRegion-leg',
      name: 'Leg & foot',
      slug: 'leg',
      summary: 'From the hip down.',
      image: null,
      parent: null,
      children: [
        {_id: 'bodyRegion-lower-leg', name: 'Calf & shin', slug: 'lower-leg'},
        {_id: 'bodyRegion-foot', name: 'Foot & toes', slug: 'foot'},
      ],
      conditions: [achillesCard, heelPainCard],
    })
  })

  test('leave out those of the region beside', async () => {
    expect(await answer(conditionsByRegionQuery, {region: 'foot'})).toStrictEqual({
      _id: 'bodyRegion-foot',
      name: 'Foot & toes',
      slug: 'foot',
      summary: null,
      image: null,
      parent: {name: 'Leg & foot', slug: 'leg'},
      children: [],
      conditions: [heelPainCard],
    })
  })

  test('are null for a region that does not exist', async () => {
    expect(await answer(conditionsByRegionQuery, {region: 'tail'})).toBeNull()
  })
})

test('a related condition shares symptoms or causes; a region alone is not enough', async () => {
  expect(await answer(relatedConditionsQuery, {id: 'condition-plantar-heel-pain'})).toStrictEqual([
    {...achillesCard, sharedSymptoms: 1, sharedCauses: 1, sharedRegions: 0},
  ])
  expect(await answer(relatedConditionsQuery, {id: 'condition-heel-spur'})).toStrictEqual([])
})

test('a person is shown with what they reviewed, the latest first', async () => {
  expect(await answer(authorPageQuery, {slug: 'ben-osei'})).toStrictEqual({
    _id: 'author-ben-osei',
    name: 'Ben Osei',
    jobTitle: 'Physiotherapist',
    honorificSuffix: 'PhD',
    slug: 'ben-osei',
    credentials: [
      {_key: 'c1', _type: 'credential', name: 'Registered physiotherapist', issuer: 'Board', number: '123'},
    ],
    knowsAbout: null,
    sameAs: null,
    bio: null,
    photo: null,
    roles: ['reviewer'],
    language: 'en',
    clinic: {name: 'Harbour Physio', url: 'https://harbour.example'},
    written: [],
    reviewed: [
      {...heelPainCard, lastReviewed: '2026-01-05'},
      {...articleCard, lastReviewed: '2025-06-01'},
    ],
  })
})

test('search puts a match in the name and summary before one in the name, and that before one in the title', async () => {
  expect(await answer(searchQuery, {term: 'heel*'})).toStrictEqual([
    {...heelPainCard, _score: 10},
    {
      _id: 'condition-heel-spur',
      _type: 'condition',
      name: 'heel spur',
      slug: 'heel-spur',
      summary: null,
      _score: 9,
    },
    {...articleCard, _score: 4},
  ])
})

test('redirects are those in force, by the old path', async () => {
  expect(await answer(redirectsQuery)).toStrictEqual([
    {from: '/?p=12', permanent: true, toPath: null, to: {_type: 'article', slug: 'running-with-heel-pain'}},
    {from: '/book', permanent: false, toPath: '/conditions', to: null},
    {from: '/heel', permanent: true, toPath: null, to: {_type: 'condition', slug: 'plantar-heel-pain'}},
    {from: '/loop', permanent: null, toPath: '/loop/', to: null},
  ])
})

test('a redirect is found by any spelling of its old path, where it is in force', async () => {
  expect(await answer(redirectQuery, {paths: ['/heel/', '/heel']})).toStrictEqual({
    from: '/heel',
    permanent: true,
    toPath: null,
    to: {_type: 'condition', slug: 'plantar-heel-pain'},
  })
  expect(await answer(redirectQuery, {paths: ['/soon']})).toBeNull()
})

test('the sitemap takes the date of the words where it is known', async () => {
  const entries = await answer(sitemapQuery)
  expect(entries.map(({_type, slug, lastModified}) => `${_type} ${slug} ${lastModified}`)).toStrictEqual([
    'article running-with-heel-pain 2025-06-01',
    'author ana-ruiz 2026-01-10T00:00:00Z',
    'author ben-osei 2026-01-10T00:00:00Z',
    'bodyRegion foot 2026-01-10T00:00:00Z',
    'bodyRegion leg 2026-01-10T00:00:00Z',
    'bodyRegion lower-leg 2026-01-10T00:00:00Z',
    'condition achilles-tendinopathy 2026-01-10T00:00:00Z',
    'condition heel-spur 2026-01-10T00:00:00Z',
    'condition plantar-heel-pain 2026-01-05T09:00:00Z',
    'exercise calf-programme 2026-01-10T00:00:00Z',
    'exercise calf-raises 2026-01-10T00:00:00Z',
    'exercise one-leg-calf-raises 2026-01-10T00:00:00Z',
    'treatment injection 2026-01-10T00:00:00Z',
    'treatment load-advice 2026-01-10T00:00:00Z',
    'treatment taping 2026-01-10T00:00:00Z',
  ])
})

describe('editorial lists', () => {
  test('name what changed since a moment, oldest first', async () => {
    expect(await answer(changedSinceQuery, {since: '2026-01-10T00:00:00Z'})).toStrictEqual([
      {
        _id: 'siteSettings',
        _type: 'siteSettings',
        _rev: 'r7',
        _updatedAt: '2026-01-31T00:00:00Z',
        slug: null,
      },
      {
        _id: 'condition-plantar-heel-pain',
        _type: 'condition',
        _rev: 'r1',
        _updatedAt: '2026-02-01T00:00:00Z',
        slug: 'plantar-heel-pain',
      },
    ])
  })

  test('queue pages without approval or past their date, with the gaps of their latest source', async () => {
    expect(await answer(reviewQueueQuery, {today: '2026-03-01'})).toStrictEqual([
      {
        _id: 'condition-achilles-tendinopathy',
        _type: 'condition',
        name: 'Achilles tendinopathy',
        status: 'needsReview',
        nextReview: null,
        unmapped: 2,
      },
      {
        _id: 'condition-heel-spur',
        _type: 'condition',
        name: 'heel spur',
        status: null,
        nextReview: null,
        unmapped: null,
      },
      {
        _id: 'article-running-with-heel-pain',
        _type: 'article',
        name: 'Running with heel pain',
        status: 'approved',
        nextReview: '2026-01-01',
        unmapped: null,
      },
    ])
  })

  test('find shared documents that nothing refers to', async () => {
    expect(await answer(orphansQuery)).toStrictEqual([
      {_id: 'exercise-calf-programme', _type: 'exercise', name: 'Calf programme'},
      {_id: 'symptom-unused', _type: 'symptom', name: 'Unused symptom'},
      {_id: 'treatment-load-advice', _type: 'treatment', name: 'Load advice'},
    ])
  })
})
