/** A pattern that finds what any of these finds, the first of them first. All have the flags of the first. */
export const anyOf = (...patterns: readonly [RegExp, ...RegExp[]]): RegExp =>
  new RegExp(patterns.map(({source}) => source).join('|'), patterns[0].flags)
