import {expect, test} from 'vitest'
import {namesByList} from './names-by-list.ts'

test('names with texts, of which one is in quotes', () => {
  const page =
    'Calf strain\n\nA calf strain is a tear of the muscle.\n\nSymptoms of a calf strain\n\nWhat you feel depends on the tear.\n\nPain – A sudden sharp pain is common at the moment of the tear.\n\n‘Snap’ sound – Many people hear a snap at the back of the leg.\n\nBruising – A dark mark comes up within two days and moves to the ankle.'
  expect(namesByList(page, 'txt')).toEqual({
    symptoms: ['Pain', '‘Snap’ sound', 'Bruising'],
  })
})

test('lines below “can cause:” that end where a heading stands over a text, and names with numbers', () => {
  const page =
    'Hip bursitis\n\nHip bursitis is a swelling at the side of the hip.\n\nSymptoms\n\nHip bursitis can cause:\n\nDull ache\n\nStiffness\n\nTrouble sleeping\n\nPain in the thigh\n\nGroin pain\n\nTests and diagnosis\n\nWe look at how the hip moves.\n\nTreatment\n\nHip bursitis can be treated using the following methods:\n\n1- Physiotherapy: We show how to move.\n\n2- Medicine: A tablet for the pain is taken for a week.\n\n3- Surgery: Bursectomy is the surgical removal of the bursa.'
  expect(namesByList(page, 'txt')).toEqual({
    symptoms: ['Dull ache', 'Stiffness', 'Trouble sleeping', 'Pain in the thigh', 'Groin pain'],
    treatments: ['Physiotherapy', 'Medicine', 'Surgery'],
  })
})

test('lists below labels within what is told of a treatment, and kinds of exercises', () => {
  const page =
    '# Whiplash\n\nWhiplash is an injury of the neck.\n\n## Treatment\n\n### Chiropractic care\n\n**Spinal manipulation therapy:**\n\n- Neck adjustments\n- Mobilisation techniques\n- Soft tissue work\n- Exercise instruction\n\n**Typical course:** two visits a week.\n\n### Massage\n\nRelaxes the muscles.\n\n## Exercises for whiplash\n\n### Range of motion\n\n**Simple exercises:**\n\n- Chin tucks\n- Neck rotations\n\n### Strengthening\n\n**As you improve:**\n\n- Isometric exercises\n- Resistance band work\n- Postural strengthening\n- Core stability'
  expect(namesByList(page, 'md')).toEqual({
    treatments: [
      'Chiropractic care',
      'Massage',
      'Neck adjustments',
      'Mobilisation techniques',
      'Soft tissue work',
      'Exercise instruction',
    ],
    exercises: [
      'Chin tucks',
      'Neck rotations',
      'Isometric exercises',
      'Resistance band work',
      'Postural strengthening',
      'Core stability',
    ],
  })
})

test('headings with a mark below the heading of their section, and what comes of no treatment', () => {
  const page =
    'Deviated septum\n\nA deviated septum is a bent wall in the nose.\n\nTreatment\n\nTreatment includes:\n\n• Saline rinses\n• Nasal sprays\n\nSurgical treatment options\n\nWhen sprays fail, surgery may be needed.\n\n🔹 Septoplasty\n\n• Straightens the wall of the nose.\n• Done as a day case.\n\n🔹 Turbinate reduction\n\n• Makes the side walls smaller.\n• Often done together with septoplasty.\n\nComplications of a deviated septum\n\nIf untreated, a deviated septum can cause:\n\n• Sinus infections\n• Nosebleeds'
  expect(namesByList(page, 'txt')).toEqual({
    treatments: ['Saline rinses', 'Nasal sprays', 'Septoplasty', 'Turbinate reduction', 'Surgery'],
  })
})

