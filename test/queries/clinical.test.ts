import {describe, expect, test} from 'vitest'
import {exerciseLibraryQuery} from '../../queries/exercise-library.ts'
import {exercisePageQuery} from '../../queries/exercise-page.ts'
import {symptomCheckerQuery} from '../../queries/symptom-checker.ts'
import {symptomListQuery} from '../../queries/symptom-list.ts'
import {answering} from './answer.ts'
import {library} from './library.ts'

const answer = answering(library)

const calfRaises = {_id: 'exercise-calf-raises', name: 'Calf raises', slug: 'calf-raises'}
const oneLeg = {_id: 'exercise-one-leg-calf-raises', name: 'One-leg calf raises', slug: 'one-leg-calf-raises'}
const programme = {_id: 'exercise-calf-programme', name: 'Calf programme', slug: 'calf-programme'}

test('the symptom list holds symptoms in use, with the everyday symptom behind each', async () => {
  expect(await answer(symptomListQuery)).toStrictEqual([
    {
      _id: 'symptom-heel-pain',
      name: 'Heel pain',
      kind: 'pain',
      slug: 'heel-pain',
      broader: null,
      regions: ['foot'],
      conditionCount: 1,
    },
    {
      _id: 'symptom-morning-stiffness',
      name: 'Morning stiffness',
      kind: 'stiffness',
      slug: 'morning-stiffness',
      broader: null,
      regions: null,
      conditionCount: 2,
    },
    {
      _id: 'symptom-first-step-pain',
      name: 'Pain with the first steps',
      kind: 'pain',
      slug: 'first-step-pain',
      broader: {_id: 'symptom-heel-pain', name: 'Heel pain'},
      regions: null,
      conditionCount: 1,
    },
  ])
})

describe('the symptom checker', () => {
  test('counts a symptom that is chosen itself or is a form of a chosen one, most shared first', async () => {
    const symptoms = ['symptom-heel-pain', 'symptom-morning-stiffness']
    expect(await answer(symptomCheckerQuery, {symptoms, limit: 2})).toStrictEqual([
      {
        _id: 'condition-plantar-heel-pain',
        name: 'Plantar heel pain',
        slug: 'plantar-heel-pain',
        summary: 'Pain under the heel that is worst in the morning.',
        matched: [
          {
            _id: 'symptom-first-step-pain',
            name: 'Pain with the first steps',
            context: 'especially in the morning',
            howCommon: 'hallmark',
          },
          {_id: 'symptom-morning-stiffness', name: 'Stiffness after rest', context: null, howCommon: null},
        ],
        overlap: 2,
        total: 2,
        redFlags: [
          {
            text: 'You cannot put weight on the foot after a fall',
            urgency: 'urgent',
            action: 'Have it examined.',
          },
          {text: 'The calf is hot, swollen and you are short of breath', urgency: 'emergency', action: null},
        ],
      },
      {
        _id: 'condition-achilles-tendinopathy',
        name: 'Achilles tendinopathy',
        slug: 'achilles-tendinopathy',
        summary: null,
        matched: [
          {_id: 'symptom-morning-stiffness', name: 'Morning stiffness', context: null, howCommon: null},
        ],
        overlap: 1,
        total: 1,
        redFlags: null,
      },
    ])
  })

  test('finds nothing for symptoms that no condition has', async () => {
    expect(await answer(symptomCheckerQuery, {symptoms: ['symptom-unused'], limit: 10})).toStrictEqual([])
  })
})

describe('the exercise library', () => {
  const anything = {stage: '', equipment: '', region: ''}

  test('takes an empty choice as any', async () => {
    const found = await answer(exerciseLibraryQuery, anything)
    expect(found.map(({_id}) => _id)).toStrictEqual([programme._id, calfRaises._id, oneLeg._id])
  })

  test('narrows by stage, equipment and region together', async () => {
    const choice = {stage: 'middle', equipment: 'step', region: 'lower-leg'}
    expect(await answer(exerciseLibraryQuery, choice)).toStrictEqual([
      {
        _id: 'exercise-calf-raises',
        _type: 'exercise',
        name: 'Calf raises',
        kind: 'single',
        slug: 'calf-raises',
        summary: 'Rise onto your toes on both feet.',
        level: 'beginner',
        stages: ['early', 'middle'],
        types: ['strength'],
        equipment: ['step'],
        image: null,
        members: null,
        usedFor: [
          {name: 'Achilles tendinopathy', slug: 'achilles-tendinopathy'},
          {name: 'Plantar heel pain', slug: 'plantar-heel-pain'},
        ],
      },
    ])
    expect(await answer(exerciseLibraryQuery, {...choice, stage: 'late'})).toStrictEqual([])
  })
})

test('an exercise comes with its harder form, its group and how each condition prescribes it', async () => {
  expect(await answer(exercisePageQuery, {slug: 'calf-raises'})).toStrictEqual({
    ...calfRaises,
    language: 'en',
    kind: 'single',
    aliases: null,
    summary: 'Rise onto your toes on both feet.',
    stages: ['early', 'middle'],
    types: ['strength'],
    level: 'beginner',
    equipment: ['step'],
    muscles: ['calf'],
    steps: [{_key: 's1', text: 'Stand on a step.', image: null}],
    defaultDose: {_type: 'dose', sets: 3, repsMin: 8, repsMax: 12, restSeconds: 60},
    cautions: ['Stop if the pain gets sharp.'],
    image: null,
    video: null,
    bodyRegions: [{_id: 'bodyRegion-lower-leg', name: 'Calf & shin', slug: 'lower-leg'}],
    members: null,
    groups: [programme],
    progressions: [oneLeg],
    regressions: [],
    prescribedFor: [
      {
        name: 'Achilles tendinopathy',
        slug: 'achilles-tendinopathy',
        as: {stage: 'middle', dose: null, context: null},
      },
      {
        name: 'Plantar heel pain',
        slug: 'plantar-heel-pain',
        as: {
          stage: 'early',
          dose: {_type: 'dose', sets: 3, repsMin: 10, repsMax: 10, holdSeconds: 2, timesPerDay: 1, weeks: 6},
          context: null,
        },
      },
    ],
    seo: null,
  })
})

test('the easier form of an exercise is found from the other side', async () => {
  const page = await answer(exercisePageQuery, {slug: 'one-leg-calf-raises'})
  expect(page?.regressions).toStrictEqual([calfRaises])
})
