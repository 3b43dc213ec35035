import {describe, expect, test} from 'vitest'
import {readEntities} from '../read-page.ts'

/** What a page with this title, and a paragraph below each of these headings, is about. */
function subjectOf(title: string, headings: string) {
  const parts = headings === '' ? [] : headings.split(', ').map((heading) => `## ${heading}\n\nSome text.`)
  return readEntities([`# ${title}`, ...parts].join('\n\n')).subject
}

const facts = 'Symptoms, Causes, Treatment'

describe('a page about one condition', () => {
  test.each([
    ['Shin Splints', facts, 'Shin Splints'],
    ['Shin Splints: Causes, Symptoms and Treatment', facts, 'Shin Splints'],
    ['What Is Plantar Fasciitis?', facts, 'Plantar Fasciitis'],
    ['Understanding Rotator Cuff Tears', facts, 'Rotator Cuff Tears'],
    ['Frozen Shoulder (Adhesive Capsulitis)', facts, 'Frozen Shoulder'],
    ['Tennis elbow explained', facts, 'Tennis elbow'],
    ['Managing Osteoarthritis of the Knee', facts, 'Osteoarthritis of the Knee'],
    ['Sciatica – what you need to know', facts, 'Sciatica'],
    ['Physiotherapy for Whiplash', facts, 'Whiplash'],
    ['When to Worry About a Chronic Cough: Diagnosis and Causes', facts, 'Chronic Cough'],
    ['When should I see a doctor about shin splints?', facts, 'Shin splints'],
    ['Sciatica guidance', facts, 'Sciatica'],
    ['Physical Therapy for Whiplash: A Guide to Neck Injuries', facts, 'Whiplash'],
    ['Hip Pain Physical Therapy in Hill Town', facts, 'Hip Pain'],
    [
      'Living with fibromyalgia',
      'What is fibromyalgia?, Symptoms of fibromyalgia, Causes, Treatment',
      'Fibromyalgia',
    ],
    ['Jumper’s Knee Treatment', facts, 'Jumper’s Knee'],
    ['A guide to carpal tunnel syndrome', facts, 'Carpal tunnel syndrome'],
    ['Ankle Sprain | Hill Clinic', facts, 'Ankle Sprain'],
    ['Carpal Tunnel in Hill Town?', facts, 'Carpal Tunnel'],
    ['Knee Pain in Children', facts, 'Knee Pain in Children'],
    ['Cracked tooth', facts, 'Cracked tooth'],
    ['Best Treatment Options for Lower Back Pain', facts, 'Lower Back Pain'],
    ['The disease called pneumonia', facts, 'Pneumonia'],
    ['Outpatient Management of Knee Osteoarthritis', facts, 'Knee Osteoarthritis'],
    [
      'Is my blood pressure too high?',
      'What is hypertension? How do I know if I have it?, Symptoms',
      'Hypertension',
    ],
    ['Bursitis', facts, 'Bursitis'],
    ['The Groin Strain', 'Symptoms, Recovery', 'Groin Strain'],
    ['Clicking jaw', 'What is TMD?, Symptoms of TMD, Causes of TMD', 'TMD'],
    ['Osgood-Schlatter', 'What is Osgood-Schlatter?, Symptoms, Treatment', 'Osgood-Schlatter'],
    ['Gamer’s thumb', 'What is gamer’s thumb?, Symptoms, Causes', 'Gamer’s thumb'],
    ['De Quervain’s Tenosynovitis', facts, 'De Quervain’s Tenosynovitis'],
    ['Hip pain', facts, 'Hip pain'],
    ['Stroke', 'Symptoms, Recovery', 'Stroke'],
    ['Headaches and how to treat them', facts, 'Headaches'],
    ['Sever’s disease', facts, 'Sever’s disease'],
    ['The Ultimate Guide to Morton’s Neuroma', facts, 'Morton’s Neuroma'],
    ['Everything you need to know about gout', facts, 'Gout'],
    ['Pterygium', facts, 'Pterygium'],
    ['Is massage therapy effective for treating low back pain?', facts, 'Low back pain'],
    ['What our team can do to help your back pain', facts, 'Back pain'],
    [
      'Rotator Cuff · Hill Town',
      'Rotator cuff treatment, Symptoms of the rotator cuff, Treatment',
      'Rotator Cuff',
    ],
    ['Drug-free relief from headaches', facts, 'Headaches'],
    ['The hidden epidemic', 'The real causes of TMJ dysfunction, Symptoms', 'TMJ dysfunction'],
    ['Hip pain · Human Reset™', facts, 'Hip pain'],
    ['🩺 Uric acid stones', facts, 'Uric acid stones'],
    ['Pterygium Surgery Q&A', facts, 'Pterygium'],
    ['Enamel erosion: do you have it?', facts, 'Enamel erosion'],
    ['Top physiotherapy treatments for back and neck pain relief in Hill Town', facts, 'Back and neck pain'],
    ['Got a stiff neck? Here’s what to do', facts, 'Stiff neck'],
    ['Leaking when you laugh? Let’s talk about stress incontinence', facts, 'Stress incontinence'],
    ['How to get rid of tension headaches (for good)', facts, 'Tension headaches'],
    ['Injury spotlight: Plantar fasciitis', facts, 'Plantar fasciitis'],
    ['5 facts about frozen shoulder', facts, 'Frozen shoulder'],
    ['Knee Pain Treatment in Leeds', facts, 'Knee Pain'],
    ['Torn hamstring', facts, 'Torn hamstring'],
    ['Varicose veins', facts, 'Varicose veins'],
    ['How physiotherapy helps neck pain', 'Symptoms, Treatment', 'Neck pain'],
    ['Does acupuncture work for migraines?', facts, 'Migraines'],
    ['Treating Carpal Tunnel Syndrome Without Surgery', facts, 'Carpal Tunnel Syndrome'],
    ['Back Pain During Pregnancy', facts, 'Back Pain During Pregnancy'],
    ['What is causing my knee pain?', facts, 'Knee pain'],
    ['Recognising the signs of a stroke', facts, 'Stroke'],
    ['My journey with frozen shoulder', facts, 'Frozen shoulder'],
    ['Ankle sprains 101', facts, 'Ankle sprains'],
    ['The three-part plantar fasciitis protocol', facts, 'Plantar fasciitis'],
    ['Common Cold', facts, 'Common Cold'],
    ['Psoriasis', facts, 'Psoriasis'],
    ['Hay fever', facts, 'Hay fever'],
    ['Vitamin D deficiency', facts, 'Vitamin D deficiency'],
    ['Burns', facts, 'Burns'],
    ['Weak glutes', 'Symptoms, Causes, Treatment', 'Weak glutes'],
    ['How to Tackle Tennis Elbow', facts, 'Tennis Elbow'],
    ['Vertigo Causes and Treatment', facts, 'Vertigo'],
    ['The Best Neck Pain Treatment', facts, 'Neck Pain'],
    ['Some of the Signs of Gout', facts, 'Gout'],
    ['Introduction to Shin Splints', facts, 'Shin Splints'],
    ['Neck Pain Chiropractor', facts, 'Neck Pain'],
    ['Perimenopause and the Importance of Exercise', 'Symptoms, Treatment', 'Perimenopause'],
    ['Gout Flare Plan', facts, 'Gout'],
    ['Who Gets Gout?', 'Who gets gout?, Symptoms, Treatment', 'Gout'],
    ['12 Mill Lane', 'How long does gout take to go away?, Symptoms, Treatment', 'Gout'],
    ['Zorrow', 'Symptoms of zorrow, Causes of zorrow, Diagnosis', 'Zorrow'],
  ])('“%s” with %s is about “%s”', (title, headings, name) => {
    expect(subjectOf(title, headings)).toEqual({kind: 'condition', name})
  })
})

