import {describe, expect, test} from 'vitest'
import {parse} from '../../../pipeline/parse/parse.ts'
import {jsLiteral} from '../../../pipeline/sources/markdown-folder/mdx/js-literal.ts'
import {entriesOf, textFile} from '../../support/read-fixtures.ts'

async function readPost(text: string) {
  const [entry] = await entriesOf([textFile('gout.mdx', text)])
  if (entry?.kind !== 'article') throw new Error('no article')
  return entry.source
}

const read = async (text: string) =>
  parse(await readPost(text)).blocks.map(({kind, text: words}) => `${kind} ${words}`)

describe('a component', () => {
  test.each([
    [
      'that folds',
      '<Accordion title="What is it?">\n  It is **hot**.\n\n  - one\n</Accordion>\n\nRest.',
      ['question What is it?', 'answer It is hot.', 'listItem one', 'paragraph Rest.'],
    ],
    [
      'within another',
      '<Accordions>\n  <AccordionItem header="Can I walk?">Yes.</AccordionItem>\n  <AccordionItem title={"Is it bad?"}>\n    No.\n  </AccordionItem>\n</Accordions>',
      ['question Can I walk?', 'answer Yes.', 'question Is it bad?', 'answer No.'],
    ],
    [
      'that asks',
      '<FAQ question="Does it pass?" answer="It does." />',
      ['question Does it pass?', 'answer It does.'],
    ],
    [
      'with a summary',
      '<Details summary="More about it">\nIt is red.\n</Details>',
      ['heading More about it', 'paragraph It is red.'],
    ],
    [
      'of tabs',
      '<Tabs>\n  <Tab label="Acute">\n    Rest.\n  </Tab>\n  <Tab label="Chronic">\n    Walk.\n\n    ```\n    code\n    ```\n  </Tab>\n</Tabs>\n\nEnd.',
      [
        'paragraph Acute',
        'paragraph Rest.',
        'paragraph Chronic',
        'paragraph Walk.',
        'code code',
        'paragraph End.',
      ],
    ],
    [
      'of questions in code',
      '<FAQs items={[{question: "Will I run?", answer: `Yes.`}, {q: \'And jump?\', a: "Later."}]} />',
      ['question Will I run?', 'answer Yes.', 'question And jump?', 'answer Later.'],
    ],
    [
      'of things in code',
      '<List items={["Rest", {title: "Ice", description: "Ten minutes."}]} />',
      ['listItem Rest', 'listItem Ice: Ten minutes.'],
    ],
    [
      'that warns',
      '<Callout type="warning">\n  Do **not** run.\n</Callout>\n<Note title="So">Rest.</Note>',
      ['quote Warning', 'quote Do not run.', 'quote So', 'quote Rest.'],
    ],
    [
      'with a title and a text',
      '<Card title="Ice" description="Cold helps." href="/ice" />',
      ['paragraph Ice: Cold helps.'],
    ],
    [
      'within a text',
      'It is <Tip tip="of a joint">swelling</Tip>, <b>a</b> {"lot"}.',
      ['paragraph It is swelling (of a joint), a lot.'],
    ],
    [
      'that nobody closes',
      '<Wrapper title="Ice">\n\nCold helps.',
      ['paragraph Ice', 'paragraph Cold helps.'],
    ],
    [
      'within code',
      '`<A title="x">` and\n\n```jsx\n<A>{b}</A>\n```',
      ['paragraph <A title="x"> and', 'code <A>{b}</A>'],
    ],
  ])('%s keeps its title and its text', async (_, text, blocks) => {
    expect(await read(text)).toEqual(blocks)
  })

  test('of a picture or a film is one', async () => {
    const text =
      'import heel from "./heel.png"\n\n<Image src={heel} alt="A heel" />\n\n<img src={require("./b.png").default} alt="B" />\n\n<Frame caption="Red"><img src="/f.png" /></Frame>\n\n<Player url="https://youtu.be/abc" />'
    expect(parse(await readPost(text)).blocks).toMatchObject([
      {kind: 'image', src: './heel.png', alt: 'A heel'},
      {kind: 'image', src: './b.png', alt: 'B'},
      {kind: 'image', src: '/f.png', caption: 'Red'},
      {kind: 'video', src: 'https://youtu.be/abc'},
    ])
  })

  test('that links is a link', async () => {
    const [card, text] = parse(
      await readPost('<Card title="Ice" href="/ice">Cold.</Card>\n\nSee <Link to="/a">this</Link>.'),
    ).blocks
    expect(card?.spans[0]).toEqual({text: 'Ice', marks: ['strong'], href: '/ice'})
    expect(text?.spans[1]).toEqual({text: 'this', marks: [], href: '/a'})
  })
})

test('code is no text', async () => {
  const text = `import {Tabs} from '../tabs'
import duties hurt trade.

export const meta = {
  title: 'x',

  date: '2020',
}

export default function Layout({children}) {
  const x = <p>It's {children}</p>

  return <main>{x}</main>
}

{/* a comment with {braces}

over lines */}

It costs {price}{' '}or {weeks}.
`
  expect(await read(text.replace('import duties hurt trade.\n', ''))).toEqual(['paragraph It costs or .'])
  expect(await read(text)).toContain('paragraph import duties hurt trade.')
})

test.each([
  ['[1, "a\\n", {b: `c`, "d": null,},]', [1, 'a\n', {b: 'c', d: undefined}]],
  ["/* x */ 'it\\'s'", "it's"],
  ['`${a}`', undefined],
  ['[a]', undefined],
  ['{b: 1', undefined],
  ['['.repeat(50_000), undefined],
])('reads the literal %s', (code, value) => {
  expect(jsLiteral(code)).toEqual(value)
})

test('no text of odd code takes long', async () => {
  const start = performance.now()
  const odd = [
    '<A>',
    '<A b={',
    '<A b="',
    '{',
    '{"',
    "{'",
    '{`',
    'export {\n',
    'export const a = (\n',
    '{/*',
    '<A>{b',
    '</A>',
  ]
  for (const piece of odd) await readPost(`a ${piece.repeat(20_000)}`)
  expect(performance.now() - start).toBeLessThan(10_000)
})
