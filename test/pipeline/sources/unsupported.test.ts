import {strToU8, zipSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import {UnreadableSource} from '../../../pipeline/parse/source.ts'
import {readExports, sourceKindNamed, sourceKinds} from '../../../pipeline/sources/read-exports.ts'
import {bytesFile, entriesOf, textFile} from '../../support/source-file.ts'

const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
const packed = (...names: readonly string[]) =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<x/>')])))
const unpack = 'unpack it, or pack its files as .zip'
const supported = `What can be imported: ${sourceKinds.map(({name}) => name).join(', ')}.`

describe('a file that cannot be imported', () => {
  test.each([
    [
      'a.pdf',
      latin('%PDF-1.7'),
      'is a PDF document, which is not imported; open it in Word or Google Docs and save it as .docx',
    ],
    [
      'a.doc',
      latin('\xd0\xcf\x11\xe0 words'),
      'is an old Office document (.doc, .xls or .ppt), which is not imported; save it as .docx',
    ],
    [
      'a.rtf',
      latin('{\\rtf1 words}'),
      'is a Rich Text document (.rtf), which is not imported; open it in Word and save it as .docx',
    ],
    [
      'a.xlsx',
      packed('[Content_Types].xml', 'xl/workbook.xml'),
      'is a spreadsheet (.xlsx), which is not imported; copy its articles into .docx files',
    ],
    [
      'a.pages',
      packed('Index/Document.iwa'),
      'is an Apple iWork document (.pages), which is not imported; export it as .docx',
    ],
    [
      'a.odt',
      zipSync({
        mimetype: [strToU8('application/vnd.oasis.opendocument.text'), {level: 0}],
        'META-INF/manifest.xml': strToU8('<x/>'),
      }),
      'is an OpenDocument file (.odt), which is not imported; open it in LibreOffice and save it as .docx',
    ],
    [
      'a.epub',
      zipSync({
        mimetype: [strToU8('application/epub+zip'), {level: 0}],
        'META-INF/container.xml': strToU8('<x/>'),
      }),
      'is a book (.epub), which is not imported; import its chapters as HTML files',
    ],
    [
      'a.bz2',
      latin('BZh91AY&SYx'),
      `is a packed file of a kind that is not opened, which is not imported; ${unpack}`,
    ],
    [
      'a.xz',
      latin('\xfd7zXZ\0x'),
      `is a packed file of a kind that is not opened, which is not imported; ${unpack}`,
    ],
    [
      'a.zst',
      latin('\x28\xb5\x2f\xfdx'),
      `is a packed file of a kind that is not opened, which is not imported; ${unpack}`,
    ],
    ['a.xyz', latin(''), 'is an empty file, which is not imported; check that it is whole'],
    ['a.docx', latin(''), 'is an empty file, which is not imported; check that it is whole'],
    [
      'a.eml',
      latin('Subject: Knee\n\nRest.'),
      'is an e-mail (.eml), which is not imported; save its text as .txt or HTML',
    ],
    [
      'a',
      latin('From: a@b.example\n\nRest.'),
      'is an e-mail (.eml), which is not imported; save its text as .txt or HTML',
    ],
    [
      'a.mht',
      latin('MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n'),
      'is a page in an archive of a browser (.mht or .webarchive), which is not imported; open it in the browser and save it as HTML',
    ],
    [
      'a.url',
      latin('[InternetShortcut]\nURL=https://a.example'),
      'is a link to a page, which is not imported; save the page itself as HTML',
    ],
    [
      'talk.mp3',
      latin('ID3\x03words'),
      'is a film or a recording, which is not imported; give the export, or the folder of pages, that shows it',
    ],
    [
      'dump',
      latin('-- MySQL dump 10.13'),
      'is a copy of a database (SQL), which is not imported; export the site as its system does (in WordPress: Tools, Export) and import that file',
    ],
    [
      'a.csv',
      latin('title,body'),
      'is a table (CSV), which is not imported; save each of its articles as a text, Markdown or HTML file',
    ],
    [
      'a.xml',
      latin('<?xml version="1.0"?>\n<feed>'),
      'is a feed of the latest articles (RSS or Atom), which is not imported; export the site as its system does (in WordPress: Tools, Export) and import that file',
    ],
    [
      'a.xml',
      latin('<?xml version="1.0"?>\n<other>'),
      'is an XML file of an unknown kind, which is not imported; export the site as its system does (in WordPress: Tools, Export) and import that file',
    ],
    [
      'a.json',
      latin('{"some": "thing"}'),
      'is a JSON file of an unknown kind, which is not imported; export the site as its system does (Ghost: Settings, Export) and import that file',
    ],
    [
      'a.rar',
      latin('Rar!words'),
      'is a packed file of a kind that is not opened, which is not imported; unpack it, or pack its files as .zip',
    ],
    ['a.strange', latin('words'), 'is of a kind that is not known here'],
  ])('%s is left out, with what it is and what to do', async (name, bytes, reason) => {
    expect(await entriesOf([bytesFile(name, bytes)])).toStrictEqual([
      {kind: 'left-out', name, reason: `${reason}. ${supported}`},
    ])
  })
})

test('a page or a text that is called .doc is read', async () => {
  const files = [textFile('a.doc', '<html><p>Rest.</p></html>'), textFile('b.docx', 'Rest.')]
  expect((await entriesOf(files)).map(({kind}) => kind)).toStrictEqual(['article', 'article'])
})

describe('a kind that is asked for', () => {
  test('is found by its name or a word of it', () => {
    for (const kind of sourceKinds) expect(sourceKindNamed(kind.name.toUpperCase())).toBe(kind)
    expect(sourceKindNamed('text').name).toBe('plain text, Markdown or HTML')
  })

  test('is read alone, with the pictures beside it', async () => {
    const files = [
      textFile('notes/knee.md', '---\ntitle: Knee\n---\nWords'),
      textFile('page.html', '<p>Words'),
      bytesFile('notes/knee.png', latin('\x89PNG\r\n\x1a\n')),
    ]
    const entries = await Array.fromAsync(readExports(files, sourceKindNamed('markdown')))
    expect(entries.map((entry) => (entry.kind === 'left-out' ? entry : entry.kind))).toStrictEqual([
      {
        kind: 'left-out',
        name: 'page.html',
        reason: 'is of the kind plain text, Markdown or HTML, and only Markdown is asked for.',
      },
      'article',
      'asset',
    ])
  })

  test('that there is none of is refused with those there are', () => {
    expect(() => sourceKindNamed('Joomla')).toThrow(
      new UnreadableSource(
        'unknown-kind',
        `“Joomla” is no kind of source that can be imported; these are: ${sourceKinds.map(({name}) => name).join(', ')}.`,
      ),
    )
  })
})
