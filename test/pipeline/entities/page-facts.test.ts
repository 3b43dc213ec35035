import {describe, expect, test} from 'vitest'
import {pageToEntities} from '../../../pipeline/entities/page-to-entities.ts'
import {defaultWording} from '../../../pipeline/wording/wording.ts'
import {readPage} from '../read-page.ts'

/** The facts of a page about tennis elbow, each with its list. */
function facts(...blocks: string[]): string[] {
  const {symptoms, causes, treatments, exercises} = pageToEntities(
    readPage(['# Tennis elbow', ...blocks].join('\n\n')),
    defaultWording,
  )
  return [
    ...symptoms.map(({name}) => `symptom: ${name}`),
    ...causes.map(({name, kind}) => `${kind}: ${name}`),
    ...treatments.map(({name}) => `treatment: ${name}`),
    ...exercises.map(({name}) => `exercise: ${name}`),
  ]
}

describe('a line above a list', () => {
  test.each([
    ['It causes symptoms such as:', ['symptom: Aching', 'symptom: A weak grip']],
    ['Various strategies can help manage its symptoms:', ['treatment: Aching', 'treatment: A weak grip']],
    ['When it lasts, it can cause:', ['symptom: Aching', 'symptom: A weak grip']],
    ['Benefits of tennis elbow treatment:', []],
    ['Conditions we treat with elbow care:', []],
    ['Some people also have:', ['symptom: Aching', 'symptom: A weak grip']],
    ['It can also feel like:', ['symptom: Aching', 'symptom: A weak grip']],
    ['Additional support may include:', ['treatment: Aching', 'treatment: A weak grip']],
    ['The plan depends on:', []],
    ['Treatments focus on:', []],
    ['What causes symptoms:', ['cause: Aching', 'cause: A weak grip']],
    ['Some features specific to tennis elbow are:', ['symptom: Aching', 'symptom: A weak grip']],
    [
      'Factors that may make you more susceptible to it include;',
      ['riskFactor: Aching', 'riskFactor: A weak grip'],
    ],
    ['We examine you to find the exact cause of your pain:', []],
    ['They may ask about risk factors, such as:', []],
    ['The most common places where it causes pain are:', []],
    ['See a doctor if you notice:', []],
    ['Things to look out for include:', ['symptom: Aching', 'symptom: A weak grip']],
    ['You may need an assessment if you experience:', ['symptom: Aching', 'symptom: A weak grip']],
    ['To make it softer:', ['treatment: Aching', 'treatment: A weak grip']],
    ['Our treatment eases pain without:', []],
    ['It affects different parts of your life:', []],
    ['After assessing your symptoms, your doctor might suggest:', []],
    ['Conditions and medicines that can lead to it include:', ['cause: Aching', 'cause: A weak grip']],
    ['Elbow pain may be the result of:', ['cause: Aching', 'cause: A weak grip']],
    [
      'Factors that tell of a higher incidence of it include:',
      ['riskFactor: Aching', 'riskFactor: A weak grip'],
    ],
  ])('“%s” says what it lists', (line, expected) => {
    expect(facts('## Overview', 'It is common.', line, '- Aching\n- A weak grip')).toEqual(expected)
  })

  test('of factors in a section about risk lists risks, and what makes symptoms worse is a cause', () => {
    expect(
      facts('## Risk factors', 'Factors that appear to contribute to it include:', '- Racket sports\n- Age'),
    ).toEqual(['riskFactor: Racket sports', 'riskFactor: Age'])
    expect(
      facts(
        '## Causes',
        'Factors that appear to worsen symptoms of tennis elbow include:',
        '- Gripping\n- Typing',
      ),
    ).toEqual(['cause: Gripping', 'cause: Typing'])
  })

  test('without a colon is a heading of its own, too', () => {
    expect(
      facts('## Diagnosis', 'We look.', 'Common signs of a tired elbow', '- Aching\n- A weak grip'),
    ).toEqual(['symptom: Aching', 'symptom: A weak grip'])
    expect(facts('## Diagnosis', 'We look.', 'Elbows and risk', '- Aching\n- A weak grip')).toEqual([])
  })

  test('may be the heading of its section', () => {
    expect(
      facts('## Causes', 'Load.', '## Less commonly, you may also experience:', '- Aching\n- A weak grip'),
    ).toEqual(['symptom: Aching', 'symptom: A weak grip'])
    expect(
      facts('## Causes', 'Load.', '## Complications', 'It can cause:', '- Aching\n- A weak grip'),
    ).toEqual([])
  })

  test('of a few words is a heading of its own', () => {
    expect(
      facts(
        '## Treatment',
        '### 1. By hand',
        '- Soft tissue massage\n- Joint mobilisation',
        'Success rates:',
        '- Four in five at first\n- Half after a year',
        '### 2. Electrotherapy',
        '**Ultrasound therapy:**',
        '- Reduces swelling\n- Often felt at once',
        '### 3. Corticosteroid injection',
        'Considerations:',
        '- One at most\n- Hurts for a day',
      ),
    ).toEqual([
      'treatment: Soft tissue massage',
      'treatment: Joint mobilisation',
      'treatment: Ultrasound therapy',
      'treatment: Corticosteroid injection',
    ])
  })

  test('speaks of what the sentence before it says, and not of where to read on', () => {
    expect(
      facts(
        '## What brings it',
        'Some things raise your risk of it. These factors include:',
        '- Age\n- Typing',
      ),
    ).toEqual(['riskFactor: Age', 'riskFactor: Typing'])
    expect(
      facts(
        '## What brings it',
        'Its causes are the following. Read on for the treatment of each:',
        '- Age\n- Typing',
      ),
    ).toEqual(['cause: Age', 'cause: Typing'])
    expect(facts('## Symptoms', 'They go as long as:', '- It is found\n- You rest')).toEqual([])
  })

  test('that recommends something to find out names no treatment', () => {
    expect(
      facts('## Diagnosis', 'Your doctor may recommend:', '- Blood samples\n- Nerve conduction'),
    ).toEqual([])
  })
})

