import {readFileSync} from 'node:fs'
import {join} from 'node:path'

/** Lines of a table of wordings in `test/fixtures/wording`, by the “# heading” that they stand below. */
export function listedLines(name: string): readonly (readonly [heading: string, line: string])[] {
  const text = readFileSync(join(import.meta.dirname, '../fixtures/wording', name), 'utf8')
  let heading = ''
  return text.split('\n').flatMap((line) => {
    if (line.startsWith('# ')) heading = line.slice(2)
    return line === '' || line.startsWith('# ') ? [] : [[heading, line] as const]
  })
}
