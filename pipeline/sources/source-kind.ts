import type {Source} from '../parse/source.ts'

/** A file as it lies on disk, in an archive or in a browser. */
export interface SourceFile {
  /** Path from where the import was started, or within its archive, with `/` between folders. */
  readonly name: string
  /** The whole file in pieces; it can be read more than once, and need not be read to its end. */
  readonly bytes: () => AsyncIterable<Uint8Array>
  /** Given where any part of the file can be read without what stands before it: on disk, in a browser. */
  readonly parts?: FileParts
  /** Names of the files within, where this one is a document that is a ZIP archive, such as a .docx. */
  readonly members?: ReadonlySet<string>
}

export interface FileParts {
  /** Bytes of the whole file. */
  readonly size: number
  /** The bytes from `start` up to, but not with, `end`. */
  readonly read: (start: number, end: number) => AsyncIterable<Uint8Array>
}

/** A file whose kind is to be told. */
export interface FileToRecognise extends SourceFile {
  /** Its first bytes, at most {@link headBytes}. */
  readonly head: Uint8Array
}

/** So much of a file is looked at to tell what it is. */
export const headBytes = 16_384

/** A picture or file that belongs to articles of the same export. */
export interface ExportedAsset {
  /** The address or path by which the text of the articles names it. */
  readonly address: string
  readonly filename: string
  /** The file itself, where the export holds it. */
  readonly bytes?: () => AsyncIterable<Uint8Array>
  readonly alt?: string
  readonly caption?: string
}

/** What an export holds, one after the other. */
export type ExportEntry =
  | {readonly kind: 'article'; readonly source: Source}
  | {readonly kind: 'asset'; readonly asset: ExportedAsset}
  /** An article that cannot be read: says what is wrong and what to do. */
  | {readonly kind: 'failed'; readonly name: string; readonly message: string}
  /** What is no article, with the reason why it is not imported: nothing is left out in silence. */
  | {readonly kind: 'left-out'; readonly name: string; readonly reason: string}

/** One kind of export: WordPress, Ghost, a Markdown folder … */
export interface SourceKind {
  readonly name: string
  /** Tells by content, and only where that says nothing by name. */
  readonly recognises: (file: FileToRecognise) => boolean
  /** Whether a file that it recognises holds no article, but something that articles show, such as a picture. */
  readonly isBeside?: (file: FileToRecognise) => boolean
  /**
   * Reads all files of this kind that one import was given, since parts of a split export refer to each other.
   *
   * @throws UnreadableSource where nothing of the export can be read; a single broken article is `left-out`.
   */
  readonly read: (files: readonly SourceFile[]) => AsyncIterable<ExportEntry>
}
