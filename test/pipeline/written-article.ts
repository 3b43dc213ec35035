import fc from 'fast-check'

/** A stretch of words as a test writes it, before it is text, Markdown or HTML. */
export interface Written {
  readonly text: string
  readonly as?: 'strong' | 'em' | 'link'
}

export type Part =
  | {readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly text: string}
  | {readonly kind: 'paragraph'; readonly spans: readonly Written[]}
  | {readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly WrittenItem[]}
  | {readonly kind: 'faq'; readonly question: string; readonly answer: readonly Written[]}
  | {readonly kind: 'image'; readonly alt: string}
  | {readonly kind: 'table'; readonly rows: readonly (readonly string[])[]}
  | {readonly kind: 'line'; readonly text: string}

interface WrittenItem {
  readonly spans: readonly Written[]
  readonly inner: readonly string[]
}

export interface WrittenArticle {
  readonly title: string
  readonly parts: readonly Part[]
}

const titles = [
  'Runner’s Knee',
  'Runner’s Knee: Causes, Symptoms and Treatment',
  'Tennis Elbow',
  'Is dry needling safe?',
  'What is sciatica?',
  'Our prices',
  'Schmerz im Knie – боль в колене',
  '膝の痛み',
  'Five tips for the garden & the back',
]

const headings = [
  'What is runner’s knee?',
  'Symptoms',
  'Common symptoms',
  'Causes',
  'Causes of tennis elbow',
  'Risk factors',
  'Treatment options',
  'How physiotherapy can help',
  'Exercises to try',
  'Stretches',
  'Self-care at home',
  'Prevention',
  'How long does recovery take?',
  'When to see a doctor',
  'Red flags',
  'Frequently asked questions',
  'Questions we hear often',
  'Key takeaways',
  'References',
  'Ready to start?',
  'A word on shoes',
  'Почему болит',
  '原因',
  'Related articles',
  'Manual therapy',
  'Does it hurt?',
]

const names = [
  'Swelling',
  'swellings',
  'Pain at night, especially after running',
  'Stiffness – often in the morning',
  'Tight calf muscles: they pull at the heel.',
  'Calf raises (early stage): 3 sets of 12, once a day.',
  'Calf raises (late stage): 3 sets of 15, twice a day.',
  'Calf raises',
  'Clamshells: Squats, lunges and clamshells to build strength',
  'Avoid long walks',
  'Back',
  'Next',
  'X',
  'Call 999 if you cannot feel your legs',
  'See your doctor urgently if the pain is severe.',
  'In the hand:',
  'Боль в колене',
  'Отёк колена',
  'β-blockers',
  'α-blockers',
  '痛み',
  '腫れ',
  '!!!',
  'Smith J (2019). Knees. doi 10.1000/abc.1',
]

const lines = [
  'By Jane Doe, Physiotherapist',
  'Written by Jane Doe',
  'By John Roe | 12 May 2024',
  'Posted by Clinic Team',
  'Reviewed by Dr Ann Poe',
  'Book an appointment',
  'Related articles',
  'Next',
  'Previous',
  'Why do knees click',
  'Summary: Knees are strong.',
  'At Hill Clinic, our team can help. At Hill Clinic, your knee is safe.',
  'Recovery usually takes 6 to 12 weeks, depending on load.',
  'Go to the emergency department if the leg is numb. Go to the emergency department if the leg is numb.',
  'Common causes include load, sleep and stress.',
  'Symptoms include swelling, pain at night and stiffness.',
  'Physiotherapy: It helps most people.',
  'Surgery: It is rarely needed.',
  'This is general information only.',
  'Contact us today.',
  'Ann Poe',
  '12 May 2024',
]

const questions = ['Can I run?', 'Can I run!', 'How long does it take?', 'Почему болит?', '痛い?']

