import type {DocumentActionsResolver, DocumentPluginOptions, NewDocumentOptionsResolver} from 'sanity'

type ActionName = NonNullable<ReturnType<DocumentActionsResolver>[number]['action']>

/** Types of which nobody makes a new document: there is only one, or an import makes them. */
const notCreatable: ReadonlySet<string> = new Set(['siteSettings', 'sourceArticle'])

/** Actions that a type does not have. */
const withheldActions: Readonly<Record<string, readonly ActionName[]>> = {
  siteSettings: ['duplicate', 'delete', 'unpublish'],
  sourceArticle: ['duplicate', 'unpublish'],
}

/** What editors can do with documents: create, duplicate, delete, comment. */
export function documentOptions({comments}: {comments: boolean}): DocumentPluginOptions {
  return {
    newDocumentOptions: creatableTypes,
    actions: allowedActions,
    ...(!comments && {comments: {enabled: false}}),
  }
}

const creatableTypes: NewDocumentOptionsResolver = (options) =>
  options.filter(({templateId}) => !notCreatable.has(templateId))

const allowedActions: DocumentActionsResolver = (actions, {schemaType}) => {
  const withheld = withheldActions[schemaType] ?? []
  return actions.filter(({action}) => action === undefined || !withheld.includes(action))
}
