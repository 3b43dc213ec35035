import {fieldTree} from '../fields/field-tree.ts'
import {phrasesOf} from '../fields/phrases.ts'
import {recordHtml} from '../fields/record-html.ts'
import {autop} from './autop.ts'
import type {Body} from './body.ts'
import {isRecord} from './block-comments.ts'
import {attachmentFigure} from './attachment-figure.ts'
import type {Block} from './fold-blocks.ts'

/** What somebody wrote into the settings of a block that its HTML does not say, as HTML. */
export function settingsHtml({name, attributes}: Block, html: string, body: Body): string {
  const {metadata: _metadata, layout: _layout, style: _style, lock: _lock, data, ...others} = attributes
  const fields = isRecord(data) ? fieldTree(new Map(Object.entries(data))) : {}
  const values = Object.keys(fields).length > 0 ? {...others, ...fields} : {...others, data}
  const reading = {
    level: 3,
    isText: false,
    isItem: /accordion|toggle|faq/.test(name),
    picture: (key: string, value: unknown) => pictureHtml(key, value, body),
  }
  const written = recordHtml(values, reading)
  return written === '' || phrasesOf(html).hold(written) ? '' : autop(written)
}

/** Fields name a picture by its number in the media library. */
function pictureHtml(key: string, value: unknown, body: Body): string | undefined {
  const isNamed = /(?:^|_)(?:image|photo|picture|img)$/i.test(key) && /^[1-9]\d{0,14}$/.test(String(value))
  return isNamed && body.context.attachment(Number(value)) !== undefined
    ? attachmentFigure(Number(value), body)
    : undefined
}
