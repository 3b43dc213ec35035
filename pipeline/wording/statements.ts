/** The lists of a page that a sentence or a lead-in may speak of. */
export type StatedList = 'symptoms' | 'causes' | 'riskFactors' | 'treatments' | 'exercises'

/** A sentence in which `pattern` is found lists things; its group `list` holds them. */
export interface StatementRule {
  readonly list: StatedList
  readonly pattern: RegExp
  /** Words in lower case of which the pattern finds at least one: without them it is not tried. */
  readonly words?: readonly string[]
  /** Whether the sentence says in so many words what it lists, and not only what something does or needs. */
  readonly announced?: boolean
  /** Whether it adds to a list that the page gives already. */
  readonly firm?: boolean
  /** Whether a single thing is enough. */
  readonly single?: boolean
  /** Whether it holds only in a section of the list's own kind. */
  readonly own?: boolean
  /** Found in each member. */
  readonly members?: RegExp
}

const often =
  '(?:(?:can|may|might|could|will|often|usually|typically|generally|commonly|sometimes|also|most|mostly|mainly|primarily|frequently|likely|occasionally|simply|then) )*'
const be = '(?:is|are|be|been|was|were)'
const list = '(?<list>.+)'
const subject = '(?<list>[^.;:]{3,140}?)'
const rule = (pattern: string) => new RegExp(pattern, 'iu')
const words = (joined: string): readonly string[] => joined.split(' ')

/** Words by which a symptom is known. */
const symptomWord =
  /\b(?:pain|painful|aches?|aching|sore\w*|tender\w*|stiff\w*|swell\w*|swollen|numb\w*|tingl\w*|pins and needles|weak\w*|burning|throbbing|cramp\w*|spasms?|headaches?|dizz\w*|nausea|fatigue|tired\w*|fever|cough\w*|bruis\w*|redness|warmth|click\w*|pop\w*|grind\w*|grating|lock\w*|catch\w*|instability|unstable|giving way|tight\w*|discomfort|(?:loss|lack|reduced|limited|restricted|decreased) (?:of )?\p{L}+|difficulty \p{L}+|trouble \p{L}+|sensitiv\w*|itch\w*|twinges?|heaviness|heavy|sensations?|mobility)\b/iu
/** Words by which a treatment is known. */
const treatmentWord =
  /\b(?:therap\w+|treatments?|surg\w+|operation|injections?|medicat\w+|medicines?|drugs?|antibiotics?|painkillers?|pain ?killers|relie(?:f|vers?)|ibuprofen|paracetamol|nsaids?|anti-inflammator\w+|steroids?|cortisone|ice|icing|heat|cold|rest|resting|splint\w*|brac(?:e|es|ing)|guards?|tap(?:e|ing)|orthotics?|insoles?|supports?|massage|exercis\w+|stretch\w*|strength\w*|physio\w*|rehab\w*|manipulation|mobili[sz]ation|acupuncture|needling|yoga|pilates|meditation|relaxation|immobili[sz]ation|footwear|shoes|elevation|compression|education|\p{L}+ectomy|\p{L}+plasty|arthroscopy|release|creams?|lotions?|tablets?)\b/iu
/** Ends the name of an exercise. */
export const exerciseNoun =
  /\b(?:stretch(?:es)?|raises?|curls?|squats?|lunges?|bridges?|planks?|tilts?|tucks?|rotations?|shrugs?|press(?:es)?|progressions?|drills?|rows?|glides?|slides?|clams(?:hells?)?|circles?|extensions?|pumps?|(?:step|push|pull|press|sit|chin|toe|heel)-?(?: )?ups?|rolls?|squeezes?|twists?|swings?|hinges?|floss|stretching|clam|nods?|crunches|deadlifts?|dead lifts?|heel drops?|(?:wall|chair) (?:sits?|slides?|angels?)|(?:quad|glute|gluteal|isometric) (?:sets?|holds?)|(?:leg|arm|hip|heel|toe) lifts?|bird[- ]?dog|dead[- ]?bug|cat[- ](?:cow|camel)|child'?s pose|(?:(?:single[- ]leg|double[- ]leg|box|lateral|forward) )?(?:hops?|jumps?)|(?:walk|run|jog)[- ](?:walk|run|jog) intervals|pull-?aparts?|scrunches|(?:toe|finger) spreads?|(?:band|crab|monster|farmer'?s?) walks?|hip thrusts?|leg swings?|retractions?|nerve glid\w+|(?:single[- ]leg|one[- ]leg) (?:balance|stands?)|sit[- ]to[- ]stands?|thread the needle|windmills?|hamstring bridge|pendulums?|marches|marching|kickbacks?|fly|flyes?|plank)$/i
