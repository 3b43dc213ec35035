import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {run} from '../support/run.ts'
import {temporaryFolder} from '../support/temporary.ts'

const article = (name: string): string => `${name}: Causes and Symptoms

${name} is sore.


Symptoms

• Morning stiffness

• Pain when lifting


Causes

• Heavy lifting

• Prolonged sitting


When to Seek Help

See a physiotherapist.
`

describe('import', {timeout: 60_000}, () => {
  test('prints the documents that a new dataset would take, and makes no data folder', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'elbow.txt'), article('Elbow Pain'))
    const {code, stdout} = await run('scripts/import.ts', [
      join(folder, 'elbow.txt'),
      '--dry-run',
      '--format',
      'ndjson',
    ])
    const ids = idsOf(stdout)
    expect(code).toBe(0)
    expect(ids.filter((id) => !id.startsWith('bodyRegion-'))).toEqual([
      expect.stringMatching(/^sourceArticle-[0-9a-f]{16}$/),
      'cause-heavy-lifting',
      'cause-prolonged-sitting',
      'symptom-morning-stiffness',
      'symptom-pain-when-lifting',
      'drafts.condition-elbow-pain',
    ])
  })

  test('names what it cannot import, imports the rest, and fails where there is no rest', async () => {
    const folder = temporaryFolder()
    const written = (name: string, content: string | Uint8Array): string => {
      writeFileSync(join(folder, name), content)
      return join(folder, name)
    }
    const pdf = written('leaflet.pdf', '%PDF-1.7')
    const alone = await run('scripts/import.ts', [pdf, '--dry-run'])
    expect([alone.code, alone.stderr]).toEqual([
      1,
      expect.stringContaining(`left out  ${pdf}: is a PDF document, which is not imported; open it in`),
    ])
    written('elbow.txt', article('Elbow Pain'))
    const empty = written('empty.md', '')
    const binary = written('binary.md', Uint8Array.of(1, 0, 2, 0, 0, 3))
    const blank = written('blank.html', '<html><body></body></html>')
    const {code, stderr} = await run('scripts/import.ts', [folder, join(folder, 'none.md'), '--dry-run'])
    expect(code).toBe(1)
    expect(stderr.split('\n').filter((line) => line.startsWith('failed'))).toEqual([
      `failed    ${join(folder, 'none.md')}: there is no such file or folder; check the path`,
      `failed    ${binary} is a binary file (it holds NUL bytes): not read yet, save it as plain text, Markdown or HTML and import that.`,
      `failed    ${empty} is empty: there is nothing to import; check that the export is whole.`,
    ])
    expect(stderr).toContain(
      `left out  ${blank} holds no words and no pictures: there is nothing to import; check that it is whole.`,
    )
    expect(stderr).toMatch(/^1 read, 3 failed, \d+ documents would be written/m)
  })

  test('goes on where nobody reads what it prints', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'elbow.txt'), article('Elbow Pain'))
    const args = [join(folder, 'elbow.txt'), '--dry-run', '--format', 'ndjson']
    const {code, stderr} = await run('scripts/import.ts', args, {unread: true})
    expect([code, stderr]).toEqual([
      0,
      expect.stringMatching(/^1 read, 0 failed, \d+ documents would be written/),
    ])
  })

  test('writes once: the second run of the same sources writes nothing and says so', async () => {
    const folder = temporaryFolder()
    const data = join(folder, 'data')
    writeFileSync(join(folder, 'elbow.txt'), article('Elbow Pain'))
    writeFileSync(join(folder, 'wrist.txt'), article('Wrist Pain'))
    const first = await run('scripts/import.ts', [folder, '--data', data])
    const second = await run('scripts/import.ts', [folder, '--data', data])
    expect(first.stderr).toContain(
      `2 read, 0 failed, 33 documents written, 0 unchanged (dataset production in ${data})`,
    )
    expect(second.stderr).toContain(
      `2 read, 0 failed, 0 documents written, 33 unchanged (dataset production in ${data})`,
    )
    const {stdout} = await run('scripts/query.ts', [
      '*[_type == "symptom"] | order(_id asc){_id, "pages": count(*[references(^._id)])}',
      '--perspective',
      'drafts',
      '--data',
      data,
    ])
    expect(JSON.parse(stdout)).toEqual([
      {_id: 'symptom-morning-stiffness', pages: 2},
      {_id: 'symptom-pain-when-lifting', pages: 2},
    ])
  })

  test('keeps pages as drafts unless told to publish them', async () => {
    const folder = temporaryFolder()
    const data = join(folder, 'data')
    writeFileSync(join(folder, 'elbow.txt'), article('Elbow Pain'))
    await run('scripts/import.ts', [join(folder, 'elbow.txt'), '--data', data])
    writeFileSync(join(folder, 'wrist.txt'), article('Wrist Pain'))
    await run('scripts/import.ts', [join(folder, 'wrist.txt'), '--publish', '--data', data])
    const {stdout} = await run('scripts/query.ts', [
      '*[_type == "condition"]._id',
      '--perspective',
      'raw',
      '--data',
      data,
    ])
    expect(JSON.parse(stdout)).toEqual(['condition-wrist-pain', 'drafts.condition-elbow-pain'])
  })

  test('says what is wrong with each bad source, where, and what to do; the good ones still import', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'a-good.txt'), article('Elbow Pain'))
    writeFileSync(join(folder, 'b-binary.txt'), Buffer.from('%PDF-1.7\n%âãÏÓ\n', 'latin1'))
    writeFileSync(join(folder, 'c-empty.txt'), ' \n\n')
    writeFileSync(join(folder, 'd-same.txt'), `${article('Elbow Pain')}\nA second opinion.\n`)
    writeFileSync(join(folder, 'e-large.txt'), 'word '.repeat(4_200_000))
    const missing = join(folder, 'missing.txt')
    const {code, stderr} = await run('scripts/import.ts', [folder, missing, '--data', join(folder, 'data')])
    const failures = stderr.split('\n').filter((line) => line.startsWith('failed'))
    expect(code).toBe(1)
    expect(failures.map((line) => line.replaceAll(/\S*\/(?=[\w-]+\.)/g, ''))).toEqual([
      'failed    missing.txt: there is no such file or folder; check the path',
      'failed    b-binary.txt is a PDF document: not read yet, save it as plain text, Markdown or HTML and import that.',
      'failed    c-empty.txt is empty: there is nothing to import; check that the export is whole.',
      'failed    e-large.txt is too large: 20 MB, and at most 10 MB are read; split it into one file for each article.',
    ])
    expect(stderr).toMatch(
      /note +\S*d-same\.txt: condition-elbow-pain was made from \S*a-good\.txt; this one becomes article-elbow-pain-causes-and-symptoms\./,
    )
    expect(stderr).toContain('2 read, 4 failed, 33 documents written')
  })

  test('writes nothing at all where no source could be read', async () => {
    const folder = temporaryFolder()
    const {code, stdout, stderr} = await run('scripts/import.ts', [folder, '--data', join(folder, 'data')])
    expect(code).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toBe(
      `failed    ${folder}: holds no files; name the folder of the export\n` +
        `0 read, 1 failed, 0 documents written, 0 unchanged (dataset production in ${join(folder, 'data')})\n`,
    )
  })

  test('reads Windows-1252, and says so', async () => {
    const folder = temporaryFolder()
    writeFileSync(
      join(folder, 'elbow.txt'),
      Buffer.from(article('Elbow Pain').replace('is sore', 'is s\u00f6re'), 'latin1'),
    )
    const {code, stdout, stderr} = await run('scripts/import.ts', [
      join(folder, 'elbow.txt'),
      '--dry-run',
      '--format',
      'ndjson',
    ])
    expect(code).toBe(0)
    expect(stdout).toContain('Elbow Pain is söre.')
    expect(stderr).toMatch(/note .*elbow\.txt.*Windows-1252/)
  })

  test('never runs code in front matter', async () => {
    const folder = temporaryFolder()
    const canary = join(folder, 'canary')
    const code_ = `!!js/function "function () { require('fs').writeFileSync('${canary}', '') }()"`
    writeFileSync(
      join(folder, 'elbow.md'),
      `---\ntitle: ${code_}\nauthor: Ann Lee\n---\n\n# ${article('Elbow Pain')}`,
    )
    const {code, stderr} = await run('scripts/import.ts', [
      join(folder, 'elbow.md'),
      '--data',
      join(folder, 'data'),
    ])
    const {stdout} = await run('scripts/query.ts', [
      '*[_type == "author"].name',
      '--data',
      join(folder, 'data'),
    ])
    expect(code).toBe(0)
    expect(stderr).toMatch(/front matter/i)
    expect(JSON.parse(stdout)).toEqual(['Ann Lee'])
  })

  test('refuses a data folder that is no folder, with what to do', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'elbow.txt'), article('Elbow Pain'))
    const {code, stderr} = await run('scripts/import.ts', [
      join(folder, 'elbow.txt'),
      '--data',
      join(folder, 'elbow.txt'),
    ])
    expect(code).toBe(1)
    expect(stderr).toContain('make it writable for this user, or choose another data folder')
  })

  test.for([
    [[], 'import: name at least one file or folder\nTry: npm run import -- --help\n'],
    [
      ['x.txt', '--format', 'xml'],
      'import: --format xml is not one of table, json, ndjson\nTry: npm run import -- --help\n',
    ],
    [
      ['x.txt', '--format', 'ndjson'],
      'import: --format ndjson prints documents and needs --dry-run\nTry: npm run import -- --help\n',
    ],
  ] as const)('answers wrong use %j with 2', async ([args, message]) => {
    expect(await run('scripts/import.ts', args)).toEqual({code: 2, stdout: '', stderr: message})
  })

  test('prints help on standard output', async () => {
    const {code, stdout, stderr} = await run('scripts/import.ts', ['--help'])
    expect(code).toBe(0)
    expect(stdout).toContain('Usage: npm run import -- <files or folders…> [options]')
    expect(stderr).toBe('')
  })
})

/** The ids of documents, one a line. */
const idsOf = (text: string): string[] =>
  text.split('\n').flatMap((line) => {
    const id = /^\{"_id":"([^"]+)"/.exec(line)?.[1]
    return id === undefined ? [] : [id]
  })
