import type {ExportEntry, FileToRecognise, SourceFile} from '../source-kind.ts'

/** A file that is no archive, or what of an archive cannot be taken. */
export type Expanded =
  | {readonly kind: 'file'; readonly file: FileToRecognise}
  | Extract<ExportEntry, {kind: 'left-out' | 'failed'}>

/** The same before a file was looked into. */
export type Found = {readonly kind: 'file'; readonly file: SourceFile} | Exclude<Expanded, {kind: 'file'}>
