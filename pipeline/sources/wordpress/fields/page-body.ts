import {postBodyToHtml, type PostContext} from '../body/post-body-to-html.ts'
import type {Body} from '../dialect.ts'
import type {Attachment} from '../site-index.ts'
import type {WxrItem} from '../wxr-item.ts'
import {type BuilderPage, builderPage} from './builder-page.ts'
import {customFields} from './custom-fields.ts'
import {missingParts} from './parts.ts'
import {phrasesOf} from './phrases.ts'
import {pictureReader} from './pictures.ts'

/** What readers see of an item: its text, or the page that a builder keeps, and what stands in its fields. */
export function pageBody(
  item: WxrItem,
  attachments: ReadonlyMap<number, Attachment>,
  context: PostContext,
): Body {
  const reading = {level: 2, isText: false, picture: pictureReader(attachments)}
  const text = postBodyToHtml(item.field('content:encoded'), context)
  const built = builderPage(item, reading)
  const body = built === undefined ? text : withBuilt(text, built, context)
  const fields = customFields(fieldValues(item), () => phrasesOf(body.html), reading)
  if (fields.content === '') return {...body, problems: [...body.problems, ...fields.problems]}
  const more = postBodyToHtml(fields.content, context)
  return {
    html: `${body.html}\n${more.html}`.trim(),
    problems: [...body.problems, ...more.problems, ...fields.problems],
  }
}

/** Builders leave a copy of their page as the text of the post, which may be flat, old, or not there. */
function withBuilt(text: Body, built: BuilderPage, context: PostContext): Body {
  const {html, problems} = postBodyToHtml(built.content, context)
  const page = {html, problems: [...problems, ...built.problems]}
  if (text.html === '') return page
  if (!built.isShown) return text
  if (html === '') return {html: text.html, problems: [...text.problems, ...built.problems]}
  const phrases = phrasesOf(html)
  if (phrases.share(text.html) >= leastShare)
    return withRest(page, missingParts(text.html, html, phrases), built)
  return withRest(text, missingParts(html, text.html, phrasesOf(text.html)), built)
}

/** Of a copy most words stand in the page. */
const leastShare = 0.5

function withRest({html, problems}: Body, rest: string, {builder, problems: noted}: BuilderPage): Body {
  const all = [...new Set([...problems, ...noted])]
  if (rest.trim() === '') return {html, problems: all}
  const message = `The page that ${builder} keeps of it and its text differ; what only one of them says stands at the end.`
  return {html: `${html}\n${rest}`, problems: [...all, {code: 'builder-differs', message}]}
}

function fieldValues({metas}: WxrItem): ReadonlyMap<string, unknown> {
  return new Map(Array.from(metas, ([key, values]) => [key, values.length === 1 ? values[0] : values]))
}
