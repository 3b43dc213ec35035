import {fieldTree} from '../fields/field-tree.ts'
import {phrasesOf} from '../fields/phrases.ts'
import {recordHtml} from '../fields/record-html.ts'
import {wordsIn} from '../fields/words-in.ts'
import {autop} from './autop.ts'
import type {Body} from './body.ts'
import {isRecord} from './block-comments.ts'
import {attachmentFigure} from './attachment-figure.ts'
import type {Block} from './fold-blocks.ts'

/** What somebody wrote into the settings of a block that its HTML does not say. */
export interface WrittenSettings {
  /** HTML; empty where the settings say nothing more. */
  readonly html: string
  /** Texts that may be words or settings, and are in no HTML. */
  readonly left: readonly string[]
}

export function writtenSettings({name, attributes}: Block, html: string, body: Body): WrittenSettings {
  if (html.length > longestCompared) return {html: '', left: []}
  const {
    metadata: _metadata,
    layout: _layout,
    style: _style,
    lock: _lock,
    className: _name,
    data,
    ...others
  } = attributes
  const fields = isRecord(data) ? fieldTree(new Map(Object.entries(data))) : {}
  const values = Object.keys(fields).length > 0 ? {...others, ...fields} : {...others, data}
  const reading = {
    level: 3,
    isText: false,
    isItem: isFold(name),
    picture: (key: string, value: unknown) => pictureHtml(key, value, body),
  }
  const written = recordHtml(values, reading)
  const said = phrasesOf(`${html}\n${written}`)
  const isNew = written !== '' && !phrasesOf(html).hold(written)
  return {html: isNew ? autop(written) : '', left: wordsIn(values).filter((words) => !said.hold(words))}
}

/** Blocks that hold more are containers, whose settings say how they look. */
const longestCompared = 200_000

/** The title of a block that opens to show its content, where its settings have it. */
export function foldTitle({name, attributes}: Block, html: string): string | undefined {
  if (!isFold(name) || html.length > longestCompared) return undefined
  const titles = Object.entries(attributes).filter(
    ([key, value]) => /title$|^question$/i.test(key) && typeof value === 'string',
  )
  const title = titles.map(([, value]) => String(value).trim()).find((words) => words !== '')
  return title === undefined || phrasesOf(html).hold(title) ? undefined : title
}

const isFold = (name: string): boolean => /accordion|toggle|faq/.test(name)

/** Fields name a picture by its number in the media library. */
function pictureHtml(key: string, value: unknown, body: Body): string | undefined {
  const isNamed = /(?:^|_)(?:image|photo|picture|img)$/i.test(key) && /^[1-9]\d{0,14}$/.test(String(value))
  return isNamed && body.context.attachment(Number(value)) !== undefined
    ? attachmentFigure(Number(value), body)
    : undefined
}
