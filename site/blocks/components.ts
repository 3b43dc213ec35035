import type {PortableTextComponents} from '@portabletext/to-html'
import {escapeHtml} from '../html.ts'
import {callout} from './callout.ts'
import {citationMark} from './citation-mark.ts'
import {code} from './code.ts'
import {embed} from './embed.ts'
import {emphasis} from './emphasis.ts'
import {entityList} from './entity-list.ts'
import {figure} from './figure.ts'
import {heading3, heading4} from './heading.ts'
import {internalLink} from './internal-link.ts'
import {link} from './link.ts'
import {bulletList, listItem, numberList} from './list.ts'
import {paragraph} from './paragraph.ts'
import {quote} from './quote.ts'
import {simpleTable} from './simple-table.ts'
import {strong} from './strong.ts'
import {inlineCode, subscript, superscript} from './text-looks.ts'
import type {TextContext, TextRenderer} from './text-renderer.ts'
import {unknownMarkup} from './unknown-markup.ts'
import {video} from './video.ts'

/** What prints each type, mark, style and list of `simpleText` and `richText`. */
export function blockComponents(context: TextContext, renderer: TextRenderer): PortableTextComponents {
  return {
    types: {
      figure,
      video,
      embed,
      callout: callout(renderer),
      entityList: entityList(renderer),
      simpleTable,
      code,
    },
    marks: {
      strong,
      em: emphasis,
      code: inlineCode,
      sub: subscript,
      sup: superscript,
      link,
      internalLink,
      citationMark: citationMark(context),
    },
    block: {normal: paragraph, h3: heading3, h4: heading4, blockquote: quote},
    list: {bullet: bulletList, number: numberList},
    listItem,
    hardBreak: () => '<br>',
    escapeHTML: escapeHtml,
    ...unknownMarkup,
  }
}
