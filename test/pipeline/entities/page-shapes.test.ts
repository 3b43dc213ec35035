import {expect, test} from 'vitest'
import {readEntities} from '../read-page.ts'
import {namesByList} from './names-by-list.ts'

test('boxes of a landing page, each kind below a heading of its own', () => {
  const page =
    '<h1>Heel pain treatment in Hilltown</h1><h2>Sore heel?</h2><p>Heel pain is common.</p>' +
    '<h3>Do you have any of the following?</h3><div>Sharp pain with the first steps</div><div>Pain after standing</div><div>A tight arch or calf</div>' +
    '<h3>How we can help</h3><h4>Shockwave therapy</h4><p>Waves of sound.</p><h4>Custom orthotics</h4><p>Made for you.</p><h4>Strength programme</h4><p>Work for the calf.</p>'
  expect(namesByList(page, 'html')).toEqual({
    symptoms: ['Sharp pain with the first steps', 'Pain after standing', 'A tight arch or calf'],
    treatments: ['Shockwave therapy', 'Custom orthotics', 'Strength programme'],
  })
})

test('tabs, with causes in a sentence', () => {
  const page =
    '<h1>Bunions</h1><p>A bump at the big toe.</p><h4>Symptoms</h4><p>Signs of a bunion include:</p><p>- A bulging bump<br>- Redness<br>- Corns</p>' +
    '<h4>Causes</h4><p>Nobody knows. Likely factors include: inherited feet, old injuries, and tight shoes.</p>' +
    '<h4>Treatment</h4><p>It depends.</p><p><em>Without surgery</em></p><ul><li>Wide shoes</li><li>Padding</li></ul><p><em>Surgery</em></p><ul><li>Osteotomy</li><li>Exostectomy</li></ul>'
  expect(namesByList(page, 'html')).toEqual({
    symptoms: ['A bulging bump', 'Redness', 'Corns'],
    causes: ['Inherited feet', 'Old injuries', 'Tight shoes'],
    treatments: ['Wide shoes', 'Padding', 'Osteotomy', 'Exostectomy'],
  })
})

test('headings in capitals above lines', () => {
  const page =
    'ACHILLES TENDINOPATHY\n\nSIGNS AND SYMPTOMS\nA stiff tendon\nA thick tendon\nCreaking of the ankle\n\nCAUSES\nSudden training; tight calf muscles; thin soles; hills.\n\nTREATMENT\nRelative rest, taping and load management.\n\nEXERCISES\nHeel drops - 3 sets of 15\nTowel stretch - hold 30 seconds\nCalf raises - 3 x 12\n'
  expect(namesByList(page, 'txt')).toEqual({
    symptoms: ['A stiff tendon', 'A thick tendon', 'Creaking of the ankle'],
    causes: ['Sudden training', 'Tight calf muscles', 'Thin soles', 'Hills'],
    treatments: ['Relative rest', 'Taping', 'Load management'],
    exercises: ['Heel drops', 'Towel stretch', 'Calf raises'],
  })
})

test('questions of a reader, answered one by one', () => {
  const page =
    '# Golfer’s elbow: what it is and how to fix it\n\n## Who gets it?\n\nIt is most common in golfers, climbers and gardeners.\n\n## What does it feel like?\n\n- A sore elbow\n- A weak grip\n\n## How do I fix it?\n\n1. **Rest it**\n\n   A week will do.\n2. **Ice it**\n\n   Ten minutes.\n3. **See a physio**\n\n   They know.\n'
  expect(namesByList(page, 'md')).toEqual({
    symptoms: ['A sore elbow', 'A weak grip'],
    riskFactors: ['Golfers', 'Climbers', 'Gardeners'],
    treatments: ['Rest it', 'Ice it'],
  })
})

test('risks below causes, and phases of treatment', () => {
  const page =
    '# Shin splints\n\n## What causes shin splints?\n\nYou are more at risk of shin splints if:\n\n- You are new to running\n- You have flat feet\n\n## Physiotherapy treatment\n\n### Phase 1\n\n- Ice packs\n- Gentle calf stretches\n\n### Phase 2\n\n- Joint mobilisations\n- Calf raises\n\n## Home advice\n\n- Soft ground\n- Soft shoes\n'
  expect(namesByList(page, 'md')).toEqual({
    riskFactors: ['You are new to running', 'You have flat feet'],
    treatments: ['Ice packs', 'Joint mobilisations', 'Soft ground', 'Soft shoes'],
    exercises: ['Gentle calf stretches', 'Calf raises'],
  })
})

