import {describe, expect, test} from 'vitest'
import {readStatements} from '../../../pipeline/entities/statements.ts'
import type {StatedList} from '../../../pipeline/wording/statements.ts'
import {defaultWording} from '../../../pipeline/wording/wording.ts'
import {readSection} from '../read-page.ts'

const read = (sentence: string, subject = 'Tennis elbow'): string[] =>
  readStatements(readSection(`## Overview\n\n${sentence}`).blocks, [subject], defaultWording).map(
    ({list, fact}) => `${list}: ${fact.name}`,
  )

describe('a sentence that names symptoms', () => {
  test.each([
    ['Symptoms include pain, swelling and stiffness.', ['Pain', 'Swelling', 'Stiffness']],
    ['Aching, swelling, and a weak grip.', ['Aching', 'Swelling', 'Weak grip']],
    ['Symptoms include sharp and persistent pain.', ['Sharp and persistent pain']],
    [
      'People have some of the following symptoms: a weak grip; pain at night; stiffness.',
      ['Weak grip', 'Pain at night', 'Stiffness'],
    ],
    [
      'Neck pain, swelling, and tenderness along the back of your arm are all signs and symptoms that may follow.',
      ['Neck pain', 'Swelling', 'Tenderness along the back of your arm'],
    ],
    ['Aching, clicking, and a number of other symptoms may follow.', ['Aching', 'Clicking']],
    [
      'Symptoms include pain in the elbow — particularly in the morning — swelling and stiffness.',
      ['Pain in the elbow', 'Swelling', 'Stiffness'],
    ],
    [
      'It harms the nerves, causing the characteristic features of tremor, rigidity and slowness of movement.',
      ['Tremor', 'Rigidity', 'Slowness of movement'],
    ],
    ['It lasts.[3] Symptoms include pain and swelling.[4][5] Rest.', ['Pain', 'Swelling']],
    [
      'If you have tennis elbow you may have many symptoms, these can include pain, swelling and a weak grip.',
      ['Pain', 'Swelling', 'Weak grip'],
    ],
    [
      'Patients with tennis elbow have aching, stiffness and a weak grip.',
      ['Aching', 'Stiffness', 'Weak grip'],
    ],
    [
      'Aching, swelling and a weak grip are the most common complaints I see.',
      ['Aching', 'Swelling', 'Weak grip'],
    ],
    ['The hallmark of this condition is pain, redness or swelling.', ['Pain', 'Redness', 'Swelling']],
    ['Additional findings include swelling and a weak grip.', ['Swelling', 'Weak grip']],
    ['In severe cases, it can cause numbness, tingling and cramps.', ['Numbness', 'Tingling', 'Cramps']],
    ['It is common. Symptoms include pain and swelling. Rest is wise.', ['Pain', 'Swelling']],
    ['It is a set of symptoms consisting of pain, weakness and numbness.', ['Pain', 'Weakness', 'Numbness']],
    ['Symptoms can manifest as a dull ache and a weak grip.', ['Dull ache', 'Weak grip']],
    [
      'Many people complain of stiffness in the morning and pain when lifting.',
      ['Stiffness in the morning', 'Pain when lifting'],
    ],
    ['You may wake up with numb fingers.', ['Numb fingers']],
    [
      'Signs to look out for are a weak grip, odd noises and sore wrists.',
      ['Weak grip', 'Odd noises', 'Sore wrists'],
    ],
    ['Typical complaints: stiffness, aching and fatigue.', ['Stiffness', 'Aching', 'Fatigue']],
    ['Other common symptoms – a dull ache, numb toes and swelling.', ['Dull ache', 'Numb toes', 'Swelling']],
    ['The symptoms are: a dull ache, numb toes, or both.', ['Dull ache', 'Numb toes']],
    ['Symptoms such as pain (at night, mostly), and swelling', ['Pain (at night, mostly)', 'Swelling']],
    ['Typical signs of tennis elbow include a weak grip and soreness.', ['Weak grip', 'Soreness']],
    ['You may notice clicking, swelling or a sense of heaviness.', ['Clicking', 'Swelling', 'Heaviness']],
    ['Some people feel a burning pain in the forearm.', ['Burning pain in the forearm']],
    ['It is marked by an ache on the outer side of the arm.', ['Ache on the outer side of the arm']],
    ['Weakness, aching and stiffness are common symptoms.', ['Weakness', 'Aching', 'Stiffness']],
    ['It often presents with tenderness and a weak grip.', ['Tenderness', 'Weak grip']],
    [
      'The most common symptoms are aches, gum recession and worn teeth.',
      ['Aches', 'Gum recession', 'Worn teeth'],
    ],
    ['Symptoms range from a dull ache to severe cramps.', ['Dull ache', 'Severe cramps']],
    ['The classic symptoms are a cough , fever , and weight loss .', ['Cough', 'Fever', 'Weight loss']],
    [
      'Symptoms can include pain when shaking hands, turning a handle or making a fist.',
      ['Pain when shaking hands, turning a handle or making a fist'],
    ],
    [
      'Symptoms include numbness and pain that is worse when you grip.',
      ['Numbness', 'Pain that is worse when you grip'],
    ],
    [
      'Common descriptions of it include burning, aching and even tingling.',
      ['Burning', 'Aching', 'Tingling'],
    ],
    ['It can cause pain, stiffness and a weak grip.', ['Pain', 'Stiffness', 'Weak grip']],
    [
      'It is often associated with pins and needles, numbness and, sometimes, a weak grip.',
      ['Pins and needles', 'Numbness', 'Weak grip'],
    ],
    [
      'Symptoms include pain, stiffness, and tenderness, as well as headaches, dizziness, and fatigue.',
      ['Pain', 'Stiffness', 'Tenderness', 'Headaches', 'Dizziness', 'Fatigue'],
    ],
    [
      'Symptoms include a stiff elbow that may only hurt after a day, aching and numbness.',
      ['Stiff elbow', 'Aching', 'Numbness'],
    ],
    [
      'Symptoms can include but are not limited to swelling, aching and numbness.',
      ['Swelling', 'Aching', 'Numbness'],
    ],
    [
      'It gives a wide range of symptoms, which differ: aching, numbness and a weak grip.',
      ['Aching', 'Numbness', 'Weak grip'],
    ],
    [
      'In tennis elbow a tendon is torn, causing redness, pain and swelling.',
      ['Redness', 'Pain', 'Swelling'],
    ],
    [
      'It irritates nerves, which may result in pain, numbness or a weak grip.',
      ['Pain', 'Numbness', 'Weak grip'],
    ],
    ['It usually comes with nausea, aching and dizziness.', ['Nausea', 'Aching', 'Dizziness']],
    [
      'It is characterized by widespread pain, fatigue, and a variety of other symptoms, including nausea and dizziness.',
      ['Widespread pain', 'Fatigue', 'Nausea', 'Dizziness'],
    ],
    ['It is a condition, which causes widespread pain and fatigue.', ['Widespread pain', 'Fatigue']],
    [
      'The three main features of it are widespread pain, fatigue and stiffness.',
      ['Widespread pain', 'Fatigue', 'Stiffness'],
    ],
    [
      'Symptoms include pain in the Achilles tendon, heel or lower calf, and numbness.',
      ['Pain in the Achilles tendon, heel or lower calf', 'Numbness'],
    ],
    ['The main complaint is neck, upper back or shoulder pain.', ['Neck, upper back or shoulder pain']],
    ['The most common symptom is a painful, stiff elbow.', ['Painful, stiff elbow']],
    ['Tennis elbow symptoms include an ache on the outside of the arm.', ['Ache on the outside of the arm']],
    ['Tennis elbow, also called lateral epicondylitis, causes pain when you grip.', ['Pain when you grip']],
    ['There may be swelling, stiffness and a weak grip.', ['Swelling', 'Stiffness', 'Weak grip']],
    [
      'Symptoms come and go and may be associated with a stiff neck, headaches and sometimes dizziness.',
      ['Stiff neck', 'Headaches', 'Dizziness'],
    ],
    ['Tennis elbow presents as an ache along the forearm.', ['Ache along the forearm']],
    ['People who suffer from it are likely to experience a lot of pain at night.', ['Pain at night']],
    ['You may also have soreness, or a weak grip.', ['Soreness', 'Weak grip']],
    [
      'It is marked by an ache in the forearm that may result from heavy tools, old rackets and bad grips.',
      ['Ache in the forearm'],
    ],
    ['This causes stiffness, swelling and often some numbness.', ['Stiffness', 'Swelling', 'Numbness']],
    [
      'If you’ve noticed aching, or stiffness in the morning, you may have tennis elbow.',
      ['Aching', 'Stiffness in the morning'],
    ],
  ])('“%s”', (sentence, names) => {
    expect(read(sentence)).toEqual(names.map((name) => `symptoms: ${name}`))
  })
})

