import {describe, expect, test} from 'vitest'
import {namedTerms} from '../../../pipeline/entities/named-terms.ts'
import {treatmentTerms} from '../../../pipeline/wording/terms/treatments.ts'
import {symptomTerms} from '../../../pipeline/wording/terms/symptoms.ts'
import {readEntities, readSection} from '../read-page.ts'

const named = (text: string, known: readonly string[] = []): string[] =>
  namedTerms(readSection(`## Treatment\n\n${text}`).blocks, treatmentTerms, known).map(({name}) => name)

describe('a paragraph that names treatments without listing them', () => {
  test.each([
    ['We often use dry needling, and a custom brace may help.', ['Dry needling', 'Custom brace']],
    ['Some people need a knee replacement (TKR) in the end.', ['Knee replacement (TKR)']],
    ['An inhaler (rescue) is at hand.', ['Inhaler']],
    ['Your dentist may offer a vasectomy or deep-tissue massage.', ['Vasectomy', 'Deep-tissue massage']],
    [
      'NSAIDs help; so do anti inflammatory drugs and ice packs.',
      ['NSAIDs', 'Anti inflammatory drugs', 'Ice packs'],
    ],
    ['An ice pack helps. Ice packs are cheap.', ['Ice pack']],
    ['Ask about shockwave-therapy.', ['Shockwave-therapy']],
  ])('“%s”', (text, names) => {
    expect(named(text)).toStrictEqual(names)
  })

  test.each([
    ['There is no surgery for it.'],
    ['Surgery is rarely needed.'],
    ['It starts before surgery, or after the splint.'],
    ['Avoid heat, running and massage.'],
    ['Her surgeon specialises in knee surgery.'],
    ['Ask the massage therapist at the surgery centre.'],
    ['This surgery takes an hour.'],
    ['Antibiotics do not work, and massage won’t either.'],
    ['Surgery may be done as:'],
    ['Lee A (2019). Massage for knees.'],
    ['It stiffens your elbow and worsens with massage.'],
    ['Surgeons fill in forms.'],
  ])('“%s” names none', (text) => {
    expect(named(text)).toStrictEqual([])
  })

  test('says nothing that the page has said', () => {
    expect(named('Sports massage and taping help.', ['Remedial massage and taping'])).toStrictEqual([
      'Sports massage',
    ])
  })

  test('counts only with as many names as are asked for', () => {
    const blocks = readSection(
      '## Overview\n\nIt hurts: a dull ache.\n\nFever, chills and a rash in the face come.',
    ).blocks
    expect(namedTerms(blocks, symptomTerms, [], 3).map(({name}) => name)).toStrictEqual([
      'Fever',
      'Chills',
      'Rash in the face',
    ])
  })

  test('is looked at no longer than its sentences are', () => {
    const words = 'massage '.repeat(100_000)
    expect(named(words)).toStrictEqual(['Massage'])
  })
})

describe('a page', () => {
  const treatments = (text: string): string[] =>
    readEntities(`# Gout\n\n${text}`).treatments.map(({name}) => name)

  test('has the treatments that any section drops where it lists none', () => {
    expect(
      treatments(
        'Gout is a disease of joints.\n\n## What we do\n\nColchicine aside, a cold pack is welcome.',
      ),
    ).toStrictEqual(['Cold pack'])
  })

  test('has those that head a section on treatment', () => {
    expect(
      treatments(
        'Gout hurts.\n\n## 1. Arthroscopic surgery\n\nIt is small.\n\n## Treatment\n\n- Rest\n- Ice\n',
      ),
    ).toStrictEqual(['Arthroscopic surgery', 'Rest', 'Ice'])
  })

  test('has drugs, operations and therapies of any branch of medicine', () => {
    expect(
      treatments(
        'Gout hurts.\n\n## Treatment\n\nWe may turn to letrozole or metformin, and later to phacoemulsification. For some, exposure and response prevention (ERP) is worth a try.',
      ),
    ).toStrictEqual([
      'Letrozole',
      'Metformin',
      'Phacoemulsification',
      'Exposure and response prevention (ERP)',
    ])
  })

  test('has those of its sections on treatment beside a list', () => {
    expect(
      treatments(
        'A brace is common.\n\n## Treatment\n\n- Rest\n- Ice\n\nIn severe cases we turn to steroid injections.',
      ),
    ).toStrictEqual(['Rest', 'Ice', 'Steroid injections'])
  })
})
