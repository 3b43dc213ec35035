import {constants, crc32, deflateRawSync} from 'node:zlib'
import {strToU8, zipSync} from 'fflate'
import type {SourceFile} from '../../pipeline/pipeline.ts'
import {image, makeDocx, p} from '../support/make-docx.ts'
import {makeTar} from '../support/make-tar.ts'
import {makeZip} from '../support/make-zip.ts'
import {bytesFile, textFile} from '../support/source-file.ts'

/** Files that are made to do harm. */
export interface HostileCase {
  readonly name: string
  /** The kind of source that must be there to read it. */
  readonly kind?: string
  /** Too much for a test that runs with all others. */
  readonly isLarge?: boolean
  readonly files: () => SourceFile[]
}

const megabyte = 1024 * 1024

/** Zeros by the megabyte, deflated to a thousandth in pieces that can be put one after the other. */
function deflatedZeros(megabytes: number): Uint8Array {
  const piece = deflateRawSync(new Uint8Array(megabyte), {finishFlush: constants.Z_FULL_FLUSH})
  return Buffer.concat([...Array.from({length: megabytes}, () => piece), Uint8Array.of(3, 0)])
}

function gzipped(deflated: Uint8Array): Uint8Array {
  return Buffer.concat([Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3), deflated, new Uint8Array(8)])
}

/** A file as large as one likes, made while it is read. */
const endless = (
  name: string,
  start: string,
  megabytes: number,
  end: string,
  words = 'Knee pain. ',
): SourceFile => ({
  name,
  bytes: async function* pieces() {
    const piece = new TextEncoder().encode(words.repeat(megabyte / words.length + 1)).subarray(0, megabyte)
    yield await Promise.resolve(new TextEncoder().encode(start))
    for (let count = 0; count < megabytes; count++) yield piece
    yield new TextEncoder().encode(end)
  },
})

