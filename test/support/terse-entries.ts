import type {ExportEntry} from '../../pipeline/sources/source-kind.ts'

/** What an export holds in a form that a person can review. */
export function terseEntries(entries: readonly ExportEntry[]): string {
  return entries.map((entry) => `${entryLines(entry).join('\n')}\n`).join('\n')
}

function entryLines(entry: ExportEntry): string[] {
  if (entry.kind === 'left-out') return [`left out ${entry.name}: ${entry.reason}`]
  if (entry.kind === 'failed') return [`failed ${entry.name}: ${entry.message}`]
  if (entry.kind === 'asset') {
    const {address, filename, alt, caption} = entry.asset
    return [`asset ${filename} ← ${address}`, ...lines({alt, caption})]
  }
  const {name, format, url, written, oldAddresses = [], problems = [], bytes} = entry.source
  const text = new TextDecoder().decode(bytes)
  return [
    `article ${name} (${format ?? 'told by content'})`,
    ...lines({url, ...written}),
    ...oldAddresses.map((address) => `  old: ${address}`),
    ...problems.map(({code, message}) => `  ! ${code}: ${message}`),
    ...text
      .trim()
      .split('\n')
      .map((line) => `  | ${line}`.trimEnd()),
  ]
}

function lines(fields: {readonly [name: string]: string | readonly string[] | undefined}): string[] {
  return Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name}: ${typeof value === 'string' ? value : value.join(' / ')}`],
  )
}
