import {answerJson, localUser, type Answer} from '../call.ts'
import {readSwitch} from '../query-parameters.ts'

const createdAt = '2020-01-01T00:00:00Z'

/** `GET /projects/<project>`: a project of one member, without organisation or plan. */
export const project: Answer = ({path, lake}) => answerJson(projectOf(path['project'] ?? lake.projectId))

/** `GET /projects`: the lake has one project, which answers to any name and belongs to no organisation. */
export const projects: Answer = ({query, lake}) => {
  if (query.has('organizationId')) return answerJson([])
  const {members, features, ...rest} = projectOf(lake.projectId)
  return answerJson([
    {
      ...rest,
      ...(readSwitch(query, 'includeMembers', true) && {members}),
      ...(readSwitch(query, 'includeFeatures', true) && {features}),
    },
  ])
}

const projectOf = (id: string) => ({
  id,
  displayName: 'Local lake',
  studioHost: null,
  organizationId: null,
  isBlocked: false,
  isDisabled: false,
  isDisabledByUser: false,
  metadata: {},
  features: [],
  maxRetentionDays: null,
  createdAt,
  members: [{id: localUser, role: 'administrator', roles: [{name: 'administrator', title: 'Administrator'}]}],
})

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
