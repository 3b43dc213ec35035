import type {StoredDocument} from '../support/validate-documents.ts'

/** A dataset with one document of each type, in which everything is as it should be. */
export function smallClinic(): StoredDocument[] {
  return [condition(), article(), ...shared(), ...people(), sourceArticle(), ...website()]
}

function condition(): StoredDocument {
  return {
    ...identity('condition', 'tennis-elbow', 'Tennis Elbow'),
    aliases: ['Lateral epicondylitis'],
    bodyRegions: [{_key: 'r1', ...reference('bodyRegion-elbow')}],
    title: 'Tennis Elbow: Causes and Treatment',
    intro: [paragraph('p1', 'It hurts to lift a cup.')],
    summary: 'Pain on the outside of the elbow.',
    heroImage: {_type: 'figure', asset: reference('image-abc-10x10-png'), alt: 'A bent elbow'},
    sections: sections(),
    keyTakeaways: [{_key: 't1', _type: 'takeaway', text: 'Load it step by step.', sourceBlocks: ['b002']}],
    faqs: [{_key: 'q1', ...reference('faq-tennis-elbow-can-i-play')}],
    symptoms: [
      {
        _key: 's1',
        _type: 'conditionSymptom',
        symptom: reference('symptom-elbow-pain'),
        howCommon: 'hallmark',
      },
    ],
    causes: [{_key: 'c1', _type: 'conditionCause', cause: reference('cause-gripping'), context: 'all day'}],
    treatments: [
      {_key: 'tr1', _type: 'conditionTreatment', treatment: reference('treatment-education'), line: 'first'},
    ],
    exercises: [
      {
        _key: 'e1',
        _type: 'exercisePrescription',
        exercise: reference('exercise-wrist-extension'),
        stage: 'early',
        dose: {_type: 'dose', sets: 3, repsMin: 8, repsMax: 12},
      },
    ],
    redFlags: [{_key: 'f1', _type: 'redFlag', text: 'The hand is numb', urgency: 'urgent'}],
    recoveryTime: {_type: 'recoveryTime', min: 6, max: 12, unit: 'week'},
    codes: [{_key: 'm1', _type: 'medicalCode', system: 'ICD-10', code: 'M77.1'}],
    authors: [{_key: 'a1', ...reference('author-jo-reid')}],
    clinic: reference('clinic-corner-physio'),
    review: {
      _type: 'medicalReview',
      status: 'approved',
      reviewedBy: reference('author-jo-reid'),
      lastReviewed: '2026-05-01',
    },
    citations: [{_key: 'ci1', _type: 'citationUse', citation: reference('citation-loading-trial')}],
    related: [{_key: 're1', ...reference('article-desk-habits'), _weak: true}],
    seo: {_type: 'seo', title: 'Tennis elbow'},
    provenance: {
      _type: 'provenance',
      origin: 'import',
      sources: [
        {_key: 'p1', _type: 'provenanceSource', source: {...reference('sourceArticle-0123'), _weak: true}},
      ],
      fieldHashes: [{_key: 'h1', _type: 'fieldHash', path: 'name', hash: 'abcd', sourceBlocks: ['b001']}],
    },
  }
}

function sections() {
  return [
    {
      _key: 'sec1',
      _type: 'section',
      kind: 'symptoms',
      heading: 'Symptoms',
      anchor: 'symptoms',
      body: [
        {
          ...paragraph('p2', 'Mostly pain.'),
          markDefs: [
            {_key: 'l1', _type: 'link', href: '/elbow'},
            {_key: 'l2', _type: 'internalLink', target: {...reference('symptom-elbow-pain'), _weak: true}},
            {_key: 'l3', _type: 'citationMark', citation: reference('citation-loading-trial')},
          ],
        },
        {_key: 'b1', _type: 'callout', tone: 'tip', body: [paragraph('p3', 'Use both hands.')]},
        {_key: 'b2', _type: 'video', url: 'https://example.com/v', title: 'How to grip'},
        {
          _key: 'b3',
          _type: 'entityList',
          items: [{_key: 'i1', _type: 'entityListItem', entity: reference('treatment-education')}],
        },
        {
          _key: 'b4',
          _type: 'simpleTable',
          headerColumn: true,
          rows: [{_key: 'row1', _type: 'tableRow', cells: ['Day', 'Load']}],
          links: [{_key: 'cl1', _type: 'cellLink', text: 'Load', href: '/load'}],
        },
        {_key: 'b6', _type: 'embed', url: 'https://example.com/m', provider: 'Maps', title: 'Our rooms'},
        {_key: 'b7', _type: 'code', code: 'week 1:  3 x 8'},
        {_key: 'b5', _type: 'unknownMarkup', markup: '<marquee>Slow</marquee>', text: 'Slow'},
      ],
      list: 'symptoms',
    },
    {
      _key: 'sec2',
      _type: 'section',
      kind: 'callToAction',
      heading: 'Book a visit',
      callToAction: {_type: 'callToAction', label: 'Book', url: 'tel:+61700000000'},
    },
  ]
}

