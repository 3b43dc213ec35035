/** A stretch of a post between block comments, or one of these comments. */
export type BlockToken =
  | {readonly kind: 'html'; readonly html: string}
  | {
      readonly kind: 'open' | 'void'
      readonly name: string
      readonly attributes: Attributes
      /** The comment as written. */
      readonly comment: string
      /** Set where the attributes are no JSON. */
      readonly damaged: boolean
    }
  | {readonly kind: 'close'; readonly name: string}

export type Attributes = Readonly<Record<string, unknown>>

/**
 * Cuts a post at its block comments. Other comments are left out; `more` and `nextpage` end a paragraph. A block
 * comment that never ends loses its name alone, so the text that stands in it is kept.
 */
export function* blockTokens(content: string): Generator<BlockToken> {
  const nextEnd = finder(content, '-->')
  let html: string[] = []
  let from = 0
  for (let at = content.indexOf('<!--'); at !== -1; at = content.indexOf('<!--', from)) {
    html.push(content.slice(from, at))
    const end = nextEnd(at + 4)
    const next = content.indexOf('<!--', at + 4)
    const opening = blockOpening(content, at)
    const isBroken = end === -1 || (opening !== undefined && next !== -1 && next < end)
    from = isBroken ? at + (opening?.length ?? 4) : end + 3
    if (isBroken) continue
    const comment = content.slice(at, from)
    const token = opening === undefined ? undefined : readComment(comment, opening)
    if (token === undefined) {
      if (/^<!--\s*(?:more|nextpage)/i.test(comment)) html.push('\n\n')
      continue
    }
    yield {kind: 'html', html: html.join('')}
    html = []
    yield token
  }
  yield {kind: 'html', html: html.join('') + content.slice(from)}
}

/** Finds the next occurrence from ever later places, without looking twice at the same text. */
function finder(content: string, wanted: string): (from: number) => number {
  let found = 0
  return (from) => {
    if (found !== -1 && found < from) found = content.indexOf(wanted, from)
    return found
  }
}

const openingPattern = /<!--\s{1,20}\/?wp:[a-z][a-z0-9_-]{0,80}(?:\/[a-z][a-z0-9_-]{0,80})?(?=[\s/-])/y

function blockOpening(content: string, at: number): string | undefined {
  openingPattern.lastIndex = at
  return openingPattern.exec(content)?.[0]
}

function readComment(comment: string, opening: string): BlockToken | undefined {
  const [, closing, written] = /(\/?)wp:(.*)$/.exec(opening) ?? []
  if (written === undefined) return undefined
  const name = fullName(written)
  if (closing === '/') return {kind: 'close', name}
  const rest = comment.slice(opening.length, -3).trim()
  const isVoid = rest.endsWith('/')
  const json = (isVoid ? rest.slice(0, -1) : rest).trim()
  const attributes = json === '' ? {} : readAttributes(json)
  return {
    kind: isVoid ? 'void' : 'open',
    name,
    attributes: attributes ?? {},
    comment,
    damaged: attributes === undefined,
  }
}

function fullName(written: string): string {
  const name = written.includes('/') ? written : `core/${written}`
  return name.startsWith('core-embed/') ? 'core/embed' : name
}

function readAttributes(json: string): Attributes | undefined {
  try {
    const value: unknown = JSON.parse(json)
    return isRecord(value) ? value : undefined
  } catch {
    return undefined
  }
}

export function isRecord(value: unknown): value is Attributes {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
