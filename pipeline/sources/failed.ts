import type {ExportEntry} from './source-kind.ts'

/** The entry of a file that cannot be read. */
export function failed(name: string, error: unknown): ExportEntry {
  return {kind: 'failed', name, message: error instanceof Error ? error.message : String(error)}
}