test('what a choice depends on is no treatment', () => {
  const page =
    "Uterine fibroids\n\nUterine fibroids are growths in the womb.\n\nTreatment options\n\nThe choice of treatment depends on several factors, including the size of the fibroids, a woman's age, and her wish for children.\n\nNon-invasive procedures:\n\nNon-invasive procedures, such as focused ultrasound and embolization, use different techniques to shrink or destroy fibroids without the need for surgery.\n\nLifestyle changes\n\nSome changes help. These include:\n\n• Keeping a healthy weight.\n• Lowering stress through techniques such as meditation, yoga, or deep breathing exercises.\n\nResearch and future developments\n\nStudies look at new drugs and better operations."
  expect(namesByList(page, 'txt')).toEqual({
    treatments: [
      'Focused ultrasound',
      'Embolization',
      'Keeping a healthy weight',
      'Lowering stress through techniques such as meditation, yoga, or deep breathing exercises',
    ],
  })
})

test('effects of a kind are symptoms, a sign with a name is a test', () => {
  const page =
    "# Anxiety\n\nAnxiety is a feeling of unease.\n\n## Psychological or emotional effects\n\n### The psychological effects of anxiety may include:\n\n- A sense of dread\n- An inability to concentrate\n- Anger\n- Constant worrying\n\n## How it is diagnosed\n\n### Tinel's sign:\n\n- Tap over the nerve\n- Positive if it tingles"
  expect(namesByList(page, 'md')).toEqual({
    symptoms: ['A sense of dread', 'An inability to concentrate', 'Anger', 'Constant worrying'],
  })
})

test('kinds of factors are one cause', () => {
  const page =
    '# Rheumatism\n\nRheumatism is an older word for pain of joints.\n\n## Causes of rheumatism\n\nGenetic predisposition also plays a role, as it runs in families. Overall, rheumatism arises from a combination of genetic, environmental, and lifestyle factors that wear the joints.\n\n## Signs and symptoms of rheumatism\n\nMost people experience lasting joint pain and stiffness as the most common features. Flare-ups, where pain and stiffness suddenly worsen, are common.'
  expect(namesByList(page, 'md')).toEqual({
    symptoms: ['Lasting joint pain', 'Stiffness'],
    causes: ['Genetic predisposition', 'Genetic, environmental, and lifestyle factors that wear the joints'],
  })
})

test('steps of an operation are no treatments', () => {
  const page =
    '# Outpatient Management of Knee Osteoarthritis\n\nKnee osteoarthritis is wear of the knee.\n\n## Symptoms\n\n- Pain\n- Stiffness\n\n## Treatment\n\n### Non-surgical treatment\n\n- Activity modification\n- Physical therapy\n\n### Surgical treatment options\n\nWhen symptoms persist despite care, surgery is an option.\n\n#### Meniscus repair (first choice)\n\nIf the meniscus is healthy, a repair is preferred. During the operation:\n\n- The torn edge is stitched.\n- The joint is rinsed.\n\n#### Meniscus removal (when repair is not possible)\n\nA part is taken out:\n\n- The torn part is removed.\n- The edge is made smooth.'
  expect(namesByList(page, 'md')).toEqual({
    symptoms: ['Pain', 'Stiffness'],
    treatments: [
      'Activity modification',
      'Physical therapy',
      'Meniscus repair (first choice)',
      'The edge is made smooth',
      'Surgery',
    ],
  })
})

test('a list below the label for a therapy', () => {
  const page =
    '# Whiplash\n\nWhiplash is an injury of the neck.\n\n## Treatment\n\n### Chiropractic care\n\n**Spinal manipulation therapy:**\n\n- Neck adjustments\n- Mobilisation techniques\n- Soft tissue work\n\n### Massage\n\nRelaxes the muscles.'
  expect(namesByList(page, 'md')).toEqual({
    treatments: [
      'Chiropractic care',
      'Massage',
      'Neck adjustments',
      'Mobilisation techniques',
      'Soft tissue work',
    ],
  })
})