test('questions in bold that open their answers', () => {
  const page =
    '# Carpal tunnel syndrome\n\nIt is common.\n\n**Who gets it?** Hairdressers, cooks and pregnant women.\n\n**What are the symptoms?** Numbness, tingling and pain in the thumb, index and middle fingers, often at night.\n\n**What are the treatments?** Wrist splints, steroid injections and, if these fail, carpal tunnel release.\n'
  expect(namesByList(page, 'md')).toEqual({
    symptoms: ['Numbness', 'Tingling and pain in the thumb, index and middle fingers'],
    riskFactors: ['Hairdressers', 'Cooks', 'Pregnant women'],
    treatments: ['Wrist splints', 'Steroid injections', 'Carpal tunnel release'],
  })
})

test('prose of a dentist’s page', () => {
  const page =
    '<h1>Gum disease</h1><p>It is common.</p><h2>Signs of gum disease</h2><p>Watch out for sore gums, bad breath, receding gums and loose teeth.</p>' +
    '<h2>Who is at risk?</h2><p>Smoking is the biggest risk factor. Others include diabetes, pregnancy and old age.</p>' +
    '<h2>How is it treated?</h2><h3>Non-surgical</h3><p>Scaling, cleaning and antibiotics are first line.</p><h3>Surgical</h3><p>Flap surgery, bone grafts.</p>'
  expect(namesByList(page, 'html')).toEqual({
    symptoms: ['Sore gums', 'Bad breath', 'Receding gums', 'Loose teeth'],
    riskFactors: ['Smoking', 'Diabetes', 'Pregnancy', 'Old age'],
    treatments: ['Scaling', 'Cleaning', 'Antibiotics', 'Flap surgery', 'Bone grafts'],
  })
})

test('paragraphs that open with what they tell of', () => {
  const page =
    '<h2>Hip bursitis</h2><p><b>Overview:</b> The bursa at the side of the hip is inflamed.</p>' +
    '<p><b>Symptoms:</b> Pain that can spread down the thigh; pain on lying; pain on standing up.</p>' +
    '<p><b>Causes:</b> Stairs, a fall, old age.</p>' +
    '<p><b>Home treatment:</b> Ice, rest and soft shoes.</p>' +
    '<p><b>Treatment:</b> Most people get better with physical therapy, tape and, occasionally, an injection. Surgery is rarely needed.</p>'
  expect(namesByList(page, 'html')).toEqual({
    symptoms: ['Pain that can spread down the thigh', 'Pain on lying', 'Pain on standing up'],
    causes: ['Stairs', 'Fall', 'Old age'],
    treatments: ['Ice', 'Rest', 'Soft shoes', 'Physical therapy', 'Tape', 'Injection', 'Surgery'],
  })
})

test('what patients gain, below how a clinic treats them', () => {
  const page =
    '<h1>Tennis elbow</h1><p>It is common.</p><h2>Common symptoms</h2><ul><li>A sore elbow</li><li>A weak grip</li></ul>' +
    '<div>How we approach care</div><ul><li>Soft tissue work</li><li>Rehab exercises</li></ul>' +
    '<h2>What our patients often report</h2><ul><li>Significant reduction of pain</li><li>Return to sport</li></ul>'
  expect(namesByList(page, 'html')).toEqual({
    symptoms: ['A sore elbow', 'A weak grip'],
    treatments: ['Soft tissue work', 'Rehab exercises'],
  })
})

test('risks in short sentences, and labels that only sort what is felt', () => {
  const page =
    '# Heel pain\n\n## Symptoms\n\n- Morning pain\n- **Location:** the heel\n- **Aggravating factors:** stairs\n\n## What increases the risk\n\nFlat feet. Tight calves. Long shifts. Old shoes.'
  expect(namesByList(page, 'md')).toEqual({
    symptoms: ['Morning pain'],
    riskFactors: ['Flat feet', 'Tight calves', 'Long shifts', 'Old shoes'],
  })
})