describe('a sentence that names causes or risk factors', () => {
  test.each([
    ['It is usually caused by gripping, twisting or lifting.', 'causes', ['Gripping', 'Twisting', 'Lifting']],
    ['Tennis elbow can be caused by overuse.', 'causes', ['Overuse']],
    [
      'Certain factors can trigger or worsen tennis elbow, including cold, stress and heavy tools.',
      'causes',
      ['Cold', 'Stress', 'Heavy tools'],
    ],
    ['Common causes – heavy tools, cold hands, and age.', 'causes', ['Heavy tools', 'Cold hands', 'Age']],
    [
      'The highest-impact triggers, reported by more than half of all patients, are: heat, alcohol, and spicy food.',
      'causes',
      ['Heat', 'Alcohol', 'Spicy food'],
    ],
    ['Risk Factors – family history, smoking, and age.', 'riskFactors', ['Family history', 'Smoking', 'Age']],
    [
      'It can be caused by viral, bacterial, or fungal infections, as well as allergies or other underlying conditions.',
      'causes',
      ['Viral, bacterial, or fungal infections', 'Allergies'],
    ],
    [
      'Life events such as bereavement, trauma, or long illness can trigger or worsen it.',
      'causes',
      ['Bereavement', 'Trauma', 'Long illness'],
    ],
    [
      'It can result from various factors, including heavy tools, cold hands, and age.',
      'causes',
      ['Heavy tools', 'Cold hands', 'Age'],
    ],
    [
      'Tennis elbow and golfer’s elbow are common problems caused by heavy tools and cold hands.',
      'causes',
      ['Heavy tools', 'Cold hands'],
    ],
    [
      'What begins as a mild tennis elbow can stem from a wide range of issues, including weak muscles, stiff joints, or strain.',
      'causes',
      ['Weak muscles', 'Stiff joints', 'Strain'],
    ],
    [
      'Many different conditions can lead to a sore elbow, including arthritis, bursitis and gout.',
      'causes',
      ['Arthritis', 'Bursitis', 'Gout'],
    ],
    [
      'Three things that contribute to it are well known. They are: heavy tools, cold hands, and age.',
      'causes',
      ['Heavy tools', 'Cold hands', 'Age'],
    ],
    [
      'Heavy tools, cold hands and long days combine to make the elbow sore.',
      'causes',
      ['Heavy tools', 'Cold hands', 'Long days'],
    ],
    [
      'It can occur if you lift a heavy box or twist a tight lid.',
      'causes',
      ['Lift a heavy box', 'Twist a tight lid'],
    ],
    [
      'It results from heavy tools or a fall on the arm, both of which can harm the tendon.',
      'causes',
      ['Heavy tools', 'Fall on the arm'],
    ],
    ['Common causes of tennis elbow are painting and gardening.', 'causes', ['Painting', 'Gardening']],
    [
      'Sore elbows are common, often caused by lifting, work or bad rackets.',
      'causes',
      ['Lifting', 'Work', 'Bad rackets'],
    ],
    [
      'It comes for many reasons, including overuse, age and bad rackets.',
      'causes',
      ['Overuse', 'Age', 'Bad rackets'],
    ],
    ['Tennis elbow can also be related to gout, age or work.', 'causes', ['Gout', 'Age', 'Work']],
    [
      'Cold air, pollen or exercise usually triggers an attack.',
      'causes',
      ['Cold air', 'Pollen', 'Exercise'],
    ],
    [
      'The tendon can become irritated due to gripping, old rackets or cold air.',
      'causes',
      ['Gripping', 'Old rackets', 'Cold air'],
    ],
    ['Whether caused by lifting, typing or golf, it heals.', 'causes', ['Lifting', 'Typing', 'Golf']],
    ['It can result from a fall or a sudden pull.', 'causes', ['Fall', 'Sudden pull']],
    [
      'Heavy bags, old rackets and long matches can put strain on the tendon.',
      'causes',
      ['Heavy bags', 'Old rackets', 'Long matches'],
    ],
    [
      'Poor grip, old rackets and stress are some of the primary causes of it.',
      'causes',
      ['Poor grip', 'Old rackets', 'Stress'],
    ],
    ['Poor grip, old rackets and stress all contribute.', 'causes', ['Poor grip', 'Old rackets', 'Stress']],
    ['It’s caused by weak arms that can’t hold on.', 'causes', ['Weak arms']],
    [
      'It is caused by overuse, strain, or injury of the tendon that attaches to the elbow.',
      'causes',
      ['Overuse', 'Strain', 'Injury of the tendon'],
    ],
    [
      'It is caused by lifting, but also by falls, cold air and age.',
      'causes',
      ['Lifting', 'Falls', 'Cold air', 'Age'],
    ],
    ['It can have many causes: lifting, falls or cold air.', 'causes', ['Lifting', 'Falls', 'Cold air']],
    ['The usual causes range from lifting, falls and cold air.', 'causes', ['Lifting', 'Falls', 'Cold air']],
    [
      'Many different things can cause it, including noise, stress and certain tools.',
      'causes',
      ['Noise', 'Stress', 'Tools'],
    ],
    [
      'Some of the common factors that can trigger it are cold air and loud work.',
      'causes',
      ['Cold air', 'Loud work'],
    ],
    [
      'It may go with lifestyle factors such as smoking, stress and poor sleep.',
      'riskFactors',
      ['Smoking', 'Stress', 'Poor sleep'],
    ],
    [
      'Your choices — such as smoking, food and exercise — also play a role in it.',
      'riskFactors',
      ['Smoking', 'Food', 'Exercise'],
    ],
    ['It is usually due to small tears in the tendon.', 'causes', ['Small tears in the tendon']],
    [
      'The reason for it varies from wrong posture, work habits and lack of exercise.',
      'causes',
      ['Wrong posture', 'Work habits', 'Lack of exercise'],
    ],
    ['Thus, it is thought that repetitive strain is the main cause of it.', 'causes', ['Repetitive strain']],
    [
      'It could be caused by too much lifting—or even too much sitting.',
      'causes',
      ['Too much lifting', 'Too much sitting'],
    ],
    ['It usually occurs due to old injuries and poor grips.', 'causes', ['Old injuries', 'Poor grips']],
    ['Its progression is influenced by age, work and strength.', 'riskFactors', ['Age', 'Work', 'Strength']],
    [
      'Age, work and strength can influence the progression of it.',
      'riskFactors',
      ['Age', 'Work', 'Strength'],
    ],
    [
      'Plumbers, cooks and painters are among the people who are at risk.',
      'riskFactors',
      ['Plumbers', 'Cooks', 'Painters'],
    ],
    [
      'Having a tight grip, which strains the arm, and old rackets may also increase the risk.',
      'riskFactors',
      ['Having a tight grip', 'Old rackets'],
    ],
    ['Gout or an old injury can result in an increased risk of it.', 'riskFactors', ['Gout', 'Old injury']],
    [
      'It is caused by overuse, a fall, or — in painters — a wide brush.',
      'causes',
      ['Overuse', 'Fall', 'Wide brush'],
    ],
    [
      'Some factors that contribute to it include old rackets or tight grips, which strain the arm.',
      'causes',
      ['Old rackets', 'Tight grips'],
    ],
    [
      'It can be accelerated by diabetes, smoking or long use of steroids.',
      'causes',
      ['Diabetes', 'Smoking', 'Long use of steroids'],
    ],
    [
      'There are several causes of tear film failure, including drugs, dry air and age.',
      'causes',
      ['Drugs', 'Dry air', 'Age'],
    ],
    [
      'Factors that can increase risk of it include age, manual work and gout.',
      'riskFactors',
      ['Age', 'Manual work', 'Gout'],
    ],
    ['Risk factors include smoking, age and diabetes.', 'riskFactors', ['Smoking', 'Age', 'Diabetes']],
    [
      'Factors that increase your risk include manual work and weak shoulders.',
      'riskFactors',
      ['Manual work', 'Weak shoulders'],
    ],
    [
      'People with gout, diabetes or thyroid trouble are at higher risk.',
      'riskFactors',
      ['Gout', 'Diabetes', 'Thyroid trouble'],
    ],
    [
      'Tennis elbow most commonly occurs due to lifting with a straight arm.',
      'causes',
      ['Lifting with a straight arm'],
    ],
    [
      'It is a common injury, often resulting from sudden twists, falls or blows.',
      'causes',
      ['Sudden twists', 'Falls', 'Blows'],
    ],
    [
      'Tennis elbow can arise from a variety of sources, such as heavy tools, a fall or old rackets.',
      'causes',
      ['Heavy tools', 'Fall', 'Old rackets'],
    ],
    [
      'Other contributing factors include weak shoulders, poor technique and old rackets.',
      'causes',
      ['Weak shoulders', 'Poor technique', 'Old rackets'],
    ],
    ['The number one cause of it comes from heavy tools or a fall.', 'causes', ['Heavy tools', 'Fall']],
    [
      'It typically arises due to weak muscles, bad grips or a fall.',
      'causes',
      ['Weak muscles', 'Bad grips', 'Fall'],
    ],
    [
      'It is caused by pressure on one or more of the nerves.',
      'causes',
      ['Pressure on one or more of the nerves'],
    ],
    ['Smoking is the single biggest risk factor.', 'riskFactors', ['Smoking']],
    ['Smoking, age, or diabetes increase tennis elbow risk.', 'riskFactors', ['Smoking', 'Age', 'Diabetes']],
    ['Predisposing factors include age, smoking and weight.', 'riskFactors', ['Age', 'Smoking', 'Weight']],
    [
      'The risk of developing tennis elbow is higher in painters, cooks and plumbers.',
      'riskFactors',
      ['Painters', 'Cooks', 'Plumbers'],
    ],
    [
      'There are several risk factors for it: age, smoking, and weight.',
      'riskFactors',
      ['Age', 'Smoking', 'Weight'],
    ],
    [
      'There is evidence that smoking, diabetes, and gout can increase your risk of tennis elbow.',
      'riskFactors',
      ['Smoking', 'Diabetes', 'Gout'],
    ],
  ])('“%s”', (sentence, list, names) => {
    expect(read(sentence)).toEqual(names.map((name) => `${list}: ${name}`))
  })
})