test('answers about causes where a heading only promises to find them', () => {
  const page =
    '# TMJ Pain\n\nTMJ pain is pain of the jaw joint.\n\n## Symptoms\n\n- Jaw pain\n- Clicking\n\n## Why chiropractic helps\n\n## Addresses the root cause\n\nWe find out why the jaw hurts.\n\n### Neck correction\n\nGentle adjustments release tension.\n\n## Frequently asked questions\n\n### What causes TMJ problems?\n\nCommon causes include tension of the neck, a blow to the jaw, teeth grinding (bruxism), and dental work. We look at all of them.\n\n### How do you treat it?\n\nTreatment may include a splint, massage, and jaw exercises.'
  expect(namesByList(page, 'md')).toEqual({
    symptoms: ['Jaw pain', 'Clicking'],
    causes: ['Tension of the neck', 'Blow to the jaw', 'Teeth grinding (bruxism)', 'Dental work'],
    treatments: ['Splint', 'Massage'],
  })
})

test('how to protect oneself is prevention', () => {
  const page =
    'Tinnitus\n\nTinnitus is a sound in the ears.\n\nHow is tinnitus managed?\n\nMany people find relief.\n\nSound therapy\n\nSounds help:\n\n• White noise machines\n• Soft music\n\nProtecting your hearing\n\nYou can protect your hearing by:\n\n• Turning down the volume\n• Wearing ear protection\n• Taking breaks from noise'
  expect(namesByList(page, 'txt')).toEqual({
    treatments: ['Sound therapy'],
  })
})

test('what somebody helps with is no symptom', () => {
  const page =
    'Postpartum depression\n\nPostpartum depression is a low mood after birth.\n\nSigns of depression\n\n-Low mood\n-Feeling guilt\n-Avoiding the baby\n\nIf you have these signs, seek help.\n\nHere are some things I can help you with:\n\n-Planning for birth\n-Relapse prevention\n-Building attachment'
  expect(namesByList(page, 'txt')).toEqual({
    symptoms: ['Low mood', 'Feeling guilt', 'Avoiding the baby'],
  })
})

test('key points list symptoms where nothing else does', () => {
  const page =
    '# Urinary Tract Infections: Basics and Red Flags\n\nA urinary tract infection is an infection of the bladder.\n\n## Key points\n\n- Very common in women.\n- Classic symptoms: burning when urinating, urgency, cloudy urine.\n- Most are treated with a short course.\n\n## Treatment\n\n- Antibiotics\n- Fluids'
  expect(namesByList(page, 'md')).toEqual({
    symptoms: ['Burning when urinating', 'Urgency', 'Cloudy urine'],
    treatments: ['Antibiotics', 'Fluids'],
    keyTakeaways: [
      'Very common in women.',
      'Classic symptoms: burning when urinating, urgency, cloudy urine.',
      'Most are treated with a short course.',
    ],
  })
})

test('signs behind a colon, triggers behind “some of these are”, and a diary', () => {
  const page =
    '# Migraine\n\nMigraine is a disease of the brain.\n\n## Which signs could show up?\n\nCertain signs appear from time to time: headaches with a throbbing sensation, dizziness, and nausea. Besides these, unclear vision and difficulty focusing are possible symptoms too.\n\n## Common triggers\n\nThere are various known triggers. Some of these are: Missed meals, bright lights, loud noises, plus intense smells.\n\n## Try keeping a diary\n\nMention possible triggers, such as food or stress.'
  expect(namesByList(page, 'md')).toEqual({
    symptoms: [
      'Headaches with a throbbing sensation',
      'Dizziness',
      'Nausea',
      'Unclear vision',
      'Difficulty focusing',
    ],
    causes: ['Missed meals', 'Bright lights', 'Loud noises', 'Intense smells'],
  })
})