test('a slogan is no condition', () => {
  const page = '# Alleviate pain and restore mobility\n\n## Symptoms\n\n- Aching\n\n## Treatment\n\n- Rest'
  expect(readEntities(page).subject).toEqual({kind: 'article'})
})

test('exercises end where a page says when not to do them', () => {
  const page =
    '# Runner’s knee\n\n## What you’ll feel\n\n- Pain on stairs\n- A sore knee\n\n## Exercises\n\n- Clamshells\n- Step-ups\n\n## When not to exercise\n\n- If your knee is hot\n- If the pain is sharp'
  expect(namesByList(page, 'md')).toEqual({
    symptoms: ['Pain on stairs', 'A sore knee'],
    exercises: ['Clamshells', 'Step-ups'],
  })
})

test('a page without headings that announces its lists', () => {
  const page =
    '<h1>Whiplash</h1><p>Whiplash is an injury of the neck.</p><p>It can happen in car accidents, contact sports, or falls.</p>' +
    '<p>Symptoms may include:</p><ul><li>A stiff neck</li><li>Headaches</li></ul><p>Some people also have:</p><ul><li>Blurred vision</li></ul>' +
    '<p>Whiplash is treated with:</p><ul><li>Rest</li><li>Heat or cold</li></ul><p>Avoid:</p><ul><li>Bed rest</li></ul>'
  expect(namesByList(page, 'html')).toEqual({
    symptoms: ['A stiff neck', 'Headaches', 'Blurred vision'],
    causes: ['Car accidents', 'Contact sports', 'Falls'],
    treatments: ['Rest', 'Heat or cold'],
  })
})

test('a title that asks why it hurts, above numbered answers', () => {
  const page =
    '# Why does my lower back hurt?\n\nLow back pain affects most of us.\n\n## 1. You sit too much\n\nIt weakens you.\n\n## 2. You lift badly\n\nIt strains you.\n\n## 3. You’re stressed\n\nIt makes you tense.\n\n## What can you do?\n\n- Regular breaks\n- A massage'
  expect([readEntities(page).subject, namesByList(page, 'md')]).toEqual([
    {kind: 'condition', name: 'Low back pain'},
    {
      causes: ['You sit too much', 'You lift badly', 'You’re stressed'],
      treatments: ['Regular breaks', 'A massage'],
    },
  ])
})

test('the heading of a list of treatments is none of them', () => {
  const page =
    '# Tennis elbow\n\n## Chiropractic treatment\n\n- **Adjustments** – move the elbow\n- **Taping** – holds it'
  expect(namesByList(page, 'md')).toEqual({treatments: ['Adjustments', 'Taping']})
})

test('a page that compares two conditions is about none of them alone', () => {
  const page =
    '# Bursitis vs tendinitis\n\n## Bursitis\n\n### Symptoms\n\n- Aching\n\n## Tendinitis\n\n### Symptoms\n\n- Stiffness'
  expect(readEntities(page).subject).toEqual({kind: 'article'})
})

test('short texts with full stops in lines below their heading', () => {
  const page =
    'Tendinitis of the shoulder\n\nCommon Causes\nOverhead work (throwing, painting).\nPoor posture.\nShoulder impingement.\n\nSymptoms\nA dull ache.\nPain at night.\nA weak arm.\n'
  expect(namesByList(page, 'txt')).toEqual({
    symptoms: ['A dull ache', 'Pain at night', 'A weak arm'],
    causes: ['Overhead work (throwing, painting)', 'Poor posture', 'Shoulder impingement'],
  })
})

test('questions about a condition, with nothing but “FAQ” beside its name', () => {
  const page =
    '# Shoulder bursitis FAQ\n\n**Q: What is it?**\n\nA: A sore bursa.\n\n**Q: How is it treated?**\n\nA: Rest, ice and massage.\n\n**Q: Does it come back?**\n\nA: Rarely.\n'
  expect([readEntities(page).subject, namesByList(page, 'md')]).toEqual([
    {kind: 'condition', name: 'Shoulder bursitis'},
    {treatments: ['Rest', 'Ice', 'Massage']},
  ])
})