test('texts that end without a stop are a list in a section about symptoms', () => {
  expect(
    facts(
      '## Symptoms',
      'Throbbing, pounding or pulsating pain',
      'Often begins on one side of the elbow and may spread to both or stay on one side',
      'Light touch, noise and movement -- above all bending -- make it hurt worse',
      'Weakness of the hand',
    ),
  ).toEqual([
    'symptom: Throbbing, pounding or pulsating pain',
    'symptom: Often begins on one side of the elbow and may spread to both or stay on one side',
    'symptom: Light touch, noise and movement -- above all bending -- make it hurt worse',
    'symptom: Weakness of the hand',
  ])
})

test('a part that no rule knows belongs to those around it, where they are alike', () => {
  expect(
    facts(
      '## Traumatic causes',
      '- Falls\n- Blows',
      '## Muscle imbalances',
      '- Weak forearm\n- Tight wrist',
      '## Degenerative causes',
      '- Gout\n- Age',
    ),
  ).toEqual(['Falls', 'Blows', 'Weak forearm', 'Tight wrist', 'Gout', 'Age'].map((name) => `cause: ${name}`))
})

test('a sub-heading of another kind names nothing of the list', () => {
  expect(
    facts(
      '## Signs',
      '### Weak grip',
      'Cups fall.',
      '### Diagnosing tennis elbow',
      'We press on it.',
      '### Aching',
      'At night.',
    ),
  ).toEqual(['symptom: Weak grip', 'symptom: Aching'])
})

test('sentences that tell the reader to do an exercise name it', () => {
  expect(
    facts(
      '## Exercises',
      'Use wrist curls with a light weight. Practice finger stretches to stay supple. Include a rest day.',
    ),
  ).toEqual(['exercise: Wrist curls', 'exercise: Finger stretches'])
})

test('names in bold above what says how to do them are exercises', () => {
  expect(
    facts(
      '## Exercises',
      '**Slow grips**',
      '1. Inhale\n2. Close the hand',
      '**Quick grips**',
      '- Squeeze and let go\n- Repeat ten times',
    ),
  ).toEqual(['exercise: Slow grips', 'exercise: Quick grips'])
})

test('headings that count on below one of treatments name them', () => {
  expect(
    facts(
      '## Treatment',
      'Some things help.',
      '## 1. Heat',
      'Warms.',
      '## 2. Opioids',
      'Rarely.',
      '## Our team',
      'Ann.',
    ),
  ).toEqual(['treatment: Heat', 'treatment: Opioids'])
})

test('what a diary holds is no treatment, and when it occurs is why', () => {
  expect(facts('## Self-care', 'Write down in a journal:', '- Time you woke\n- Naps')).toEqual([])
  expect(facts('## Overview', 'It can occur:', '- After a fall\n- Due to typing')).toEqual([
    'cause: After a fall',
    'cause: Due to typing',
  ])
})