test('fears are no symptoms', () => {
  const page =
    'Psoriasis\n\nPsoriasis is a disease of the skin.\n\nSymptoms\n\n• Red patches\n• Itching\n\nCommon fears and concerns:\n\n• Social stigma\n• Worries about work'
  expect(namesByList(page, 'txt')).toEqual({
    symptoms: ['Red patches', 'Itching'],
  })
})

test('a list in columns', () => {
  const page =
    'Tailbone pain\n\nTailbone pain is pain at the end of the spine.\n\nSymptoms\n\nTailbone pain may cause the following symptoms:\n\nSore tailbone\nStress\n\nPoor sleep\nBack pain\n\nButtock pain\n\nTests and diagnosis\n\nWe press on the bone and ask when it hurts.'
  expect(namesByList(page, 'txt')).toEqual({
    symptoms: ['Sore tailbone', 'Stress', 'Poor sleep', 'Back pain', 'Buttock pain'],
  })
})

test('phrases below a heading', () => {
  const page =
    'Heel pain\n\nHeel pain is a pain below or behind the heel.\n\nTreatment\n\nMost heels heal without an operation.\n\nTreatment without surgery\n\nA cast or a walking boot to rest the tendon in severe cases\nCold packs to ease the pain and the swelling\nPain killers and other medications for the first days\nSoles that hold the arch of the foot\n\nSurgery\n\nSurgery is for the few heels that do not heal in a year.'
  expect(namesByList(page, 'txt')).toEqual({
    treatments: [
      'A cast or a walking boot to rest the tendon in severe cases',
      'Cold packs to ease the pain and the swelling',
      'Pain killers and other medications for the first days',
      'Soles that hold the arch of the foot',
      'Surgery',
    ],
  })
})

test('lines with a gap below a colon, some of them long', () => {
  const page =
    'Eczema\n\nEczema is a rash that itches.\n\nEczema symptoms\n\nThe signs differ from one to the next:\n\nDry skin\n\nItching, which can be severe. Red to brown patches on the hands, the neck and the face\n\nThick, cracked, scaly skin\n\nRaw, swollen skin, usually from scratching\n\nWhat causes eczema?\n\nNobody knows.'
  expect(namesByList(page, 'txt')).toEqual({
    symptoms: ['Dry skin', 'Itching, which can be severe', 'Thick, cracked, scaly skin', 'Raw, swollen skin'],
  })
})

test('lines without a gap, in a text whose paragraphs have one', () => {
  const page =
    'Bladder infection\n\nA bladder infection is a common infection that brings many people to their doctor every year, and most of them are women.\n\nCauses and risk factors\n\nFemale anatomy (a short way from the skin to the bladder).\nSexual activity.\nDrinking too little or waiting too long.\nUse of a catheter.\n\nTreatment\n\nMost infections heal within a week when they are treated, and the first signs go away after a day or two of tablets.\n\nAntibiotics\n\nThey kill the germs.'
  expect(namesByList(page, 'txt')).toEqual({
    causes: [
      'Female anatomy (a short way from the skin to the bladder)',
      'Sexual activity',
      'Drinking too little or waiting too long',
      'Use of a catheter',
    ],
    treatments: ['Antibiotics'],
  })
})

test('sub-titles of headings in title case, and steps of exercises', () => {
  const page =
    'Forward head posture\n\nForward Head Posture and Headaches\n\nForward head posture is a cause of headaches.\n\nTypes of Headaches Related to Posture\n\nTension-Type Headaches\n\nMost common posture-related headache\n\nSymptoms:\n\n• Band-like pressure around the head\n• Pain on both sides\n\nConnection to posture:\nTight muscles bring this type on.\n\nCervicogenic Headaches\n\nOriginating from the neck\n\nSymptoms:\n\n• One-sided pain\n• Pain that starts in the neck\n\nExercises for Posture Headaches\n\nChin Tucks\n\nThe foundation exercise\n\n• Sit tall\n• Draw the chin back\n• Hold 5 seconds\n\nNeck Stretches\n\nAll directions\n\n• Ear to the shoulder\n• Chin to the chest\n• Hold each for 20 seconds\n\nErgonomic Changes\n\nComputer Setup\n\n• Monitor at eye level\n• A good chair'
  expect(namesByList(page, 'txt')).toEqual({
    symptoms: [
      'Band-like pressure around the head',
      'Pain on both sides',
      'One-sided pain',
      'Pain that starts in the neck',
    ],
    exercises: ['Chin Tucks', 'Neck Stretches'],
  })
})

