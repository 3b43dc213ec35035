import {describe, expect, test} from 'vitest'
import {readLines} from '../../../pipeline/parse/wrapped-lines.ts'

const wrapped = [
  'Calf strain',
  '',
  'A calf strain is a tear of the muscle at the back of the lower leg. It',
  'happens most often when a runner pushes off hard, and it can take a few',
  'weeks to heal.',
  '',
  'Signs are:',
  '- A sudden sharp pain in the calf that makes you stop running straight',
  '  away',
  '- Swelling',
  'It hurts to stand on the toes, and the muscle feels tight and stiff in',
  'the morning.',
].join('\n')

describe('lines of a text', () => {
  test('are put together where a program broke them at a column', () => {
    expect(readLines(wrapped)).toEqual([
      {raw: 'Calf strain', number: 1},
      {raw: '', number: 2},
      {
        raw: 'A calf strain is a tear of the muscle at the back of the lower leg. It happens most often when a runner pushes off hard, and it can take a few weeks to heal.',
        number: 3,
      },
      {raw: '', number: 6},
      {raw: 'Signs are:', number: 7},
      {raw: '- A sudden sharp pain in the calf that makes you stop running straight away', number: 8},
      {raw: '- Swelling', number: 10},
      {
        raw: 'It hurts to stand on the toes, and the muscle feels tight and stiff in the morning.',
        number: 11,
      },
    ])
  })

  test.each([
    [
      'that somebody ended',
      'Signs of a calf strain are these, and you may have one of them or all\nPain in the calf\nSwelling\nBruising around the ankle, two days after the injury\nA snap',
    ],
    [
      'of which one is longer than a column',
      `${wrapped}\n\n${'The muscle heals in a few weeks, and in a few months at the most. '.repeat(3)}`,
    ],
    [
      'that start with a picture',
      'Signs of a strain in the calf that you may have after a sprint:\n✅ A sudden sharp pain at the back of the leg, as if kicked by\n✅ someone; a swelling of the calf that comes within a day, and\n✅ bruising around the ankle, with a dark mark two days later on',
    ],
    [
      'that start as items, questions and answers do',
      'Signs of a strain in the calf that you may have after a sprint:\nii) A sudden sharp pain at the back of the leg, and a swelling\niv) Bruising around the ankle, which comes within a day or two\nQuestion: Does a strain of the calf heal on its own, or with us\nAnswer: It does in most people, if they rest for long enough',
    ],
    ['of a few words', 'One\nTwo\nThree\nFour'],
    ['of which there are none', ''],
  ])('%s stay as they are', (_, text) => {
    expect(readLines(text).map(({raw}) => raw)).toEqual(text.split('\n').map((line) => line.trimEnd()))
  })
})
