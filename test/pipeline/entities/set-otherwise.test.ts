import {expect, test} from 'vitest'
import {namesByList} from './names-by-list.ts'

test('pictures before the lines of a text', () => {
  const page =
    'Calf strain\n\nA calf strain is a tear of the muscle at the back of the leg, and it happens most often to runners who push off hard.\n\nSymptoms\n\n✅ Sudden pain\n✅ Swelling\n✅ Bruising\n\nTreatment\n\n👉 Ice packs\n\n👉 Massage\n\n👉 Heel lifts\n\nCauses\n\n➤ A sudden sprint.\n➤ Tight muscles.\n\nRisk factors\n\n✔️ Age\n✔️ Old injuries'
  expect(namesByList(page, 'txt')).toEqual({
    symptoms: ['Sudden pain', 'Swelling', 'Bruising'],
    causes: ['A sudden sprint', 'Tight muscles'],
    riskFactors: ['Age', 'Old injuries'],
    treatments: ['Ice packs', 'Massage'],
    exercises: ['Heel lifts'],
  })
})

test('pictures before the lines of paragraphs', () => {
  const page =
    '# Calf strain\n\nA calf strain is a tear.\n\n## Symptoms\n\n✅ Sudden pain\n✅ Swelling\n✅ Bruising\n\n## Treatment\n\n👉 Ice packs\n\n👉 Massage\n\n👉 Heel lifts\n\n## Causes\n\n➤ A sudden sprint.\n➤ Tight muscles.\n\n## Risk factors\n\n✔️ Age\n✔️ Old injuries'
  expect(namesByList(page, 'md')).toEqual({
    symptoms: ['Sudden pain', 'Swelling', 'Bruising'],
    causes: ['A sudden sprint', 'Tight muscles'],
    riskFactors: ['Age', 'Old injuries'],
    treatments: ['Ice packs', 'Massage'],
    exercises: ['Heel lifts'],
  })
})

test('pictures before the lines of a page', () => {
  const page =
    '<h1>Calf strain</h1><p>A calf strain is a tear.</p><h2>Symptoms</h2><p>✅ Sudden pain<br>✅ Swelling<br>✅ Bruising</p><h2>Treatment</h2><p>👉 Ice packs</p><p>👉 Massage</p><p>👉 Heel lifts</p><h2>Causes</h2><p>➤ A sudden sprint.</p><p>➤ Tight muscles.</p>'
  expect(namesByList(page, 'html')).toEqual({
    symptoms: ['Sudden pain', 'Swelling', 'Bruising'],
    causes: ['A sudden sprint', 'Tight muscles'],
    treatments: ['Ice packs', 'Massage'],
    exercises: ['Heel lifts'],
  })
})

test('what clients report of a treatment, and what finds out, are neither symptoms nor treatments', () => {
  const page =
    '# Neck pain\n\nNeck pain is common.\n\n## Symptoms\n\n- Stiff neck\n- Headache\n\nMany clients report:\n\n- Fewer headaches\n- Reduced pain at the skull\n- Less reliance on tablets\n\n## Treatment\n\n- Postural assessment\n- Palpation of the joints\n- Massage'
  expect(namesByList(page, 'md')).toEqual({
    symptoms: ['Stiff neck', 'Headache'],
    treatments: ['Massage'],
  })
})

test('complications with letters below their heading', () => {
  const page =
    'Is my blood pressure too high?\n\nWhat is hypertension? How do I know if I have hypertension?\n\nHypertension is high blood pressure.\n\nWhat factors put you at risk for hypertension?\n\nA. Age\n\nIt rises with age.\n\nB. Family history\n\nIt runs in families.\n\nWhat are some complications of hypertension?\n\nA. Heart attack\n\nThe heart lacks oxygen.\n\nB. Stroke\n\nThe brain lacks oxygen.\n\nC. Kidney failure\n\nThe kidneys stop.\n\nD. Heart failure\n\nThe heart is weak.\n\nWhat are the symptoms of hypertension?\n\nMost have none, but some have dizziness and flushing.'
  expect(namesByList(page, 'txt')).toEqual({
    symptoms: ['Dizziness'],
    riskFactors: ['Age', 'Family history'],
  })
})

