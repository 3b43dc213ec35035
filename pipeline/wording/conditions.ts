import {conditionNames} from './terms/conditions.ts'
import {anyOf} from '../text/any-of.ts'

/** How a page says which condition it is about. */
export interface ConditionRules {
  /** A name in which this is found is the name of a condition. */
  readonly condition: RegExp
  /** Names of further conditions, in lower case and words of more than three letters in the singular. */
  readonly names: ReadonlySet<string>
  /** A name in which this is found is a treatment, a product or a page of the clinic, whatever else it holds. */
  readonly notCondition: RegExp
  /** A name in which this is found is a kind of page or many conditions in one word, unless the sections say otherwise. */
  readonly generic: RegExp
  /** Opens a name and is no part of it. */
  readonly prefix: RegExp
  /** Closes a name and is no part of it. */
  readonly tail: RegExp
  /** A text in which this is found asks, says or asks for something, and names nothing. */
  readonly statement: RegExp
  /** A title in which this is found announces a report of something, whatever it is about. */
  readonly reports: RegExp
  /** A title in which this is found is no name of an unknown condition. */
  readonly sentence: RegExp
  /** A title that promises things to do, so that the condition in it is not what the page is about. */
  readonly promises: RegExp
  /** A title in which this is found asks why something hurts: the page is about what its opening defines. */
  readonly complaint: RegExp
  /** Words around the name in a title; group 1 is the name. Tried from the top. */
  readonly titleFrames: readonly RegExp[]
  /** Words around the name in a section heading; group 1 is the name. */
  readonly headingFrames: readonly RegExp[]
}

/** A branch of medicine for a headline: the conditions below are examples of what it is for. */
export const fieldOfCare =
  /^(?:about |our |what is )?(?:(?:sports|manual|physical|massage) )?(?:physio(?:therapy)?|therapy|chiropractic|osteopathy|podiatry|massage|acupuncture)(?: (?:care|services?|treatments?))?\??$/i

const name = "([\\p{L}\\d][\\p{L}\\d'’ ()/&-]*?)"
const frame = (before: string, after: string) => new RegExp(`^${before}${name}${after}$`, 'iu')

