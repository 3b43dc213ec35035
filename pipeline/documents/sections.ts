import type {SectionLayout} from '../entities/facts.ts'
import {keyOf} from '../identity/hash.ts'
import type {PageBlock} from '../sections/page.ts'
import type {Maker} from './maker.ts'

/**
 * The `sections` of a page, in reading order.
 *
 * @param opening Blocks above the first heading that only a section's text can hold: a section without a heading.
 */
export function pageSections(
  layouts: readonly SectionLayout[],
  opening: readonly PageBlock[],
  pageId: string,
  maker: Maker,
): unknown[] {
  return [
    ...(opening.length > 0 ? [openingSection(opening, pageId, maker)] : []),
    ...layouts.map((layout) => pageSection(layout, pageId, maker)),
  ]
}

function openingSection(blocks: readonly PageBlock[], pageId: string, maker: Maker): unknown {
  const key = keyOf('section:opening')
  for (const block of blocks) maker.account.put(block.key, pageId, `sections[${key}].body`)
  return {
    _key: key,
    _type: 'section',
    kind: 'other',
    body: maker.text.rich(blocks, SECTION_LEVEL),
    sourceBlocks: blocks.slice(0, 1).map((block) => block.key),
  }
}

const SECTION_LEVEL = 2

function pageSection(
  {section, body, list, listGroup, bodyAfter, button}: SectionLayout,
  pageId: string,
  maker: Maker,
): unknown {
  const {kind, heading, anchor} = section
  const key = keyOf(`section:${kind}:${anchor}`)
  const path = `sections[${key}]`
  const level = heading.level ?? SECTION_LEVEL
  const put = (blocks: readonly PageBlock[], field: string): void => {
    for (const block of blocks) maker.account.put(block.key, pageId, `${path}.${field}`)
  }
  put([heading], 'heading')
  put(body, 'body')
  put(bodyAfter, 'bodyAfter')
  if (button) put([button], 'callToAction.label')
  return {
    _key: key,
    _type: 'section',
    kind,
    heading: heading.block.text,
    anchor,
    ...(body.length > 0 && {body: maker.text.rich(body, level)}),
    ...(list !== undefined && {list}),
    ...(listGroup !== undefined && {listGroup}),
    ...(bodyAfter.length > 0 && {bodyAfter: maker.text.rich(bodyAfter, level)}),
    ...(button && {callToAction: callToAction(button)}),
    sourceBlocks: [heading.key],
  }
}

function callToAction({key, block}: PageBlock): object {
  const href =
    (block.kind === 'button' ? block.href : undefined) ??
    block.spans.find((span) => span.href !== undefined)?.href
  return {
    _type: 'callToAction',
    label: block.text,
    ...(href !== undefined && {url: href}),
    sourceBlocks: [key],
  }
}