test('phrases in boxes, and none of the page’s end', () => {
  const page =
    '<h1>Calf strain</h1><p>A calf strain is a tear of the muscle.</p><h2>Symptoms</h2><div class="box">Sudden pain</div><div class="box">Swelling of the calf</div><div class="box">Bruising at the ankle</div><h2>What to expect</h2><p>It takes weeks.</p><p>It is caused by:</p><div>A sudden sprint</div><div>Tight muscles of the calf</div><h2>Treatment</h2><p>Hill Road Practice</p><p>Our rooms</p><p>Follow the river</p>'
  expect(namesByList(page, 'html')).toEqual({
    symptoms: ['Sudden pain', 'Swelling of the calf', 'Bruising at the ankle'],
    causes: ['A sudden sprint', 'Tight muscles of the calf'],
  })
})

test('headings by their role or class', () => {
  const page =
    '<h1>Calf strain</h1><p>A calf strain is a tear of the muscle.</p><div role="heading" aria-level="2">How it feels to tear it</div><p>You may have pain, swelling and bruising.</p><div class="section-title">Treatment</div><div class="card"><div class="card-title">Manual therapy</div><p>We loosen the muscle.</p></div><div class="card"><div class="card-title">Dry needling</div><p>Needles calm it.</p></div><p class="heading-2"><span>Causes</span></p><ul><li>Sprinting</li><li>Jumping</li></ul><div class="title"><a href="/x">Other pages</a></div>'
  expect(namesByList(page, 'html')).toEqual({
    symptoms: ['Pain', 'Swelling', 'Bruising'],
    causes: ['Sprinting', 'Jumping'],
    treatments: ['Manual therapy', 'Dry needling'],
  })
})

test('headings that are all of one level', () => {
  const page =
    '# Calf strain\n\nA calf strain is a tear of the muscle.\n\n## Symptoms\n\n## Sudden pain\n\nIt comes at once.\n\n## Swelling\n\nIt comes within a day.\n\n## Causes\n\n## Training errors\n\n- Too much too soon\n- Cold muscles\n\n## Other factors\n\n- Age\n- Old injuries\n\n## Treatment\n\nMost tears heal well.\n\n## Manual therapy\n\nWe loosen the muscle.\n\n## Compression bandage\n\nIt holds the swelling back.\n\n## Our team\n\nWe are four.'
  expect(namesByList(page, 'md')).toEqual({
    symptoms: ['Sudden pain', 'Swelling'],
    causes: ['Too much too soon', 'Cold muscles', 'Age', 'Old injuries'],
    treatments: ['Manual therapy', 'Compression bandage'],
  })
})

test('lines in bold for headings, one over another, some with a number', () => {
  const page =
    '# Calf strain\n\nA calf strain is a tear of the muscle.\n\n**Symptoms of a calf strain**\n\n**Early signs**\n\n- Sudden pain\n- Swelling\n\n**1. What causes it?**\n\n- Sprinting\n- Jumping\n\n**2. How is it treated?**\n\nTreatment includes rest, ice and massage.'
  expect(namesByList(page, 'md')).toEqual({
    symptoms: ['Sudden pain', 'Swelling'],
    causes: ['Sprinting', 'Jumping'],
    treatments: ['Rest', 'Ice', 'Massage'],
  })
})

test('topics in bold right above their text', () => {
  const page =
    '# Calf strain\n\nA calf strain is a tear of the muscle.\n\n**Symptoms**\nPain, swelling and bruising of the calf.\n\n**Treatment**\nTreatment includes rest, ice and massage.'
  expect(namesByList(page, 'md')).toEqual({
    symptoms: ['Pain', 'Swelling', 'Bruising of the calf'],
    treatments: ['Rest', 'Ice', 'Massage'],
  })
})

