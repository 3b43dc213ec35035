import {
  bold,
  type DocxParts,
  image,
  item,
  lists,
  outline,
  p,
  r,
  style,
  table,
} from '../../../support/make-docx.ts'

const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** As a German Word writes it: its styles are known by their outline, notes and pictures by their parts. */
const word: DocxParts = {
  styles: [
    style('Titel', 'Title'),
    style('berschrift1', 'heading 1', outline(0)),
    style('Klinik2', 'Klinik Zwischentitel', `<w:basedOn w:val="berschrift1"/>${outline(1)}`),
    style('Beschriftung', 'caption'),
    style('Verzeichnis1', 'toc 1'),
  ].join(''),
  numbering: lists,
  core: '<dc:title>Document3</dc:title><dc:creator>Dr Ines Falk</dc:creator><dcterms:created>2019-03-04T10:00:00Z</dcterms:created><dcterms:modified>2021-06-07T08:09:10Z</dcterms:modified>',
  relationships: [
    ['rId1', 'image', 'media/image1.png'],
    ['rId2', 'hyperlink', 'https://falk-clinic.example/knee?a=1&amp;b=2'],
    ['rId3', 'image', 'media/image2.emf'],
  ],
  media: {'image1.png': png, 'image2.emf': png},
  footnotes: `<w:footnote w:id="2">${p('<w:r><w:footnoteRef/></w:r>' + r(' Falk I. Knees on stairs. 2018.'))}</w:footnote>`,
  endnotes: `<w:endnote w:id="3">${p(' Notes of our own clinic.')}</w:endnote>`,
  body: [
    p('Knee pain on stairs', {style: 'Titel'}),
    p('Symptoms 2', {style: 'Verzeichnis1'}),
    p('Symptoms', {style: 'berschrift1'}),
    p(
      r('Stairs hurt') +
        '<w:r><w:footnoteReference w:id="2"/></w:r>' +
        r(' more than walking') +
        '<w:r><w:endnoteReference w:id="3"/></w:r>' +
        r('.'),
    ),
    item('Pain going down', 1),
    item('Worse with bags', 1, 1),
    item('Stiffness', 1),
    p('Treatment', {style: 'Klinik2'}),
    item('Rest', 2),
    item('Load', 2),
    p(image('rId1', 'A knee on a step')),
    p('Figure 1: The step-down.', {style: 'Beschriftung'}),
    p(image('rId3', 'A drawing')),
    table(['Week', 'Load'], ['1', 'Light']),
    p(`${r('Read ')}<w:hyperlink r:id="rId2">${r('our page')}</w:hyperlink>${r('.')}`),
    p(
      `${r('Walk ')}<w:ins w:id="1">${r('ten')}</w:ins><w:del w:id="2"><w:r><w:delText>five</w:delText></w:r></w:del>${r(' minutes.')}`,
    ),
    p(
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx><w:txbxContent>${p('Box: call us when it locks.')}</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice></mc:AlternateContent></w:r>`,
    ),
  ].join(''),
}

/** As a doctor writes: bold lines for headings, numbers and signs by hand. */
const script: DocxParts = {
  core: '<dc:title>Tennis elbow leaflet</dc:title><dc:creator>Admin</dc:creator>',
  body: [
    bold('Tennis elbow'),
    p('The outer elbow aches after gripping.'),
    bold('What you may feel'),
    p('• Pain when lifting a cup'),
    p('• Weak grip'),
    bold('What to do'),
    p('1) Rest for two days'),
    p(`${r('2) ', '<w:b/>')}${r('Start slowly', '<w:b/>')}${r(' with light loads')}`),
    p('3) Come back in a week'),
    p(`${r('Never', '<w:b/>')}${r(' force it.')}`),
    bold('Call us if it swells.'),
    p('- one dash alone stays'),
  ].join(''),
}

/** As Google Docs saves: pictures without words for them, links by fields, a formula. */
const googleDocs: DocxParts = {
  styles: [style('Heading2', 'heading 2', outline(1)), style('Title', 'Title')].join(''),
  numbering: lists,
  relationships: [['rId7', 'image', 'media/image1.png']],
  media: {'image1.png': png},
  body: [
    p('Hip bursitis', {style: 'Title'}),
    p('Exercises', {style: 'Heading2'}),
    item('Side plank', 2),
    item('Clam shell', 2),
    p(image('rId7', '')),
    p(
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://falk-clinic.example/hip" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('More on hips')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    ),
    p(`${r('Load: ')}<m:oMath><m:r><m:t>5 × 8</m:t></m:r></m:oMath>`),
  ].join(''),
}

export const documents: Readonly<Record<string, DocxParts>> = {word, script, 'google-docs': googleDocs}