describe('sub-headings', () => {
  test('of treatments may speak of prevention', () => {
    expect(
      facts(
        '## Treatment',
        '### Manual therapy',
        'By hand.',
        '### Education and long-term prevention',
        'By talk.',
      ),
    ).toEqual(['treatment: Manual therapy', 'treatment: Education and long-term prevention'])
  })

  test('for treatments of a kind give way to those that a line below them announces', () => {
    expect(
      facts(
        '## Treatment',
        '### Splints',
        'Worn at night.',
        '### Alternative therapies',
        'Some try others. These include:',
        '- Acupuncture: with needles\n- Massage: by hand',
      ),
    ).toEqual(['treatment: Splints', 'treatment: Acupuncture', 'treatment: Massage'])
  })

  test('of goals, and of what does not work, name no treatments', () => {
    expect(
      facts(
        '## Treatment',
        '### Treatment goals',
        '- Less pain\n- More grip',
        '### Options',
        '- Splint\n- Massage',
        '### What doesn’t work',
        '- Copper bands\n- Magnets',
      ),
    ).toEqual(['treatment: Splint', 'treatment: Massage'])
  })

  test('that go on with the numbers of the one that opened a section end it', () => {
    expect(
      facts(
        '## Key points',
        '### 1. Tell people',
        '- Tell your coach',
        '### 2. Triggers',
        '- Cold air\n- Heavy bags',
        '### 3. Staff',
        '- Front desk\n- Coaches',
      ),
    ).toEqual(['cause: Cold air', 'cause: Heavy bags'])
  })
})

test('advice and questions in a list of causes are none', () => {
  expect(
    facts(
      '## Causes',
      '- Overuse\n- Maintain a good grip\n- Use of old rackets\n- Do you lift heavy things?',
    ),
  ).toEqual(['cause: Overuse', 'cause: Use of old rackets'])
})

test('what a treatment is to reach is none', () => {
  expect(
    facts(
      '## Treatment',
      '- Splint\n- Temporary relief only\n- Focus on the grip\n- Preventing complications',
    ),
  ).toEqual(['treatment: Splint'])
})

test('an item that is a sentence names what it lists', () => {
  expect(
    facts(
      '## Treatment',
      '- Treatment options include taping, a splint and massage.\n- Shockwave therapy for long-standing pain.',
    ),
  ).toEqual([
    'treatment: Taping',
    'treatment: Splint',
    'treatment: Massage',
    'treatment: Shockwave therapy for long-standing pain',
  ])
})

test('what is told of treatments, and names that cite somebody', () => {
  const told =
    '- Growing evidence\n- 3-5 sessions over weeks\n- Most improve soon\n- Thorough elbow diagnosis'
  const named = '- Evidence-based exercise therapy\n- Rest (Reed et al., 2012)\n- Weeks of taping'
  expect(facts('## Treatment', `${told}\n${named}`)).toEqual([
    'treatment: Evidence-based exercise therapy',
    'treatment: Rest (Reed et al., 2012)',
    'treatment: Weeks of taping',
  ])
  expect(
    facts('## Symptoms', '- Motor symptoms: tremor, stiffness\n- Grade 1 (mild)\n- Warning: my arm'),
  ).toEqual(['symptom: Tremor', 'symptom: Stiffness'])
})

test('the tabs of a page, and those who guard a profession, are no treatments', () => {
  expect(
    facts(
      '## Treatment',
      '- Splint\n- Massage',
      'Read on.',
      '- Treatment\n- Cause\n- Symptoms\n- Cash claims',
      'Member of',
      '- Sports Massage Association',
    ),
  ).toEqual(['treatment: Splint', 'treatment: Massage'])
})

test('a sentence that announces three causes and more adds to those of a list', () => {
  expect(
    facts(
      'It can be caused by gripping, lifting and typing. A cause is age.',
      '## Causes',
      '- Old rackets\n- Painting, gardening and golf',
    ),
  ).toEqual([
    'cause: Old rackets',
    'cause: Painting, gardening and golf',
    'cause: Gripping',
    'cause: Lifting',
    'cause: Typing',
  ])
})

test('a condition among treatments is none of them, though a remedy may be called after one', () => {
  expect(
    facts('## Treatment', '- Splint\n- Low back pain\n- Artificial tears\n- Orthosis\n- Tablets for pain'),
  ).toEqual([
    'treatment: Splint',
    'treatment: Artificial tears',
    'treatment: Orthosis',
    'treatment: Tablets for pain',
  ])
})

test('gains, praise and bare adjectives name nothing', () => {
  expect(
    facts(
      '## Causes',
      '- Overuse\n- Better muscle function\n- Proper rackets',
      'It comes from forceful, awkward, or repeated gripping.',
      '## Treatment',
      '- Splint\n- Rationale\n- Surgical considerations\n- Recommend the best way',
    ),
  ).toEqual(['cause: Overuse', 'treatment: Splint'])
})

