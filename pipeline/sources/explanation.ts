/**
 * Whether a file explains its folder rather than being one of its articles. Told by the whole name:
 * “contributing-factors.md” is an article.
 */
export const isExplanation = (name: string): boolean => explanations.test(name)

export const explanationReason = 'explains its folder and is no article'

const explanations =
  /(?:^|\/)(?:readme|licen[cs]e|changelog|contributing|code[-_]of[-_]conduct|security)(?:[._-][a-z]{2,3})?(?:\.\w+)?$/i
