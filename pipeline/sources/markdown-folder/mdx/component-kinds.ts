/** What a component is by its name. */
export type ComponentKind = 'fold' | 'box' | 'tab' | 'link' | 'other'

export function componentKind(name: string): ComponentKind {
  const last = name.replaceAll('.', '')
  return kinds.find(([, pattern]) => pattern.test(last))?.[0] ?? 'other'
}

const kinds: readonly (readonly [ComponentKind, RegExp])[] = [
  [
    'fold',
    /^(?!.*(?:group|list|wrapper|container)$)(?:.*(?:accordion|collaps|expand|disclosure|details|toggle|spoiler|faq|question))/i,
  ],
  [
    'box',
    /^(?:.*(?:callout|admonition|alert|notice|aside|banner)|note|warning|tip|info|caution|danger|important|hint|check|error|success)(?:box|block)?$/i,
  ],
  ['tab', /^tab(?:s?(?:item|panel|content|pane))?$/i],
  ['link', /(?:button|link|btn|cta)$/i],
]
