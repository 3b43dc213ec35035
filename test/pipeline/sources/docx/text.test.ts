import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import {type DocxParts, image, item, lists, makeDocx, p, r, style} from '../../../support/make-docx.ts'
import {bytesFile, entriesOf} from '../../../support/source-file.ts'

/** The HTML that a document becomes, a block on each line, and what is said of it. */
async function read(document: DocxParts | Uint8Array<ArrayBuffer>): Promise<string[]> {
  const bytes = document instanceof Uint8Array ? document : makeDocx(document)
  const [entry] = await entriesOf([bytesFile('a.docx', bytes)])
  if (entry?.kind !== 'article') throw new Error(`there is no article but ${JSON.stringify(entry)}`)
  return [
    ...new TextDecoder().decode(entry.source.bytes).split('\n'),
    ...(entry.source.problems ?? []).map(({code, message}) => `! ${code}: ${message}`),
  ]
}

const run = (inner: string, properties = ''): string => `<w:r><w:rPr>${properties}</w:rPr>${inner}</w:r>`
const sign = (type: string): string => run(`<w:fldChar w:fldCharType="${type}"/>`)
const field = (instructions: readonly string[], result: string): string =>
  [
    sign('begin'),
    ...instructions.map((text) => run(`<w:instrText xml:space="preserve">${text}</w:instrText>`)),
    sign('separate'),
    result,
    sign('end'),
  ].join('')
const boxed = (inner: string): string =>
  `<w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>`
const png = strToU8('\x89PNG', true)

describe('the words of a paragraph', () => {
  test.each([
    ['a simple field', `<w:fldSimple w:instr="AUTHOR">${r('Ines')}</w:fldSimple>`, 'Ines'],
    ['a direction', `<w:dir w:val="rtl">${r('a')}</w:dir><w:bdo w:val="ltr">${r('b')}</w:bdo>`, 'ab'],
    ['a smart tag', `<w:smartTag>${r('a')}</w:smartTag><w:customXml>${r('b')}</w:customXml>`, 'ab'],
    ['a content control', `<w:sdt><w:sdtContent>${r('knee')}</w:sdtContent></w:sdt>`, 'knee'],
    [
      'breaks and hyphens',
      run('<w:t>a</w:t><w:cr/><w:t>b</w:t><w:ptab/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t>'),
      'a<br/>b\tc‑d',
    ],
    ['a page that ends amid it', run('<w:t>a</w:t><w:br w:type="page"/><w:t>b</w:t>'), 'a<br/>b'],
    ['a page that ends before it', run('<w:br w:type="page"/><w:t>a</w:t>'), 'a'],
    ['symbols', run('<w:sym w:font="Symbol" w:char="F0B0"/><w:sym w:font="Arial" w:char="2265"/>'), '°≥'],
    [
      'letters in a font of signs',
      r('5 ') + run('<w:t>m</w:t>', '<w:rFonts w:ascii="Symbol"/>') + r('g'),
      '5 μg',
    ],
    [
      'words above others',
      run(`<w:ruby><w:rt>${r('hip')}</w:rt><w:rubyBase>${r('coxa')}</w:rubyBase></w:ruby>`),
      'coxa (hip)',
    ],
    [
      'a fraction',
      '<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>',
      '1/2',
    ],
  ])('are kept of %s', async (_, inner, expected) => {
    expect(await read({body: p(inner)})).toStrictEqual([`<p>${expected}</p>`])
  })

  test('that were taken back or hidden are told and not taken', async () => {
    const styles = '<w:style w:type="character" w:styleId="Note"><w:rPr><w:vanish/></w:rPr></w:style>'
    const body = p(
      r('Take') +
        run('<w:t> ten</w:t>', '<w:strike/>') +
        run('<w:t> twenty</w:t>', '<w:dstrike w:val="true"/>') +
        run('<w:t> five</w:t>', '<w:strike w:val="0"/>') +
        run('<w:t> (check)</w:t>', '<w:vanish/>') +
        run('<w:t> again</w:t>', '<w:rStyle w:val="Note"/>') +
        `<w:moveFrom>${r(' away')}</w:moveFrom><w:moveTo>${r(' drops')}</w:moveTo>`,
    )
    expect(await read({body, styles})).toStrictEqual([
      '<p>Take five drops</p>',
      '! tracked-changes: The document has changes that nobody has accepted or refused yet; what was put in was taken, what was struck out was not.',
      '! hidden-text: Words that are hidden in the document, “(check) again”, were left out.',
      '! struck-out: Words that are struck out in the document, “ten twenty”, were left out.',
    ])
  })

  test('join those of the next paragraph where the end between them was deleted, or they are an initial', async () => {
    const deleted = {properties: '<w:rPr><w:del w:id="1"/></w:rPr>'}
    const initial = {properties: '<w:framePr w:dropCap="drop"/>'}
    const body = p('Rest', deleted) + p(' it.') + p('T', initial) + p('he knee.') + p('End.', deleted)
    expect(await read({body})).toStrictEqual(['<p>Rest it.</p>', '<p>The knee.</p>', '<p>End.</p>'])
  })

  test('have notes without the marks that their writer chose', async () => {
    const note = run('<w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t>*</w:t>')
    const footnotes = `<w:footnote w:id="2">${p('A study.')}</w:footnote>`
    expect(await read({body: p(r('Rest') + note + r('.')), footnotes})).toStrictEqual([
      '<p>Rest<sup><a href="#fn-2" id="fnref-2">1</a></sup>.</p>',
      '<section class="footnotes"><ol><li id="fn-2"><p>A study. </p></li></ol></section>',
    ])
  })

  test('of a field that nobody filled in, and of another document, are told', async () => {
    const control = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r('Click here.')}</w:sdtContent></w:sdt>`
    expect(await read({body: `${p(r('Name: ') + control)}<w:altChunk r:id="rId1"/>`})).toStrictEqual([
      '<p>Name: </p>',
      '! empty-control: A field to fill in, “Click here.”, was left empty; what it asks for is no part of the article.',
      '! other-document: The document takes in another one, which was left out; open it in Word and save it again, which puts it in for good.',
    ])
  })
})

describe('a field', () => {
  test.each([
    ['"https://a.example/y"', 'https://a.example/y'],
    ['"https://a.example/y" \\l "part" \\o "a tip" \\t "_blank"', 'https://a.example/y#part'],
    ['\\l "part" \\o "a tip"', '#part'],
    ['https://a.example/y \\o "a tip"', 'https://a.example/y'],
    ['"mailto:a@b.example?subject=\\"b\\""', 'mailto:a@b.example?subject=%22b%22'],
  ])('that links by %s leads to %s', async (words, href) => {
    expect(await read({body: p(field([' HYPER', `LINK ${words} `], r('link')))})).toStrictEqual([
      `<p><a href="${href}">link</a></p>`,
    ])
    const simple = `<w:fldSimple w:instr=" HYPERLINK ${words.replaceAll('"', '&quot;')} ">${r('link')}</w:fldSimple>`
    expect(await read({body: p(simple)})).toStrictEqual([`<p><a href="${href}">link</a></p>`])
  })

  test('shows its result and not its instruction, also within another', async () => {
    const inner = field(['REF a'], r('inner'))
    const body = [
      p(
        field(['HYPERLINK "https://a.example"'], r('one ') + field(['PAGEREF a'], r('7')) + r(' two')) +
          r('.'),
      ),
      p(
        sign('begin') +
          run('<w:instrText>ADDIN </w:instrText>') +
          inner +
          sign('separate') +
          r('[1]') +
          sign('end'),
      ),
      p(sign('begin') + r('open')),
    ]
    expect(await read({body: body.join('')})).toStrictEqual([
      '<p><a href="https://a.example">one 7 two</a>.</p>',
      '<p>[1]</p>',
      '<p>open</p>',
    ])
  })

  test('of a form shows what was chosen', async () => {
    const choice =
      '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="left"/><w:listEntry w:val="right"/></w:ddList></w:ffData>'
    const body = p(
      run(`<w:fldChar w:fldCharType="begin">${choice}</w:fldChar>`) +
        run('<w:instrText>FORMDROPDOWN</w:instrText>') +
        sign('end') +
        r(' knee'),
    )
    expect(await read({body})).toStrictEqual(['<p>right knee</p>'])
  })
})

