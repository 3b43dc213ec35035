import {gzipSync, strToU8} from 'fflate'
import {describe, expect, test} from 'vitest'
import {partsOf} from '../../../../pipeline/sources/archives/held-bytes.ts'
import {longNamed, makeTar, type TarMember} from '../../../support/make-tar.ts'
import {bytesFile, textFile} from '../../../support/source-file.ts'
import {expanded} from './expanded.ts'

const longName = `${'folder/'.repeat(30)}wrist.md`

const members: readonly TarMember[] = [
  {name: './site/', type: '5'},
  {name: './site/knee.md', content: 'Knee '.repeat(300)},
  {name: 'site/empty.md'},
  ...longNamed('x', longName, 'pax'),
  ...longNamed('L', `gnu/${longName}`, 'gnu'),
  {name: 'site/._knee.md', content: 'noise'},
]

/** The eight bytes of a header that hold its sum, added up. */
const sumBytes = (bytes: Uint8Array, header: number): number =>
  bytes.subarray(header + 148, header + 156).reduce((total, byte) => total + byte, 0)

const lines = [
  `a.tar/site/knee.md: ${'Knee '.repeat(300)}`,
  'a.tar/site/empty.md: ',
  `a.tar/${longName}: pax`,
  `a.tar/gnu/${longName}: gnu`,
]

describe('a tar archive', () => {
  test('gives the files within, with long names', async () => {
    expect(await expanded(bytesFile('a.tar', makeTar(members)))).toStrictEqual(lines)
  })

  test('gives the same read in parts, and in pieces cut anywhere', async () => {
    const bytes = makeTar(members)
    expect(await expanded({...bytesFile('a.tar', bytes), parts: partsOf(bytes)})).toStrictEqual(lines)
    expect(await expanded(bytesFile('a.tar', bytes, [1, 511, 513, 700, 1999, 2000]))).toStrictEqual(lines)
  })

  test('gives the same packed with gzip', async () => {
    const bytes = gzipSync(makeTar(members))
    expect(await expanded(bytesFile('a.tar', bytes, [5, 100]))).toStrictEqual(lines)
  })

  test('gives files that hold zeros, as pictures do, packed with gzip', async () => {
    // Of so many such files the streaming packer would spoil some.
    const pictures = Array.from({length: 60}, (_, index) => ({
      name: `${index}.bin`,
      content: Uint8Array.from({length: 300 * (index + 1)}, (_byte, place) =>
        (place * (index + 7)) % 11 > 6 ? (place * index) % 5 : 0,
      ),
    }))
    const expected = pictures.map(
      ({name, content}) => `a.tar.gz/${name}: ${new TextDecoder().decode(content)}`,
    )
    expect(await expanded(bytesFile('a.tar.gz', gzipSync(makeTar(pictures))))).toStrictEqual(expected)
  })

  test('packed with gzip whose checksum is wrong says so, with what was read before', async () => {
    const words = 'words '.repeat(9000)
    const bytes = gzipSync(makeTar([{name: 'a.md', content: words}]))
    bytes[bytes.length - 8] = (bytes.at(-8) ?? 0) ^ 1
    expect(await expanded(bytesFile('a.tar.gz', bytes))).toStrictEqual([
      `a.tar.gz/a.md: ${words}`,
      'failed a.tar.gz: a.tar.gz is damaged or not whole; make or download the archive again.',
    ])
  })

  test('takes no link, device or name that leads elsewhere', async () => {
    const hostile = makeTar([
      {name: 'link', type: '2'},
      {name: 'hard', type: '1'},
      {name: 'device', type: '3'},
      {name: '../up.md', content: 'x'},
      {name: '/root.md', content: 'x'},
      {name: 'good.md', content: 'words'},
      {name: 'good.md', content: 'again'},
    ])
    expect(await expanded(bytesFile('a.tar', hostile))).toStrictEqual([
      'left-out a.tar/link: is a link to another file, and links are not followed',
      'left-out a.tar/hard: is a link to another file, and links are not followed',
      'left-out a.tar/device: is no ordinary file',
      'left-out a.tar/../up.md: leads out of the archive by “..”',
      'left-out a.tar//root.md: names a place outside of the archive',
      'a.tar/good.md: words',
      'left-out a.tar/good.md: is in the archive twice; the first was taken',
    ])
  })

  test('has names in other alphabets, and folders by their names alone', async () => {
    const bytes = makeTar([
      {name: 'old/', type: '0'},
      {name: 'hXfte.md', content: 'words'},
    ])
    const place = Buffer.from(bytes).indexOf('hXfte.md')
    bytes[place + 1] = 0xfc
    // The sum of the header is that of its bytes.
    const sum = (
      bytes.subarray(512, 1024).reduce((total, byte) => total + byte, 0) -
      sumBytes(bytes, 512) +
      8 * 32
    )
      .toString(8)
      .padStart(6, '0')
    bytes.set(new TextEncoder().encode(sum), 512 + 148)
    expect(await expanded(bytesFile('a.tar', bytes))).toStrictEqual(['a.tar/hüfte.md: words'])
  })

  test('without files says so', async () => {
    const folders = makeTar([
      {name: 'a/', type: '5'},
      {name: 'a/.DS_Store', content: 'x'},
    ])
    expect(await expanded(bytesFile('a.tar', folders))).toStrictEqual([
      'left-out a.tar: is an archive that holds no files',
    ])
  })

  test('that breaks off says so, with what was read before', async () => {
    const bytes = makeTar([
      {name: 'a.md', content: 'words'},
      {name: 'b.md', content: 'x'.repeat(2000)},
    ])
    expect(await expanded(bytesFile('a.tar', bytes.subarray(0, 2000)))).toStrictEqual([
      'a.tar/a.md: words',
      'failed a.tar: a.tar is not whole; make or download the archive again.',
    ])
  })
})

