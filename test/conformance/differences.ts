export type Status = 'served' | 'differs' | 'missing'

/** What a person has to say about one thing of the protocol. */
export interface Remark {
  readonly what: string
  readonly status: Status
  /** How it differs and why, or why it is missing. */
  readonly reason: string
}

/** Remarks on calls that are in the route table, by method and path; a call without one is served like the cloud's. */
export const callRemarks: readonly Remark[] = [
  {
    what: 'POST /data/mutate/:dataset',
    status: 'differs',
    reason:
      'Documents carry times in milliseconds. `inc`, `dec` and `insert` on what is not there change nothing and are no ' +
      'error, as in the Studio’s own prediction. Attributes named `__proto__` or `hasOwnProperty` are refused.',
  },
  {
    what: 'GET /data/references/:dataset/documents/:id/to',
    status: 'differs',
    reason: 'Always empty: a lake knows no other datasets that could refer to its documents.',
  },
  {
    what: 'GET /users/me',
    status: 'differs',
    reason: 'One user, `local`, who is an administrator: a lake has no accounts.',
  },
  {what: 'GET /users/:ids', status: 'differs', reason: 'Knows the user `local` alone.'},
  {
    what: 'POST /auth/logout',
    status: 'differs',
    reason: 'Nothing to end: the token and the key of the start hold until the lake stops.',
  },
  {
    what: 'GET /projects/:project',
    status: 'differs',
    reason: 'Any name is the one project of the lake, without organisation, plan or members but `local`.',
  },
  {
    what: 'GET /projects/:project/datasets/:dataset/acl',
    status: 'differs',
    reason: 'Whoever may write may do everything: there are no roles.',
  },
  {
    what: 'GET /projects/:project/aliases',
    status: 'missing',
    reason: 'Refused with 501: a dataset has one name.',
  },
  {
    what: 'POST /assets/images/:dataset',
    status: 'differs',
    reason:
      'All metadata is there at once. `thumbhash`, `exif`, `location` and `image` are not read. The `url` is on the ' +
      'lake’s own origin.',
  },
  {
    what: 'GET /images/:project/:dataset/:file/:vanity?',
    status: 'differs',
    reason: 'Stands on the lake, not on a network of its own; `fm=json` is refused. A vector stays one.',
  },
]

const fixed = 'A fixed answer that keeps the Studio quiet: there is no such service on one machine.'

/** Paths whose answer is always the same, with what to say of it. */
export const fixedAnswers: ReadonlyMap<string, string> = new Map([
  ['/projects/:project/datasets/:dataset/settings/indexing', fixed],
  ['/projects/:project/grants', fixed],
  ['/projects/:project/roles', fixed],
  ['/projects/:project/user-applications', fixed],
  ['/user-applications', fixed],
  ['/ping', 'A fixed answer.'],
  ['/check/cors', 'Always allowed: an origin that is not gets no answer at all.'],
  ['/features', fixed],
  ['/journey/announcements', fixed],
  ['/journey/:topic', fixed],
  ['/schedules/:project/:dataset', fixed],
  ['/subscriptions/project/:project', fixed],
  ['/access/requests/me', fixed],
  ['/help', fixed],
  ['/intake/telemetry-status', 'Always `denied`: nothing is reported to anybody.'],
  ['/intake/batch', 'Taken and forgotten.'],
])

/** Calls without a version before them, which are no part of Sanity's API or no requests. */
export const callsBeside: readonly Remark[] = [
  {what: 'GET /_lake/health', status: 'served', reason: 'The lake’s own: data folder, process and format.'},
  {
    what: 'POST /_lake/load/:dataset',
    status: 'served',
    reason:
      'The lake’s own: replaces a dataset by documents, one JSON text per line, without mutation checks.',
  },
  {
    what: 'WebSocket /_lake/streams',
    status: 'served',
    reason: 'The lake’s own: event streams over one connection.',
  },
  {
    what: 'WebSocket /socket/:dataset',
    status: 'differs',
    reason: 'Presence, among the pages of this lake. Every page is the user `local`.',
  },
]

/** Calls of Sanity's API that are answered with 501 and their name. */
export const missingCalls: readonly Remark[] = [
  {
    what: 'Copies, aliases, backups and embeddings of datasets',
    status: 'missing',
    reason: 'Work on the data folder with files, or with export and restore.',
  },
  {
    what: 'Projects, members, tokens, roles and CORS origins: making and changing',
    status: 'missing',
    reason: 'A lake is one project; its token and origins are options of its start.',
  },
  {
    what: 'Webhooks, GROQ-powered functions, scheduled publishing outside releases',
    status: 'missing',
    reason: 'They need a server that is always on.',
  },
  {what: 'GraphQL', status: 'missing', reason: 'Needs a deployed schema; query with GROQ.'},
  {
    what: 'Agent actions, embeddings search, media library, Canvas',
    status: 'missing',
    reason: 'Services of an organisation, not of a dataset.',
  },
  {
    what: 'Tasks and comments (add-on datasets)',
    status: 'missing',
    reason: 'The Studio makes their dataset through a service of the cloud.',
  },
]