test('a page is about what a heading names and its text calls an illness', () => {
  const text =
    '# Cures\n\nGrumbles is one of the most common ailments of all.\n\n## Symptoms of grumbles\n\n- Noise\n- Wind\n'
  expect(readEntities(text).subject).toStrictEqual({kind: 'condition', name: 'Grumbles'})
})

test('a page named for a part of the body is about the condition that it defines', () => {
  const text =
    '# The hip\n\nHip bursitis is common.\n\n## Symptoms\n\n- Pain\n- Heat\n\n## Causes\n\n- Falls\n- Running\n'
  expect(readEntities(text).subject).toStrictEqual({kind: 'condition', name: 'Hip bursitis'})
})

test('a page without headings is about what its title opens with, where most of its texts name it', () => {
  const texts = (name: string) => [1, 2, 3, 4].map((number) => `Text ${number} speaks of ${name} at length.`)
  const page = (name: string) => ['# Gout: act at once', ...texts(name)].join('\n\n')
  expect(readEntities(page('gout')).subject).toEqual({kind: 'condition', name: 'Gout'})
  expect(readEntities(page('feet')).subject).toEqual({kind: 'article'})
})

describe('a page about something else', () => {
  test.each([
    ['Flu vaccination', 'Stop the flu'],
    ['Tinnitus evaluation in Leeds', 'Key features'],
    ['Knee pain assessment', 'What we look at'],
  ])('is an article where “%s” says what is done for patients', (title, heading) => {
    const text = `# ${title}\n\nWe look after you.\n\n## ${heading}\n\n- It takes an hour\n- It costs little\n\n## Why it matters\n\nFlu, tinnitus and knee pain trouble many.`
    expect(readEntities(text).subject.kind).toBe('article')
  })

  test('is an article where it is about a vaccination', () => {
    expect(subjectOf('Flu Vaccination', 'The Flu and You, Symptoms, Treatment').kind).toBe('article')
  })

  test.each([
    ['How physiotherapy helps athletes', 'Symptoms, Treatment'],
    ['Can massage help neck pain?', 'Benefits'],
    ['Pain management', 'Treatment'],
    ['Understanding sports injuries and their long-term impact', 'Symptoms, Treatment'],
    ['Lower back pain when sneezing', facts],
    ['Why does my knee hurt?', 'Causes, Treatment'],
    ['Dry Needling', 'What is dry needling?, Benefits, Treatment'],
    ['Shockwave Therapy for Plantar Fasciitis', 'What is shockwave therapy?, Treatment'],
    ['Is dry needling safe?', 'What is dry needling?, Risks'],
    ['Massage', 'Benefits'],
    ['Clinical Pilates', 'What is clinical Pilates?, Who is it for?'],
    ['Our prices', 'Initial assessment, Follow-up'],
    ['Meet the team', 'Jane, John'],
    ['COVID-19 Update', 'Symptoms'],
    ['Urine Ketones', 'What are Urine Ketones?, Symptoms, Causes, Treatment'],
    ['Ferritin: What It Says', 'Symptoms, Causes, Treatment'],
    ['Differences Between Gout and Bursitis', 'Gout, Bursitis'],
    ['Asthma Safety at School', 'Causes, Treatment'],
    ['Patient information', 'Before you come, Treatment'],
    ['Contact us', 'Opening hours'],
    ['Privacy policy', 'Cookies'],
    ['Book online', 'Symptoms'],
    ['New insoles in our shop', 'Why these insoles?, Prices'],
    ['The best foam rollers', 'What is foam rolling?, Benefits'],
    ['We are moving to a new clinic', 'When?, Where?'],
    ['Christmas opening hours', 'Symptoms'],
    ['Five exercises for back pain', 'Exercise 1, Exercise 2'],
    ['Stretches for runners', 'Exercises'],
    [
      'Common running injuries',
      'Shin splints, Plantar fasciitis, Runner’s knee, Achilles tendinopathy, IT band syndrome',
    ],
    ['Shoulder pain', 'Frozen shoulder, Rotator cuff tear, Bursitis, Arthritis, Symptoms, Causes'],
    ['Ten tips for a healthy back', 'Tip 1, Tip 2'],
    ['How to choose a running shoe', 'Fit, Cushioning, Symptoms'],
    ['Running after pregnancy', 'When can I start?, Exercises'],
    ['Common running injuries', 'Symptoms, Causes, Treatment'],
    ['Case study: back pain', 'Symptoms, Treatment'],
    ['Weak glutes', 'Symptoms, Treatment'],
    ['Posture at your desk', 'Causes, Symptoms, Treatment'],
    ['Marathon training plan', 'Week 1, Week 2'],
    ['Sports physiotherapy', 'Treatment'],
    ['Ankle sprain', ''],
    ['Sleep and recovery', 'What is sleep?, Symptoms, Treatment'],
    ['Gardening without back pain', 'Prevention, Exercises'],
    ['News: our clinic wins a prize', 'Recovery'],
    ['Knee replacement surgery', 'Recovery, Exercises'],
    ['Insole for plantar fasciitis', 'Product details, Reviews'],
    ['Diagnosis and Treatment', 'Symptoms, Treatment'],
    ['Book a Hernia Consultation', 'Symptoms, Treatment'],
    ['Whiplash Claims', 'Symptoms, Treatment'],
    ['Advantages of Homeopathy', 'Symptoms, Treatment'],
    ['Warning signs that point to surgery', 'Symptoms, Treatment'],
    ['Orthodontics', 'Do you have the will?, Treatment'],
    ['Causes', 'Symptoms, Treatment'],
    ['Oklahoma City', 'Symptoms, Treatment'],
    ['Injury Prevention', 'Primary treatment, Primary symptoms'],
    ['Ms Jane Smith', 'What to expect, Treatment, Overview'],
    ['Neti pots', 'What to expect, Treatment, Overview'],
    ['Ear wax removal', 'What to expect, Treatment, Overview'],
    ['Mole mapping', 'What to expect, Treatment, Overview'],
    ['The coronary artery', 'What to expect, Treatment, Overview'],
    ['Blue light blocking glasses', 'Symptoms, Treatment, Causes'],
    ['Snoring appliances', 'Symptoms, Treatment, Overview'],
    ['Physiotherapy service', 'Treatment approach, Stroke rehabilitation, Treatment'],
  ])('“%s” with %s is an article', (title, headings) => {
    expect(subjectOf(title, headings)).toEqual({kind: 'article'})
  })
})