test('numbered headings name what the line above the first of them announces', () => {
  expect(
    facts(
      'It is sore.',
      'Here are the most recommended treatments:',
      '## 1. Taping',
      'Short.',
      '## 2. Posture',
      'Upright.',
      '## 3. Exercises',
      'Daily.',
    ),
  ).toEqual(['treatment: Taping', 'treatment: Posture', 'treatment: Exercises'])
})

test('telephone, hours and menu at the foot of a page belong to no section', () => {
  expect(
    facts(
      '## Treatment',
      '- Splint\n- Massage',
      'Please contact us with your questions.',
      '020-555 1800',
      'Mon – Fri: 10:00 – 17:00',
      '- Harbour Street 3\n- Neck pain\n- Headache',
      'Privacy Policy · Terms of Service',
    ),
  ).toEqual(['treatment: Splint', 'treatment: Massage'])
})

describe('sub-headings of symptoms and causes', () => {
  test('name nothing where most of them only say whose symptoms are told', () => {
    expect(
      facts(
        '## Symptoms of tennis elbow',
        '### Elbow symptoms',
        'Soreness develops when you grip.',
        '### Hand symptoms',
        'A weak grip may occur because of the pain.',
        '### Whole body',
        'Fatigue can develop as sleep is short.',
      ),
    ).toEqual(['symptom: Soreness', 'symptom: Weak grip', 'symptom: Fatigue'])
  })

  test('give way to the list that a line below them announces', () => {
    expect(
      facts(
        '## Symptoms',
        '### Grip changes',
        'Trouble with holding:',
        '- Dropping cups\n- A weak handshake',
        '### Pain',
        'Felt mostly:',
        '- At night\n- After work',
      ),
    ).toEqual([
      'symptom: Dropping cups',
      'symptom: A weak handshake',
      'symptom: At night',
      'symptom: After work',
    ])
  })

  test('stand where the one item below each tells of it', () => {
    expect(
      facts(
        '## Symptoms',
        '### Weak grip',
        '- Many people with it drop cups and other light things.',
        '### Night pain',
        '- Sleep may be broken by an ache that comes and goes.',
        '### Stiffness',
        '- The arm may feel stiff in the first hour of the day.',
      ),
    ).toEqual(['symptom: Weak grip', 'symptom: Night pain', 'symptom: Stiffness'])
  })
})

test('short texts below a sign each are a list', () => {
  expect(
    facts('## Symptoms', '⚡', 'Aching forearm', '🏃', 'Pain when lifting', '🔥', 'Burning at night'),
  ).toEqual(['symptom: Aching forearm', 'symptom: Pain when lifting', 'symptom: Burning at night'])
})

test('which of its exercises to do says no exercise', () => {
  expect(facts('## Exercises', '- Wrist curls\n- All 5 exercises: 3 sets of 12\n- Exercises 1-4')).toEqual([
    'exercise: Wrist curls',
  ])
})

test('what a cause does is no part of its name', () => {
  expect(
    facts(
      '## Causes',
      '- Weak wrists can also lead to strain\n- Tight grips may cause it\n- Tools that may cause pain',
    ),
  ).toEqual(['cause: Weak wrists', 'cause: Tight grips', 'cause: Tools that may cause pain'])
})

test('sources and kinds of causes are none', () => {
  expect(
    facts('## Causes', '- External causes\n- Overuse\n- Roe J, et al. (2021). Tennis and elbows.'),
  ).toEqual(['cause: Overuse'])
})

test('an overview names one of the signs, and what is prescribed', () => {
  expect(
    facts(
      '## Overview',
      'One of the common signs of it is pain in the forearm or wrist. They may test the arm and may prescribe pain-relief tablets.',
    ),
  ).toEqual(['symptom: Pain in the forearm or wrist', 'treatment: Pain-relief tablets'])
})

test('a table of contents names nothing', () => {
  expect(
    facts(
      '## Treatment',
      '- Splint',
      'On this page',
      '- Symptoms and signs\n- Diagnosis\n- Treatment\n- Outlook',
      '## Symptoms and signs',
      '- Aching',
      '## Diagnosis',
      'By hand.',
      '## Outlook',
      'Good.',
    ),
  ).toEqual(['symptom: Aching', 'treatment: Splint'])
})