describe('a gzip file', () => {
  test('that is no archive goes without its extension', async () => {
    expect(await expanded(bytesFile('posts.md.gz', gzipSync(strToU8('# Knee'))))).toStrictEqual([
      'posts.md: # Knee',
    ])
  })

  test('that is broken anywhere is refused by name, and other files are read', async () => {
    const good = gzipSync(strToU8('Rest the knee. '.repeat(9)))
    const changed = (at: number): Uint8Array<ArrayBuffer> =>
      Uint8Array.from(good, (byte, index) => (index === at ? byte ^ 0xff : byte))
    const broken = [
      good.subarray(0, 5),
      good.subarray(0, -20),
      good.subarray(0, -1),
      changed(10),
      changed(good.length - 6),
    ].map((bytes, index) => bytesFile(`${index}.md.gz`, bytes))
    const read = (await expanded(...broken, textFile('b.md', 'words'))).map((line) =>
      line.replace(/^(?:failed .*: |.*: ! )/, ''),
    )
    expect(read).toStrictEqual([
      ...broken.map(({name}) => `${name} is damaged or not whole; make or download the archive again.`),
      'b.md: words',
    ])
  })

  test('may have something behind it', async () => {
    const good = gzipSync(strToU8('Rest.'))
    for (const rubbish of [new Uint8Array(512), strToU8('rubbish')])
      expect(await expanded(bytesFile('a.md.gz', Uint8Array.from([...good, ...rubbish])))).toStrictEqual([
        'a.md: Rest.',
      ])
  })

  test('of several parts is read as one', async () => {
    const parts = [...gzipSync(strToU8('Rest. ')), ...gzipSync(strToU8('Ice.'))]
    expect(await expanded(bytesFile('a.md.gz', Uint8Array.from(parts)))).toStrictEqual(['a.md: Rest. Ice.'])
  })

  test('that is damaged or a bomb is refused', async () => {
    const good = gzipSync(strToU8('words '.repeat(5000)))
    expect(await expanded(bytesFile('a.md.gz', good.subarray(0, 40)))).toStrictEqual([
      'failed a.md.gz: a.md.gz is damaged or not whole; make or download the archive again.',
    ])
    const bomb = gzipSync(new Uint8Array(9_000_000))
    expect(await expanded(bytesFile('a.gz', bomb))).toStrictEqual([
      'failed a.gz: a.gz comes to more than 200 times its compressed size, as only archives do that are made to fill a computer; it was not read.',
    ])
  })
})