describe('a sentence in a section about causes', () => {
  const own = (sentence: string): string[] =>
    readStatements(readSection(`## Causes\n\n${sentence}`).blocks, ['Gout'], defaultWording, 'causes').map(
      ({list, fact}) => `${list}: ${fact.name}`,
    )

  test.each([
    ['The joint becomes inflamed due to crystals, beer and rich food.', ['Crystals', 'Beer', 'Rich food']],
    ['Several things let it take hold, including old age and beer.', ['Old age', 'Beer']],
    ['Red meat is also a cause of it.', ['Red meat']],
    ['Beer, red meat and old age have also been linked to more uric acid.', ['Beer', 'Red meat', 'Old age']],
    ['To some extent, heredity plays a role in gout.', ['Heredity']],
    ['Beer, old age and red meat are often culprits.', ['Beer', 'Old age', 'Red meat']],
    ['Possible triggers: beer, red meat, old age.', ['Beer', 'Red meat', 'Old age']],
    ['It often follows a viral infection.', ['Viral infection']],
    ['It is often the result of years of wear and tear.', ['Years of wear and tear']],
    [
      'Long walks, cold nights and rich food can all bring it on.',
      ['Long walks', 'Cold nights', 'Rich food'],
    ],
    ['It usually starts after a long flight or a rich meal.', ['Long flight', 'Rich meal']],
    ['Wearing tight shoes puts extra pressure on the joint.', ['Wearing tight shoes']],
    ['Beer, red meat and old age are the usual suspects.', ['Beer', 'Red meat', 'Old age']],
    ['They can be hereditary, caused by beer, old age or red meat.', ['Beer', 'Old age', 'Red meat']],
  ])('“%s”', (sentence, names) => {
    expect(own(sentence)).toEqual(names.map((name) => `causes: ${name}`))
  })

  test.each([
    ['Our physiotherapists treat gout with splints, ice and education.', ['Splints', 'Ice', 'Education']],
    [
      'There are three main treatments: medication, physical therapy and surgery.',
      ['Medication', 'Physical therapy', 'Surgery'],
    ],
    [
      'Massage, heat packs and manual therapy are usually enough.',
      ['Massage', 'Heat packs', 'Manual therapy'],
    ],
    ['Cognitive behavioural therapy has been shown to help.', ['Cognitive behavioural therapy']],
    ['Ice packs and anti-inflammatories settle most attacks.', ['Ice packs', 'Anti-inflammatories']],
    ['Ice, massage and, rarely, surgery.', ['Ice', 'Massage', 'Surgery']],
    ['Ice, massage and, if these fail, surgery.', ['Ice', 'Massage', 'Surgery']],
    ['Try massage, ice packs and supportive shoes.', ['Massage', 'Ice packs', 'Supportive shoes']],
    ['Options are physical therapy, tape, and orthotics.', ['Physical therapy', 'Tape', 'Orthotics']],
    ['Our approach combines manual therapy, rest and education.', ['Manual therapy', 'Rest', 'Education']],
    ['You may be offered painkillers, a splint or surgery.', ['Painkillers', 'Splint', 'Surgery']],
  ])('names treatments in a section for them: “%s”', (sentence, names) => {
    const {blocks} = readSection(`## Treatment\n\n${sentence}`)
    expect(
      readStatements(blocks, ['Gout'], defaultWording, 'treatments').map(
        ({list, fact}) => `${list}: ${fact.name}`,
      ),
    ).toEqual(names.map((name) => `treatments: ${name}`))
  })

  test.each([
    ['Men are typically more prone to it.', ['Men']],
    ['Smokers and older men also have an increased risk.', ['Smokers', 'Older men']],
    ['Men are more likely to develop gout.', ['Men']],
    ['Men are twice as likely as women to develop it.', ['Men']],
    [
      'Research has found that old age, diabetes and smoking increase the risk.',
      ['Old age', 'Diabetes', 'Smoking'],
    ],
    ['It most often affects men over 40.', ['Men over 40']],
    [
      'You are more at risk if you have diabetes, a family history or stones.',
      ['Diabetes', 'Family history', 'Stones'],
    ],
    ['A parent with gout will increase the chances of having it.', ['Parent with gout']],
    [
      'Some people, including those with diabetes, psoriasis or stiff toes, are more prone to it.',
      ['Diabetes', 'Psoriasis', 'Stiff toes'],
    ],
  ])('tells who is at risk: “%s”', (sentence, names) => {
    const {blocks} = readSection(`## Risk factors\n\n${sentence}`)
    expect(
      readStatements(blocks, ['Gout'], defaultWording, 'riskFactors').map(
        ({list, fact}) => `${list}: ${fact.name}`,
      ),
    ).toEqual(names.map((name) => `riskFactors: ${name}`))
  })
})

