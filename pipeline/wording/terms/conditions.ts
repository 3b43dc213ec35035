import {listed, singular} from './term-list.ts'

/** Longer words are taken in the singular. */
const SHORTEST_PLURAL = 3

const bonesAndJoints = listed(`
  pilonidal sinus, bone bruise, bone density loss, osteopenia, loose body, leg length difference,
  unequal leg length, hip click, clicking hip, labral fraying, loose joint, joint laxity, hyperextension,
  hyperextended knee, hyperextended elbow, winging scapula, scapular winging, spinal misalignment, subluxation,
  spinal subluxation, pars defect, end plate change, modic change, bulged disc, bulging disk, slip disc,
  sway back, flat back, crick in the neck, kissing spine, broken tailbone, bruised tailbone, tarsal coalition,
  fallen arch, collapsed arch, dropped metatarsal, bunionette, overlapping toe, clawed toe, hammertoe,
  webbed toe, stone bruise, black toenail, thickened toenail, thick toenail, dry heel, corn and callus,
  jammed finger, jersey finger, skier's thumb, gamekeeper's thumb, texting thumb, gamer's thumb,
  bowler's thumb, cubital tunnel, radial tunnel, tarsal tunnel, thoracic outlet, double crush, wrist drop,
  kienbock, boutonniere, swan neck, little league elbow, little league shoulder, separated shoulder,
  shoulder separation, biceps rupture, slap lesion, bankart lesion, hill-sachs lesion, osteochondral lesion,
  osteochondral defect, bone marrow edema, bone marrow oedema, hip pointer, groin pull, charley horse,
  corked thigh, dead leg, tennis leg, calf pull, muscle pull, muscle guarding, muscle wasting, muscle twitch,
  fascial adhesion, itb friction, patella alta, patella maltracking, water on the knee, knee effusion,
  fluid on the knee, clicking knee, bowed leg, weak ankle, rolled ankle, twisted ankle, ankle roll,
  cuboid subluxation, marching foot, charcot foot, military neck, loss of cervical curve, straight neck,
  hump back
`)

const nervesAndMind = listed(`
  mnd, nerve entrapment, compressed nerve, irritated nerve, cauda equina, brain fog, brain bleed,
  developmental delay, apraxia, ataxia, aphasia, dysarthria, dysphasia, hydrocephalus, tic, tourette,
  facial droop, sleep walking, sleepwalking, nightmare, night terror, jet lag, excessive sleepiness,
  narcolepsy, phobia, agoraphobia, low mood, self harm, body dysmorphia, delirium, mild cognitive impairment,
  baby blues, nicotine dependence, alcohol dependence, opioid dependence
`)

const skinHairAndNails = listed(`
  skin tag, mole, age spot, liver spot, sun damage, sun spot, birthmark, strawberry mark, port wine stain,
  stretch mark, wrinkle, blackhead, whitehead, pimple, milia, molluscum, ingrown hair, razor bump, razor burn,
  cradle cap, jock itch, tinea, candida, intertrigo, prickly heat, hyperpigmentation, hypopigmentation,
  dark circle, dry scalp, itchy scalp, hair thinning, thinning hair, pattern baldness, baldness, split nail,
  brittle nail, hairloss, nail fungus, paronychia, whitlow, bed sore, bedsore, pressure sore, insect bite, bee sting,
  tick bite, chafing, chapped lip, cracked lip, lichen planus, lichen sclerosus, keloid, skin lesion,
  skin peeling, sweaty palm, sweaty feet, foot odour, smelly feet, body odour
`)

const eyesEarsNoseAndThroat = listed(`
  pterygium, pinguecula, macular hole, macular pucker, epiretinal membrane, retinal detachment,
  retinal vein occlusion, vitreous detachment, amd, keratoconus, corneal abrasion, scratched eye, red eye,
  watery eye, watering eye, itchy eye, tired eye, droopy eyelid, drooping eyelid, chalazion, entropion,
  ectropion, double vision, blurred vision, blurry vision, refractive error, crossed eye, nystagmus, ear wax,
  earwax, blocked ear, swimmer's ear, perforated eardrum, burst eardrum, ear barotrauma, presbycusis,
  sensorineural loss, sinus pressure, blocked sinus, nasal polyp, deviated septum, nose bleed, post nasal drip,
  postnasal drip, loss of smell, anosmia, hoarse voice, hoarseness, vocal nodule, vocal cord nodule,
  lost voice, strep throat, tonsil stone, enlarged adenoid, dysphagia, swallowing difficulty
`)

