import type {SectionLayout} from '../entities/facts.ts'
import {keyOf} from '../identity/hash.ts'
import type {PageBlock} from '../sections/page.ts'
import type {Maker} from './maker.ts'

/**
 * The `sections` of a page, in reading order.
 *
 * @param first Blocks of the intro that only a section's text can hold: they open the first section.
 */
export function pageSections(
  layouts: readonly SectionLayout[],
  first: readonly PageBlock[],
  pageId: string,
  maker: Maker,
): unknown[] {
  return layouts.map((layout, index) => pageSection(layout, index === 0 ? first : [], pageId, maker))
}

function pageSection(
  {section, body, list, listGroup, bodyAfter, button}: SectionLayout,
  first: readonly PageBlock[],
  pageId: string,
  maker: Maker,
): unknown {
  const {kind, heading, anchor} = section
  const key = keyOf(`section:${kind}:${anchor}`)
  const path = `sections[${key}]`
  const level = heading.level ?? 2
  const put = (blocks: readonly PageBlock[], field: string): void => {
    for (const block of blocks) maker.account.put(block.key, pageId, `${path}.${field}`)
  }
  put([heading], 'heading')
  put([...first, ...body], 'body')
  put(bodyAfter, 'bodyAfter')
  if (button) put([button], 'callToAction.label')
  const before = [...first, ...body]
  return {
    _key: key,
    _type: 'section',
    kind,
    heading: heading.block.text,
    anchor,
    ...(before.length > 0 && {body: maker.text.rich(before, level)}),
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