const wxrHead = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><wp:wxr_version>1.2</wp:wxr_version><item><title>Knee</title><wp:post_type>post</wp:post_type><wp:status>publish</wp:status><content:encoded><![CDATA[`
const wxrEnd = ']]></content:encoded></item></channel></rss>'
const laughs = Array.from(
  {length: 12},
  (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`,
).join('')
const bombDocument = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "ha">${laughs}]>`

const deepZip = (depth: number): Uint8Array =>
  depth === 0 ? strToU8('words') : zipSync({[depth === 1 ? 'a.md' : 'in.zip']: deepZip(depth - 1)})

const deepLists = (depth: number): SourceFile =>
  textFile('l.md', Array.from({length: depth}, (_, level) => `${'  '.repeat(level)}- words`).join('\n'))

const docxWith = (document: Uint8Array): Uint8Array =>
  zipSync({'[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': document})

/** What sentences put between the things that they list. */
const listed = [
  'pain, ',
  'pain,',
  'pain; ',
  'pain and ',
  'pain or ',
  'pain, or ',
  'pain – ',
  'pain - ',
  'pain (sharp) ',
  'sharp, dull ',
  'a feeling of ',
  'if you, ',
  'such as ',
  'as well as ',
]
const sectionNames = [
  'Overview',
  'Symptoms',
  'Causes',
  'Risk factors',
  'Treatment',
  'Exercises',
  'When to see a doctor',
]

export const hostileCases: readonly HostileCase[] = [
  {
    name: 'WXR entity bomb',
    kind: 'WordPress',
    files: () => [textFile('bomb.xml', bombDocument + wxrHead.replace('Knee', '&l12;') + '&l12;' + wxrEnd)],
  },
  {
    name: 'WXR 1 GB text node',
    kind: 'WordPress',
    isLarge: true,
    files: () => [endless('big.xml', wxrHead, 1024, wxrEnd)],
  },
  {
    name: 'WXR 1 GB of <',
    isLarge: true,
    files: () => [endless('l.xml', wxrHead.replace('<content:encoded><![CDATA[', ''), 1024, '', '<')],
  },
  {
    name: 'XML with 10,000 comments and nothing known',
    files: () => [textFile('c.xml', `<?xml version="1.0"?>\n${'<!-- x -->\n'.repeat(10_000)}<x>words</x>`)],
  },
  {name: 'text of 1 GB', isLarge: true, files: () => [endless('big.txt', '', 1024, '')]},
  {
    name: 'ZIP bomb, 10 GB that says 1 KB',
    isLarge: true,
    files: () => [bytesFile('b.zip', makeZip([{name: 'a.md', deflated: deflatedZeros(10_240), size: 1024}]))],
  },
  {
    name: 'ZIP bomb, 10 GB that says 2 GB',
    isLarge: true,
    files: () => [
      bytesFile('b.zip', makeZip([{name: 'a.md', deflated: deflatedZeros(10_240), size: 2_000_000_000}])),
    ],
  },
  {
    name: 'ZIP bomb of 100 MB',
    files: () => [
      bytesFile('b.zip', makeZip([{name: 'a.md', deflated: deflatedZeros(100), size: 100 * megabyte}])),
    ],
  },
  {
    name: 'gzip bomb of 10 GB',
    isLarge: true,
    files: () => [bytesFile('b.md.gz', gzipped(deflatedZeros(10_240)))],
  },
  {
    name: 'ZIP with ../ and absolute names',
    files: () => [
      bytesFile(
        'n.zip',
        zipSync(
          Object.fromEntries(
            ['../../up.md', '/etc/cron.d/x', 'C:\\x.md', 'good.md'].map((name) => [
              name,
              strToU8('# Knee\n\nwords'),
            ]),
          ),
        ),
      ),
    ],
  },
  {
    name: 'tar with ../ names and links',
    files: () => [
      bytesFile(
        'n.tar',
        makeTar([
          {name: '../up.md', content: 'x'},
          {name: 'l', type: '2'},
          {name: 'good.md', content: '# Knee\n\nwords'},
        ]),
      ),
    ],
  },
  {name: 'ZIP in ZIP, 10 deep', files: () => [bytesFile('d.zip', deepZip(10))]},
  {
    name: 'ZIP of 100,001 files',
    isLarge: true,
    files: () => [
      bytesFile(
        'm.zip',
        makeZip(
          Array.from({length: 100_001}, (_, index) => ({
            name: `${index}.png`,
            deflated: Uint8Array.of(3, 0),
            size: 0,
          })),
        ),
      ),
    ],
  },
  {
    name: 'DOCX with external targets',
    files: () => [
      bytesFile(
        'e.docx',
        makeDocx({
          body:
            p(image('rId1', 'x')) +
            p('Words.') +
            `<w:p><w:hyperlink r:id="rId2"><w:r><w:t>link</w:t></w:r></w:hyperlink></w:p>`,
          relationships: [
            ['rId1', 'image', 'http://127.0.0.1:9/x.png'],
            ['rId2', 'hyperlink', 'javascript:alert(1)'],
            ['rId3', 'styles', 'file:///etc/passwd'],
          ],
        }),
      ),
    ],
  },
  {
    name: 'DOCX entity bomb',
    files: () => [bytesFile('b.docx', docxWith(strToU8(`${bombDocument}<w:document>&l12;</w:document>`)))],
  },
  {name: 'DOCX 10,000 deep', files: () => [bytesFile('d.docx', docxWith(strToU8('<w:p>'.repeat(10_000))))]},
  {
    name: 'DOCX bomb of 1 GB',
    files: () => [
      bytesFile(
        'b.docx',
        makeZip([
          {
            name: '[Content_Types].xml',
            deflated: deflateRawSync('<Types/>'),
            size: 8,
            crc: crc32('<Types/>'),
          },
          {name: 'word/document.xml', deflated: deflatedZeros(1024), size: 1024 * megabyte},
        ]),
      ),
    ],
  },
  {
    name: 'HTML 10,000 deep',
    files: () => [textFile('d.html', `${'<div>'.repeat(10_000)}deep<p>words${'</div>'.repeat(10_000)}`)],
  },
  {
    name: 'HTML 10,000 deep, mixed',
    files: () => [textFile('m.html', `${'<ul><li><b><blockquote>'.repeat(2500)}words`)],
  },
  {name: 'Markdown quotes 10,000 deep', files: () => [textFile('q.md', `${'> '.repeat(10_000)}words`)]},
  {
    name: 'Markdown with 10,000 quotes going on',
    files: () => [textFile('q.md', '> words\nmore\n'.repeat(9999))],
  },
  {
    name: 'Markdown with 10,000 lined headings',
    files: () => [textFile('h.md', 'Words\n-\n\n'.repeat(9999))],
  },
  {
    name: 'Markdown with 20,000 symptoms in lines and in sentences',
    files: () => [
      textFile(
        's.md',
        `# Gout\n\n## Symptoms\n\nThey are:\n\n${'Sharp pain\n'.repeat(19_990)}\n${'Pain. '.repeat(20_000)}`,
      ),
    ],
  },
  {
    name: 'Markdown with 3,000 treatments and 50,000 mentions',
    files: () => [
      textFile(
        't.md',
        `# Gout\n\n## Treatment\n\n${Array.from({length: 3000}, (_, index) => `- Brace ${index}\n`).join('')}\n${'Braces help. '.repeat(50_000)}`,
      ),
    ],
  },
  {
    name: 'HTML with 20,000 headings over nothing',
    files: () => [textFile('h.html', `<h1>Gout</h1><h2>Symptoms</h2>${'<h3>Pain</h3>'.repeat(19_990)}`)],
  },
  // The most that is read of what takes long, and one that is more.
  ...[
    '**a** b\n',
    'Sharp | pain\n',
    '> **a** b\n',
    '- [ ] a\n',
    'a@b.co c\n',
    '[^1]: a\n\n',
    'a\\\n',
    '# a\n',
  ].map((line) => ({
    name: `Markdown with 20,000 lines ${JSON.stringify(line)}`,
    files: () => [textFile('l.md', `# Gout\n\n${line.repeat(19_990)}`)],
  })),
  {
    name: 'Markdown with a heading of 300,000 spaces before a brace',
    files: () => [textFile('s.md', `# Gout a${' '.repeat(300_000)}b {x\n\nIt is hot.`)],
  },
  {
    name: 'Markdown with a lead-in of 100,000 times “if-”',
    files: () => [textFile('i.md', `# Gout\n\n## Symptoms\n\n${'if-'.repeat(100_000)}x;\n\n- Heat\n- Pain`)],
  },
  ...['&amp; b ', '\\! a '].map((part) => ({
    name: `Markdown with four lines of 4,990 times ${part}`,
    files: () => [textFile('l.md', `# Gout\n\n${`${part.repeat(4990)}\n\n`.repeat(4)}`)],
  })),
  ...['<b>a</b> c ', '&amp; b ', '\\! a ', 'http://a.co '].map((part) => ({
    name: `Markdown with a line of 19,000 times ${part}`,
    files: () => [textFile('l.md', `# Gout\n\n${part.repeat(19_000)}`)],
  })),
  ...['if-', 'a. ', 'pain, '].map((part) => ({
    name: `Markdown with a lead-in of 100,000 times ${JSON.stringify(part)} before a colon`,
    files: () => [
      textFile('i.md', `# Gout\n\n## Symptoms\n\n${part.repeat(100_000)}x:\n\nHeat\n\nPain\n\nSwelling`),
    ],
  })),
  ...listed.map((part) => ({
    name: `Markdown with sections of 200 times ${JSON.stringify(part)} before a sentence`,
    files: () => [
      textFile(
        'l.md',
        `# Gout\n\n${sectionNames.map((name) => `## ${name}\n\nIt is ${part.repeat(200)}so. Then: more; and more.`).join('\n\n')}`,
      ),
    ],
  })),
  ...['o Heat\n', '(i) Heat\n', 'Heat\nIt calms the joint in a week.\n', 'What it does\nHeat\n'].map(
    (part) => ({
      name: `text of 19,000 lines of ${JSON.stringify(part)}`,
      files: () => [
        textFile('l.txt', `Gout\n\nTreatment\n\n${part.repeat(19_000 / (part.split('\n').length - 1))}`),
      ],
    }),
  ),
  ...['what ', 'questions patients ', 'reasons to ', 'Home '].map((part) => ({
    name: `text with four lines of 100,000 times ${JSON.stringify(part)}`,
    files: () => [textFile('l.txt', `Gout\n\n${`${part.repeat(100_000)}\n\n`.repeat(4)}`)],
  })),
  {
    name: 'Markdown with 9,000 headings of the title’s level',
    files: () => [textFile('l.md', '# Causes of gout\n\n## Beer\n\nSour.\n\n'.repeat(4_500))],
  },
  ...['<details><summary>Is it bad?</summary><h2>a</h2>b', '<details><summary>Heat</summary><h2>a</h2>b'].map(
    (part) => ({
      name: `HTML with 9,000 folds within each other of ${part}`,
      files: () => [textFile('l.html', `<h1>Gout</h1>${part.repeat(9_000)}`)],
    }),
  ),
  {
    name: 'Markdown with 18,000 links in lines of 2,000',
    files: () => [textFile('l.md', `# Gout\n\n${`${'http://a.co '.repeat(2000)}\n\n`.repeat(9)}`)],
  },
  ...['<li>a', '<br>a', '<dt>a<dd>b', '<a href=x>a</a> '].map((part) => ({
    name: `HTML of 10 MB of ${part}`,
    files: () => [textFile('l.html', `<h1>Gout</h1>${part.repeat(9_900_000 / part.length)}`)],
  })),
  {
    name: 'HTML of 99,000 links',
    files: () => [textFile('l.html', `<h1>Gout</h1>${`<p>${'<a href=x>a</a> '.repeat(2499)}`.repeat(38)}`)],
  },
  {
    name: 'Markdown with a paragraph of 200,000 lines',
    files: () => [textFile('l.md', `# Gout\n\n## Symptoms\n\n${'Sharp pain\n'.repeat(200_000)}`)],
  },
  {
    name: 'WXR post of 3 million paragraphs',
    kind: 'WordPress',
    files: () => [textFile('p.xml', wxrHead + 'a\n\n'.repeat(3_000_000) + wxrEnd)],
  },
  {
    name: 'DOCX of 50,000 paragraphs',
    files: () => [
      bytesFile(
        'p.docx',
        makeDocx({body: Array.from({length: 50_000}, (_, index) => p(`Words ${index}.`)).join('')}),
      ),
    ],
  },
  {name: 'Markdown lists 1,000 deep', files: () => [deepLists(1000)]},
  {name: 'Markdown lists 2,000 deep', isLarge: true, files: () => [deepLists(2000)]},
  {
    name: 'Markdown of 100,000 brackets and stars',
    files: () => [textFile('b.md', `${'['.repeat(50_000)}${'*a'.repeat(50_000)}`)],
  },
]
