import {describe, expect, test} from 'vitest'
import {decode, maxSourceBytes} from '../../../pipeline/parse/decode.ts'
import {UnreadableSource} from '../../../pipeline/parse/source.ts'

const bytes = (...values: number[]) => Uint8Array.from(values)
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
const utf8 = (text: string) => new TextEncoder().encode(text)

describe('decode', () => {
  test('reads UTF-8 and takes its byte order mark off', () => {
    expect(decode(utf8('\ufeffKnie – “é”'), 'a.txt')).toStrictEqual({
      text: 'Knie – “é”',
      encoding: 'utf-8',
      problems: [],
    })
  })

  test('reads UTF-16 of both byte orders by its mark', () => {
    expect(decode(bytes(0xff, 0xfe, 0x48, 0, 0xe9, 0), 'a.txt')).toStrictEqual({
      text: 'Hé',
      encoding: 'utf-16le',
      problems: [],
    })
    expect(decode(bytes(0xfe, 0xff, 0, 0x48, 0, 0xe9), 'a.txt')).toStrictEqual({
      text: 'Hé',
      encoding: 'utf-16be',
      problems: [],
    })
  })

  test('reads what is not UTF-8 as Windows-1252 and says so', () => {
    expect(decode(latin('It\x92s \x93caf\xe9\x94 \x96 \x80 5'), 'a.txt')).toStrictEqual({
      text: 'It’s “café” – € 5',
      encoding: 'windows-1252',
      problems: [
        {
          code: 'encoding-guessed',
          message:
            'The file is not UTF-8 and was read as Windows-1252; check accents and quotes, or save it as UTF-8.',
        },
      ],
    })
  })

  test('reads the other Macs by their line ends', () => {
    const {text, encoding, problems} = decode(latin('It\xd5s\r\xa5 caf\x8e'), 'a.txt')
    expect([text, encoding, problems.map(({message}) => message)]).toStrictEqual([
      'It’s\r• café',
      'macintosh',
      ['The file is not UTF-8 and was read as Mac OS Roman; check accents and quotes, or save it as UTF-8.'],
    ])
  })

  test('reads UTF-16 without a mark', () => {
    const little = Buffer.from('Knee – pain', 'utf16le')
    expect(decode(little, 'a.txt')).toStrictEqual({
      text: 'Knee – pain',
      encoding: 'utf-16le',
      problems: [],
    })
    expect(decode(Buffer.from(little).swap16(), 'a.txt').encoding).toBe('utf-16be')
  })

  test('reads UTF-8 with some other bytes, and says so', () => {
    const mixed = Uint8Array.from([...utf8('“Café” – '), 0x92, ...utf8('s 😀')])
    expect(decode(mixed, 'a.txt')).toStrictEqual({
      text: '“Café” – ’s 😀',
      encoding: 'utf-8',
      problems: [
        {
          code: 'broken-encoding',
          message: 'Some bytes are not valid UTF-8 and were read as Windows-1252; check accents and quotes.',
        },
      ],
    })
  })

  test('says where UTF-16 is broken', () => {
    expect(decode(bytes(0xff, 0xfe, 0x48, 0, 0xe9), 'a.txt').problems).toStrictEqual([
      {code: 'broken-encoding', message: 'Some bytes are not valid UTF-16; they were replaced by “�”.'},
    ])
  })

  test.each([
    ['%PDF-1.7 …', 'a PDF document'],
    ['PK\x03\x04rest', 'a ZIP archive or Word document (.docx)'],
    ['\xd0\xcf\x11\xe0rest', 'an old Office document (.doc, .xls or .ppt)'],
    ['{\\rtf1 text}', 'a Rich Text document (.rtf)'],
    ['\x89PNG\r\n', 'an image (PNG)'],
    ['RIFF1234WEBP', 'an image (WebP)'],
    ['text with a \0 in it', 'a binary file (it holds NUL bytes)'],
    ['\x01\x02\x03 mostly \x04\x05\x06', 'a file of an unknown binary kind'],
  ])('refuses %j and names its kind', (start, kind) => {
    expect(() => decode(latin(start), 'in/a.bin')).toThrow(
      new UnreadableSource(
        'not-text',
        `in/a.bin is ${kind}: not read yet, save it as plain text, Markdown or HTML and import that.`,
      ),
    )
  })

  test.each(['', ' \n\t\n'])('refuses the empty file %j', (text) => {
    expect(() => decode(utf8(text), 'a.md')).toThrow(
      new UnreadableSource(
        'empty',
        'a.md is empty: there is nothing to import; check that the export is whole.',
      ),
    )
  })

  test('refuses a file above the limit and says what to do', () => {
    expect(() => decode(new Uint8Array(2 * maxSourceBytes).fill(97), 'all.txt')).toThrow(
      new UnreadableSource(
        'too-large',
        'all.txt is too large: 20 MB, and at most 10 MB are read; split it into one file for each article.',
      ),
    )
    expect(decode(new Uint8Array(maxSourceBytes).fill(97), 'all.txt').text.length).toBe(maxSourceBytes)
  })
})