const mouth = listed(`
  enamel erosion, tooth erosion, dental erosion, acid erosion, tooth wear, tooth abrasion, dental caries,
  caries, tooth cavity, chipped tooth, broken tooth, loose tooth, knocked out tooth, tooth discolouration,
  tooth discoloration, stained tooth, yellow teeth, gum recession, plaque and tartar, tartar build-up,
  impacted tooth, impacted wisdom tooth, gap teeth, diastema, open bite, deep bite, buck teeth, jaw clenching,
  teeth clenching, tooth grinding, canker sore, teething, thumb sucking, black hairy tongue, geographic tongue,
  dentine hypersensitivity
`)

const insides = listed(`
  gord, barrett's, stomach bug, tummy bug, trapped wind, bloating, leaky gut, sibo, gluten intolerance,
  gluten sensitivity, fructose intolerance, bowel obstruction, faecal impaction, rectal bleeding, anal itching,
  pruritus ani, anal tag, ibd, colon polyp, bowel polyp, liver failure, raised liver enzyme, swollen spleen,
  kidney failure, renal stone, uric acid stone, calcium oxalate stone, struvite stone,
  renal calculi, renal failure, urinary retention, urinary frequency, urinary urgency, weak bladder,
  leaky bladder, blood in urine, premature ejaculation, low testosterone, low libido, testicular torsion,
  undescended testicle, pelvic floor weakness, weak pelvic floor, pelvic congestion, vaginal dryness,
  painful sex, pcod, painful period, irregular period, missed period, absent period, hot flush, hot flash,
  ectopic pregnancy, hyperemesis, low milk supply, blocked milk duct, cracked nipple, breast lump,
  flat head, rsv, slapped cheek, febrile convulsion, threadworm, pinworm, tapeworm, roundworm
`)

const heartLungsAndBlood = listed(`
  low blood pressure, hypotension, heart block, heart murmur, irregular heartbeat, atrial flutter,
  blocked artery, poor circulation, venous insufficiency, thread vein, water retention, fluid retention,
  oedema, edema, anaphylaxis, shortness of breath, breathlessness, collapsed lung, pneumothorax, pleurisy,
  pleural effusion, lung nodule, sarcoid, blood poisoning, iron overload, low platelet, easy bruising,
  low blood sugar, high blood sugar, prediabetes, insulin resistance, high uric acid, overweight, underweight,
  malnutrition, scurvy, beriberi, pellagra, adrenal fatigue, hangover, coronavirus, hantavirus, toxic shock,
  mrsa, gangrene, heatstroke, sunstroke, trench foot, carbon monoxide poisoning, lead poisoning,
  electric shock, near drowning
`)

/** Names of conditions that no ending and no common word gives away, as `wordsOf` gives them. */
export const conditionNames: ReadonlySet<string> = new Set(
  [bonesAndJoints, nervesAndMind, skinHairAndNails, eyesEarsNoseAndThroat, mouth, insides, heartLungsAndBlood]
    .flat()
    .map((name) => wordsOf(name).join(' ')),
)

/** No name has more words. */
const MOST_WORDS = 6

/** Whether a text holds one of some names. */
export function holdsName(text: string, names: ReadonlySet<string>): boolean {
  const words = wordsOf(text)
  return words.some((_, start) =>
    Array.from({length: MOST_WORDS}, (__, more) => words.slice(start, start + more + 1).join(' ')).some(
      (name) => names.has(name),
    ),
  )
}

/** Words in lower case; longer ones in the singular. */
export function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []
  return words.map((word) => (word.length > SHORTEST_PLURAL && !word.endsWith('ss') ? singular(word) : word))
}