describe('a drawing', () => {
  const media = {'a.png': png, 'b.png': png}
  const relationships = [
    ['rId1', 'image', 'media/a.png'],
    ['rId2', 'image', 'media/b.png'],
  ] as const

  test('gives each of its boxes once, those within boxes too', async () => {
    const choice = (inner: string, old: string): string =>
      `<mc:AlternateContent><mc:Choice Requires="wps">${inner}</mc:Choice><mc:Fallback>${old}</mc:Fallback></mc:AlternateContent>`
    const within = run(choice(boxed(p('Inner')), p('Inner')))
    const body = p(r('Before') + run(choice(boxed(p('Outer') + p(within)), p('Outer'))))
    expect(await read({body})).toStrictEqual(['<p>Before</p>', '<p>Outer</p>', '<p>Inner</p>'])
  })

  test('gives the pictures of a group, and those of older documents, with their words', async () => {
    const blip = (id: string, alt: string): string =>
      `<pic:pic><pic:nvPicPr><pic:cNvPr descr="${alt}"/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic>`
    const group = `<w:drawing><wp:inline><a:graphic><a:graphicData><wpg:wgp xmlns:wpg="urn:group">${blip('rId1', 'One')}${blip('rId2', 'Two')}</wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing>`
    const old = '<w:pict><v:group><v:oval alt="Three"><v:imagedata r:id="rId1"/></v:oval></v:group></w:pict>'
    const guessed = image('rId2', 'A knee&#10;&#10;Description automatically generated')
    expect(await read({body: p(run(group)) + p(run(old)) + p(guessed), media, relationships})).toStrictEqual([
      '<p><img alt="One" src="a.docx/media/a.png"/><img alt="Two" src="a.docx/media/b.png"/></p>',
      '<p><img alt="Three" src="a.docx/media/a.png"/></p>',
      '<p><img alt="A knee" src="a.docx/media/b.png"/></p>',
    ])
  })
})