test.each([
  [
    '# ANXIETY\n\n## What is anxiety?\n\nFear.\n\n## Social phobia\n\nA.\n\n## Panic disorder\n\nB.\n\n## PTSD syndrome\n\nC.\n\n## Obsessive disorder\n\nD.',
    'Anxiety',
  ],
  ['# COPD\n\n## Symptoms\n\n- Cough', 'COPD'],
  [
    '# Dental Abscesses at Mill Road, Hilltown, Auckland\n\n## All about abscesses\n\nThey hurt.',
    'Dental Abscesses',
  ],
  [
    `# Complex Regional Pain Syndrome (CRPS)\n\n${'It comes after an injury and is hard to find out. '.repeat(5)}`,
    'Complex Regional Pain Syndrome',
  ],
])('names the condition as a sentence does', (text, name) => {
  expect(readEntities(text).subject).toEqual({kind: 'condition', name})
})

test.each([
  [
    '<html><head><title>Headaches &amp; Migraine Chiropractor in Hilltown</title></head><body><main><h1>Clearer days, calmer nights.</h1><p>A band around the head.</p><h2>Symptoms</h2><ul><li>Throbbing</li></ul></main></body></html>',
    'Headaches & Migraine',
  ],
  [
    '<h1>What we help with › Neck pain &amp; stiffness</h1><p>It aches.</p><h2>Causes</h2><ul><li>Long drives</li></ul>',
    'Neck pain & stiffness',
  ],
  [
    '<h1>Over view</h1><p>It aches.</p><h2>Back pain prevention</h2><p>Move.</p><h2>Symptoms</h2><ul><li>Stiffness</li></ul>',
    'Back pain',
  ],
])('finds the condition where the headline is a slogan, a trail of links or a label', (html, name) => {
  expect(readEntities(html, 'html').subject).toEqual({kind: 'condition', name})
})

