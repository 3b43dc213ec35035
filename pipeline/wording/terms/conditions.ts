import {listed, singular} from './term-list.ts'

/** Longer words are taken in the singular. */
const SHORTEST_PLURAL = 3

const bonesAndJoints = listed(`
  pilonidal sinus, trochanteric bursa pain, bone bruise, bone spur, bone density loss, osteopenia, loose body,
  leg length difference, unequal leg length, hip click, clicking hip, hip labrum, labral fraying, loose joint,
  joint laxity, hyperextension, hyperextended knee, hyperextended elbow, winging scapula, scapular winging,
  spinal misalignment, subluxation, spinal subluxation, pars defect, end plate change, modic change, facet syndrome,
  bulged disc, bulging disk, disc bulge, slip disc, disc tear, annular tear, sway back, flat back, text neck,
  crick in the neck, upper crossed, lower crossed, kissing spine, coccyx injury, broken tailbone, bruised tailbone,
  sesamoid, accessory navicular, tarsal coalition, fallen arch, collapsed arch, dropped metatarsal, tailor's bunion,
  bunionette, overlapping toe, clawed toe, hammertoe, mallet toe, webbed toe, broken toe, stone bruise, black toenail,
  thickened toenail, thick toenail, cracked heel, dry heel, plantar wart, plantar plate, capsule tear, corn and callus,
  jammed finger, jersey finger, boxer's fracture, skier's thumb, gamekeeper's thumb, texting thumb, gamer's thumb,
  bowler's thumb, cubital tunnel, radial tunnel, tarsal tunnel, guyon's canal, thoracic outlet, double crush,
  handcuff neuropathy, saturday night palsy, wrist drop, kienbock, mallet finger, boutonniere, swan neck,
  little league elbow, little league shoulder, separated shoulder, shoulder separation, ac joint, popeye sign,
  biceps rupture, pec tear, slap lesion, bankart lesion, hill-sachs lesion, osteochondral lesion,
  osteochondral defect, bone marrow edema, bone marrow oedema, hip pointer, sports hernia, groin pull, pulled groin,
  charley horse, corked thigh, dead leg, tennis leg, calf pull, muscle pull, pulled muscle, muscle knot, muscle guarding,
  muscle wasting, muscle twitch, fascial adhesion, trigger point, iliotibial band,
  it band, itb friction, pes anserine, patella alta, patella maltracking, patellar tracking, patellar dislocation,
  kneecap dislocation, water on the knee, knee effusion, fluid on the knee, baker cyst, popliteal cyst, clicking knee,
  knock knee, bow leg, bowed leg, shin splint, compartment pressure, weak ankle, rolled ankle, twisted ankle,
  ankle roll, sinus tarsi, os trigonum, cuboid subluxation, spring ligament, marching foot, charcot foot, drop head,
  tech neck, military neck, loss of cervical curve, straight neck, hump back, bone infection
`)

const nervesAndMind = listed(`
  ms, als, mnd, chronic regional pain, nerve pain, nerve entrapment, nerve impingement,
  compressed nerve, irritated nerve, pinched nerve, cauda equina, cervicogenic headache, thunderclap headache,
  brain fog, brain injury, head injury, traumatic brain injury, post concussion, brain bleed, brain tumour,
  sensory processing, developmental delay, cerebral palsy, apraxia, ataxia, aphasia, dysarthria, dysphasia, hydrocephalus,
  essential tremor, tic, tourette, facial palsy, facial droop, trigeminal nerve, post polio, restless leg,
  sleep paralysis, sleep walking, sleepwalking, nightmare, night terror, jet lag, excessive sleepiness, narcolepsy,
  panic disorder, panic attack, phobia, agoraphobia, social anxiety, low mood, self harm,
  ocd, body dysmorphia, borderline personality, psychosis, delirium, mild cognitive impairment, postnatal depression,
  baby blues, seasonal affective, gaming addiction, nicotine dependence, alcohol dependence, opioid dependence
`)

const skinHairAndNails = listed(`
  skin tag, mole, age spot, liver spot, sun damage, sun spot, birthmark, strawberry mark, port wine stain, stretch mark,
  wrinkle, acne scar, blackhead, whitehead, pimple, milia, molluscum, ingrown hair, razor bump, razor burn,
  cradle cap, jock itch, tinea, candida, yeast infection, oral thrush, intertrigo, prickly heat, heat rash,
  pigmentation, hyperpigmentation, hypopigmentation, dark circle, dry scalp, itchy scalp, hair thinning, thinning hair,
  pattern baldness, baldness, split nail, brittle nail, nail fungus, nail infection, paronychia, whitlow, bed sore,
  bedsore, pressure sore, pressure ulcer, insect bite, bee sting, tick bite, bed bug, poison ivy, lyme, chafing,
  chapped lip, cracked lip, lichen planus, lichen sclerosus, actinic keratosis, keloid, lipoma, sebaceous cyst,
  skin lesion, skin peeling, sweaty palm, sweaty feet, foot odour, smelly feet, body odour
`)