test('a sentence underlined by accident is no heading', () => {
  const page =
    '# Calf strain\n\nA calf strain is a tear of the muscle at the back of the lower leg that many runners have met.\n---\n\n**Symptoms**\n\n- Pain\n- Swelling\n\n**Causes**\n\n- Sprinting\n- Jumping'
  expect(namesByList(page, 'md')).toEqual({
    symptoms: ['Pain', 'Swelling'],
    causes: ['Sprinting', 'Jumping'],
  })
})

test('a box of facts, each after its label', () => {
  const page =
    'Piles\n\nPiles are swollen veins.\n\nDisease name Piles\n\nSymptoms Pain, Swelling, Itching\n\nCauses Straining, Constipation, Pregnancy\n\nTreatment options Banding, Sclerotherapy, Laser surgery\n\nWhat are piles?\n\nThey are swollen veins at the end of the bowel.'
  expect(namesByList(page, 'txt')).toEqual({
    symptoms: ['Pain', 'Swelling', 'Itching'],
    causes: ['Straining', 'Constipation', 'Pregnancy'],
    treatments: ['Banding', 'Sclerotherapy', 'Laser surgery'],
  })
})

test('causes that headings count', () => {
  const page =
    '# Jaw pain\n\nJaw pain is pain of the jaw.\n\n## The real causes of jaw pain\n\n### Cause #1: Stress\n\nIt makes you clench.\n\n### Cause #2: A poor bite\n\nIt wears the joint.'
  expect(namesByList(page, 'md')).toEqual({
    causes: ['Stress', 'A poor bite'],
  })
})

test('a line that points elsewhere is no heading', () => {
  const page =
    'Glaucoma\n\nGlaucoma is damage to the nerve of the eye.\n\nCauses\n\nThe pressure in the eye is too high.\n\nSEE RELATED: Glaucoma FAQs\n\nSeveral things can cause it:\n\n• Family history\n• Eye injury'
  expect(namesByList(page, 'txt')).toEqual({
    causes: ['Family history', 'Eye injury'],
  })
})

test('a sub-title between “Questions” and the first of them', () => {
  const page =
    'Headaches\n\nHeadaches are common.\n\nSymptoms\n\n• Pressure\n\nQuestions\n\nAbout headaches\n\nCan you treat a migraine?\n\nNot the migraine itself, but the tense neck that comes with it.\n\nWhen should I see a doctor?\n\nWhen a headache comes on all at once.'
  expect(namesByList(page, 'txt')).toEqual({
    symptoms: ['Pressure'],
  })
})

test('what shows up, and what was never done', () => {
  const page =
    '# ADHD\n\nADHD is a disorder of attention.\n\n## A hidden epidemic\n\nIn adults it shows up as:\n\n- Forgetting things\n- Being late\n\n## Risk factors\n\n- Never resting\n- No daily rhythm\n- Activities that tire the mind'
  expect(namesByList(page, 'md')).toEqual({
    symptoms: ['Forgetting things', 'Being late'],
    riskFactors: ['Never resting', 'No daily rhythm', 'Activities that tire the mind'],
  })
})

test('a hint at causes, where the page has sections and none for causes', () => {
  const page =
    '# Whiplash\n\nWhiplash is an injury of the neck. It can happen in car accidents, contact sports, or falls.\n\n## Symptoms\n\n- A stiff neck\n- Headaches'
  expect(namesByList(page, 'md')).toEqual({
    symptoms: ['A stiff neck', 'Headaches'],
  })
})

test('a hint at causes in the section for them', () => {
  const page =
    '# Whiplash\n\nWhiplash is an injury of the neck.\n\n## Symptoms\n\n- A stiff neck\n- Headaches\n\n## Causes\n\nIt can happen in car accidents, contact sports, or falls.'
  expect(namesByList(page, 'md')).toEqual({
    symptoms: ['A stiff neck', 'Headaches'],
    causes: ['Car accidents', 'Contact sports', 'Falls'],
  })
})
