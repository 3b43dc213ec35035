import {join} from 'node:path'
import {strToU8, zipSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import {expectGolden} from '../../../support/golden.ts'
import {makeDocx, image, p} from '../../../support/make-docx.ts'
import {bytesFile, entriesOf} from '../../../support/source-file.ts'
import {terseEntries} from '../../../support/terse-entries.ts'
import {documents} from './documents.ts'

const fixtures = join(import.meta.dirname, '../../../fixtures/sources/docx')

describe('a Word document', () => {
  test.each(Object.entries(documents))('as %s makes it becomes an article', async (name, parts) => {
    const entries = await entriesOf([bytesFile(`${name}.docx`, makeDocx(parts))])
    expectGolden(join(fixtures, `${name}.terse`), terseEntries(entries))
  })

  test('is told by what it holds, whatever it is called, in an archive too', async () => {
    const bytes = makeDocx({body: p('Rest.')})
    for (const file of [bytesFile('leaflet.txt', bytes), bytesFile('a.zip', zipSync({'leaflet.bin': bytes}))])
      expect((await entriesOf([file])).map(({kind}) => kind)).toStrictEqual(['article'])
  })

  test('gives the bytes of its pictures', async () => {
    const png = strToU8('\x89PNG picture', true)
    const bytes = makeDocx({
      body: p(image('rId1', '')),
      relationships: [['rId1', 'image', '/word/media/a b.png']],
      media: {'a b.png': png},
    })
    const [, entry] = await entriesOf([bytesFile('my leaflet.docx', bytes)])
    if (entry?.kind !== 'asset' || entry.asset.bytes === undefined) throw new Error('there is no picture')
    expect(entry.asset.address).toBe('my%20leaflet.docx/media/a%20b.png')
    expect(await Array.fromAsync(entry.asset.bytes())).toStrictEqual([png])
  })

  test('says of the header of its pages that it was left out', async () => {
    const problemsWith = async (header: string): Promise<unknown> => {
      const [entry] = await entriesOf([bytesFile('a.docx', makeDocx({body: p('Words.'), header}))])
      return entry?.kind === 'article' ? entry.source.problems : undefined
    }
    expect(await problemsWith(p('Hill Clinic, 12 High Street'))).toStrictEqual([
      {
        code: 'page-margin',
        message:
          'The header of its pages, “Hill Clinic, 12 High Street”, is no part of the article and was left out.',
      },
    ])
    expect(await problemsWith(p('3'))).toStrictEqual([])
  })

  test('is not followed to places outside of it', async () => {
    const bytes = makeDocx({
      body: p(image('rId1', 'A spy')) + p('Words.'),
      relationships: [
        ['rId1', 'image', 'http://127.0.0.1:9/spy.png'],
        ['rId2', 'attachedTemplate', 'file:///etc/passwd'],
        ['rId3', 'styles', 'http://127.0.0.1:9/styles.xml'],
      ],
    })
    const [entry] = await entriesOf([bytesFile('a.docx', bytes)])
    if (entry?.kind !== 'article') throw new Error('there is no article')
    expect(new TextDecoder().decode(entry.source.bytes)).toBe('<p>Words.</p>')
    expect(entry.source.problems).toStrictEqual([
      {
        code: 'external-picture',
        message:
          'The picture “http://127.0.0.1:9/spy.png” is not in the document but elsewhere; it was left out.',
      },
    ])
  })

  test.each([
    [
      'a document type',
      '<!DOCTYPE a [<!ENTITY b "c">]><w:document/>',
      'declares a document type, which no Word document does',
    ],
    ['deep nesting', '<w:p>'.repeat(5000), 'nests too deeply'],
  ])('is refused for %s', async (_, xml, reason) => {
    const bytes = zipSync({'[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8(xml)})
    expect(await entriesOf([bytesFile('a.docx', bytes)])).toStrictEqual([
      {
        kind: 'failed',
        name: 'a.docx',
        message: `a.docx cannot be read: word/document.xml ${reason}; open it in Word and save it again.`,
      },
    ])
  })

  test('that unpacks to too much is refused', async () => {
    const bytes = zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      'word/document.xml': new Uint8Array(9_000_000),
    })
    expect((await entriesOf([bytesFile('a.docx', bytes)])).map(({kind}) => kind)).toStrictEqual(['failed'])
  })
})
