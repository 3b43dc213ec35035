/** How text that stands in an element is cut. */
export type Way =
  /** Every text is a paragraph. */
  | 'paragraphs'
  /** One text stays as it is; several are paragraphs. */
  | 'item'
  /** Is itself a paragraph. */
  | 'paragraph'
  /** Holds one line. */
  | 'line'
  /** Holds elements, and text only by mistake. */
  | 'elements'

export const waysOf = (name: string): Way => ways.get(name) ?? 'paragraphs'

const ways: ReadonlyMap<string, Way> = new Map(
  (
    [
      ['item', 'li td th dd'],
      ['paragraph', 'p'],
      ['line', 'h1 h2 h3 h4 h5 h6 summary figcaption caption dt legend cite address'],
      [
        'elements',
        'ul ol menu dl table thead tbody tfoot tr colgroup select optgroup iframe video audio object map',
      ],
    ] as const
  ).flatMap(([way, names]) => names.split(' ').map((name) => [name, way] as const)),
)

interface Tag {
  readonly name: string
  readonly closing: boolean
  readonly text: string
}

/** Keeps which block elements are open, and closes those that HTML lets one leave open. */
export function openElements(): {readonly innermost: () => string; readonly meet: (tag: Tag) => void} {
  const open: string[] = []
  const counts = new Map<string, number>()
  const pop = (): string | undefined => {
    const name = open.pop()
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 1) - 1)
    return name
  }
  const meet = ({name, closing, text}: Tag): void => {
    if (!closing) {
      while (closedBy(name).includes(open.at(-1) ?? '')) pop()
      if (withoutEnd.has(name) || text.endsWith('/>')) return
      open.push(name)
      counts.set(name, (counts.get(name) ?? 0) + 1)
    } else if ((counts.get(name) ?? 0) > 0) {
      while (pop() !== name);
    }
  }
  return {innermost: () => open.at(-1) ?? '', meet}
}

/** Elements that end where another begins. */
const closedBy = (name: string): readonly string[] => {
  if (name === 'li') return ['p', 'li']
  if (name === 'dt' || name === 'dd') return ['p', 'dt', 'dd']
  if (name === 'td' || name === 'th') return ['p', 'td', 'th']
  return ['p']
}

const withoutEnd: ReadonlySet<string> = new Set(
  'hr base link meta col embed source track param area frame'.split(' '),
)
