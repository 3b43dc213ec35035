import {strToU8, zipSync, type Zippable} from 'fflate'
import {describe, expect, test} from 'vitest'
import {partsOf} from '../../../../pipeline/sources/archives/held-bytes.ts'
import {bytesFile, textFile} from '../../../support/source-file.ts'
import {expanded} from './expanded.ts'

const zip = (files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))

const zipFile = (files: Readonly<Record<string, string>>) => bytesFile('clinic.zip', zip(files))

/** The place of a signature's last occurrence. */
function lastPlace(bytes: Uint8Array, signature: string): number {
  return Buffer.from(bytes).lastIndexOf(signature, undefined, 'latin1')
}

describe('a ZIP archive', () => {
  test('gives the files within, and other files pass', async () => {
    const notes = textFile('notes.txt', 'Rest.')
    expect(await expanded(zipFile({'knee.md': '# Knee', 'more/hüfte.md': 'Hip'}), notes)).toStrictEqual([
      'clinic.zip/knee.md: # Knee',
      'clinic.zip/more/hüfte.md: Hip',
      'notes.txt: Rest.',
    ])
  })

  test('is told by its bytes and read in parts where the file allows it', async () => {
    const bytes = zip({'knee.md': 'Knee '.repeat(20_000)})
    const file = {name: 'export.bin', bytes: bytesFile('', bytes).bytes, parts: partsOf(bytes)}
    expect(await expanded(file)).toStrictEqual([`export.bin/knee.md: ${'Knee '.repeat(20_000)}`])
  })

  test('gives stored files as well as packed ones', async () => {
    const bytes = zipSync({'a.txt': [strToU8('as it is'), {level: 0}]})
    expect(await expanded(bytesFile('a.zip', bytes))).toStrictEqual(['a.zip/a.txt: as it is'])
  })

  test('takes no name that leads elsewhere', async () => {
    const hostile = ['../up.md', 'in/../../up.md', '/etc/hosts', 'C:/up.md', 'in\\..\\up.md', 'nul\0.md']
    const files = Object.fromEntries([...hostile, 'good.md'].map((name) => [name, 'words']))
    expect(await expanded(zipFile(files))).toStrictEqual([
      'left-out clinic.zip/../up.md: leads out of the archive by “..”',
      'left-out clinic.zip/in/../../up.md: leads out of the archive by “..”',
      'left-out clinic.zip//etc/hosts: names a place outside of the archive',
      'left-out clinic.zip/C:/up.md: names a place outside of the archive',
      'left-out clinic.zip/in/../up.md: leads out of the archive by “..”',
      'left-out clinic.zip/nul�.md: has a control character in its name',
      'clinic.zip/good.md: words',
    ])
  })

  test('leaves out what file managers put in', async () => {
    const files = {'__MACOSX/._a.md': 'x', '.DS_Store': 'x', 'in/Thumbs.db': 'x', 'a.md': 'words'}
    expect(await expanded(zipFile(files))).toStrictEqual(['clinic.zip/a.md: words'])
  })

  test('has names as the system wrote them that made it', async () => {
    const named = (name: string, bytes: readonly number[]): Uint8Array<ArrayBuffer> => {
      const archive = zip({[name]: 'words'})
      const text = Buffer.from(archive)
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) archive.set(bytes, at)
      return archive
    }
    const read = async (bytes: Uint8Array<ArrayBuffer>) => expanded(bytesFile('a.zip', bytes))
    expect(await read(named('hXf.md', [0x68, 0x81, 0x66]))).toStrictEqual(['a.zip/hüf.md: words'])
    expect(await read(named('hXYf.md', [0x68, 0xc3, 0xbc, 0x66]))).toStrictEqual(['a.zip/hüf.md: words'])
    expect(await read(zip({'a\\b.md': 'words'}))).toStrictEqual(['a.zip/a/b.md: words'])
    const extra = Uint8Array.from([1, 0, 0, 0, 0, ...strToU8('hüf.md')])
    const unicode = zipSync({'h_f.md': [strToU8('words'), {extra: {0x70_75: extra}}]})
    expect(await read(unicode)).toStrictEqual(['a.zip/hüf.md: words'])
  })

  test('without files says so', async () => {
    expect(await expanded(zipFile({'a/': '', '.DS_Store': 'x'}), bytesFile('b.zip', zip({})))).toStrictEqual([
      'left-out clinic.zip: is an archive that holds no files',
      'left-out b.zip: is an archive that holds no files',
    ])
  })

  test('does not follow links', async () => {
    const bytes = zipSync({link: [strToU8('/etc/passwd'), {os: 3, attrs: 0o120777 << 16}]})
    expect(await expanded(bytesFile('a.zip', bytes))).toStrictEqual([
      'left-out a.zip/link: is a link to another file, and links are not followed',
    ])
  })

  test('opens archives within, but none within these', async () => {
    const deep = zipSync({'deep.zip': zip({'x.md': 'x'})})
    expect(await expanded(bytesFile('a.zip', zipSync({'b.zip': deep, 'c.md': strToU8('c')})))).toStrictEqual([
      'left-out a.zip/b.zip/deep.zip: is an archive within an archive within an archive; unpack it and import the folder',
      'a.zip/c.md: c',
    ])
    expect(await expanded(bytesFile('a.zip', zipSync({'b.zip': zip({'x.md': 'x'})})))).toStrictEqual([
      'a.zip/b.zip/x.md: x',
    ])
  })

  test('that is a document stays whole', async () => {
    const bytes = zip({'[Content_Types].xml': '<Types/>', 'word/document.xml': '<w:document/>'})
    expect((await expanded(bytesFile('a.docx', bytes))).map((line) => line.slice(0, 10))).toStrictEqual([
      'a.docx: PK',
    ])
  })

  test('says which file is encrypted, and which is packed in a strange way', async () => {
    const encrypted = zip({'a.md': 'words'})
    const place = lastPlace(encrypted, 'PK\x01\x02')
    encrypted[place + 8] = 1
    expect(await expanded(bytesFile('a.zip', encrypted))).toStrictEqual([
      'left-out a.zip/a.md: is encrypted; unpack the archive with its password and import the folder',
    ])
    const strange = zip({'a.md': 'words'})
    strange[place + 10] = 14
    expect(await expanded(bytesFile('a.zip', strange))).toStrictEqual([
      'left-out a.zip/a.md: is compressed in a way that is not read (method 14); pack the archive as an ordinary ZIP',
    ])
  })

  test('says where the bytes are not what the archive says', async () => {
    const wrongSum = zip({'a.md': 'words'})
    const place = lastPlace(wrongSum, 'PK\x01\x02')
    wrongSum[place + 16] = (wrongSum[place + 16] ?? 0) ^ 1
    expect(await expanded(bytesFile('a.zip', wrongSum))).toStrictEqual([
      'failed a.zip/a.md: a.zip/a.md is damaged: its checksum is not that of its archive; make or download the archive again.',
    ])
    const tooLong = zip({'a.md': 'words'})
    tooLong[place + 24] = 3
    expect(await expanded(bytesFile('a.zip', tooLong))).toStrictEqual([
      'failed a.zip/a.md: a.zip/a.md is longer than its archive says; make or download the archive again.',
    ])
  })

  test('is refused where its end is missing', async () => {
    expect(await expanded(bytesFile('a.zip', zip({'a.md': 'words'}).subarray(0, -22)))).toStrictEqual([
      'failed a.zip: a.zip is a ZIP archive whose end is missing; make or download the archive again.',
    ])
  })

  test('leaves out files that share their bytes', async () => {
    const bytes = zip({'a.md': 'words', 'b.md': 'other'})
    const second = lastPlace(bytes, 'PK\x01\x02')
    new DataView(bytes.buffer).setUint32(second + 42, 0, true)
    const reason = 'shares its bytes with another file of the archive, which no honest archive does'
    expect(await expanded(bytesFile('a.zip', bytes))).toStrictEqual([
      `left-out a.zip/a.md: ${reason}`,
      `left-out a.zip/b.md: ${reason}`,
    ])
  })

  test('leaves out a bomb, and stops one that lies about its size', async () => {
    const zeros: Zippable = {'bomb.txt': new Uint8Array(9_000_000), 'a.md': strToU8('words')}
    const bytes = zipSync(zeros)
    const reason =
      'comes to more than 200 times its compressed size, as only archives do that are made to fill a computer'
    expect(await expanded(bytesFile('a.zip', bytes))).toStrictEqual([
      `left-out a.zip/bomb.txt: ${reason}`,
      'a.zip/a.md: words',
    ])
    const first = Buffer.from(bytes).indexOf('PK\x01\x02', undefined, 'latin1')
    new DataView(bytes.buffer).setUint32(first + 24, 1000, true)
    expect(await expanded(bytesFile('a.zip', bytes))).toStrictEqual([
      'failed a.zip/bomb.txt: a.zip/bomb.txt is longer than its archive says; make or download the archive again.',
      'a.zip/a.md: words',
    ])
  })
})