const eyesEarsNoseAndThroat = listed(`
  pterygium, pinguecula, macular hole, macular pucker, epiretinal membrane, retinal detachment, retinal tear,
  retinal vein occlusion, vitreous detachment, posterior vitreous, amd, keratoconus, corneal abrasion, corneal ulcer,
  scratched eye, red eye, watery eye, watering eye, itchy eye, tired eye, eye strain, computer vision, digital eye strain,
  droopy eyelid, drooping eyelid, ptosis, chalazion, eyelid cyst, entropion, ectropion, blocked tear duct, night blindness,
  colour blindness, color blindness, double vision, blurred vision, blurry vision, refractive error, crossed eye, amblyopia,
  strabismus, nystagmus, uveitis, iritis, ocular migraine, temporal arteritis, eye floater, flashes and floaters,
  ear wax, earwax, blocked ear, swimmer's ear, perforated eardrum, burst eardrum, ear barotrauma, balance problem, balance disorder, presbycusis, sensorineural loss, sinus pressure, blocked sinus, blocked nose,
  stuffy nose, runny nose, nasal polyp, deviated septum, nose bleed, post nasal drip, postnasal drip, loss of smell,
  anosmia, hoarse voice, hoarseness, vocal nodule, vocal cord nodule, lost voice, strep throat, tonsil stone,
  enlarged adenoid, dysphagia, swallowing difficulty, sleep apnea
`)

const mouth = listed(`
  enamel erosion, tooth erosion, dental erosion, acid erosion, tooth wear, tooth abrasion, dental caries, caries,
  tooth cavity, chipped tooth, broken tooth, loose tooth, knocked out tooth, tooth discolouration, tooth discoloration,
  stained tooth, yellow teeth, tooth infection, tooth abscess, dental abscess, gum abscess, gum recession, receding gum,
  plaque and tartar, tartar build-up, pericoronitis, impacted tooth, impacted wisdom tooth, gap teeth, diastema,
  open bite, deep bite, buck teeth, jaw clenching, teeth clenching, tooth grinding, halitosis,
  burning mouth, mouth ulcer, canker sore, oral cancer, dry socket, baby bottle tooth decay, teething, thumb sucking,
  black hairy tongue, geographic tongue, tooth sensitivity, dentine hypersensitivity
`)

const insides = listed(`
  acid reflux, gord, barrett's, peptic ulcer, h pylori, helicobacter, stomach flu, stomach bug, tummy bug,
  trapped wind, bloating, leaky gut, sibo, gluten intolerance, gluten sensitivity, fructose intolerance,
  bowel obstruction, bowel incontinence, faecal impaction, rectal bleeding, anal itching, pruritus ani, anal tag,
  perianal haematoma, ibd, colon polyp, bowel polyp, gallstone, gall stone, bile duct, liver failure, raised liver enzyme,
  hepatitis, pancreatitis, swollen spleen, kidney failure, kidney disease, kidney infection, renal stone, uric acid stone, calcium oxalate stone, struvite stone, bladder stone, renal colic,
  renal calculi, renal failure,
  urinary retention, urinary frequency, urinary urgency, weak bladder, leaky bladder, blood in urine, bladder pain,
  varicocele, hydrocele, erectile dysfunction, premature ejaculation, low testosterone, low libido, phimosis,
  testicular torsion, undescended testicle, prostate enlargement, pelvic floor weakness, weak pelvic floor,
  pelvic congestion, vaginismus, vulvodynia, vaginal dryness, bacterial vaginosis, painful sex, pcod, heavy period,
  painful period, period pain, irregular period, missed period, absent period, premenstrual, hot flush, hot flash,
  ectopic pregnancy, gestational diabetes, preeclampsia, hyperemesis, low milk supply, blocked milk duct,
  cracked nipple, breast lump, breast cyst, tongue-tie, nappy rash, infant colic, baby reflux, plagiocephaly,
  flat head, croup, rsv, hand foot and mouth, foot and mouth, slapped cheek, febrile convulsion, threadworm,
  pinworm, tapeworm, roundworm
`)

const heartLungsAndBlood = listed(`
  high cholesterol, low blood pressure, hypotension, pots, heart block, heart murmur, irregular heartbeat, atrial flutter,
  coronary artery, blocked artery, peripheral artery, peripheral vascular, poor circulation, leg ulcer, venous ulcer,
  venous insufficiency, chronic venous, thread vein, varicose vein, swollen ankle, water retention, fluid retention,
  oedema, edema, anaphylaxis, wheeze, chest infection, shortness of breath, breathlessness, collapsed lung, pneumothorax,
  pleurisy, pleural effusion, lung nodule, silicosis, asbestosis, sarcoid, blood poisoning, sickle cell, iron overload,
  low platelet, haemochromatosis, hemochromatosis, blood disorder, easy bruising, underactive thyroid, overactive thyroid,
  thyroid nodule, low blood sugar, high blood sugar, pre-diabetes, prediabetes, insulin resistance, high uric acid,
  metabolic syndrome, overweight, underweight, malnutrition, scurvy, beriberi, pellagra, adrenal fatigue, hangover,
  long covid, coronavirus, cold and flu, glandular fever, yellow fever, west nile, hantavirus, toxic shock,
  sepsis, mrsa, gangrene, heat exhaustion, heatstroke, sunstroke, chilblain, trench foot, carbon monoxide poisoning,
  lead poisoning, electric shock, near drowning
`)

const names: ReadonlySet<string> = new Set(
  [bonesAndJoints, nervesAndMind, skinHairAndNails, eyesEarsNoseAndThroat, mouth, insides, heartLungsAndBlood]
    .flat()
    .map((name) => wordsOf(name).join(' ')),
)

/** Words of the longest name. */
const MOST_WORDS = Math.max(...[...names].map((name) => name.split(' ').length))

/** Whether a text holds the name of a condition that no ending and no common word gives away. */
export function namesListed(text: string): boolean {
  const words = wordsOf(text)
  return words.some((_, start) =>
    Array.from({length: MOST_WORDS}, (__, more) => words.slice(start, start + more + 1).join(' ')).some(
      (name) => names.has(name),
    ),
  )
}

/** Words in lower case; longer ones in the singular. */
function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []
  return words.map((word) => (word.length > SHORTEST_PLURAL ? singular(word) : word))
}