test('symptoms by whom they trouble, and phases that name nothing', () => {
  const page =
    'EAR INFECTIONS\n\nSYMPTOMS\n\nIn children: crying, trouble sleeping, fever.\nIn adults: ear pain, drainage of fluid, poor hearing.\n\nTREATMENT\n\nPhase 1: settle the swelling with ice, and rest.\nPhase 2: come back to work.\n\nEXERCISES\n\nExercises such as walking, dancing and stair climbing keep you fit.\n'
  expect(namesByList(page, 'txt')).toEqual({
    symptoms: ['Crying', 'Trouble sleeping', 'Fever', 'Ear pain', 'Drainage of fluid', 'Poor hearing'],
    exercises: ['Walking', 'Dancing', 'Stair climbing'],
  })
})

test('questions above the first heading, on a page that has sections', () => {
  const page =
    '<h1>Gout</h1><details><summary>What causes gout?</summary><p>Gout is caused by beer, red meat or shellfish.</p></details><details><summary>Will it go away?</summary><p>Yes, in a week.</p></details><h2>Treatment</h2><ul><li>Ice packs</li><li>Colchicine</li></ul>'
  expect(namesByList(page, 'html')).toEqual({
    causes: ['Beer', 'Red meat', 'Shellfish'],
    treatments: ['Ice packs', 'Colchicine'],
  })
  expect(readEntities(page, 'html').faqs.map(({question}) => question.block.text)).toEqual([
    'What causes gout?',
    'Will it go away?',
  ])
})

test('sections with the level of the title, and their parts below them', () => {
  const page =
    '# Gout\n\nGout is a disease of joints.\n\n# What causes gout?\n\nSeveral things do.\n\n## 1. Beer\n\nIt holds much that turns to acid.\n\n## 2. Red meat\n\nSo does it.\n\n# Symptoms of gout\n\n- Sore toe\n- Redness\n\n# Treatment\n\n## Colchicine\n\nIt calms the joint.\n\n## Ice packs\n\nThey numb it.'
  expect(namesByList(page, 'md')).toEqual({
    symptoms: ['Sore toe', 'Redness'],
    causes: ['Beer', 'Red meat'],
    treatments: ['Colchicine', 'Ice packs'],
  })
})

test('a condition that only numbered headings name', () => {
  const page =
    '# The silent thief\n\nIt comes slowly.\n\n## 1. What is gout?\n\nGout is a disease of joints.\n\n## 2. Symptoms of gout\n\n- Sore toe\n- Redness\n\n## 3. Causes of gout\n\n- Beer\n- Red meat'
  expect(readEntities(page, 'md').subject).toEqual({kind: 'condition', name: 'Gout'})
})

test('causes by kind, one of them by works that say so, and others', () => {
  const page =
    '# Low back pain\n\n## Causes\n\n- Mechanical: Muscle strain, disc prolapse\n- Others: Trauma, infection, tumour\n- Wear of a disc [Lund & Berg, 2006].\n- Postural habits [Lund et al., 2007].\n'
  expect(namesByList(page, 'md')).toEqual({
    causes: [
      'Muscle strain',
      'Disc prolapse',
      'Trauma',
      'Infection',
      'Tumour',
      'Wear of a disc',
      'Postural habits',
    ],
  })
})

test('titles of other posts below the text', () => {
  const page =
    'Back pain\n\nBack pain is common.\n\nHow physiotherapy helps\n\nManual therapy is another technique used by physiotherapists to treat back pain.\n\nRecent posts\n\n- How physiotherapy helps in shoulder pain\n- How massage helps in elbow pain\n\nClinics\n\n' +
    Array.from({length: 14}, (_, index) => `Line ${index} of the clinic.`).join('\n\n')
  expect(namesByList(page, 'txt')).toEqual({treatments: ['Manual therapy']})
})

test('a goal above a list of what is done for it', () => {
  const page =
    '# Back pain\n\n## Our treatment approach\n\n### Pain relief\n\nFirst we make sure that you can function:\n\n- Targeted injections\n- Medications for spasm\n\n### Healing and restoration\n\nTreatments to repair damaged tissues:\n\n- Manual therapy\n- Core strengthening programme\n'
  expect(namesByList(page, 'md')).toEqual({
    treatments: [
      'Targeted injections',
      'Medications for spasm',
      'Manual therapy',
      'Core strengthening programme',
    ],
  })
})

