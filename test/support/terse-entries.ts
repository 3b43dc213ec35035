import type {WrittenMetadata} from '../../pipeline/parse/metadata.ts'
import type {Source} from '../../pipeline/pipeline.ts'
import type {ExportedAsset, ExportEntry} from '../../pipeline/sources/source-kind.ts'

/** What an export holds, in a form that a person can review: metadata, remarks and text of each entry. */
export const terseEntries = (entries: readonly ExportEntry[]): string =>
  `${entries.map(terseEntry).join('\n\n')}\n`

function terseEntry(entry: ExportEntry): string {
  if (entry.kind === 'left-out') return `left out: ${entry.name}\n  ${entry.reason}`
  if (entry.kind === 'asset') return terseAsset(entry.asset)
  if (entry.kind === 'failed') return `failed: ${entry.name}\n  ${entry.message}`
  return terseSource(entry.source)
}

function terseAsset({address, filename, alt, caption}: ExportedAsset): string {
  const words = [
    ...(alt === undefined ? [] : [`alt: ${alt}`]),
    ...(caption === undefined ? [] : [`caption: ${caption}`]),
  ]
  return [`asset: ${address} (${filename})`, ...words.map((line) => `  ${line}`)].join('\n')
}

function terseSource({name, format, url, written, oldAddresses = [], problems = [], bytes}: Source): string {
  return [
    `article: ${name}`,
    ...(format === undefined ? [] : [`  format: ${format}`]),
    ...(url === undefined ? [] : [`  url: ${url}`]),
    ...writtenLines(written ?? {}),
    ...oldAddresses.map((address) => `  old address: ${address}`),
    ...problems.map(
      ({code, message, line}) => `  ! ${code}${line === undefined ? '' : ` (line ${line})`}: ${message}`,
    ),
    ...new TextDecoder()
      .decode(bytes)
      .split('\n')
      .map((line) => `  | ${line}`.trimEnd()),
  ].join('\n')
}

function writtenLines(written: WrittenMetadata): string[] {
  return Object.entries(written).flatMap(([field, value]) =>
    value === undefined ? [] : `  ${field}: ${typeof value === 'string' ? value : value.join(' / ')}`,
  )
}
