/** One old path and where it leads, as hosts take it: both with letters percent-encoded. */
export interface RedirectRule {
  readonly from: string
  readonly to: string
  readonly permanent: boolean
}

export interface RedirectMap {
  /** By old path; none leads to the old path of another. */
  readonly rules: readonly RedirectRule[]
  /** What was shortened or left out, in sentences. */
  readonly remarks: readonly string[]
}

/** Puts redirects together: chains are shortened, circles and second redirects from one path left out. */
export function redirectMap(redirects: readonly RedirectRule[]): RedirectMap {
  const remarks: string[] = []
  const byPath = new Map<string, RedirectRule>()
  for (const redirect of redirects) {
    const rule = {...redirect, from: encoded(redirect.from), to: encoded(redirect.to)}
    const key = pathKey(rule.from)
    const first = byPath.get(key)
    if (first === undefined) byPath.set(key, rule)
    else if (first.to !== rule.to)
      remarks.push(`${rule.from} leads to ${first.to} and to ${rule.to}; only the first is printed`)
  }
  const rules = [...byPath.values()].flatMap((rule) => shortened(rule, byPath, remarks))
  return {rules: rules.toSorted((one, other) => (one.from < other.from ? -1 : 1)), remarks}
}

function shortened(
  rule: RedirectRule,
  byPath: ReadonlyMap<string, RedirectRule>,
  remarks: string[],
): RedirectRule[] {
  const passed = new Set([pathKey(rule.from)])
  let end = rule
  let permanent = rule.permanent
  for (let next = byPath.get(pathKey(end.to)); next !== undefined; next = byPath.get(pathKey(end.to))) {
    if (passed.has(pathKey(end.to))) {
      remarks.push(`${rule.from} leads in a circle and is left out`)
      return []
    }
    passed.add(pathKey(end.to))
    end = next
    permanent &&= next.permanent
  }
  if (passed.has(pathKey(end.to))) {
    remarks.push(`${rule.from} leads in a circle and is left out`)
    return []
  }
  if (end === rule) return [rule]
  remarks.push(`${rule.from} leads to ${rule.to}, which leads on; it is printed as leading to ${end.to}`)
  return [{from: rule.from, to: end.to, permanent}]
}

/** Paths that hosts take for one: with and without a slash at the end. */
const pathKey = (path: string): string => path.replace(/(?<=.)\/+(?=$|\?)/, '').replace(/#.*$/s, '')

/** As it stands, but for what may not stand in an address. */
function encoded(path: string): string {
  const text = path.toWellFormed().replaceAll(/%(?![0-9a-f]{2})/gi, '%25')
  return encodeURI(text).replaceAll(/%25([0-9a-f]{2})/gi, '%$1')
}