export const conditionWords: ConditionRules = {
  condition: anyOf(
    /\b(?:pain|(?:head|back|stomach|tummy|belly|tooth|ear|heart|muscle|body|neck|face|jaw|leg|foot|arm|hand)?aches?|syndrome|sprain\w*|strain\w*|tears?|fractures?|injur(y|ies))\b/iu,
    /\b(?:splints|disorder|disease|dysfunction|impingement|instability|dislocation|stenosis|sciatica)\b/iu,
    /\b(?:whiplash|bunions?|spurs?|cramps?|vertigo|dizziness|giddiness|spasticity|diabetes|hernia)\b/iu,
    /\b(?:prolapse|disc bulge|bulging disc)\b/iu,
    /\b(?:(slipped|herniated|prolapsed|ruptured|degenerative) dis[ck]s?)\b/iu,
    /\b(?:prolapsed? (intervertebral )?dis[ck]|sprains and strains|torticollis|concussion|degeneration)\b/iu,
    /\b(?:paralysis|deformit(?:y|ies)|incontinence|stroke|tmd|tmj|plantar fasci\w+|trigger finger)\b/iu,
    /\b(?:pinched nerve|trapped nerve|scoliosis|lymphoedema|migraines?|cracked (?:tooth|teeth))\b/iu,
    /\b(?:malocclusion|(?:over|under|cross)bite|acidity|gerd|lactose intolerance|spider veins|burnout)\b/iu,
    /\b(?:toenail fungus|melasma|impetigo|(?:whooping|chronic|persistent) cough|glue ear|pink eye)\b/iu,
    /\b(?:(?:short|long|near|far)-?sighted(?:ness)?|astigmatism|convergence insufficiency|pms|pmdd)\b/iu,
    /\b(?:pre-?eclampsia|bph|hpv|dehydration|hypothermia|ha?emophilia|hiccups|tremors?|visual snow)\b/iu,
    /\bexcessive sweating\b|\b(?:head|brain|spinal|chest|facial|dental|birth) trauma\b|\bmetastas[ie]s\b/iu,
    /\b(?!(?:diagn|progn|hypn|osm|symbi|metamorph)osis\b|(?:hom[eo]*|oste|natur|all|sym|em|anti|tele|chir)o?pathy\b|(?:dipl|ar|axi|oklah|s|idi|th|t|r|pal|son|tac)oma\b|academia\b)\p{L}+(itis|os[ei]s|path(?:y|ies)|algia|oma|aemia|emia|plegia)\b/iu,
    /\b(frozen|swimmer'?s?|dead) shoulder\b/iu,
    /\b(tennis|golfer'?s?|thrower'?s?|student'?s?|climber'?s?|nursemaid'?s?) elbow\b/iu,
    /\b(runner'?s?|jumper'?s?|housemaid'?s?) knee\b|\b(text|tech|wry|stiff) neck\b/iu,
    /\b(shin|heel) (splints|spurs?)\b|\bturf toe\b|\bflat ?(?:feet|foot)\b/iu,
    /\b(?:ha?emorrhoids?|piles)\b|\bmorton'?s neuroma\b|\bde quervain'?s\b|\bcarpal tunnel\b/iu,
    /\barthritis\b|\bknock knees\b|\brepetitive strain\b/iu,
    /\b(?:gout|lumbago|spasms?|numbness|chilblains|blisters|corns|calluses|verrucas?|ingrown toenails?)\b/iu,
    /\b(?:hypermobility|cysts?|ganglion|contracture|palsy|chondromalacia|hallux|diastasis|bppv|rsi)\b/iu,
    /\b(?:crps|shingles|eczema|asthma|copd|cancer|pneumonia|constipation|insomnia)\b/iu,
    /\b(?:(?:peri|post)?-?menopause|hyper-?tension|high blood pressure|obesity|infections?|ulcers?)\b/iu,
    /\b(?:warts|allerg(y|ies)|reflux|heartburn|anxiety|depression|dementia|multiple sclerosis)\b/iu,
    /\b(?:overpronation|in-?toeing|rickets|kyphosis|lordosis|hunchback|swayback|growing pains|arches)\b/iu,
    /\b(?:osgood|baker'?s|sever'?s|perthes|parkinson'?s|alzheimer'?s|dupuytren'?s|bell'?s|haglund'?s)\b/iu,
    /\b(?:bow legs|locked (jaw|knee)|lock ?jaw|snapping hip|athlete'?s foot|fungal nails?)\b/iu,
    /\b(hammer|claw|mallet|curly) (toes?|finger)\b/iu,
    /\b(cartilage|ligament|nerve|tendon|meniscus) (damage|problems?|rupture)\b/iu,
    /\b(stiff|sore|swollen|painful|aching|locked) (?:back|shoulders?|hips?|knees?|ankles?|joints?)\b/iu,
    /\b(stiff|sore|swollen|painful|aching|locked) (?:throat|feet|heels?|hands?|thumb|wrist|legs?)\b/iu,
    /\b(stiff|sore|swollen|painful|aching|locked) (?:muscles|jaw)\b|\bachilles rupture\b/iu,
    /\b(torn|broken|dislocated|pulled|ruptured|fractured|sprained|strained|bruised|cracked|trapped|pinched) (\p{L}+ )?(hamstrings?|wrist|ankle|shoulder|muscles?|ligaments?|tendon|meniscus|collarbone|ribs?|toes?|fingers?|thumb|foot|hip|elbow|knee|groin|calf|calves|quads?|back|neck|achilles|acl|biceps|cartilage|heels?|nerve)\b/iu,
    /\btrigger thumb\b|\b(?!physio)\p{L}+(listhesis|dynia)\b/iu,
    /\b(?:alopecia|hair loss|jaundice|polycystic ovar(?:y|ies)|pcos|endometriosis|fibroids?|fissures?)\b/iu,
    /\b(?:fistulas?|an(?:a)?emia|thyroid|hypothyroid\w*|hyperthyroid\w*|epilepsy|seizures?|measles)\b/iu,
    /\b(?:mumps|malaria|dengue|typhoid|tuberculosis|hives|rosacea|vitiligo|dandruff|(?:head)? ?lice)\b/iu,
    /\b(?:scabies|ringworm|cataracts?|glaucoma|styes?|tinnitus|snoring|sleep apn(?:o)?ea|autism|adhd)\b/iu,
    /\b(?:bipolar|schizophrenia|ptsd|infertility|miscarriage|herpes|thrush|tooth decay)\b/iu,
    /\b(?:abscessed (?:tooth|teeth)|gum disease|periodontal disease|abscess(?:es)?|bad breath|sunburn)\b/iu,
    /\b(?:boils?|cellulitis|sepsis|heart (?:attack|failure)|angina|arrhythmia|palpitations|thrombosis)\b/iu,
    /\b(?:dvt|embolism|aneurysm|colic|croup|chicken ?pox|flu|cold sores?|tetanus|lupus|crohn'?s)\b/iu,
    /\b(?:co?eliac|ibs|irritable bowel|diarrho?ea|indigestion|dyspepsia|food poisoning|gallstones)\b/iu,
    /\b(?:kidney stones?|cirrhosis|fatty liver|cystic fibrosis|spina bifida|tumou?rs?|lymphoma)\b/iu,
    /\b(?:leuka?emia|melanoma|avascular necrosis|tonsils|snapping (?:scapula|knee))\b/iu,
    /\b(?:muscle soreness|varicose veins|common cold|influenza|covid|chronic fatigue|high cholesterol)\b/iu,
    /\bblocked (?:fallopian tubes?|tubes?|nose|tear ducts?)\b|\btubal blockages?\b/iu,
    /\b(?:(?:kidney|gall|gall ?bladder|bladder|bile duct|ureteric|urinary) stones?|uti|acne|psoriasis|bruxism|teeth grinding|doms|diabetic foot)\b/iu,
    /\b\p{L}+(?:iasis|cephaly|ectasis|megaly|malacia|trophy|pnoea|pnea|rrhoea|rrhea|rrhagia|cele)\b/iu,
    /\b\p{L}+(?:ectasia|plasia|ismus|opia|uria|ptysis)\b/iu,
    /\b(?:(?:common|head|chest) colds?|hay ?fever|(?:scarlet|rheumatic|glandular|yellow|viral) fever)\b/iu,
    /\b(?:dry (?:eyes?|mouth|skin|socket)|sensitive teeth)\b/iu,
    /\b(?:tight (?:\p{L}+ )?(?:flexors?|hamstrings?|calves|calf|muscles|shoulders?|hips?|neck|glutes))\b/iu,
    /\b(?:(?:rounded|uneven|hunched|winged) (?:shoulders?|back|scapulae?))\b/iu,
    /\b(?:(?:poor|bad|slouching|forward head) posture|restless legs?|tingling|pins and needles)\b/iu,
    /\b(?:foot drop|drop foot|muscle knots?|pes (?:planus|cavus)|high arch(?:es)?|scalds)\b/iu,
    /\b(?:(?:minor|skin|chemical|thermal|severe|electrical) burns|frostbite|fibrillation)\b/iu,
    /\b(?:(?:vitamin|iron|zinc|calcium|growth hormone|magnesium) [bdek]?(?:1?2)? ?deficiency)\b/iu,
    /\b(?:\p{L}+ enlargement|enlarged (?:prostate|heart|spleen|liver|thyroid))\b/iu,
    /\b(?:heat (?:stroke|exhaustion|rash)|(?:nappy|diaper) rash|rashes|altitude sickness)\b/iu,
    /\b(?:motion sickness|morning sickness|blood clots?|hearing loss|memory loss|nosebleeds?)\b/iu,
    /\b(?:bed-?wetting|overactive bladder|cavities|crooked teeth|missing teeth)\b/iu,
    /\b(?:(?:tooth|teeth) (?:loss|sensitivity)|sensitive (?:tooth|teeth)|gingiv\p{L}+|bleeding gums|receding gums|impacted teeth)\b/iu,
    /\b(?:swollen (?:lymph nodes|glands|gums)|panic attacks?|ocd|eating disorders?|anorexia|bulimia)\b/iu,
    /\b(?:addiction|alcoholism|rubella|polio|cholera|rabies|ebola|zika|chikungunya|leprosy|plague)\b/iu,
    /\b(?:smallpox|monkeypox|anthrax|hiv|gonorrh\p{L}+|chlamydia|syphilis|impotence|goit(?:er|re))\b/iu,
    /\b(?:dwarfism|gigantism|spinal (?:curvature|decay)|dowager'?s hump|bone loss)\b/iu,
    /\b(?:(?:leg|limb) length discrepanc(?:y|ies)|pigeon toes?|wisdom teeth|lazy eye|squint)\b/iu,
    /\b(?:detached retina|floaters|blindness|deafness|stutter(?:ing)?|stammering|dyslexia|lisp)\b/iu,
    /\b(?:tongue tie|cleft (?:lip|palate)|club ?foot|down'?s? syndrome|muscular dystrophy)\b/iu,
    /\b(?:motor neurone? disease|huntington'?s|guillain|meniere'?s|raynaud'?s|hashimoto'?s|addison'?s)\b/iu,
    /\b(?:cushing'?s|scheuermann'?s|freiberg'?s|hoffa'?s|plica|iselin'?s|köhler'?s|lisfranc)\b/iu,
    /\b(?:jones fracture|spondylo\p{L}+|disc (?:degeneration|protrusion|extrusion|herniation|prolapse))\b/iu,
    /\b(?:disk (?:degeneration|protrusion|herniation)|facet joint|si joint|sacroiliac joint)\b/iu,
    /\b(?:postural (?:kyphosis|pain))\b|^burns$/iu,
  ),
  names: conditionNames,
  notCondition: anyOf(
    /^(?:alleviate|restore|regain|reclaim|banish|unlock|end|say goodbye to|live without) /iu,
    /^beyond\b|\bpain[- ]free\b|^no \p{L}+ no\b|\p{L}-(?:style|like|type)\b/iu,
    /\b(?:lawyers?|attorneys?|solicitors?|trackers?|playbook|pumps?|guards?|detection|assessments?|management|stud(?:y|ies)|stor(?:y|ies)|mastery|reports?|audits?|gland|injections?|fillers?|facials?|peels?|quiz|worksheets?|newsletter|insurance|journey|resources|articles)$/iu,
    /\.(?:html?|php|md|aspx?)$/iu,
    /(?<!\bshin )\b(?:glasses|lenses|gadgets?|appliances?|devices?|aligners?|dentures?|implants?)$/iu,
    /(?<!\bshin )\b(?:veneers?|retainers?|supplements?|pillows?|mattress(?:es)?|shoes?|boots?|socks?)$/iu,
    /(?<!\bshin )\b(?:insoles?|braces?|splints?)$/iu,
    /^(?:disease|condition) (?:description|overview|information|details|name)$/iu,
    /\b(?:therap(y|ies)|needling|massage|acupuncture|pilates|yoga|exercises?) information/iu,
    /\b(?:stretch(es|ing)?|taping|insoles?|orthotics|shockwave|ultrasound|hydrotherapy) information/iu,
    /\b(?:cupping|workout|foam roll\w*|tips|guide to|products?|our (team|clinic|services)) information/iu,
    /\b(?:services|prices|fees|client|patient) information/iu,
    /\b(self help|faqs?|appointments?|physiotherap(y|ist)|chiropract(ic|or)|osteopath\w*)\b/iu,
    /\b(?:therap(y|ies)|needling|massage|acupuncture|pilates|yoga|exercises?|stretch(es|ing)?|taping)$/iu,
    /\b(?:orthotics|shockwave|hydrotherapy|cupping)$/iu,
    /\b(?:therap(y|ies)|needling|massage|acupuncture|pilates|yoga|exercises?|stretch(es|ing)?)\b.* for\b/iu,
    /\b(?:taping|shoes?|footwear|socks?|pillows?|mattress(es)?|chairs?|machines?|devices?)\b.* for\b/iu,
    /\b(?:insoles?|orthotics|braces?|shockwave|ultrasound|hydrotherapy|cupping|surgery)\b.* for\b/iu,
    /\b(?:removal|mapping|division)$|\b(?:vaccin\w+|immuni[sz]ation|inoculation|jabs?|shots?|screening)\b/iu,
    /\b(?:health|wellness|clinic|hospital|options|prevention|sufferers?|support|types)$/iu,
    /\borgani[sz]ations?\b/iu,
    /\b(?:pain and suffering|clinics?|hospitals?|specialists?|doctors?|surgeons?|consultations?)\b/iu,
    /\b(?:claims?|compensation|counsell?ing|coaching|diet|medicines?|medications?|programmes?)\b/iu,
    /\b(?:programs?|pamphlet|phrasebook|legislation|skincare|awareness|safety|diagnosis for|when|while)\b/iu,
    /^(?:for|and|or|by|with)\b|^solutions for\b|\bpain management\b/iu,
    /\b(?:without|during(?! (?:pregnancy|menopause|sleep|childhood)))\b/iu,
  ),
  generic:
    /\b(?:injuries|conditions|disorders|problems|spotlight|focus|series)(?: and (?:their|its|how) .*)?$|^(?:(?:(?:no|your|my|our|stop|for|the|all|any|chronic|acute|persistent|emotional|general|body|&|and) )*pains?|aches and pains|pain (?:management|assessment|relief|clinic|solutions|services)(?: .*)?|(?:solutions|help|options|supplements) for (?:chronic )?pain|(?:sports?|personal|auto|work|workplace|accident|car accident) injur(?:y|ies))$|^(?:the )?(?:disease|disorder|syndrome|illness|infection|ailment|tumou?r)$|^(?:common(?! cold)|conditions?|diseases|illnesses|ailments|injury|injuries)\b/i,
  prefix: anyOf(
    /^(?:the )?(?:(?:most|common|main|early|typical) )*(?:symptoms?|signs(?: (?:and|&) symptoms)?|causes?|treatments?|types|overview|home blog|introduction|options) (?:(?:of|for|to) )?(?:an? |the )?/i,
    /^(?:the |your )?(?:best|ultimate|most|some of the signs of) /i,
    /^(?:massage|physio(?:therapy)?|yoga|exercise|acupuncture|chiropractic|osteopathy) (?:and|for|&) /i,
    /^(?:(?:in|out)patient |(?:non-?)?surgical |conservative |medical |clinical )(?:management|treatment|care) of /i,
    /^(?:the |an? )?(?:disease|condition|illness|disorder)s? (?:called|known as|named) /i,
    /^(?:expert(?: in)?|effective|natural|serious|premium|advanced|trusted|prevent(?:ing)?|detecting|identifying|beating|surviving|address(?:ing)?|stop(?:ping)?|pharmacotherapy of|hormones in|factors of|getting an?|for|(?:solving|unravell?ing) the mystery of|breaking down the costs? of|(?:the )?(?:importance|power|psychology|rise|costs?|burden) of|injury to the|death rate from) /i,
    /^know more about |^(?:in|with|from) |^history of /i,
  ),
  tail: /(?:[\s,]+(?:and the (?!(?:foot|feet|spine|neck|back|knees?|hips?|shoulders?|hands?|jaw)\b).*|and|or|of|for|in|with|the|its|their|causes?|symptoms?|diagnosis|treatments?|usually|often|really|always|early|yourself|at home|title|summary|to|through .*|to (?:full|complete|total) .*|(?:i|we) (?:address|treat|see|help)|(?:(?:action|flare|treatment|care|management) )?plan)|\s*[,&-])+$/i,
  statement:
    /^(?:who|how|can|could|do|does|did|will|should|when|where|which|get|schedule|book|and|average)\b|\b(?:is|are|has|have|was|were|that|they|know|cause|affects?|awareness|benefits of|advantages of|approaches)\b/i,
  reports:
    /^(?:meet|join|watch|listen to|case stud(?:y|ies)|podcast|news|video|event|webinar|workshop|press release|research|patient stor(?:y|ies)|success stor(?:y|ies))\b|\bupdates?$|\b(?:mbbs|bds|dpt|frcs)\b|^[^|–—]*\b(?:therapist|specialist|lawyers?|attorneys?)$|^(?:the )?differences? between\b|\b(?:vs|versus)\b/i,
  sentence:
    /\b(?:common|you|your|our|my|we|us|and|or|at|for|with|to|how|why|what|on|from|about|news|new|best|guide|story)\b|\d/i,
  promises: /\b(?:exercises|stretches|moves|workouts?|tips|ways|steps|remedies|hacks)\b/i,
  complaint:
    /^why (?:do|does|is|are) (?:my|your|our|the) .*\b(?:hurt|hurts|ache|aches|pain|painful|sore|feel|feels|click|clicks|crack|pop|pops|lock|locks|swell|swollen|stiff|numb|tingle|burn|unstable|give|gives|wake|wakes)\b/i,
  titleFrames: [
    /^((?:[\p{L}-]+, ){1,3}[\p{L}-]+ (?:and|&) [\p{L}-]+ (?:disease|syndrome))[?.!]*$/iu,
    frame(
      "(?:what|who|how)(?: (?:the heck|the hell|on earth|exactly))?(?:'s|’s| is| are| causes?) (?:really |actually )?(?:causing |exactly )?(?:an? |the |my |your )?",
      '(?:,? (?:and|&) .*|, .*)?[?.!]*',
    ),
    frame(
      "(?:(?:preventing|treating|managing|diagnosing|recogni[sz]ing|understanding) (?:and|&) )?(?:understanding|discussing|explaining|exploring|introducing|managing|treating|overcoming|(?:frequently asked questions|faqs?|(?:common )?questions(?: (?:and|&) answers)?)(?: \\(faqs?\\))? (?:about|on|regarding)|(?:advice|information|help|facts|leaflet) (?:on|about)|(?:the )?(?:roles?|benefits|use|power|importance) of [\\p{L} ]{3,30}? (?:in|for)|conquering|(?:navigating |managing |enjoying )?(?:daily |everyday |your |a (?:full |good )?)?life with|navigating|tackling|demystifying|beating|living (?:well )?with|about|(?:\\d+ )?(?:facts|things)(?: to know| you should know)? about|let(?:[’']?s| us) talk(?: about)?|the (?:truth|facts) about|(?:all|everything) (?:you need to know )?about|(?:an? |the |your )?(?:[\\p{L}’']+ ){0,2}guide to|(?:[\\p{L}-]+ )?relief from|relieving|easing|alleviating|soothing|dealing with|coping with|recover(?:ing)? from|recovery from|preventing|fix(?:ing)?|check if (?:you have|it(?:[’']s| is))|(?:do|have) you (?:have|got)|do i have|got|when (?:to|should (?:i|you)|do i) (?:worry|be (?:concerned|worried)|see (?:an? |your )?(?:doctor|gp|dentist|specialist|physio\\w*)|seek (?:medical |professional )?(?:help|care|attention|advice)) (?:about|for|with)|think you(?: have|[’']ve got)|suffering (?:from|with)|struggling with|(?:waking|woken|woke) up with|what to do (?:about|for|if you have)|how to (?:get rid of|tackle|treat|fix|heal|manage|beat|cure|stop|relieve|ease|prevent|avoid|recover from|deal with|cope with|live with)|getting rid of|is it|could it be|could you have|help (?:for|with)|(?:the )?(?:top )?(?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|common|main) (?:[\\p{L}-]+ )*?(?:causes|signs|symptoms|reasons|types) (?:of|for|behind|you (?:may |might )?have)|(?:\\d{1,2} )?(?:(?:top|best|effective|common|modern|latest|natural|home|most|proven) )*(?:[\\p{L}]+ )?(?:treatments?(?: options)?|remedies|physiotherapy|physio|physical therapy|massage(?: therapy)?|acupuncture|osteopathy|chiropractic(?: care| adjustments)?|rehab|exercises) for|recogni[sz]ing (?:the )?(?:early |warning )?(?:signs|symptoms) of|my (?:journey|experience|battle|life) with|(?:how |can |does |is )(?:[\\p{L}]+ ){1,3}?(?:can help(?: you)?|helps?|can alleviate|alleviates?|can ease|eases?|effective|good|work|works|can treat|treats?|can relieve|relieves?)(?: (?:with|for|treat|treating|relieve|relieving|ease|easing|manage|managing|heal|fix|against|to treat)){0,2}|what .{3,40} (?:can|could|does) do (?:to help(?: with)?|for|about)|causes of|symptoms of) (?:an? |the |your |my )?",
      '(?: (?<!\\b(?:back|neck|hip|knee|shoulder|foot|heel|ankle|elbow|wrist|hand|jaw|arm|leg|upper|lower) )and .*|(?: relief)? (?:with|through|in|at|for (?:permanent|lasting|long|good|quick|fast)) .*| (?:without|naturally|effectively|fast|once)\\b.*)?[?.!]*',
    ),
    frame(
      '(?:an? |the )?(?:[\\p{L}\\d]+-(?:part|step|stage|week|point) )?',
      ' (?:(?:physical|manual|massage) therapy(?: .*)?|help|(?:(?<!\\b(?:back|neck|hip|knee|shoulder|foot|heel|ankle|elbow|wrist|hand|joint|muscle|jaw|rib|pelvic|leg|arm|thigh|calf|groin|tailbone|chest) )pain )?(?:homeopath(?:y|ic) |ayurved(?:a|ic) |medical |natural )?treatments?|therapy|care(?: services?)?(?: in .*|, .*)?|support in .*|resources|articles|(?:symptoms? )?timeline|symptoms?|causes?|explained|101|protocol|basics|faqs?|frequently asked questions|(?:surgery )?q ?(?:&|and) ?a|relief(?: .*)?|rehab(?:ilitation)?(?: in .*)?|(?:assessment|evaluation) (?:and|&) (?:treatments?|management|care)|diagnosis(?: (?:and|&) (?:treatments?|management|care))?|(?:physio|chiropract|osteopath|podiatr)\\w*(?: in .*)?|management|,? (?:treated|relieved|managed) .*|uncovered|demystified|services?|recovery|revision(?: notes)?|fact ?sheets?|leaflet|guide|guidance|guidelines?|information|and (?:how|what|its|headaches?|the (?:importance|role|benefits?) of).*|treatments? .*|: .*)[?.!]*',
    ),
    frame('(?:an? |the )?', '[?.!]*'),
  ],
  headingFrames: [
    frame(
      "what(?:’s|'s| is| are| exactly is) (?:(?:really |actually |truly )?causing )?(?:an? |the |your |my )?",
      '\\?',
    ),
    frame(
      '(?:common |the |main |typical |early |first |possible |what are the |real |true |hidden |root |underlying |top )*(?:symptoms?|signs|causes?|signs and symptoms|symptoms and signs|treatments?|diagnosis|risk factors|types|overview|exercises|treatment options|sample exercises|prevention)(?: of| for) (?:an? |the )?',
      '[?:]?',
    ),
    frame('what (?:causes|are the (?:symptoms|signs|causes) of) (?:an? |the )?', '\\?'),
    frame('understanding (?:an? |the )?', ''),
    frame(
      '(?:how (?:long|common|serious|painful) |can |will |why )?(?:does|do|is|are|can|will) (?:an? |the |my |your )?',
      ' (?:take|last|go away|heal|get better|come back|serious|curable|contagious|hereditary|dangerous|treatable|reversible|permanent)\\b.*\\?',
    ),
    frame('how (?:is|are) (?:an? |the )?', ' (?:diagnosed|treated|caused|prevented|managed)\\?'),
    frame('', ' (?:symptoms|causes|treatments?|prevention|diagnosis|risk factors|rehabilitation)'),
    frame(
      '(?:how (?:to|do (?:i|you|we)|we) (?:treat|prevent|manage|diagnose)|diagnosing|preventing|treating|treatment options for|who gets|why do i have) (?:an? |the )?',
      '[?:]?',
    ),
  ],
}
