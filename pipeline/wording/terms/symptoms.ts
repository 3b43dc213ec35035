import {listed, termList} from './term-list.ts'

/** What somebody feels or sees, by its common names. */
export const symptomTerms = termList({
  names: listed(`
  pain, ache, discomfort, stiffness, swelling, tenderness, numbness, tingling, weakness, soreness,
  tightness, redness, bruising, bleeding, itching, itchiness, fatigue, tiredness, fever, chill, nausea,
  vomiting, dizziness, headache, cramp, cramping, spasm, clicking, popping, locking, grinding,
  instability, bloating, constipation, diarrhoea, diarrhea, heartburn, indigestion, insomnia,
  irritability, blurred/blurry/double vision, dry mouth/skin/eye, rash, rashes, blister, hives, sneezing,
  wheezing, coughing, cough, sore throat, runny/blocked/stuffy nose, shortness of breath,
  weight loss/gain, loss of appetite/balance/sensation/movement/mobility/strength, pins and needles,
  burning sensation, burning, limping, limited/reduced/restricted mobility/movement,
  limited/reduced/restricted range of motion, bad breath, tooth sensitivity, palpitation, sweating,
  hot flush/flash, hot flushes/flashes, night sweat, watery eye
`),
  qualifiers: listed(`
  severe, sharp, dull, mild, persistent, chronic, sudden, constant, burning, throbbing, stabbing,
  shooting, aching, intense, localised, localized, radiating, joint, muscle, muscular, morning, back,
  lower, upper, neck, knee, hip, heel, foot, shoulder, elbow, wrist, chest, abdominal, stomach, pelvic,
  facial, jaw, eye, ear, leg, arm, hand, night, bleeding, skin, nerve, excessive, frequent
`),
  places: String.raw`(?: (?:in|on|around|at|along|behind|under|down) (?:the |your )?(?:\p{L}+ ){0,3}(?:neck|back|shoulders?|arms?|elbows?|wrists?|hands?|fingers?|thumb|hips?|groin|buttocks?|thighs?|legs?|knees?|calf|calves|shins?|ankles?|feet|foot|heels?|toes?|jaw|face|head|chest|ribs?|abdomen|stomach|joints?|skin|gums?))?`,
})