test('headings that a line announces, the first of them over a list, and names of treatments over texts', () => {
  const page =
    'Tinnitus\n\nTinnitus is a sound in the ears.\n\nWhy do people have tinnitus?\n\nIt is a sign that something acts on the ear. Common causes include:\n\nHearing changes\n\n• Age-related changes\n• Loud noise\n\nEar conditions\n\n• Ear infections – They pass\n• A blocked tube – It does not open\n\nOther factors\n\n• Certain medications\n• Stress\n\nHow is it treated?\n\nTreatment options\n\nMany people need none, and most get used to it.\n\nHearing aids\n\nThey make sounds from outside louder.\n\nCounselling\n\nIt helps to live with the sound.'
  expect(namesByList(page, 'txt')).toEqual({
    causes: [
      'Age-related changes',
      'Loud noise',
      'Ear infections',
      'A blocked tube',
      'Certain medications',
      'Stress',
    ],
    treatments: ['Hearing aids', 'Counselling'],
  })
})

test('risks below a question for causes and risks', () => {
  const page =
    '# Tendon pain\n\nTendon pain is common.\n\n## What causes tendon pain, and who is at risk?\n\nIt is caused by too much too soon. Factors that raise your risk include:\n\n- Hill running\n- Flat feet\n\n## Risk reduction\n\n- Warm up\n- Rest days'
  expect(namesByList(page, 'md')).toEqual({
    causes: ['Too much too soon'],
    riskFactors: ['Hill running', 'Flat feet'],
  })
})

test('one list of causes and risk factors', () => {
  const page =
    '# Tendon pain\n\nTendon pain is common.\n\n## Causes and risk factors\n\nSome common risk factors for tendon pain include:\n\n- Hill running\n- Flat feet'
  expect(namesByList(page, 'md')).toEqual({
    causes: ['Hill running', 'Flat feet'],
  })
})

test('names behind “1-”', () => {
  const page =
    '# Bunion\n\nA bunion is a bump at the big toe.\n\n## Treatment\n\n1- Padding: It takes the pressure off.\n\n2- Medicine: Tablets help for some days.\n\n3- Surgery: The bone is set straight.\n\n## Symptoms\n\n- A bump\n- Redness\n\n**Common fears and concerns:**\n\n- Ugly feet\n- No nice shoes'
  expect(namesByList(page, 'md')).toEqual({
    symptoms: ['A bump', 'Redness'],
    treatments: ['Padding', 'Medicine', 'Surgery'],
  })
})

test('an abbreviation is the condition’s name, and what treatment varies from', () => {
  const page =
    '# Polycystic ovary syndrome\n\nPolycystic ovary syndrome (PCOS) changes the periods.\n\n## Causes\n\nPCOS may be caused by insulin resistance, genes, and inflammation.\n\n## Treatment\n\nThe choice of treatment depends on several factors, including age, weight, and the wish for children. Birth control pills and metformin can both relieve the signs. Treatment varies from a change of diet to taking supplements.'
  expect(namesByList(page, 'md')).toEqual({
    causes: ['Insulin resistance', 'Genes', 'Inflammation'],
    treatments: ['Change of diet', 'Supplements'],
  })
})

const opening = 'Runner’s knee\n\nRunner’s knee is a pain around the kneecap.'

