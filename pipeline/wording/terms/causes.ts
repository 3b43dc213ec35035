import {listed, termList} from './term-list.ts'

/** What conditions commonly come of. */
export const causeTerms = termList({
  names: listed(`
  overuse, overuse injury/injuries, repetitive strain/movement/motion/stress/use/activity/activities,
  poor/bad posture, trauma, sports/previous/traumatic/sudden/direct injury/injuries, fall,
  car/road/motor accident, muscle imbalance/weakness, tight muscle, flat feet, high arch/arches,
  ill-fitting/poor/improper/tight shoe, ill-fitting/poor/improper/tight footwear, high heel,
  heavy lifting, prolonged sitting/standing, sedentary lifestyle, lack of exercise/sleep/movement,
  obesity, excess weight, smoking, alcohol, stress, dehydration, poor diet, hormonal change/imbalance,
  genetics, genetic factor/predisposition, heredity, family history, ageing, aging,
  bacterial/viral/fungal infection, infection, allergy, allergies, pollen, dust mite, pet dander,
  herniated/bulging/slipped disc, herniated/bulging disk, bone spur, degenerative disc disease,
  spinal stenosis, wear and tear, high blood pressure/cholesterol, teeth grinding, poor oral hygiene,
  plaque, sun exposure, nerve damage, autoimmune disease/disorder
`),
})