describe('a sentence that names treatments or exercises', () => {
  test.each([
    ['Treatment may include rest, a brace and massage.', 'treatments', ['Rest', 'Brace', 'Massage']],
    ['If it lasts for longer than a year, a tendon graft may be necessary.', 'treatments', ['Tendon graft']],
    [
      'Physiotherapists use different techniques for it, including taping and massage.',
      'treatments',
      ['Taping', 'Massage'],
    ],
    ['The treatment for it is simple: rest, ice and time.', 'treatments', ['Rest', 'Ice', 'Time']],
    ['Your doctor may prescribe a short course of steroids.', 'treatments', ['Short course of steroids']],
    ['In severe cases, surgery may be considered.', 'treatments', ['Surgery']],
    [
      'In acute injuries the RICE approach with ice is recommended.',
      'treatments',
      ['RICE approach with ice'],
    ],
    [
      'Another form of treatment is release surgery, in which a cut is made.',
      'treatments',
      ['Release surgery'],
    ],
    ['The two drugs most commonly used are ibuprofen and aspirin.', 'treatments', ['Ibuprofen', 'Aspirin']],
    ['If they do not improve, surgery is an option.', 'treatments', ['Surgery']],
    [
      'Many patients gain relief of symptoms after rest, a splint, new habits and injections.',
      'treatments',
      ['Rest', 'Splint', 'New habits', 'Injections'],
    ],
    [
      'It is often treated with taping or a steroid injection.',
      'treatments',
      ['Taping', 'Steroid injection'],
    ],
    ['Yoga and acupuncture can ease the pain.', 'treatments', ['Yoga', 'Acupuncture']],
    [
      'Try gentle exercises such as wrist curls and towel twists.',
      'exercises',
      ['Wrist curls', 'Towel twists'],
    ],
    [
      'Focus on wrist stretches, ball squeezes and towel rolls.',
      'exercises',
      ['Wrist stretches', 'Ball squeezes', 'Towel rolls'],
    ],
    ['Grip strengthening exercises can also be effective.', 'exercises', ['Grip strengthening exercises']],
    [
      'Conservative treatments can include one or more of the following: a brace, massage and injections.',
      'treatments',
      ['Brace', 'Massage', 'Injections'],
    ],
    ['The goal is to decrease pain with rest, ice and a brace.', 'treatments', ['Rest', 'Ice', 'Brace']],
    [
      'Treatment focuses on reducing pain and inflammation through rest and a brace.',
      'treatments',
      ['Rest', 'Brace'],
    ],
    [
      'Severe cases may require injections, a cast or surgery.',
      'treatments',
      ['Injections', 'Cast', 'Surgery'],
    ],
    [
      'Depending on the cause of your symptoms, physical therapy may include massage, taping and dry needling.',
      'treatments',
      ['Massage', 'Taping', 'Dry needling'],
    ],
    [
      'First treatment includes ice and anti-inflammatory drugs.',
      'treatments',
      ['Ice', 'Anti-inflammatory drugs'],
    ],
    ['First treatment includes hot or cold packs.', 'treatments', ['Hot or cold packs']],
  ])('“%s”', (sentence, list, names) => {
    expect(read(sentence)).toEqual(names.map((name) => `${list}: ${name}`))
  })
})

