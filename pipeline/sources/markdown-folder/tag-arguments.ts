/** The arguments of a tag: those with a name, and those by their place alone. */
export interface TagArguments {
  readonly named: ReadonlyMap<string, string>
  readonly placed: readonly string[]
}

/** Reads `a.png alt="A knee" caption='Where'`; names are in lower case. */
export function readArguments(written: string): TagArguments {
  const named = new Map<string, string>()
  const placed: string[] = []
  for (const [, name, double, single, tick, bare] of written.matchAll(argument)) {
    const value = double?.replaceAll('\\"', '"') ?? single ?? tick ?? bare ?? ''
    if (name === undefined) placed.push(value)
    else named.set(name.toLowerCase(), value)
  }
  return {named, placed}
}

const argument = /(?:([\w-]+)\s*=\s*)?(?:"((?:[^"\\]|\\[^])*)"|'([^']*)'|`([^`]*)`|([^\s"'`=]+))/g
