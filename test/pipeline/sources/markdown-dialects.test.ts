import {describe, expect, test} from 'vitest'
import {measureLoss} from '../../../pipeline/pipeline.ts'
import {parse} from '../../../pipeline/parse/parse.ts'
import {entriesOf, textFile} from '../../support/read-fixtures.ts'
import {readOne, textSource} from '../../support/read-articles.ts'

async function readPost(text: string, name: string = 'heel.md') {
  const [entry] = await entriesOf([textFile(name, text)])
  if (entry?.kind !== 'article') throw new Error('no article')
  return entry.source
}

const read = async (text: string) =>
  parse(await readPost(text)).blocks.map(({kind, line, text: words}) => `${line} ${kind} ${words}`)

describe('a box of a dialect', () => {
  test.each([
    [
      ':::warning Stop running\nDo **not** run.\n:::\n\nRest.',
      ['1 quote Stop running', '2 quote Do not run.', '5 paragraph Rest.'],
    ],
    [':::note[A title]\n\nOne.\n\nTwo.\n\n:::', ['1 quote A title', '3 quote One.', '5 quote Two.']],
    ['::: {.tip}\nUse ice.\n:::', ['1 quote Tip', '2 quote Use ice.']],
    [
      ':::tip\n:::info Inner\nDeep.\n:::\nUp.\n:::',
      ['1 quote Tip', '2 quote Inner', '3 quote Deep.', '5 quote Up.'],
    ],
    [
      '!!! danger "Go to a doctor"\n    if it is numb.\n\n    - one\n\nRest.',
      ['1 quote Go to a doctor if it is numb.', '4 listItem one', '6 paragraph Rest.'],
    ],
    ['??? tip "Folded"\n    Use ice.', ['1 quote Folded', '2 quote Use ice.']],
    [
      '=== "Acute"\n\n    Rest.\n\n=== "Chronic"\n\n    Walk.',
      ['1 paragraph Acute', '3 paragraph Rest.', '5 paragraph Chronic', '7 paragraph Walk.'],
    ],
    [
      '{{% notice warning "Be careful" %}}\nSee a doctor.\n{{% /notice %}}',
      ['1 quote Be careful', '2 quote See a doctor.'],
    ],
    ['{{< callout type="info" >}}\nBody.\n{{< /callout >}}', ['1 quote Info', '2 quote Body.']],
    ['{% note %}\nBody.\n{% endnote %}', ['1 quote Note', '2 quote Body.']],
    [
      '{{< details "Will it pass?" >}}\n\nYes.\n\n{{< /details >}}\n\nRest.',
      ['1 question Will it pass?', '3 answer Yes.', '7 paragraph Rest.'],
    ],
  ])('is a quote below its title, or a question: %j', async (text, blocks) => {
    expect(await read(text)).toEqual(blocks)
  })

  test.each([
    [':::warning\nNobody closes it.', ['1 paragraph :::warning Nobody closes it.']],
    ['!!! Important', ['1 paragraph !!! Important']],
    ['```\n:::note\nx\n:::\n```', ['1 code :::note x :::']],
  ])('is none in %j', async (text, blocks) => {
    expect(await read(text)).toEqual(blocks)
  })

  test.each([
    [':::warning Stop running\nIt makes things worse.\n:::', []],
    [':::tip Before you go\n- Your keys\n- Some water\n:::', []],
    [':::tip Self-care at home\n- Ice\n- Sleep\n:::', ['treatment-ice', 'treatment-sleep']],
    ['> [!note] Other symptoms include:\n> - Redness', ['symptom-redness']],
    ['> - Redness', ['symptom-redness']],
  ])('names nothing of the list around it, unless it says so: %j', async (box, further) => {
    const text = `# Gout\n\n## Symptoms\n\n- Heat\n\n${box}\n`
    const {documents} = readOne(await readPost(text))
    expect(documents.shared.map(({_id}) => _id)).toEqual(['symptom-heat', ...further])
  })
})

test.each([
  [
    '{{< tabs >}}\n{{< tab "First" >}}\nOne.\n{{< /tab >}}\n{{< tab name="Second" >}}\nTwo.\n{{< /tab >}}\n{{< /tabs >}}',
    ['1 paragraph First', '2 paragraph One.', '4 paragraph Second', '5 paragraph Two.'],
  ],
  ['So {{< expand "More" >}}it goes on{{< /expand >}}.', ['1 paragraph So More it goes on.']],
  ['So.\n\n{::comment}\nhidden\n{:/comment}\n\nOn.', ['1 paragraph So.', '7 paragraph On.']],
  ['{% if a %}One.{% else %}Two.{% endif %}', ['1 paragraph One. Two.']],
  [
    '<div class="note" markdown="1">\nSome *words*.\n</div>\n\n<figure markdown>\n![x](y.png)\n</figure>',
    ['1 paragraph Some words.', '5 image x'],
  ],
])('words within tags stay words: %j', async (text, blocks) => {
  expect(await read(text)).toEqual(blocks)
})

test('a button around words is a link', async () => {
  const [block] = parse(await readPost('{{< button href="/book" >}}Book{{< /button >}} it.')).blocks
  expect(block?.spans[0]).toEqual({text: 'Book', marks: [], href: '/book'})
})

test('a tag that nobody knows stands apart from the text', async () => {
  expect(await read('See {{< gadget size="3" >}} here.')).toEqual([
    '1 paragraph See here.',
    '1 other gadget size="3"',
  ])
})

test('notes within a text are footnotes', async () => {
  const {blocks} = parse(await readPost('Gout^[See [Roe](https://a.org).] hurts^[2].\n'))
  expect(blocks.map(({text, note}) => [text, note])).toEqual([
    ['Gout hurts^[2].', undefined],
    ['See Roe.', 'inline-1'],
  ])
  expect(blocks[0]?.spans[0]).toEqual({text: 'Gout', marks: [], notes: ['inline-1']})
})

test('neither emoji by name nor the place of contents are words', async () => {
  const source = await readPost('[TOC]\n\n:warning: It hurts at 10:30:00 :smile:\n')
  expect(parse(source).blocks.map(({text}) => text)).toEqual(['It hurts at 10:30:00'])
  expect(source.problems?.map(({message}) => message)).toEqual([
    'Emoji that are written as names were left out: warning, smile.',
  ])
})

test('a line within code that cuts a row of a table loses nothing', () => {
  const source = textSource('gout.md', '# Gout\n\n| A | B |\n|---|---|\n| `x|y` z | w |\n')
  expect(measureLoss(source, readOne(source).documents).words.lost).toEqual([])
})