/** Options of calls. */
export const options: readonly Remark[] = [
  {what: 'query: `perspective`, also of releases', status: 'served', reason: ''},
  {
    what: 'query: `lastLiveEventId`',
    status: 'differs',
    reason: 'Taken and without effect: every answer is up to date.',
  },
  {
    what: 'query: `explain`',
    status: 'differs',
    reason: 'The plan of this lake in its own words.',
  },
  {what: 'query: `returnQuery`, `$parameters`, `POST`', status: 'served', reason: ''},
  {
    what: 'query: `tag`, `cacheMode`',
    status: 'differs',
    reason: 'Taken and without effect: there is no log of requests and no cache in front.',
  },
  {
    what: 'query: `resultSourceMap`',
    status: 'missing',
    reason:
      'groq-js does not tell where a value comes from. The answer has the result without a map, and says so in ' +
      '`x-sanity-warning`, which the client prints. Stega and visual editing need the cloud.',
  },
  {
    what: 'query: `variant`, `variantCondition`',
    status: 'missing',
    reason: 'Beta in the cloud. Refused with 501: the result would be another.',
  },
  {what: 'doc: `includeAllVersions`, `excludeContent`', status: 'served', reason: ''},
  {
    what: 'mutate: `returnIds`, `returnDocuments`, `dryRun`, `autoGenerateArrayKeys`, `transactionId`',
    status: 'served',
    reason: '',
  },
  {
    what: 'mutate: `visibility`',
    status: 'differs',
    reason: 'Every write is visible at once, whatever is asked for.',
  },
  {
    what: 'mutate, actions: `skipCrossDatasetReferenceValidation`',
    status: 'differs',
    reason: 'References into other datasets are never checked.',
  },
  {
    what: 'mutate, actions: `purge` of a deletion',
    status: 'differs',
    reason:
      'Deletes the document and keeps its history; `x-sanity-warning` says so, and how to be rid of it.',
  },
  {
    what: 'listen: `includeResult`, `includePreviousRevision`, `includeMutations`, `includeAllVersions`, `effectFormat`, `enableResume`',
    status: 'served',
    reason: '',
  },
  {
    what: 'listen: `visibility`',
    status: 'differs',
    reason: 'Events come when the write is visible, whatever is asked for.',
  },
  {what: 'live: `includeDrafts`', status: 'served', reason: ''},
  {
    what: 'live: `waitFor`',
    status: 'differs',
    reason: 'Taken and without effect: a lake runs no functions that events could wait for.',
  },
  {
    what: 'history: `limit`, `reverse`, `excludeContent`, `fromTime`, `toTime`, `fromTransaction`, `toTransaction`, `authors`, `effectFormat`',
    status: 'served',
    reason: 'History is kept for good.',
  },
  {what: 'export: `types`, `nextCursor`', status: 'served', reason: ''},
  {
    what: 'assets: `filename`, `label`, `title`, `description`, `creditLine`, `source…`, `meta`',
    status: 'served',
    reason: '',
  },
  {
    what: 'Rate limits (429)',
    status: 'differs',
    reason: 'None on requests. Streams and connections are limited, see lake.md.',
  },
]

/** Actions, without `sanity.action.` before them. */
export const actions: readonly Remark[] = [
  ...[
    'document.create',
    'document.edit',
    'document.publish',
    'document.unpublish',
    'document.delete',
    'document.discard',
    'document.replaceDraft',
    'document.version.create',
    'document.version.replace',
    'document.version.discard',
    'document.version.unpublish',
  ].map((what) => ({what, status: 'served', reason: ''}) as const),
  ...['release.create', 'release.edit', 'release.delete', 'release.import'].map(
    (what) => ({what, status: 'served', reason: ''}) as const,
  ),
  ...['release.publish', 'release.unschedule', 'release.archive', 'release.unarchive'].map(
    (what) =>
      ({
        what,
        status: 'differs',
        reason: 'Done when it is answered: the states on the way are not seen.',
      }) as const,
  ),
  {
    what: 'release.schedule',
    status: 'differs',
    reason:
      'Locks the release till it is unscheduled or published by hand: a time that comes later publishes nothing.',
  },
  ...['document.variant.create', 'variant.definition.create'].map(
    (what) =>
      ({
        what,
        status: 'missing',
        reason: 'Beta in the cloud, as are the other actions on variants.',
      }) as const,
  ),
]

/** GROQ beyond the suite. */
export const groqRemarks: readonly Remark[] = [
  {
    what: '`geo::latLng`, `geo::contains`, `geo::intersects`, `geo::distance`',
    status: 'missing',
    reason: 'groq-js has none; refused with 400 and the name.',
  },
  {
    what: '`text::semanticSimilarity`',
    status: 'missing',
    reason: 'Needs embeddings; refused with 400 and the name.',
  },
  {
    what: '`documents::get`, `documents::incomingRefCount`, `documents::incomingGlobalDocumentReferenceCount`, `media::aspect`, `user::attributes`, `anywhere`',
    status: 'missing',
    reason: 'groq-js has none; refused with 400 and the name.',
  },
  {
    what: '`score`, `match`, `text::query`',
    status: 'differs',
    reason: 'Scores have another scale than the cloud’s; the order is by groq-js’s measure.',
  },
  {
    what: 'Very long chains',
    status: 'differs',
    reason:
      'At most 5,000 operators and brackets and 20,000 commas in a query: the parser’s time grows with the square.',
  },
]