test('names that stand in turn with the sentences that tell of them', () => {
  const page = `${opening}\n\nSymptoms of runner’s knee\n\nThey come on slowly.\nDull ache\nAn ache sits behind the kneecap after a run.\nGrinding\nYou may hear it on the stairs or in a squat.\nSwelling\nThe knee looks fuller by the end of the day.\n\nWhat causes runner’s knee?\n\nWeak hips\nThe thigh turns in with every step that you take.\nOld shoes\nWorn soles let the foot roll further than it should.\nSudden hills\nClimbing loads the joint more than a flat road does.`
  expect(namesByList(page, 'txt')).toEqual({
    symptoms: ['Dull ache', 'Grinding', 'Swelling'],
    causes: ['Weak hips', 'Old shoes', 'Sudden hills'],
  })
})

test('numbered names with a bullet below each that tells of it', () => {
  const page = `${opening}\n\nCauses:\n\n1. Weak hips:\n• Weakness lets the thigh turn in with every step.\n\n2. Old shoes:\n• Worn soles let the foot roll further than it should.\n\n3. Hills:\n• Climbing loads the joint more than a flat road does.\n\nTreatment:\n\n1. Rest:\n• A week off calms the joint in most runners.\n\n2. Taping:\n• Tape guides the kneecap while you walk.\n\n3. Lifestyle changes:\n• Losing weight takes load off the knee in every step.`
  expect(namesByList(page, 'txt')).toEqual({
    causes: ['Weak hips', 'Old shoes', 'Hills'],
    treatments: ['Rest', 'Taping', 'Lifestyle changes'],
  })
})

test.each(['o ', '» ', '~ ', '_ ', '♥ ', '+ '])('items that open with “%s”', (sign) => {
  const items = (names: readonly string[]): string => names.map((name) => `${sign}${name}`).join('\n')
  const page = `${opening}\n\nSymptoms\n\n${items(['Dull ache', 'Grinding', 'Swelling'])}\n\nTreatment\n\n${items(['Taping', 'Rest'])}`
  expect(namesByList(page, 'txt')).toEqual({
    symptoms: ['Dull ache', 'Grinding', 'Swelling'],
    treatments: ['Taping', 'Rest'],
  })
})

test('items with a number or a letter in brackets', () => {
  const page = `${opening}\n\nSymptoms\n\n(i) Dull ache\n(ii) Grinding\n\nTreatment\n\n(a) Taping\n(b) Rest\n(c) Heat packs`
  expect(namesByList(page, 'txt')).toEqual({
    symptoms: ['Dull ache', 'Grinding'],
    treatments: ['Taping', 'Rest', 'Heat packs'],
  })
})

test('a line of a few words over one that announces a list', () => {
  const page = `${opening}\n\nCauses\n\nIt is often due to:\n• Weak hips\n• Old shoes\nFirst aid\nThink of four things for two days:\n• Rest\n• Ice\n• Compression`
  expect(namesByList(page, 'txt')).toEqual({
    causes: ['Weak hips', 'Old shoes'],
    treatments: ['Rest', 'Ice', 'Compression'],
  })
})

test('a list of those at risk beside one of causes below one heading', () => {
  const page = `${opening}\n\nCauses and risk factors\n\nCommon causes:\n- Weak hips\n- Old shoes\nYou are more likely to get it if you:\n- run downhill\n- have flat feet`
  expect(namesByList(page, 'txt')).toEqual({
    causes: ['Weak hips', 'Old shoes'],
    riskFactors: ['run downhill', 'have flat feet'],
  })
})

test('poses are exercises, and a bath with a time is none', () => {
  const page = `${opening}\n\nMy story\n\nThe routine is as follows.\n\n* Knee raises\n* Warrior pose\n* Pigeon pose\n* Downward facing dog\n\nTreatment\n\n* Salt bath – sit in it for 10 to 15 minutes, 3 times daily\n* Tape`
  expect(namesByList(page, 'txt')).toEqual({
    treatments: ['Salt bath', 'Tape'],
    exercises: ['Knee raises', 'Warrior pose', 'Pigeon pose', 'Downward facing dog'],
  })
})