test.each([
  ['# What the heck is "gout"?\n\n## Causes\n\n- Beer', 'Gout'],
  [
    `# Why my runner’s knee took so long\n\n${'Runner’s knee is slow. It was so for me and for many others, too.\n\n'.repeat(12)}`,
    'Runner’s knee',
  ],
  [`# Injections for Morton’s neuroma\n\n## Treatment\n\n- Rest`, 'Morton’s neuroma'],
  [
    'A repetitive strain injury (RSI), is an injury of the nerves and muscles that comes of the same movement again and again.\n\n## Causes\n\n- Typing',
    'Repetitive strain injury',
  ],
  ['# Contributors to disc injuries\n\n## Causes\n\n- Age', 'Disc injuries'],
  ['# How physiotherapy helps in elbow pain\n\n## Causes\n\n- Age', 'Elbow pain'],
  [
    `# Low back pain\n\n## Causes\n\n- Age\n\n## Related care\n\n${['Sciatica', 'Bursitis', 'Arthritis', 'Whiplash'].map((name) => `## ${name}\n\nIt hurts.\n\n`).join('')}`,
    'Low back pain',
  ],
  [
    `# Why my restless legs syndrome took so long to find\n\n${'Restless legs syndrome comes at night, and it goes by day in most people who have it.\n\n'.repeat(12)}`,
    'Restless legs syndrome',
  ],
  [
    `# How-Healthy\n\n## Joint pain\n\n${'Joint pain is common in people of every age.\n\n'.repeat(3)}## Treatment\n\n- Rest`,
    'Joint pain',
  ],
  [
    '# Injury prevention\n\n## Achilles tendon injuries\n\nThey are common.\n\n## Symptoms\n\n- Pain\n\n## Treatment\n\n- Rest',
    'Achilles tendon injuries',
  ],
  ['# Splash smart: preventing and treating swimmer’s shoulder\n\n## Causes\n\nLoad.', 'Swimmer’s shoulder'],
  ['# Navigating life with sciatica\n\n## Causes\n\nLoad.', 'Sciatica'],
  ['# Beyond pain: living with sciatica\n\n## Causes\n\nLoad.', 'Sciatica'],
  ['# Arthritis care services in Salem\n\n## Causes\n\nLoad.', 'Arthritis'],
  ['# How to manage constipation\n\n- Water\n- Fibre\n- Prunes', 'Constipation'],
])('finds the condition in words around it', (text, name) => {
  expect(readEntities(text).subject).toEqual({kind: 'condition', name})
})

