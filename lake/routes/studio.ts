import {answerJson, localUser, type Answer} from '../call.ts'

const createdAt = '2020-01-01T00:00:00Z'

/** `GET /projects/<project>`: a project of one member, without organisation or plan. */
export const project: Answer = ({path, lake}) =>
  answerJson({
    id: path['project'] ?? lake.projectId,
    displayName: 'Local lake',
    organizationId: null,
    metadata: {},
    features: [],
    maxRetentionDays: null,
    createdAt,
    members: [
      {id: localUser, role: 'administrator', roles: [{name: 'administrator', title: 'Administrator'}]},
    ],
  })

/** `GET /projects/<project>/datasets`: the datasets of the lake; there are none for comments and other add-ons. */
export const datasets: Answer = ({query, lake}) => {
  const profile = query.get('datasetProfile') ?? 'content'
  const names = profile === 'content' ? lake.store.datasetNames() : []
  return answerJson(
    names.map((name) => ({
      name,
      aclMode: 'public',
      createdAt,
      createdByUserId: localUser,
      addonFor: null,
      datasetProfile: 'content',
      features: [],
      tags: [],
    })),
  )
}

/** `GET /projects/<project>/datasets/<dataset>/acl`: the filters that the Studio evaluates to enable its fields. */
export const accessControl: Answer = () =>
  answerJson([
    {filter: 'true', permissions: ['create', 'read', 'update', 'history', 'editHistory', 'manage']},
  ])

/** An answer that is always the same, to a question that a lake without cloud services can answer truly. */
export function always(body: unknown): Answer {
  return () => answerJson(body)
}

/** An answer without body. */
export const nothing: Answer = () => new Response(null, {status: 204})
