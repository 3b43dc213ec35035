/**
 * A pattern that finds what any of these finds, the first of them first.
 *
 * @throws Error where they do not share their flags.
 */
export function anyOf(...patterns: readonly [RegExp, ...RegExp[]]): RegExp {
  const [{flags}] = patterns
  const other = patterns.find((pattern) => pattern.flags !== flags)
  if (other)
    throw new Error(`/${other.source}/ has the flags “${other.flags}”, and not “${flags}” as the first`)
  return new RegExp(patterns.map(({source}) => source).join('|'), flags)
}
