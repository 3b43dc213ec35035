import {decode} from '../../parse/decode.ts'
import {failed} from '../failed.ts'
import type {ExportEntry, SourceFile, SourceKind} from '../source-kind.ts'
import {wholeFile} from '../whole-file.ts'
import {readPost} from './post.ts'

/** The export of a Medium account: a folder of HTML files, one for each post, beside records of the account. */
export const medium: SourceKind = {
  name: 'Medium',
  recognises: (file) => {
    const head = new TextDecoder().decode(file.head)
    return isPost(head) || isRecordOf(file, head) !== undefined
  },
  async *read(files) {
    for (const file of files) yield await readFile(file)
  },
}

const isPost = (head: string): boolean =>
  /\bclass="h-entry"/.test(head) && /\bdata-field="(?:body|subtitle)"|\bclass="graf\b/.test(head)

/** The folders of an export that hold no posts. */
const recordFolder =
  /(?:^|\/)(profile|bookmarks|blocks|claps|highlights|interests|ips|lists|partner-program|pubs-following|sessions|topics-following|twitter|users-following)\/[^/]+\.html?$/

function isRecordOf({name}: SourceFile, head: string): string | undefined {
  return /medium\.com|\bclass="[^"]*\bh-c(?:ard|ite)\b/.test(head) ? recordFolder.exec(name)?.[1] : undefined
}

async function readFile(file: SourceFile): Promise<ExportEntry> {
  try {
    const {text, problems} = decode(await wholeFile(file), file.name)
    const record = isPost(text) ? undefined : isRecordOf(file, text)
    if (record === undefined) return readPost(file.name, text, problems)
    const reason = `is Medium’s record of the account (${record}) and no article`
    return {kind: 'left-out', name: file.name, reason}
  } catch (error) {
    return failed(file.name, error)
  }
}