describe('a sentence that names nothing', () => {
  test.each([
    'Symptoms vary.',
    'Symptoms have an impact on quality of life including work, sport and sleep.',
    'We treat a wide variety of symptoms and conditions including fatigue, insomnia and thrush.',
    'Things that manage elbow symptoms include grips, gloves and gels.',
    'Problems that need different management include fractures, infections and tumours.',
    'Untreated tennis elbow can cause pain, weakness and stiffness.',
    'Symptoms are often aggravated by sports such as tennis or golf.',
    'Symptoms are discussed with your goals (such as sport), and your health.',
    'Symptoms include pain and a feeling that the whole of the leg is about to give way under you.',
    'The symptoms are usually mild.',
    'For people with symptoms, management may involve addressing habits or other things.',
    'Secondary causes like age also count.',
    'The cause is unknown.',
    'It is not caused by tennis, golf or typing.',
    'Is it caused by tennis, golf or typing?',
    'If you experience severe pain or numbness, see a doctor.',
    'Symptoms of rheumatoid arthritis include fever and fatigue.',
    'Your doctor may recommend an x-ray or a scan.',
    'They can help.',
    'Avoid exercises such as push-ups and planks.',
    '',
    'There may be swelling, a long wait and a bill.',
    'If you’ve noticed aching, or stiffness in the morning, you may call us.',
    'We recommend receiving three to six treatments.',
  ])('“%s”', (sentence) => {
    expect(read(sentence)).toEqual([])
  })
})

test('a sentence about the same disease under a longer name is read', () => {
  expect(read('Symptoms of hip osteoarthritis include stiffness and pain.', 'Osteoarthritis')).toEqual([
    'symptoms: Stiffness',
    'symptoms: Pain',
  ])
})