test.each([
  'Eating fibre may lower the risk of osteoarthritis',
  'A study of osteoarthritis',
  'Shoes for osteoarthritis',
  'Osteoarthritis devices',
])('“%s” is about no condition, however often it is named', (title) => {
  const text = 'Osteoarthritis was looked at in many people, some of them old.\n\n'.repeat(15)
  expect(readEntities(`# ${title}\n\n${text}`).subject).toEqual({kind: 'article'})
})

test('a page about one way of treatment is about no condition', () => {
  const text = '# Alcohol injections for Morton’s neuroma\n\nIt is common.\n\n## Treatment\n\n- Rest'
  expect(readEntities(text).subject).toEqual({kind: 'article'})
})

test('a page of services is about none of the conditions that it names, however often', () => {
  const text = `# Massage services\n\n## What is massage?\n\nIt is old.\n\n## Sciatica\n\n${'Sciatica is common, and we see it each day.\n\n'.repeat(4)}`
  expect(readEntities(text).subject).toEqual({kind: 'article'})
})

test('a page about a therapy is about none of the conditions that it is good for', () => {
  const text =
    '# Pressotherapy\n\n## What is it?\n\nA massage with air.\n\n## Treatment of lymphedema\n\n- Less fluid\n- Better flow'
  expect(readEntities(text).subject).toEqual({kind: 'article'})
})

test('a page in parts about several conditions is about none of them alone', () => {
  const part = (name: string): string => `## ${name}\n\n### Symptoms\n\n- Aching\n- Clicking\n\n`
  expect(
    readEntities(`# Two things that hurt\n\n${part('Elbow pain')}${part('Trigger finger')}`).subject,
  ).toEqual({kind: 'article'})
})

test('a diary is about nothing, whatever its title', () => {
  const day = 'I woke up with it, and it would not go away, so I took the afternoon off.'
  const evening = 'I had time to watch a film, and I think it was well done from its start to its end.'
  const night = 'I did some work on my new project, and I am happy with how well it goes these days.'
  expect(readEntities(['# Migraine', day, evening, night].join('\n\n')).subject).toEqual({kind: 'article'})
})
