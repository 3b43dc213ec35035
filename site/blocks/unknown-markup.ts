import type {PortableTextComponents} from '@portabletext/to-html'
import {paragraph} from './paragraph.ts'
import {bulletList, listItem} from './list.ts'

/**
 * Unknown objects print nothing; unknown marks, styles and lists keep their words and lose only their look. Each is
 * a function of its own, because the printer tells by identity whether it fell back to one.
 */
export const unknownMarkup = {
  unknownType: () => '',
  unknownMark: ({children}) => children,
  unknownBlockStyle: (options) => paragraph(options),
  unknownList: (options) => bulletList(options),
  unknownListItem: (options) => listItem(options),
} satisfies PortableTextComponents
