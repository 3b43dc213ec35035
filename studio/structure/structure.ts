import type {StructureResolver} from 'sanity/structure'
import {housekeepingItem} from './housekeeping.ts'
import {libraryItem} from './library.ts'
import {pagesItem} from './pages.ts'
import {peopleItem} from './people.ts'
import {reviewItem} from './review.ts'
import {settingsItem} from './settings.ts'
import {sourcesItem} from './sources.ts'
import {taxonomyItem} from './taxonomy.ts'

/** The desk: what editors see on the left, from the pages they write to the settings they rarely open. */
export const structure: StructureResolver = (S) =>
  S.list()
    .title('Content')
    .items([
      pagesItem(S),
      libraryItem(S),
      S.divider(),
      reviewItem(S),
      housekeepingItem(S),
      S.divider(),
      peopleItem(S),
      taxonomyItem(S),
      sourcesItem(S),
      settingsItem(S),
    ])