describe('a sentence in other words', () => {
  test.each([
    ['Another common treatment for tennis elbow is shockwave.', ['treatments: Shockwave']],
    ['A common cause in adults is overuse.', ['causes: Overuse']],
    ['Check-ups play a crucial role in prevention.', []],
    ['The main symptom is going to be an ache in the arm.', ['symptoms: Ache in the arm']],
    [
      'It can be caused by a narrow, pointed bone or a fall.',
      ['causes: Narrow, pointed bone', 'causes: Fall'],
    ],
    ['A lack of iron makes it hard to move, which can cause tennis elbow.', []],
    ['The usual presentation is stiffness and numbness.', ['symptoms: Stiffness', 'symptoms: Numbness']],
    [
      'Symptoms are pain and a limited reach as well as fatigue, mostly at night.',
      ['symptoms: Pain', 'symptoms: Limited reach', 'symptoms: Fatigue'],
    ],
    ['Some patients get tennis elbow due to typing or a fall.', ['causes: Typing', 'causes: Fall']],
    ['Tennis elbow is secondary to a fall.', ['causes: Fall']],
    [
      'Tennis elbow is a common injury caused by overuse, a fall or bad tools.',
      ['causes: Overuse', 'causes: Fall', 'causes: Bad tools'],
    ],
    ['Tennis elbow can also be a result of a fall.', ['causes: Fall']],
    ['The most common cause is a lack of sleep or rest.', ['causes: Lack of sleep or rest']],
    ['Addressing the root cause is key to relief.', []],
    ['The cause is usually in the neck or shoulder.', []],
    ['You are more likely to get it if you have weak wrists.', ['riskFactors: Weak wrists']],
    [
      'Risk is influenced by many factors, including age, a weak grip and earlier injuries.',
      ['riskFactors: Age', 'riskFactors: Weak grip', 'riskFactors: Earlier injuries'],
    ],
    ['The risk depends on age and weight.', ['riskFactors: Age', 'riskFactors: Weight']],
    ['A weak grip increases a player’s risk of tennis elbow.', ['riskFactors: Weak grip']],
    ['Untreated, it increases the risk of tennis elbow.', []],
    [
      'In addition to typing, painting can raise the risk of tennis elbow.',
      ['riskFactors: Typing', 'riskFactors: Painting'],
    ],
    [
      'The best treatments are rest, ice and taping.',
      ['treatments: Rest', 'treatments: Ice', 'treatments: Taping'],
    ],
    [
      'If it hurts, begin by resting the arm and applying ice.',
      ['treatments: Resting the arm', 'treatments: Applying ice'],
    ],
    ['You can also buy painkillers at the pharmacy.', ['treatments: Painkillers']],
    [
      'Our therapists combine massage, needling and taping.',
      ['treatments: Massage', 'treatments: Needling', 'treatments: Taping'],
    ],
    [
      'Medications include NSAIDs like ibuprofen and naproxen, and ointments.',
      ['treatments: NSAIDs like ibuprofen and naproxen', 'treatments: Ointments'],
    ],
    ['It helps; however, if it lasts, surgery may be recommended.', ['treatments: Surgery']],
  ])('“%s”', (sentence, expected) => {
    expect(read(sentence)).toEqual(expected)
  })

  test('calls the condition by another of its names', () => {
    const {blocks} = readSection('## Overview\n\nLateral epicondylitis is best treated with rest and taping.')
    const treatments = (names: readonly string[]) =>
      readStatements(blocks, names, defaultWording).map(({fact}) => fact.name)
    expect(treatments(['Tennis elbow', 'Lateral epicondylitis'])).toEqual(['Rest', 'Taping'])
    expect(treatments(['Tennis elbow'])).toEqual([])
  })
})

