import type {SourceDocuments} from '../../pipeline/pipeline.ts'

/** Documents of one source in a form that a person can review: one line for each fact, block and document. */
export function terse({page, shared, source}: SourceDocuments): string {
  return [
    ...fields(page),
    '',
    ...shared.flatMap((document) => [
      document._id,
      ...fields(document)
        .slice(1)
        .map((line) => `  ${line}`),
    ]),
    '',
    `${source._id} (${String(source['format'])})`,
    ...records(source['blocks']).map(
      ({_key, kind, status, targets}) =>
        `  ${text(_key)} ${text(kind)} ${text(status)} → ${list(targets).join(' · ')}`,
    ),
    '',
  ].join('\n')
}

const skipped = new Set(['_id', '_type', 'slug', 'language', 'name', 'sections', 'provenance'])

function fields(document: {readonly [field: string]: unknown}): string[] {
  const own = Object.entries(document)
    .filter(([field]) => !skipped.has(field) || (field === 'name' && document['_type'] === 'condition'))
    .flatMap(([field, value]) => fieldLines(field, value))
  return [text(document['_id']), ...own, ...records(document['sections']).flatMap(section)]
}

function fieldLines(field: string, value: unknown): string[] {
  if (!Array.isArray(value)) return [`${field}: ${short(value)}`]
  return value.map((item) => `${field}: ${short(item)}`)
}

function section(value: Fields): string[] {
  const {kind, heading, anchor, list: printed, listGroup, body, bodyAfter, callToAction} = value
  return [
    `§ ${text(kind)} “${text(heading)}” #${text(anchor)}`,
    ...records(body).map((one) => `  ${short(one)}`),
    ...(printed === undefined
      ? []
      : [`  [${text(printed)}${listGroup === undefined ? '' : ` ${text(listGroup)}`}]`]),
    ...records(bodyAfter).map((one) => `  ${short(one)}`),
    ...(callToAction === undefined ? [] : [`  ${short(callToAction)}`]),
  ]
}

/** A value in one line: blocks as their words, references as their target, other objects as their fields. */
function short(value: unknown): string {
  if (Array.isArray(value)) return value.map(short).join(' / ')
  if (!isFields(value)) return String(value)
  if (value['_type'] === 'block') return block(value)
  if (typeof value['_ref'] === 'string') return `→ ${value['_ref']}`
  return Object.entries(value)
    .filter(([field]) => field !== '_key' && field !== '_type')
    .map(([field, inner]) => `${field}=${short(inner)}`)
    .join(', ')
}

function block({style, listItem, children}: Fields): string {
  const sign = listItem === undefined ? text(style) : text(listItem)
  const words = records(children)
    .map(({text: part, marks}) =>
      list(marks).length > 0 ? `[${text(part)}|${list(marks).join()}]` : text(part),
    )
    .join('')
  return `<${sign}> ${words}`
}

type Fields = {readonly [field: string]: unknown}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const records = (value: unknown): Fields[] => (Array.isArray(value) ? value.filter(isFields) : [])
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
const text = (value: unknown): string => (typeof value === 'string' ? value : '')