test('a box of facts whose labels have a word more', () => {
  const page = `${opening}\n\nMain cause: Overuse, weak hips, old shoes\nTypical symptoms: Dull ache, grinding, swelling`
  expect(namesByList(page, 'txt')).toEqual({
    symptoms: ['Dull ache', 'Grinding', 'Swelling'],
    causes: ['Overuse', 'Weak hips', 'Old shoes'],
  })
})

test('a line that asks over bare items, and an item that opens as an effect would', () => {
  const page = `${opening}\n\nRunner’s knee: symptoms and triggers\n\nWhat it feels like\nDull ache\nGrinding\nSwelling\nWhat sets it off\nWeak hips\nOld shoes\nHills\n\nTreatment\n\nThe first step is:\n• Supports or braces. They guide the kneecap.\n• Rest. A week will do.\n\nBenefits of massage\n\nMassage therapy has been shown to:\n\nRelax tight muscles\n\nImprove the flow of blood`
  expect(namesByList(page, 'txt')).toEqual({
    symptoms: ['Dull ache', 'Grinding', 'Swelling'],
    causes: ['Weak hips', 'Old shoes', 'Hills'],
    treatments: ['Supports or braces', 'Rest'],
  })
})

test('an exercise with its dose in brackets below a line that says nothing of exercises', () => {
  const page = `${opening}\n\nOur favourites\n\nThree that we love:\n\n1. Chin tucks (10 reps)\n2. Doorway stretch (30 seconds each side)\n3. Wall squats (15 reps)`
  expect(namesByList(page, 'txt')).toEqual({exercises: ['Chin tucks', 'Doorway stretch', 'Wall squats']})
})

test('what a page promises, whom to call and who made it are no facts', () => {
  const page = `${opening}\n\nTreatment\n\n• Taping\n• 30 minute procedure\n• Free pick up & drop\n• Complete insurance support\n\nGo to A&E or call 999 if you have:\n\n• A knee that looks out of place\n\nCauses\n\n• Weak hips\n• Powered by Hill Themes`
  expect(namesByList(page, 'txt')).toEqual({causes: ['Weak hips'], treatments: ['Taping']})
})

test('another sign than a colon behind a label', () => {
  const page = `${opening}\n\nSymptoms and signs; dull ache, grinding, swelling\n\nRisk factors include; weak hips, old shoes, hills.`
  expect(namesByList(page, 'txt')).toEqual({
    symptoms: ['Dull ache', 'Grinding', 'Swelling'],
    riskFactors: ['Weak hips', 'Old shoes', 'Hills'],
  })
})

test('lines below a picture that stands alone, and headings below one', () => {
  const page =
    'Groin strain\n\nA groin strain is common in football.\n\n📋\nSigns and symptoms\n\n⚡\nGroin pain\n\n🏃\nPain with sprinting\n\n🛏️\nPain in bed\n\n🩺\nTreatment\n\nRest and manual therapy help.'
  expect(namesByList(page, 'txt')).toEqual({
    symptoms: ['Groin pain', 'Pain with sprinting', 'Pain in bed'],
    treatments: ['Rest', 'Manual therapy'],
  })
})

test('a list that repeats the menu above the title names nothing', () => {
  const menu = '- Spine Treatments Disc Bulge Neck Pain Spine Surgery\n- Contact us'
  const list = (name: string): string => `- ${name}\n- Neck Pain\n- Spine Surgery`
  const page = (name: string): string =>
    `${menu}\n\nNeck Pain\n\nNeck pain is common.\n\nSymptoms\n\n- Stiffness\n- Headache\n\nSpine Treatment\n\n${list(name)}`
  expect(namesByList(page('Disc Bulge'), 'txt')).toEqual({symptoms: ['Stiffness', 'Headache']})
  expect(namesByList(page('Massage'), 'txt')['treatments']).toContain('Massage')
})