describe('a sentence in a section of the list’s own kind', () => {
  const readOwn = (own: StatedList, sentence: string): string[] =>
    readStatements(
      readSection(`## Overview\n\n${sentence}`).blocks,
      ['Tennis elbow'],
      defaultWording,
      own,
    ).flatMap(({list, fact}) => (list === own ? [fact.name] : [`${list}: ${fact.name}`]))

  test.each<[StatedList, string, string[]]>([
    ['symptoms', 'There may be swelling, redness and warmth.', ['Swelling', 'Redness', 'Warmth']],
    [
      'symptoms',
      'Some people also have fatigue, poor sleep and low mood.',
      ['Fatigue', 'Poor sleep', 'Low mood'],
    ],
    ['symptoms', 'Others are redness, soreness and thick skin.', ['Redness', 'Soreness', 'Thick skin']],
    ['symptoms', 'The pain from it is typically a dull ache near the bone.', ['Dull ache near the bone']],
    ['symptoms', 'The arm is tender, and you’ll feel sharp pain.', ['Sharp pain']],
    [
      'symptoms',
      'Apart from these, pain in the hand, stiffness and fatigue appear in time.',
      ['Pain in the hand', 'Stiffness', 'Fatigue'],
    ],
    ['symptoms', 'Another common problem is numbness of a finger.', ['Numbness of a finger']],
    ['symptoms', 'Signs of red, tender skin and numbness occur.', ['Red, tender skin', 'Numbness']],
    ['symptoms', 'The most common characteristic of it is aching.', ['Aching']],
    ['symptoms', 'Symptoms vary from mild discomfort to sharp pain.', ['Mild discomfort', 'Sharp pain']],
    [
      'treatments',
      'The most common ways to repair it use mesh, myofascial release, and surgery.',
      ['Mesh', 'Myofascial release', 'Surgery'],
    ],
    [
      'treatments',
      'One approach is through lifestyle changes, including diet changes, rest, and reducing stress.',
      ['Diet changes', 'Rest', 'Reducing stress'],
    ],
    [
      'symptoms',
      'While not symptoms of it, many people have other health problems, such as diabetes, gout and anaemia.',
      [],
    ],
    ['causes', 'Too much of a hormone may be another contributing factor.', ['Too much of a hormone']],
    ['treatments', 'Treatment varies from person to person, depending on the symptoms.', []],
    [
      'treatments',
      'Treatment usually combines gentle exercise with hands-on techniques and pain management.',
      ['exercises: Gentle exercise', 'Hands-on techniques', 'Pain management'],
    ],
    ['treatments', 'One of the key ways to help it is through manual therapy.', ['Manual therapy']],
    ['treatments', 'If it lasts, steroid drugs may be administered to help.', ['Steroid drugs']],
    ['treatments', 'A healthy diet is recommended for everyone.', ['Healthy diet']],
    ['treatments', 'People who don’t like needles may be prescribed painkillers.', ['Painkillers']],
    [
      'treatments',
      'Other treatments, including tight straps or the use of heat creams, should be avoided.',
      [],
    ],
    [
      'treatments',
      'Rehabilitation and symptom treatment support function.',
      ['Rehabilitation', 'Symptom treatment'],
    ],
    ['treatments', 'Doctors reduce the pain.', []],
    ['treatments', 'In hospital, patients may receive fluids.', ['Fluids']],
    ['treatments', 'Physiotherapy is essential for recovery.', ['Physiotherapy']],
    ['treatments', 'There is little to say that surgery is important for it.', []],
    ['treatments', 'We agree on a plan of rest, ice and taping.', ['Rest', 'Ice', 'Taping']],
    ['treatments', 'Resting and oral fluids should be started.', ['Resting', 'Oral fluids']],
    ['treatments', 'Your GP or sports clinic can prescribe painkillers.', ['Painkillers']],
    ['treatments', 'We offer care at fair prices.', []],
    ['treatments', 'Operations are performed by surgeons.', []],
    [
      'treatments',
      'Options are tablets (ibuprofen (Brand), naproxen (Other, Another)), splints and a cast.',
      ['Tablets (ibuprofen, naproxen)', 'Splints', 'Cast'],
    ],
    ['causes', 'It occurs from time to time when bacteria grow.', []],
    [
      'treatments',
      'Use cushions, corn pads or a soft splint to ease the pressure.',
      ['Cushions', 'Corn pads', 'Soft splint'],
    ],
    ['treatments', 'Steroid injections are often provided for relief.', ['Steroid injections']],
    ['symptoms', 'Dizziness may occur due to the pull on the neck.', ['Dizziness']],
    ['symptoms', 'Limited opening results from guarding, swelling, or scars.', ['Limited opening']],
    ['symptoms', 'The most common are neck pain and numbness.', ['Neck pain', 'Numbness']],
    ['symptoms', 'Pain, stiffness and numbness are the hallmarks.', ['Pain', 'Stiffness', 'Numbness']],
    ['symptoms', 'It starts with a sore throat, chills and sneezing.', ['Sore throat', 'Chills', 'Sneezing']],
    ['symptoms', 'Watch out for swelling, redness and fever.', ['Swelling', 'Redness', 'Fever']],
    [
      'symptoms',
      'Pain (mostly at night), swelling and locking of the joint.',
      ['Pain (mostly at night)', 'Swelling', 'Locking of the joint'],
    ],
    ['symptoms', 'The most obvious symptom is an ache in the forearm.', ['Ache in the forearm']],
    ['symptoms', 'Pain is the most prominent symptom of it.', ['Pain']],
    ['symptoms', 'The patient will complain of aching near the wrist.', ['Aching near the wrist']],
    [
      'symptoms',
      'This leads to severe pain, weak fingers and stiffness.',
      ['Severe pain', 'Weak fingers', 'Stiffness'],
    ],
    [
      'symptoms',
      'You will meet many of them. These are burning, numbness and cramps.',
      ['Burning', 'Numbness', 'Cramps'],
    ],
    ['symptoms', 'Such an injury produces a sharp pain on the outside.', ['Sharp pain on the outside']],
    [
      'symptoms',
      'It may be associated with numbness, tingling and weakness.',
      ['Numbness', 'Tingling', 'Weakness'],
    ],
    ['symptoms', 'Aching arms, poor sleep, low mood', ['Aching arms', 'Poor sleep', 'Low mood']],
    [
      'symptoms',
      'You may feel pain in the elbow, wrist or fingers, stiffness and numbness.',
      ['Pain in the elbow, wrist or fingers', 'Stiffness', 'Numbness'],
    ],
    ['symptoms', 'A sore toe may change how you walk and lead to knee pain.', []],
    ['symptoms', 'Hearing loss and numbness are not symptoms of tennis elbow.', []],
    ['symptoms', 'The symptoms are usually mild.', []],
    ['symptoms', 'Pain and the weather, of all things.', []],
    ['causes', 'It is often the result of a fall or a sudden pull.', ['Fall', 'Sudden pull']],
    ['causes', 'Theories include trauma, genetics and a weak grip.', ['Trauma', 'Genetics', 'Weak grip']],
    ['causes', 'Heavy tools and cold weather may also contribute to it.', ['Heavy tools', 'Cold weather']],
    ['causes', 'Heavy tools can cause small marks in the wood.', []],
    [
      'causes',
      'It is often linked to typing, painting and long hours of driving.',
      ['Typing', 'Painting', 'Long hours of driving'],
    ],
    [
      'causes',
      'This may be due to, among other things, overuse and poor technique.',
      ['Overuse', 'Poor technique'],
    ],
    ['causes', 'The elbow is connected to many muscles.', []],
    ['causes', 'The exact causes are not known.', []],
    [
      'causes',
      'Age, smoking and a heavy racket are other possible contributors.',
      ['Age', 'Smoking', 'Heavy racket'],
    ],
    ['causes', 'In some cases no cause is found.', []],
    [
      'riskFactors',
      'If you have weak wrists, a tight grip or stiff shoulders, you are more likely to get it.',
      ['Weak wrists', 'Tight grip', 'Stiff shoulders'],
    ],
    [
      'treatments',
      'Tablets, splints and steroid injections can be used.',
      ['Tablets', 'Splints', 'Steroid injections'],
    ],
    ['treatments', 'Eye drops / Laser therapy / Surgery', ['Eye drops', 'Laser therapy', 'Surgery']],
    ['treatments', 'Rest,Ice,Compression', ['Rest', 'Ice', 'Compression']],
    [
      'treatments',
      'Treatment usually involves antibiotics as well as antifungal tablets.',
      ['Antibiotics', 'Antifungal tablets'],
    ],
    ['treatments', 'Your podiatrist may create shoe inserts or a soft cast.', ['Shoe inserts', 'Soft cast']],
    ['treatments', 'We create a personal treatment plan.', []],
    ['causes', 'This can be from a torn tendon, arthritis or gout.', ['Torn tendon', 'Arthritis', 'Gout']],
    [
      'causes',
      'Studies have linked the condition to stress, and a lack of sleep.',
      ['Stress', 'Lack of sleep'],
    ],
    [
      'causes',
      'Although the cause is unknown, contributing factors include repetitive gripping.',
      ['Repetitive gripping'],
    ],
    [
      'causes',
      'This may relate to genetics, stress or other concerns.',
      ['Genetics', 'Stress', 'Other concerns'],
    ],
    [
      'treatments',
      'These may include the use of ice, physical therapy or rest.',
      ['Ice', 'Physical therapy', 'Rest'],
    ],
    ['causes', 'These include: Lifting, cold air and bad tools.', ['Lifting', 'Cold air', 'Bad tools']],
    ['causes', 'It can also occur during adulthood.', []],
    [
      'causes',
      'Some people, including those with “flat feet,” tight arms or gout, are particularly prone to it.',
      ['riskFactors: “flat feet”', 'riskFactors: Tight arms', 'riskFactors: Gout'],
    ],
    ['treatments', 'Others may require surgery or physical therapy.', ['Surgery', 'Physical therapy']],
    ['treatments', 'Most cases do not require surgery.', []],
    ['treatments', 'The mainstay of treatment is a splint.', ['Splint']],
    [
      'treatments',
      'It is best treated conservatively with rest, massage and painkillers.',
      ['Rest', 'Massage', 'Painkillers'],
    ],
    ['treatments', 'If that fails, a steroid injection may be an option.', ['Steroid injection']],
    ['causes', 'It is the result of a combination of many things.', []],
    ['causes', 'There are many causes, such as heavy lifting and stress.', ['Heavy lifting', 'Stress']],
    [
      'causes',
      'Many things can bring on pain, including bad posture, injury and stress.',
      ['Bad posture', 'Injury', 'Stress'],
    ],
    ['causes', 'Tight shoes and high heels are often to blame.', ['Tight shoes', 'High heels']],
    ['causes', 'There are several causes of wear, including age, work and sport.', ['Age', 'Work', 'Sport']],
    [
      'riskFactors',
      'You are more likely to get it if you are over 40, overweight or a smoker.',
      ['Over 40', 'Overweight', 'Smoker'],
    ],
    ['riskFactors', 'Painters, cooks and plumbers are most at risk.', ['Painters', 'Cooks', 'Plumbers']],
    ['riskFactors', 'Age, injury and overuse all play a part.', ['Age', 'Injury', 'Overuse']],
    ['treatments', 'First-line treatment is rest, ice and a brace.', ['Rest', 'Ice', 'Brace']],
    [
      'treatments',
      'Treatments such as rest, ice and orthotics are usually tried first.',
      ['Rest', 'Ice', 'Orthotics'],
    ],
    ['treatments', 'Medications like ibuprofen and naproxen reduce pain a lot.', ['Ibuprofen', 'Naproxen']],
    [
      'treatments',
      'If these do not help, your doctor may suggest an injection, a brace or surgery.',
      ['Injection', 'Brace', 'Surgery'],
    ],
    ['treatments', 'Braces, supports and taping are commonly recommended.', ['Braces', 'Supports', 'Taping']],
    [
      'treatments',
      'Techniques used include mobilisation, massage and taping.',
      ['Mobilisation', 'Massage', 'Taping'],
    ],
    [
      'treatments',
      'Physiotherapy, medication and a change of habits can help.',
      ['Physiotherapy', 'Medication', 'Change of habits'],
    ],
    ['treatments', 'In severe cases, surgery may be needed.', ['Surgery']],
    [
      'causes',
      'Causes and risk factors include: stress, poor diet and heavy lifting.',
      ['Stress', 'Poor diet', 'Heavy lifting'],
    ],
    [
      'causes',
      'In women, heavy bleeding and pregnancy are very common causes.',
      ['Heavy bleeding', 'Pregnancy'],
    ],
    [
      'riskFactors',
      'Other factors linked with a higher risk of it include old age, smoking and stress.',
      ['Old age', 'Smoking', 'Stress'],
    ],
    [
      'symptoms',
      'You may have it if you have a sore throat, a cough or a fever.',
      ['Sore throat', 'Cough', 'Fever'],
    ],
    [
      'symptoms',
      'Symptoms of it in women: acne, hair loss and thinning hair.',
      ['Acne', 'Hair loss', 'Thinning hair'],
    ],
  ])('%s: “%s”', (own, sentence, names) => {
    expect(readOwn(own, sentence)).toEqual(names)
  })
})