function article(): StoredDocument {
  return {
    _id: 'article-desk-habits',
    _type: 'article',
    title: 'Desk habits',
    slug: {_type: 'slug', current: 'desk-habits'},
    language: 'en',
    about: [{_key: 'a1', ...reference('cause-gripping')}],
    review: {_type: 'medicalReview', status: 'needsReview'},
  }
}

function shared(): StoredDocument[] {
  return [
    {...identity('symptom', 'elbow-pain', 'Elbow pain'), kind: 'pain'},
    {...identity('cause', 'gripping', 'Gripping'), kind: 'riskFactor', modifiable: true},
    {...identity('treatment', 'education', 'Education'), kind: 'education'},
    {
      ...identity('exercise', 'wrist-extension', 'Wrist extension'),
      kind: 'single',
      stages: ['early', 'middle'],
      types: ['eccentric'],
      equipment: ['dumbbell'],
      steps: [{_key: 'st1', _type: 'exerciseStep', text: 'Rest the forearm on a table.'}],
    },
    {
      _id: 'faq-tennis-elbow-can-i-play',
      _type: 'faq',
      question: 'Can I play?',
      slug: {_type: 'slug', current: 'tennis-elbow-can-i-play'},
      language: 'en',
      answer: [paragraph('p1', 'Less, for a while.')],
    },
    {...identity('bodyRegion', 'elbow', 'Elbow'), order: 1},
    {
      _id: 'citation-loading-trial',
      _type: 'citation',
      title: 'A trial of loading',
      kind: 'trial',
      year: 2019,
      doi: '10.1000/xyz123',
    },
    {_id: 'image-abc-10x10-png', _type: 'sanity.imageAsset'},
  ]
}

function people(): StoredDocument[] {
  return [
    {
      ...identity('author', 'jo-reid', 'Jo Reid'),
      roles: ['author', 'reviewer'],
      credentials: [{_key: 'c1', _type: 'credential', name: 'Registered physiotherapist'}],
      worksFor: reference('clinic-corner-physio'),
      sameAs: ['https://example.org/register/jo-reid'],
    },
    {
      ...identity('clinic', 'corner-physio', 'Corner Physio'),
      email: 'hello@example.com',
      address: {_type: 'postalAddress', locality: 'Brisbane', country: 'AU'},
      openingHours: [
        {_key: 'o1', _type: 'openingHours', days: ['Monday', 'Friday'], opens: '08:00', closes: '17:30'},
      ],
    },
  ]
}

function sourceArticle(): StoredDocument {
  return {
    _id: 'sourceArticle-0123',
    _type: 'sourceArticle',
    title: 'Tennis Elbow',
    format: 'markdown',
    contentHash: '0123',
    mainDocument: {...reference('condition-tennis-elbow'), _weak: true},
    blocks: [
      {
        _key: 'b001',
        _type: 'sourceBlock',
        kind: 'title',
        level: 1,
        text: 'Tennis Elbow',
        status: 'mapped',
        targets: ['condition-tennis-elbow#name'],
      },
    ],
    unmappedCount: 0,
    links: [{_key: 'next', _type: 'sourceLink', rel: 'next', title: 'Desk habits', href: '../desk'}],
  }
}

function website(): StoredDocument[] {
  return [
    {
      _id: 'redirect-elbow',
      _type: 'redirect',
      from: '/blog/elbow',
      to: {...reference('condition-tennis-elbow'), _weak: true},
      permanent: true,
      active: true,
    },
    {
      _id: 'siteSettings',
      _type: 'siteSettings',
      title: 'Corner Physio',
      mainClinic: reference('clinic-corner-physio'),
      reviewMonths: 24,
    },
  ]
}

function identity(type: string, slug: string, name: string): StoredDocument {
  return {_id: `${type}-${slug}`, _type: type, name, slug: {_type: 'slug', current: slug}, language: 'en'}
}

function reference(id: string) {
  return {_type: 'reference', _ref: id}
}

function paragraph(key: string, text: string) {
  return {
    _key: key,
    _type: 'block',
    style: 'normal',
    markDefs: [],
    children: [{_key: `${key}s0`, _type: 'span', text, marks: []}],
  }
}
