/** A preview line of the parts that are there. */
export function previewLine(...parts: readonly (string | undefined | false)[]): string {
  return parts.filter((part) => part !== undefined && part !== false && part !== '').join(' · ')
}
