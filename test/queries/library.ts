import type {StoredDocument} from './answer.ts'
import {paragraph, ref, stored} from './builders.ts'
import {heelPain} from './heel-pain.ts'

const regions = [
  stored('bodyRegion', 'leg', {name: 'Leg & foot', order: 5, summary: 'From the hip down.'}),
  stored('bodyRegion', 'foot', {name: 'Foot & toes', order: 2, parent: ref('bodyRegion-leg')}),
  stored('bodyRegion', 'lower-leg', {name: 'Calf & shin', order: 1, parent: ref('bodyRegion-leg')}),
]

const symptoms = [
  stored('symptom', 'heel-pain', {name: 'Heel pain', kind: 'pain', bodyRegions: [ref('bodyRegion-foot')]}),
  stored('symptom', 'first-step-pain', {
    name: 'Pain with the first steps',
    kind: 'pain',
    broader: ref('symptom-heel-pain'),
  }),
  stored('symptom', 'morning-stiffness', {name: 'Morning stiffness', kind: 'stiffness'}),
  stored('symptom', 'unused', {name: 'Unused symptom'}),
]

const causes = [
  stored('cause', 'more-running', {name: 'A sudden rise in running', kind: 'riskFactor', modifiable: true}),
  stored('cause', 'hard-floors', {name: 'Standing on hard floors', kind: 'cause'}),
]

const treatments = [
  stored('treatment', 'taping', {name: 'Taping', kind: 'bracingTaping', summary: 'Tape that carries load.'}),
  stored('treatment', 'load-advice', {name: 'Load advice', kind: 'education'}),
  stored('treatment', 'injection', {name: 'Injection', kind: 'injection'}),
]

const exercises = [
  stored('exercise', 'calf-raises', {
    name: 'Calf raises',
    kind: 'single',
    summary: 'Rise onto your toes on both feet.',
    types: ['strength'],
    stages: ['early', 'middle'],
    level: 'beginner',
    equipment: ['step'],
    muscles: ['calf'],
    bodyRegions: [ref('bodyRegion-lower-leg')],
    easierThan: [ref('exercise-one-leg-calf-raises')],
    steps: [{_key: 's1', _type: 'exerciseStep', text: 'Stand on a step.'}],
    defaultDose: {_type: 'dose', sets: 3, repsMin: 8, repsMax: 12, restSeconds: 60},
    cautions: ['Stop if the pain gets sharp.'],
  }),
  stored('exercise', 'one-leg-calf-raises', {
    name: 'One-leg calf raises',
    kind: 'single',
    types: ['strength', 'eccentric'],
    stages: ['late'],
    equipment: ['step'],
  }),
  stored('exercise', 'calf-programme', {
    name: 'Calf programme',
    kind: 'group',
    members: [ref('exercise-calf-raises'), ref('exercise-one-leg-calf-raises')],
  }),
]

const faqs = [
  stored('faq', 'plantar-heel-pain-can-i-run', {
    question: 'Can I run?',
    answer: [paragraph('a1', 'A little, if it does not hurt the next day.')],
  }),
  stored('faq', 'achilles-tendinopathy-how-long', {
    question: 'How long does it take?',
    answer: [paragraph('a2', 'Often three months.')],
  }),
]

const people = [
  stored('author', 'ana-ruiz', {
    name: 'Ana Ruiz',
    roles: ['author'],
    jobTitle: 'Health writer',
    bio: [paragraph('b1', 'Ana writes about sport.')],
    sameAs: ['https://social.example/ana'],
  }),
  stored('author', 'ben-osei', {
    name: 'Ben Osei',
    roles: ['reviewer'],
    jobTitle: 'Physiotherapist',
    honorificSuffix: 'PhD',
    credentials: [
      {_key: 'c1', _type: 'credential', name: 'Registered physiotherapist', issuer: 'Board', number: '123'},
    ],
    worksFor: ref('clinic-harbour'),
  }),
  stored('clinic', 'harbour', {
    name: 'Harbour Physio',
    url: 'https://harbour.example',
    bookingUrl: 'https://harbour.example/book',
    phone: '+61 7 0000 0000',
    address: {_type: 'postalAddress', street: '1 Quay St', locality: 'Brisbane', country: 'AU'},
    openingHours: [
      {_key: 'h1', _type: 'openingHours', days: ['Monday', 'Friday'], opens: '08:00', closes: '18:00'},
    ],
  }),
]