test('medicines that bring a condition on are no treatments of it', () => {
  const page = (sentence: string): string =>
    `Constipation\n\nConstipation is common. ${sentence} Examples are painkillers, antacids and iron tablets. Constipation passes.\n\nConstipation is no disease.`
  expect(namesByList(page('Some medicines bring it on as a side-effect.'), 'txt')).toEqual({})
})

test('a section of treatments and exercises, and a name that joins two conditions', () => {
  const page =
    '# Disc bulges and slipped discs\n\nDisc bulges and slipped discs are among the most common causes of back pain.\n\nBoth conditions can cause:\n\n- Pain in the back\n- Numbness\n\nWe offer gentle treatments that address the root cause of your pain, helping you avoid surgery and get moving.\n\n## Treatment & exercises\n\nThere are many reasons that discs wear, some of which can be controlled through simple changes. Some of the most effective self-care techniques you can use include\n\n- Improving your posture (sitting up straight)\n- Using a lumbar roll when driving\n- Stress management techniques'
  expect(namesByList(page, 'md')).toEqual({
    symptoms: ['Pain in the back', 'Numbness'],
    treatments: [
      'Improving your posture (sitting up straight)',
      'Using a lumbar roll when driving',
      'Stress management techniques',
    ],
  })
})

test('steps of a treatment, each below its number, of which one is named like a section', () => {
  const steps = [
    ['Self-care', 'Rest the arm, use heat and sit upright at work.'],
    ['Physiotherapy', 'Exercises for the cuff and the blade of the shoulder.'],
    ['Injections', 'A guided injection that breaks the circle of pain.'],
  ]
  const ladder = steps.map(([name, text], index) => `${index + 1}\n\nStep ${index + 1}\n\n${name}\n\n${text}`)
  const page = `Shoulder impingement\n\nShoulder impingement is common.\n\nTreatment ladder\n\nCare begins with what is gentle.\n\n${ladder.join('\n\n')}`
  expect(namesByList(page, 'txt')).toEqual({treatments: ['Self-care', 'Physiotherapy', 'Injections']})
})

test('what others give among the exercises of a programme', () => {
  const page =
    '# Heel spur\n\nA heel spur is a growth of bone.\n\n## The rehab program\n\n- Calf raises\n- Manual therapy for the ankle\n- Kinesio taping of the arch\n- Towel curls\n\n## General care & alignment plan\n\n- Custom orthotics\n- Uses low light\n- Stop living with pain\n\n## When professional evaluation may be appropriate\n\n- Pain that lasts a week'
  expect(namesByList(page, 'md')).toEqual({
    treatments: ['Manual therapy for the ankle', 'Kinesio taping of the arch', 'Custom orthotics'],
    exercises: ['Calf raises', 'Towel curls'],
  })
})

test('phrases without bullets below a heading and a text, and a plan that may include some things', () => {
  const page =
    'Enlarged prostate\n\nAn enlarged prostate is common.\n\nCommon symptoms of an enlarged prostate\n\nKnowing what to look for early gives a doctor the time that gentle care needs.\n\nFrequent trips at night, also to drink\n\nWeak or broken stream of urine\n\nFeeling of a full bladder\n\nDribbling after the last drops\n\nSudden need to find a toilet\n\nTreatment\n\nWe build a personalised programme that may include pelvic floor training, bladder retraining and advice on drinks.'
  expect(namesByList(page, 'txt')).toEqual({
    symptoms: [
      'Frequent trips at night, also to drink',
      'Weak or broken stream of urine',
      'Feeling of a full bladder',
      'Dribbling after the last drops',
      'Sudden need to find a toilet',
    ],
    treatments: ['Pelvic floor training', 'Bladder retraining', 'Advice on drinks'],
  })
})