const word = fc.nat({max: 0xff}).map((number) => `w${number.toString(16)}`)
const phrase = fc.array(word, {minLength: 1, maxLength: 5}).map((words) => words.join(' '))
const sentence = phrase.map((words) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`)
const anySpans = fc.oneof(
  sentence.map((text): Written[] => [{text}]),
  fc.constantFrom(...lines).map((text): Written[] => [{text}]),
  fc
    .array(fc.record({text: phrase, as: fc.constantFrom('strong', 'em', 'link')}), {
      minLength: 1,
      maxLength: 3,
    })
    .map((spans): Written[] => spans),
)

const anyItem = fc.record({
  spans: fc.oneof(
    fc.constantFrom(...names).map((text): Written[] => [{text}]),
    fc
      .tuple(fc.constantFrom('strong', 'em', 'link'), fc.constantFrom(...names), phrase)
      .map(([as, text, more]): Written[] => [{text, as}, {text: more}]),
    anySpans,
  ),
  inner: fc.oneof(
    {weight: 4, arbitrary: fc.constant([])},
    fc.array(fc.constantFrom(...names), {maxLength: 2}),
  ),
})

const anyPart: fc.Arbitrary<Part> = fc.oneof(
  fc.record({
    kind: fc.constant('heading'),
    level: fc.constantFrom(2, 2, 3, 4),
    text: fc.constantFrom(...headings),
  }),
  fc.record({kind: fc.constant('paragraph'), spans: anySpans}),
  fc.record({
    kind: fc.constant('list'),
    ordered: fc.boolean(),
    items: fc.array(anyItem, {minLength: 1, maxLength: 4}),
  }),
  fc.record({kind: fc.constant('faq'), question: fc.constantFrom(...questions), answer: anySpans}),
  fc.record({kind: fc.constant('image'), alt: fc.oneof(fc.constant(''), phrase)}),
  fc.record({
    kind: fc.constant('table'),
    rows: fc.array(fc.tuple(fc.constantFrom('Exercise', ...names), phrase), {minLength: 2, maxLength: 3}),
  }),
  fc.record({kind: fc.constant('line'), text: fc.constantFrom(...lines)}),
)

const anySection: fc.Arbitrary<Part[]> = fc
  .tuple(
    fc.record({kind: fc.constant('heading'), level: fc.constant(2), text: fc.constantFrom(...headings)}),
    fc.array(anyPart, {maxLength: 4}),
  )
  .map(([heading, parts]): Part[] => [heading, ...parts])

/** Half of the articles open like a page about a condition, so that their lists become facts. */
const anyOpening: fc.Arbitrary<Part[]> = fc.oneof(
  fc.array(anyPart, {maxLength: 3}),
  fc.constant<Part[]>([
    {kind: 'paragraph', spans: [{text: 'Knees are strong.'}]},
    {kind: 'heading', level: 2, text: 'What is runner’s knee?'},
    {kind: 'paragraph', spans: [{text: 'Pain around the knee cap.'}]},
  ]),
)

export const anyArticle: fc.Arbitrary<WrittenArticle> = fc.record({
  title: fc.constantFrom(...titles),
  parts: fc
    .tuple(anyOpening, fc.array(anySection, {maxLength: 6}))
    .map(([opening, sections]): Part[] => [...opening, ...sections.flat()]),
})

/** The article in one of the three formats. */
export function writeArticle({title, parts}: WrittenArticle, format: 'txt' | 'md' | 'html'): string {
  const [opening, write, glue] = writers[format]
  return [opening(title), ...parts.map(write)].join(glue)
}

const plain = (spans: readonly Written[]): string => spans.map(({text}) => text).join(' ')

function writeText(part: Part): string {
  switch (part.kind) {
    case 'heading':
      return part.level === 2 ? `\n${part.text}` : part.text
    case 'paragraph':
      return plain(part.spans)
    case 'list':
      return part.items
        .flatMap(({spans, inner}, index) => [
          `${part.ordered ? `${index + 1}.` : '•'} ${plain(spans)}`,
          ...inner.map((name) => `    • ${name}`),
        ])
        .join('\n')
    case 'faq':
      return `Q: ${part.question}\nA: ${plain(part.answer)}`
    case 'image':
      return part.alt
    case 'table':
      return part.rows.map((cells) => cells.join(' - ')).join('\n')
    case 'line':
      return part.text
  }
}

const markdownSigns = {strong: ['**', '**'], em: ['*', '*'], link: ['[', '](https://example.com/a)']} as const

const markdown = (spans: readonly Written[]): string =>
  spans
    .map(({text, as}) => {
      const [before, after] = as === undefined ? ['', ''] : markdownSigns[as]
      return `${before}${text}${after}`
    })
    .join(' ')

function writeMarkdown(part: Part): string {
  switch (part.kind) {
    case 'heading':
      return `${'#'.repeat(part.level)} ${part.text}`
    case 'paragraph':
      return markdown(part.spans)
    case 'list':
      return part.items
        .flatMap(({spans, inner}, index) => [
          `${part.ordered ? `${index + 1}.` : '-'} ${markdown(spans)}`,
          ...inner.map((name) => `    - ${name}`),
        ])
        .join('\n')
    case 'faq':
      return `### ${part.question}\n\n${markdown(part.answer)}`
    case 'image':
      return `![${part.alt}](https://example.com/a.png)`
    case 'table':
      return part.rows
        .flatMap((cells, index) => [`| ${cells.join(' | ')} |`, ...(index === 0 ? ['| --- | --- |'] : [])])
        .join('\n')
    case 'line':
      return part.text
  }
}

const htmlSigns = {
  strong: ['<b>', '</b>'],
  em: ['<i>', '</i>'],
  link: ['<a href="/b">', '</a>'],
} as const

const html = (spans: readonly Written[]): string =>
  spans
    .map(({text, as}) => {
      const [before, after] = as === undefined ? ['', ''] : htmlSigns[as]
      return `${before}${text}${after}`
    })
    .join(' ')

function writeHtml(part: Part): string {
  switch (part.kind) {
    case 'heading':
      return `<h${part.level}>${part.text}</h${part.level}>`
    case 'paragraph':
      return `<p>${html(part.spans)}</p>`
    case 'list': {
      const items = part.items.map(({spans, inner}) => `<li>${html(spans)}${innerList(inner)}</li>`)
      return part.ordered ? `<ol>${items.join('')}</ol>` : `<ul>${items.join('')}</ul>`
    }
    case 'faq':
      return `<details><summary>${part.question}</summary><p>${html(part.answer)}</p></details>`
    case 'image':
      return `<figure><img src="/a.png" alt="${part.alt}"><figcaption>${part.alt}</figcaption></figure>`
    case 'table':
      return `<table>${part.rows.map((cells, index) => htmlRow(cells, index === 0 ? 'th' : 'td')).join('')}</table>`
    case 'line':
      return `<p>${part.text}</p>`
  }
}

const innerList = (inner: readonly string[]): string =>
  inner.length === 0 ? '' : `<ul>${inner.map((name) => `<li>${name}</li>`).join('')}</ul>`

const htmlRow = (cells: readonly string[], tag: 'th' | 'td'): string =>
  `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`

const writers = {
  txt: [(title: string) => title, writeText, '\n\n'],
  md: [(title: string) => `# ${title}`, writeMarkdown, '\n\n'],
  html: [(title: string) => `<h1>${title}</h1>`, writeHtml, '\n'],
} as const
