import {BookIcon} from '@sanity/icons/Book'
import {HelpCircleIcon} from '@sanity/icons/HelpCircle'
import {PlayIcon} from '@sanity/icons/Play'
import type {StructureBuilder} from 'sanity/structure'
import {stages} from '../../schemas/vocabulary.ts'
import {filteredList, filteredListItem} from './document-lists.ts'
import {faqsOfCondition} from './filters.ts'

const stageTitles: Readonly<Record<(typeof stages)[number], string>> = {
  early: 'Early stage',
  middle: 'Middle stage',
  late: 'Late stage',
  returnToActivity: 'Return to activity',
  maintenance: 'Maintenance',
}

/** The things that pages share. */
export function libraryItem(S: StructureBuilder) {
  return S.listItem()
    .title('Library')
    .icon(BookIcon)
    .child(
      S.list()
        .title('Library')
        .items([
          S.documentTypeListItem('symptom').title('Symptoms'),
          S.documentTypeListItem('cause').title('Causes'),
          S.documentTypeListItem('treatment').title('Treatments'),
          exercisesItem(S),
          faqsItem(S),
        ]),
    )
}

function exercisesItem(S: StructureBuilder) {
  return S.listItem()
    .title('Exercises')
    .icon(PlayIcon)
    .child(
      S.list()
        .title('Exercises')
        .items([
          S.documentTypeListItem('exercise').title('All exercises'),
          filteredListItem(S, {
            title: 'Groups of exercises',
            filter: '_type == "exercise" && kind == "group"',
          }),
          S.divider(),
          ...stages.map((stage) =>
            filteredListItem(S, {
              title: stageTitles[stage],
              filter: '_type == "exercise" && $stage in stages',
              params: {stage},
            }),
          ),
        ]),
    )
}

function faqsItem(S: StructureBuilder) {
  return S.listItem()
    .title('FAQs')
    .icon(HelpCircleIcon)
    .child(
      S.list()
        .title('FAQs')
        .items([
          S.documentTypeListItem('faq').title('All FAQs'),
          S.listItem()
            .title('FAQs by condition')
            .child(
              S.documentTypeList('condition')
                .title('Conditions')
                .initialValueTemplates([])
                .child((condition) =>
                  filteredList(S, {
                    title: 'FAQs of the condition',
                    filter: faqsOfCondition,
                    params: {ids: [condition, `drafts.${condition}`]},
                  }),
                ),
            ),
        ]),
    )
}