const exerciseWord = /\b(?:exercis\w+|stretch(?:es|ing))\b/i
const clinician =
  '(?:doctors?|physicians?|gps?|physio(?:therapist)?s?|(?:physical )?therapists?|dentists?|surgeons?|chiropractors?|osteopaths?|podiatrists?|specialists?|clinicians?|(?:health ?care )?(?:providers?|professionals?)|we)'

/** Tried from the top on each sentence; the first that fits and leaves members decides. */
export const statements: readonly StatementRule[] = [
  {
    list: 'exercises',
    words: words('exercise exercises stretches stretching moves movements drills'),
    firm: true,
    announced: true,
    pattern: rule(
      `(?<!\\b(?:aerobic|impact|cardio\\w*) )\\b(?:exercises?|stretch(?:es|ing)|moves|movements|drills)\\b(?: (?:in|into|for|to|of|that|at|as part)\\b[^.:;]{0,50})?,? (?:such as|like|including|include|includes|for example|e\\.g\\.),? ${list}`,
    ),
  },
  {
    list: 'exercises',
    words: words('focus try include do perform start add practise practice incorporate'),
    firm: true,
    pattern: rule(
      `\\b(?:focus on|try|include|do|perform|start with|add|practi[sc]e|incorporate)\\b:? ${list}`,
    ),
    members: exerciseNoun,
  },
  {
    list: 'exercises',
    words: words('try do perform practise practice'),
    firm: true,
    single: true,
    pattern: rule(`\\b(?:try|do|perform|practi[sc]e)\\b[^.:"“]{0,30}["“](?<list>[^"”]{3,40})["”]`),
  },
  {
    list: 'riskFactors',
    words: words('factor factors'),
    announced: true,
    pattern: rule(`\\brisk factors?\\b[^.:;]{0,60}?\\b(?:include|includes|including|are|such as):? ${list}`),
  },
  {
    list: 'riskFactors',
    words: words('risk likelihood chance chances'),
    announced: true,
    pattern: rule(
      `\\b(?:factors|things|conditions) (?:that|which) ${often}(?:affect|increase|raise|influence|add to) (?:the|your) (?:risk|likelihood|chances?)\\b[^.:;]{0,60}? (?:include|are|such as):? ${list}`,
    ),
  },
  {
    list: 'riskFactors',
    words: words('people individuals those patients anyone'),
    pattern: rule(
      `^(?:people|individuals|those|patients|anyone) (?:with|who have) ${subject} (?:is|are|have|has) (?:also )?(?:an? )?(?:more|much more|at (?:higher|greater|increased)|higher|greater|increased)\\b`,
    ),
  },
  {
    list: 'symptoms',
    words: words('symptom symptoms signs'),
    announced: true,
    pattern: rule(
      `\\b(?:symptoms?|signs)\\b(?! (?:improve|get|last|come|start|vary))[^.:;]{0,60}?\\b(?:include|includes|including|are|such as|involve|can be|may be):? ${list}`,
    ),
  },
  {
    list: 'symptoms',
    words: words('symptom sign complaint'),
    announced: true,
    single: true,
    pattern: rule(
      `\\b(?:main|most common|first|typical|primary|key|usual|classic|only|earliest) (?:symptom|sign|complaint)\\b[^.:;]{0,60}? (?:is|will be|tends to be|may be) (?:usually |often )?${list}`,
    ),
  },
  {
    list: 'symptoms',
    words: words('characterised characterized marked recognised recognized accompanied'),
    pattern: rule(`(?:^|\\b)(?:characteri[sz]ed|marked|recogni[sz]ed|accompanied) by ${list}`),
    single: true,
    members: symptomWord,
  },
  {
    list: 'symptoms',
    words: words('notice experience feel develop report complain suffer describe'),
    pattern: rule(
      `^(?:[^.,;:]{0,40}, )?(?:you(?:['’]ll)?|people|patients|sufferers|some(?: people| patients)?|others|many(?: people| patients)?|most people|they|athletes|runners)(?: (?:with|who have) [^.,;:]{2,40}?)? ${often}(?:notice|experience|feel|develop|report|complain of|suffer from|describe) ${list}`,
    ),
    single: true,
    members: symptomWord,
  },
  {
    list: 'symptoms',
    words: words('present presents show shows appear appears'),
    pattern: rule(`\\b(?:presents?|shows? up|appears?) (?:with|as) ${list}`),
    members: symptomWord,
  },
  {
    list: 'symptoms',
    words: words('sign signs symptom symptoms'),
    announced: true,
    pattern: rule(
      `^${subject} (?:is|are|can be|may be) (?:all |some of )?(?:the )?(?:most )?(?:common|typical|classic|main|usual|early)(?: early)? (?:signs?|symptoms?)\\b`,
    ),
  },
  {
    list: 'symptoms',
    words: words('cause causes causing brings'),
    own: true,
    pattern: rule(`\\b(?:causes?|causing|brings on) ${list}`),
    single: true,
    members: symptomWord,
  },
  {
    list: 'causes',
    words: words('cause causes trigger triggers reason reasons culprit culprits'),
    announced: true,
    pattern: rule(
      `\\b(?:causes?|triggers?|reasons?|culprits?)\\b(?: (?:of|for|behind|that)\\b[^.:;]{1,50}?)? ${often}(?:is|are|include|includes|including|such as|be):? ${list}`,
    ),
    single: true,
  },
  {
    list: 'causes',
    words: words('cause causes trigger triggers reason reasons culprit culprits'),
    announced: true,
    single: true,
    pattern: rule(
      `^${subject} (?:is|are) (?:all |some of |among |one of |perhaps |by far |still )?(?:the )?(?:(?:most |main |leading |usual |common |other |likely |biggest |number one )+)(?:causes?|culprits?|reasons?|triggers?)\\b`,
    ),
  },
  {
    list: 'causes',
    words: words('caused triggered brought provoked'),
    announced: true,
    single: true,
    pattern: rule(`\\b${be} ${often}(?:caused|triggered|brought on|provoked) ${often}by ${list}`),
  },
  {
    list: 'causes',
    words: words('result results stem stems arise arises due'),
    pattern: rule(`\\b(?:(?:results?|stems?|arises?) from|${be} ${often}due to) ${list}`),
  },
  {
    list: 'causes',
    words: words('result results stem stems arise arises come comes'),
    own: true,
    single: true,
    pattern: rule(`\\b(?:results?|stems?|arises?|comes?) ${often}from ${list}`),
  },
  {
    list: 'causes',
    words: words('cause lead contribute trigger bring put'),
    pattern: rule(
      `(?:^|\\bthat )${subject},? ${often}(?:cause|lead to|contribute to|trigger|bring on|put (?:a )?(?:strain|stress|pressure) on)\\b`,
    ),
  },
  {
    list: 'treatments',
    words: words('include includes including such consist consists involve involves combine combines'),
    announced: true,
    pattern: rule(
      `\\b(?:treatments?|(?:treatment )?options|(?:care|recovery|rehab) (?:plan|program(?:me)?)|management|remedies|rehab\\w*|physiotherapy|(?:home|conservative) care)\\b[^.:;]{0,60}?\\b(?:include|includes|including|such as|consists? of|involves?|combines?):? ${list}`,
    ),
  },
  {
    list: 'treatments',
    words: words('treatment treatments'),
    announced: true,
    pattern: rule(`\\btreatments? (?:of|for|is|are)\\b[^.:;]{0,60}: ${list}`),
  },
  {
    list: 'treatments',
    words: words('treated managed relieved eased helped controlled'),
    pattern: rule(
      `\\b${be} ${often}(?:treated|managed|relieved|eased|helped|controlled) (?:with|by|using|through) ${list}`,
    ),
    single: true,
    members: treatmentWord,
  },
  {
    list: 'treatments',
    words: words('recommend prescribe suggest offer refer give send'),
    firm: true,
    single: true,
    pattern: rule(
      `\\b${clinician} ${often}(?:recommend|prescribe|suggest|offer|refer you for|give you|send you for) (?:that you (?:try|use) )?${list}`,
    ),
  },
  {
    list: 'treatments',
    words: words('use try perform apply combine provide include'),
    own: true,
    single: true,
    pattern: rule(`\\b${clinician} ${often}(?:use|try|perform|apply|combine|provide|include) ${list}`),
    members: treatmentWord,
  },
  {
    list: 'treatments',
    words: words('find benefit improve settle get heal resolve respond'),
    pattern: rule(
      `\\b(?:find (?:some )?(?:relief|help)|benefit|improve|settle|get better|heal|resolve|respond(?: well)?) (?:with|from|in|through|to) ${list}`,
    ),
    single: true,
    members: treatmentWord,
  },
  {
    list: 'treatments',
    words: words('find'),
    pattern: rule(`\\bfind (?<list>[^.;:,]{3,60}?) (?:useful|helpful|effective|beneficial)\\b`),
    single: true,
  },
  {
    list: 'treatments',
    words: words('effective helpful useful beneficial help helps ease eases relieve relieves'),
    pattern: rule(
      `(?:^|\\bevidence (?:to say|that|to suggest|for)(?: that)? )(?:in (?:some|many|severe) cases, )?${subject} (?:(?:can|may|might|could|will|often|also) )*(?:be (?:an? )?(?:very |also |particularly )?(?:effective|helpful|useful|beneficial)|helps?|eases?|relieves?)\\b`,
    ),
    single: true,
    members: treatmentWord,
  },
  {
    list: 'treatments',
    words: words('strategies ways options methods measures treatments'),
    pattern: rule(
      `^${subject} (?:is|are) (?:some of |among |one of |all )?(?:the )?(?:\\p{L}+ )?(?:strategies|ways|options|methods|measures|treatments)\\b`,
    ),
    single: true,
    members: treatmentWord,
  },
  {
    list: 'treatments',
    words: words('prescribed recommended considered offered'),
    pattern: rule(
      `^(?:in (?:some|many|severe|most|rare) cases, )?${subject} (?:is|are|may be|can be|might be|could be) (?:(?:also|often|sometimes|usually) )?(?:prescribed|recommended|considered|offered)\\b`,
    ),
    single: true,
    members: treatmentWord,
  },
]

/** Words between which and its list a sentence denies what it lists, or asks for it. */
export const denials =
  /\b(?:not|never|no (?:\p{L}+ )?(?:causes?|symptoms?|treatments?|reasons?)|avoid\w*|without|rather than|instead of|unlike|unless|cannot|little evidence)\b|n['’]t\b/iu
/** What follows is told for a case, and not of the condition. */
export const suppositions = /\b(?:if|whether|until|once)\b/i

/** Names of diseases: a sentence that speaks of another than the page's own says nothing of it. */
export const namedDisease =
  /\b(?:\p{L}+(?:itis|osis|pathy|algia|aemia|emia)|\p{L}+ (?:syndrome|disease|fracture|tear)|sciatica|cancer|diabetes|gout|stroke)\b/iu

/** No treatment, though clinicians recommend it. */
export const diagnostics =
  /\b(?:x-?rays?|mris?|ct|scans?|imaging|tests?|testing|assessment|examination|diagnos\w+|evaluation|check-?ups?|consultation|appointment|biopsy)\b/i

/** An exercise by its name, even where a sentence offers it as treatment. */
export const exerciseName = exerciseWord