test('what treatment depends on', () => {
  const page =
    '# Scoliosis\n\n## Treatment\n\nTreatment depends on numerous factors, your age among them.\n\n- The amount of curvature\n- The type of it\n\n### Bracing\n\nA brace holds the curve.\n\n### Surgery\n\nIt is for large curves.\n'
  expect(namesByList(page, 'md')).toEqual({treatments: ['Bracing', 'Surgery']})
})

test('headings and names with the marks that a writer typed', () => {
  const page =
    '<h1>Tendinitis</h1><p>Tendons hurt.</p><h2>Causes2</h2><ul><li>Repetitive strain</li><li>Training errors</li></ul><h2>Symptoms [3]</h2><ul><li>Stiffness</li><li>Pain</li></ul><h2>Treatment</h2><ul><li>**Relative rest**: a week.</li><li>Alexis A.</li><li>Vitamin D</li></ul>'
  expect(namesByList(page, 'html')).toEqual({
    causes: ['Repetitive strain', 'Training errors'],
    symptoms: ['Stiffness', 'Pain'],
    treatments: ['Relative rest', 'Vitamin D'],
  })
})

test('key takeaways below a line that says what they are about', () => {
  const page =
    'PCOS treatment\n\nPCOS is common.\n\nKey takeaways\n\nPCOS treatment should target your cause:\n\n- Metformin lowers insulin.\n- Inositol is as good.\n\nSymptoms\n\n- Acne\n- Pain\n'
  expect(namesByList(page, 'txt')).toEqual({
    keyTakeaways: ['Metformin lowers insulin.', 'Inositol is as good.'],
    symptoms: ['Acne', 'Pain'],
  })
})

test('exercises of a text with the same labels below each, and whose pictures those are', () => {
  const told = (name: string): string =>
    `Phase 1 · Foundation\n\n${name}\n\nIllustration: Anna Berg, Wikimedia Commons (CC BY-SA 4.0)\n\nHow to do it\n\nLie flat on your back and lift the leg slowly. Hold for 5 seconds, then lower it again.\n\nWhy it works\n\nIt trains the muscle without bending the knee, so that nothing presses on the joint.`
  const names = ['Quad Sets', 'Straight Leg Raises', 'Clamshells', 'Hamstring Bridges']
  const page = `Knee pain\n\nKnee pain is common.\n\nSymptoms\n\n- Stiffness\n- Swelling\n\nRehab Exercises\n\n${names.map(told).join('\n\n')}\n`
  expect(namesByList(page, 'txt')).toEqual({symptoms: ['Stiffness', 'Swelling'], exercises: names})
})

test('cards of a treatment, some of which are called after exercises and self-care', () => {
  const cards = {
    'Manual Therapy': 'Techniques to calm the nerve and to take the pressure off it.',
    'Exercise Rehabilitation': 'Targeted work for strong muscles and a back that moves.',
    'Posture Correction': 'Better movement takes strain off the lower back.',
    'Education & Self-Management': 'Advice on what to do, and on what to leave for a while.',
  }
  const told = Object.entries(cards).map(([name, text]) => `${name}\n\n${text}`)
  const page = `Sciatica\n\nSciatica is nerve pain.\n\nHow We Treat Sciatica\n\n${told.join('\n\n')}\n\nCommon causes\n\n- Disc injuries\n- Poor posture\n`
  expect(namesByList(page, 'txt')).toEqual({
    treatments: Object.keys(cards),
    causes: ['Disc injuries', 'Poor posture'],
  })
})

test('steps of a treatment, with and without a list', () => {
  const page =
    'PMS\n\nPMS is common.\n\nWhat to do about PMS\n\nHere is a plan in steps that women find useful, and that takes a while.\n\nStep 1: Calm your gut\n\nThe gut tells the rest of the body what to do, more often than we think.\n\nStep 2: Replenish your nutrients\n\nIn the week after it, these matter:\n\n- Magnesium: dark chocolate.\n- Zinc: oysters.\n\nStep 3: Support your nerves\n\nYour nerves set how you feel each shift of hormones, and that can be changed.\n\n- Slow breathing: out for six counts.\n- Morning light: within half an hour.\n\nSymptoms\n\n- Cramps\n- Low mood\n'
  expect(namesByList(page, 'txt')['treatments']).toEqual([
    'Calm your gut',
    'Magnesium',
    'Zinc',
    'Support your nerves',
    'Slow breathing',
    'Morning light',
  ])
})