describe('a document', () => {
  const files = unzipSync(
    makeDocx({
      styles: style('Ti', 'Title'),
      numbering: lists,
      body: p('Knee', {style: 'Ti'}) + item('Rest', 1) + p(image('rId1', 'A knee')),
      relationships: [['rId1', 'image', 'media/a.png']],
      media: {'a.png': png},
    }),
  )
  const changed = (name: (path: string) => string, text: (xml: string) => string): Uint8Array<ArrayBuffer> =>
    zipSync(
      Object.fromEntries(
        Object.entries(files).map(([path, bytes]) => [
          name(path),
          path.endsWith('.png') ? bytes : strToU8(text(strFromU8(bytes))),
        ]),
      ),
    )
  const expected = [
    '<h1>Knee</h1>',
    '<ul><li>Rest</li></ul>',
    '<p><img alt="A knee" src="a.docx/media/a.png"/></p>',
  ]

  test('of the strict kind is read', async () => {
    const strict = changed(
      (path) => path,
      (xml) =>
        xml
          .replaceAll(
            /http:\/\/schemas\.openxmlformats\.org\/(\w+)\/2006\//g,
            'http://purl.oclc.org/ooxml/$1/',
          )
          .replaceAll(
            'http://purl.oclc.org/ooxml/package/',
            'http://schemas.openxmlformats.org/package/2006/',
          ),
    )
    expect(await read(strict)).toStrictEqual(expected)
  })

  test('whose parts and prefixes have other names is read', async () => {
    const renamed = changed(
      (path) => path.replace('document.xml', 'document2.xml').replace('word/media', 'media'),
      (xml) =>
        xml
          .replaceAll('word/document.xml', 'word/document2.xml')
          .replaceAll('media/', '../media/')
          .replaceAll('w:', 'ns0:')
          .replaceAll(':w=', ':ns0='),
    )
    expect(await read(renamed)).toStrictEqual(expected)
  })

  test('has its headings by styles in other languages, and by styles that it does not have', async () => {
    const styles =
      style('a', 'Überschrift 1') + style('b', 'Titre 2') + style('c', 'Own', '<w:basedOn w:val="b"/>')
    const body = p('One', {style: 'a'}) + p('Two', {style: 'c'}) + p('Two too', {style: 'Heading2'}) + p('x')
    expect(await read({body, styles})).toStrictEqual([
      '<h1>One</h1>',
      '<h2>Two</h2>',
      '<h2>Two too</h2>',
      '<p>x</p>',
    ])
  })
})

describe('a list', () => {
  test('may be named by a style alone', async () => {
    const named = (list: number): string => `<w:pPr><w:numPr><w:numId w:val="${list}"/></w:numPr></w:pPr>`
    const styles = style('a', 'Bullets', named(1)) + style('b', 'Own', '<w:basedOn w:val="a"/>')
    const none = {style: 'a', properties: '<w:numPr><w:numId w:val="0"/></w:numPr>'}
    const body = p('Rest', {style: 'a'}) + p('Ice', {style: 'b'}) + p('Not one', none) + item('First', 2)
    expect(await read({body, styles, numbering: lists})).toStrictEqual([
      '<ul><li>Rest</li><li>Ice</li></ul>',
      '<p>Not one</p>',
      '<ol><li>First</li></ol>',
    ])
  })

  test('may be typed by hand, on several levels', async () => {
    const typed = (...texts: readonly string[]): string => texts.map((text) => p(text)).join('')
    expect(
      await read({
        body: [
          typed('• Rest', 'o In bed', 'o On a chair', '• Ice', 'Words.', '1. Warm up', 'a) Walk', 'b) Run'),
          typed('2. Stretch', 'Words.', '(i) Heat', '(ii) Cold', 'Words.', 'a. Rest', 'b. Ice', 'Words.'),
          typed('\uf0a7\tLift', '⮚ Carry', 'Words.', 'o alone', 'Words.', 'a) alone', '§ 5 says so.'),
        ].join(''),
      }),
    ).toStrictEqual([
      '<ul><li>Rest<ul><li>In bed</li><li>On a chair</li></ul></li><li>Ice</li></ul>',
      '<p>Words.</p>',
      '<ol><li>Warm up<ol><li>Walk</li><li>Run</li></ol></li><li>Stretch</li></ol>',
      '<p>Words.</p>',
      '<ol><li>Heat</li><li>Cold</li></ol>',
      '<p>Words.</p>',
      '<ol><li>Rest</li><li>Ice</li></ol>',
      '<p>Words.</p>',
      '<ul><li>Lift</li><li>Carry</li></ul>',
      '<p>Words.</p>',
      '<p>o alone</p>',
      '<p>Words.</p>',
      '<p>a) alone</p>',
      '<p>§ 5 says so.</p>',
    ])
  })
})
