import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {rulesIn} from '../../../pipeline/entities/rules-in-sentence.ts'
import {statements} from '../../../pipeline/wording/statements.ts'

describe('the words that a statement takes', () => {
  it.each(statements.map((rule, index) => ({rule, index})))(
    'are in every sentence that rule $index fits',
    ({rule}) => {
      const source = rule.pattern.source.replaceAll(/\\b|\(\?<?!(?:[^()]|\([^()]*\))*\)/g, '')
      const spelled = new RegExp(source, 'u')
      fc.assert(
        fc.property(fc.stringMatching(spelled, {maxLength: 120}), fc.boolean(), (sentence, loud) => {
          const said = loud ? sentence.toUpperCase() : sentence
          fc.pre(rule.pattern.test(said))
          expect(rulesIn(said, statements)).toContain(rule)
        }),
        {numRuns: 200},
      )
    },
  )

  it('take a long s for an s, as the patterns do', () => {
    const [rule] = statements
    const sentence = 'Exerciſes such as bridges and planks help.'
    expect(rule?.pattern.test(sentence)).toBe(true)
    expect(rulesIn(sentence, statements)).toContain(rule)
  })
})
