import {expandArchives} from '../../../../pipeline/sources/archives/expand-archives.ts'
import type {SourceFile} from '../../../../pipeline/sources/source-kind.ts'

/** What becomes of files once archives are opened: one line for each, with the words of those that are read. */
export async function expanded(...files: readonly SourceFile[]): Promise<string[]> {
  const lines: string[] = []
  for await (const one of expandArchives(files)) {
    if (one.kind === 'file') lines.push(`${one.file.name}: ${await textOf(one.file)}`)
    else lines.push(`${one.kind} ${one.name}: ${one.kind === 'failed' ? one.message : one.reason}`)
  }
  return lines
}

/** A file's words, read twice, since every file can be; or why they cannot be read. */
async function textOf(file: SourceFile): Promise<string> {
  try {
    const [first, second] = [await read(file), await read(file)]
    return first === second ? first : 'read differently a second time'
  } catch (error) {
    return `! ${error instanceof Error ? error.message : String(error)}`
  }
}

async function read({bytes}: SourceFile): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const piece of bytes()) text += decoder.decode(piece, {stream: true})
  return text + decoder.decode()
}
