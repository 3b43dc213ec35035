import type {RedirectRule} from './redirect-map.ts'

/** A list of redirects in the words of one host, and what that host makes of it. */
export interface PrintedRedirects {
  readonly text: string
  readonly remarks: readonly string[]
}

export type RedirectPrinter = (rules: readonly RedirectRule[]) => PrintedRedirects

/** The formats, by name. */
export const redirectPrinters = {netlify, vercel, nginx, json} as const satisfies Record<
  string,
  RedirectPrinter
>

/** The file `_redirects`; a query stands beside its path there, and `:` and `*` would be placeholders. */
function netlify(rules: readonly RedirectRule[]): PrintedRedirects {
  const lines = rules.map(({from, to, permanent}) => {
    const {path, query} = parts(from)
    const place = path.replaceAll('*', '%2A').replaceAll(':', '%3A')
    return [place, ...query, to, permanent ? '301' : '302'].join(' ')
  })
  return {
    text: lines.map((line) => `${line}\n`).join(''),
    remarks: [
      ...over(rules.length, 9_999, 'Netlify warns that a deploy with 10,000 redirects or more may fail'),
      ...(rules.some(({from}) => from.includes('?'))
        ? ['Netlify takes a rule with a query only where the request has no other parameters']
        : []),
    ],
  }
}

/** The key `redirects` of `vercel.json`; paths are patterns of path-to-regexp there. */
function vercel(rules: readonly RedirectRule[]): PrintedRedirects {
  const redirects = rules.map(({from, to, permanent}) => {
    const {path, query} = parts(from)
    const has = query.map((pair) => {
      const [key = '', value = ''] = pair.split('=')
      return {type: 'query', key: decoded(key), ...(value !== '' && {value: escapedRegex(decoded(value))})}
    })
    return {
      source: path.replaceAll(/[\\:()*+?{}[\]]/g, String.raw`\$&`),
      ...(has.length > 0 && {has}),
      destination: to.replaceAll(/[\\:]/g, String.raw`\$&`),
      statusCode: permanent ? 301 : 302,
    }
  })
  return {
    text: `${JSON.stringify({redirects}, null, 2)}\n`,
    remarks: over(
      rules.length,
      2_048,
      'Vercel takes at most 2,048 redirects in vercel.json; use its bulk redirects',
    ),
  }
}

/**
 * Two maps for nginx, which go into the block `http`; the server then says `if ($moved) { return 301 $moved; }` and
 * `if ($moved_for_now) { return 302 $moved_for_now; }`.
 */
function nginx(rules: readonly RedirectRule[]): PrintedRedirects {
  const map = (name: string, chosen: readonly RedirectRule[]): string => {
    const lines = chosen.map(({from, to}) => `  ${pattern(from)} ${quoted(to.replaceAll('$', '%24'))};\n`)
    return `map $request_uri $${name} {\n  default "";\n${lines.join('')}}\n`
  }
  const [permanent, temporary] = [true, false].map((kind) => rules.filter((rule) => rule.permanent === kind))
  return {
    text: map('moved', permanent ?? []) + map('moved_for_now', temporary ?? []),
    remarks: [
      'for nginx: put the maps into the block http, and into the block server: if ($moved) { return 301 $moved; } if ($moved_for_now) { return 302 $moved_for_now; }',
      ...over(
        rules.length,
        1_000,
        'nginx may ask for a larger map_hash_bucket_size, and tries patterns one by one',
      ),
    ],
  }
}

/** With any slash at its end and, where the path says nothing of a query, with any query. */
function pattern(from: string): string {
  const {path, query} = parts(from)
  const start = `~^${escapedRegex(path.replace(/(?<=.)\/$/, ''))}`
  const slash = path === '/' ? '' : '/?'
  const end = query.length > 0 ? String.raw`\?${escapedRegex(query.join('&'))}(&|$)` : String.raw`(\?|$)`
  return quoted(start + slash + end)
}

/** No backslash needs escaping here: paths are percent-encoded, and those of the patterns stand before signs. */
const quoted = (text: string): string => `"${text.replaceAll('"', String.raw`\"`)}"`

function json(rules: readonly RedirectRule[]): PrintedRedirects {
  return {text: `${JSON.stringify(rules, null, 2)}\n`, remarks: []}
}

function parts(from: string): {readonly path: string; readonly query: readonly string[]} {
  const [path = from, query = ''] = from.split(/\?(.*)/s)
  return {path, query: query === '' ? [] : query.split('&')}
}

const over = (count: number, most: number, remark: string): string[] => (count > most ? [remark] : [])

const escapedRegex = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}