test('a line that is an enumeration belongs to the line that announces it', () => {
  expect(
    facts(
      '## Overview',
      'Other symptoms that people have:',
      'Aching; Trouble with holding a cup; Burning or tingling; Weakness',
      'Treatment options include:',
      'Ice, rest, massage and a splint.',
    ),
  ).toEqual([
    'symptom: Aching',
    'symptom: Trouble with holding a cup',
    'symptom: Burning or tingling',
    'symptom: Weakness',
    'treatment: Ice',
    'treatment: Rest',
    'treatment: Massage',
    'treatment: Splint',
  ])
})

test('what a line grants before it announces says nothing of its list', () => {
  expect(
    facts(
      '## Causes',
      'Although the exact cause is not known, certain things can raise the risk of it, such as:',
      '- Old rackets\n- Weak wrists',
    ),
  ).toEqual(['riskFactor: Old rackets', 'riskFactor: Weak wrists'])
})

describe('a list', () => {
  test('that was cut flat has its names at the colons', () => {
    expect(
      facts(
        '## Causes',
        '- Heavy tools:\n- They strain the tendon with every turn.\n- Old rackets:\n- Their strings give way less and less.\n- A fall:\n- It may tear the tendon at once.',
      ),
    ).toEqual(['cause: Heavy tools', 'cause: Old rackets', 'cause: A fall'])
  })

  test('of cases names the treatments for each', () => {
    expect(
      facts(
        '## Treatment',
        '- For mild pain: rest, ice, or a brace.\n- For a torn tendon: surgery.\n- Massage: it eases the forearm.',
      ),
    ).toEqual([
      'treatment: Rest',
      'treatment: Ice',
      'treatment: Brace',
      'treatment: Surgery',
      'treatment: Massage',
    ])
  })
})

describe('a section for symptoms', () => {
  test('names both things of a long first one', () => {
    expect(
      facts(
        '## Symptoms',
        'It may result in swelling and pain on the outer side of the elbow near the bone, a weak grip, and sometimes numbness.',
      ),
    ).toEqual([
      'symptom: Swelling',
      'symptom: Pain on the outer side of the elbow near the bone',
      'symptom: Weak grip',
      'symptom: Numbness',
    ])
  })

  test('takes no invitation for one', () => {
    expect(facts('## Symptoms', '- Aching\n- A weak grip\n- Not sure what you have?')).toEqual([
      'symptom: Aching',
      'symptom: A weak grip',
    ])
  })

  test('takes what only causes pain for none', () => {
    expect(
      facts(
        '## Symptoms',
        'It is marked by swelling of the arm and inflammation of the tendon causing pain.',
      ),
    ).toEqual(['symptom: Swelling of the arm'])
  })
})

describe('what a list or sentence holds by the way', () => {
  test.each([
    'Efforts are directed at load and relief of symptoms.',
    'Several things control the signs and symptoms.',
    'There are two ways to treat signs and symptoms.',
  ])('“%s” announces treatments', (sentence) => {
    expect(facts('## Treatment', `${sentence} These include:`, '- A brace\n- New grips')).toEqual([
      'treatment: A brace',
      'treatment: New grips',
    ])
  })

  test('other choices of a reader are no causes', () => {
    expect(
      facts(
        '## Causes',
        '- Heavy tools',
        'Care helps. However, other choices include:',
        '- Ignore it\n- Bed rest',
      ),
    ).toEqual(['cause: Heavy tools'])
  })

  test('advice among symptoms is none', () => {
    expect(facts('## Symptoms', '- Aching\n- Remove sugar from your diet\n- Focus on whole foods')).toEqual([
      'symptom: Aching',
    ])
  })

  test.each([
    ['But in fact, work only plays a small role in tennis elbow.', []],
    ['Some experts believe that heavy tools trigger tennis elbow.', ['cause: Heavy tools']],
    ['Tennis elbow is a major contributor to the overall global burden of disease.', []],
  ])('“%s” names %j', (sentence, names) => {
    expect(facts('## Causes', sentence)).toEqual(names)
  })

  test('side effects are no treatments', () => {
    expect(
      facts(
        '## Treatment',
        'Tablets such as ibuprofen and naproxen help. Their side effects, in a few people, include a rash, cramps and headache.',
        '### Treatment side effects can include',
        '- Dizziness\n- Nausea',
      ),
    ).toEqual(['treatment: Tablets such as ibuprofen', 'treatment: Naproxen'])
  })

  test('what an operation is for, and its details, are no treatments', () => {
    expect(
      facts(
        '## Treatment',
        '- Surgery',
        'Indications for surgery include:',
        '- Severe pain\n- A torn tendon',
        'Details of the operation:',
        '- Cuts are small',
      ),
    ).toEqual(['treatment: Surgery'])
  })
})