const citation = stored('citation', 'heel-trial', {
  title: 'Loading for heel pain',
  kind: 'trial',
  authors: 'Doe J.',
  publication: 'Foot Journal',
  year: 2021,
  doi: '10.1234/foot.1',
})

const achilles = stored('condition', 'achilles-tendinopathy', {
  name: 'Achilles tendinopathy',
  title: 'Achilles tendinopathy',
  bodyRegions: [ref('bodyRegion-lower-leg')],
  symptoms: [{_key: 'e1', symptom: ref('symptom-morning-stiffness')}],
  causes: [{_key: 'e2', cause: ref('cause-more-running')}],
  exercises: [{_key: 'e3', exercise: ref('exercise-calf-raises'), stage: 'middle'}],
  faqs: [ref('faq-achilles-tendinopathy-how-long')],
  review: {_type: 'medicalReview', status: 'needsReview'},
})

const bareSpur = stored('condition', 'heel-spur', {
  name: 'heel spur',
  title: 'Heel spur',
  symptoms: [{_key: 'e1', symptom: ref('symptom-heel-pain')}],
})

const article = stored('article', 'running-with-heel-pain', {
  title: 'Running with heel pain',
  summary: 'When to run and when to rest.',
  about: [ref('condition-plantar-heel-pain'), ref('symptom-heel-pain')],
  authors: [ref('author-ana-ruiz')],
  publishedAt: '2026-01-20T00:00:00Z',
  review: {
    _type: 'medicalReview',
    status: 'approved',
    reviewedBy: ref('author-ben-osei'),
    lastReviewed: '2025-06-01',
    nextReview: '2026-01-01',
  },
  citations: [{_key: 'u1', _type: 'citationUse', citation: ref('citation-heel-trial')}],
})

const housekeeping: StoredDocument[] = [
  {
    _id: 'redirect-1',
    _type: 'redirect',
    from: '/heel',
    to: ref('condition-plantar-heel-pain'),
    permanent: true,
    active: true,
  },
  {
    _id: 'redirect-2',
    _type: 'redirect',
    from: '/book',
    toPath: '/conditions',
    permanent: false,
    active: true,
  },
  {
    _id: 'redirect-5',
    _type: 'redirect',
    from: '/?p=12',
    to: ref('article-running-with-heel-pain'),
    permanent: true,
    active: true,
  },
  {_id: 'redirect-3', _type: 'redirect', from: '/soon', toPath: '/faqs', active: false},
  {_id: 'redirect-4', _type: 'redirect', from: '/loop', toPath: '/loop/', active: true},
  {
    _id: 'source-old',
    _type: 'sourceArticle',
    mainDocument: ref('condition-achilles-tendinopathy'),
    importedAt: '2025-01-01T00:00:00Z',
    unmappedCount: 9,
  },
  {
    _id: 'source-new',
    _type: 'sourceArticle',
    mainDocument: ref('condition-achilles-tendinopathy'),
    importedAt: '2026-01-01T00:00:00Z',
    unmappedCount: 2,
  },
  {
    _id: 'siteSettings',
    _type: 'siteSettings',
    _rev: 'r7',
    _updatedAt: '2026-01-31T00:00:00Z',
    title: 'Harbour Health Library',
    mainClinic: ref('clinic-harbour'),
    disclaimer: [paragraph('d1', 'Ask us before you start.')],
  },
]

/** A small clinic's data set: three conditions that share symptoms and causes, and all that they refer to. */
export const library: readonly StoredDocument[] = [
  ...regions,
  ...symptoms,
  ...causes,
  ...treatments,
  ...exercises,
  ...faqs,
  ...people,
  citation,
  heelPain,
  achilles,
  bareSpur,
  article,
  ...housekeeping,
]
