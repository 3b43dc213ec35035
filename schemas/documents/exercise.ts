import {PlayIcon} from '@sanity/icons/Play'
import {defineType, type PreviewValue} from 'sanity'
import {titleOf} from '../fields/choices.ts'
import {exerciseFields} from '../fields/exercise-fields.ts'
import {sharedGroups} from '../fields/groups.ts'
import {alphabetical, lastChanged} from '../fields/orderings.ts'
import {previewLine, type Selected} from '../fields/preview.ts'
import {sharedDocumentFields} from '../fields/shared-document-fields.ts'
import {whereUsed} from '../fields/where-used.ts'

type Parts = Selected<{
  name: string
  kind: string
  types: readonly string[]
  media: PreviewValue['media']
}>

export const exercise = defineType({
  name: 'exercise',
  type: 'document',
  icon: PlayIcon,
  groups: sharedGroups,
  renderMembers: whereUsed(['condition', 'article', 'exercise']),
  fields: sharedDocumentFields(exerciseFields()),
  orderings: [alphabetical(), lastChanged],
  preview: {
    select: {name: 'name', kind: 'kind', types: 'types', media: 'image'},
    prepare: ({name, kind, types, media}: Parts) => ({
      title: name ?? 'Untitled',
      subtitle: previewLine(kind === 'group' && 'Group', types?.map(titleOf).join(', ')),
      media,
    }),
  },
})
