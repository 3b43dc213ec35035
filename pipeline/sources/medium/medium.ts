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
    return isRecordOf(file, head) !== undefined || isPost(head)
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

/** Such as `sessions/sessions-0001.html`: the next file of a record that is too long for one. */
const numberedRecord =
  /\/(?:bookmarks|block|claps|highlights|ips|lists|pubs|sessions|topics|twitter|users|partner)[\w-]{0,40}-\d{4}\.html?$/

/** What every page of an export has: its style or its microformats. */
const exportMarks = /font-family: Georgia, Cambria|\bclass="[^"]*\bh-c(?:ard|ite)\b/

/** Lists have the form of posts, but none of the marks of what was written in the editor. */
function isRecordOf({name}: SourceFile, head: string): string | undefined {
  const folder = recordFolder.exec(name)?.[1]
  if (folder === undefined || /\bclass="graf\b/.test(head)) return undefined
  return numberedRecord.test(name) || exportMarks.test(head) ? folder : undefined
}

async function readFile(file: SourceFile): Promise<ExportEntry> {
  try {
    const {text, problems} = decode(await wholeFile(file), file.name)
    const record = isRecordOf(file, text)
    if (record === undefined) return readPost(file.name, text, problems)
    const reason = `is Medium’s record of the account (${record}) and no article`
    return {kind: 'left-out', name: file.name, reason}
  } catch (error) {
    return failed(file.name, error)
  }
}
