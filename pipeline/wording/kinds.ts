import type {ExerciseType, SymptomKind, TreatmentKind} from '../../schemas/vocabulary.ts'

/** Text in which `pattern` is found speaks of `value`. */
export interface WordRule<Value extends string> {
  readonly value: Value
  readonly pattern: RegExp
}

/** Of several, the one that stands first in the name decides. */
export const symptomKindWords: readonly WordRule<SymptomKind>[] = [
  {value: 'headacheDizziness', pattern: /\bheadaches?\b|\bdizz\w+|\bvertigo\b|\bmigraines?\b|light-?headed/i},
  {
    value: 'pain',
    pattern:
      /\bpain\w*\b|\bach(e|es|ing)\b|\bdiscomfort\b|\btender\w*\b|\bsore\w*\b|\bburning\b|\bthrobbing\b|\bhurts?\b|\bstabbing\b/i,
  },
  {value: 'stiffness', pattern: /\bstiff\w*\b|\btight\w*\b/i},
  {value: 'weakness', pattern: /\bweak\w*\b|\bloss of (strength|power|grip)\b|\bheav(y|iness)\b/i},
  {
    value: 'swelling',
    pattern: /\bsw(elling|ollen)\b|\bpuff\w+|\bbruis\w+|\binflam\w+|\bredness\b|\blumps?\b/i,
  },
  {value: 'numbnessTingling', pattern: /\bnumb\w*\b|\btingl\w+|\bpins and needles\b/i},
  {value: 'instability', pattern: /\binstab\w+|\bunsta\w+|\bgiv(es|ing) way\b|\bbuckl\w+|\bwobbl\w+/i},
  {
    value: 'reducedMovement',
    pattern:
      /\b(reduced|restricted|limited|loss of) (range|movement|motion|mobility)|\bdifficulty (lifting|moving|reaching|turning|bending|raising|walking|gripping)|\bcannot (lift|move|reach|turn|bend)/i,
  },
  {
    value: 'clickingLocking',
    pattern:
      /\bclick\w*|\block(s|ing|ed)?\b|\bcatch(es|ing)?\b|\bgrind\w*|\bgrating\b|\bpopp?\w*\b|\bsnapp\w+/i,
  },
]

export const treatmentKindWords: readonly WordRule<TreatmentKind>[] = [
  {
    value: 'manualTherapy',
    pattern:
      /\bmanual\b|\bhands[- ]on\b|\bmassage\b|\bmobili[sz]ation\b|\bdry needling\b|\bsoft tissue\b|\bmanipulation\b|\bjoint work\b/i,
  },
  {value: 'surgery', pattern: /\bsurg\w+|\boperation\b|\barthroscop\w+|\brelease\b/i},
  {value: 'injection', pattern: /\binjections?\b|\bcortisone\b|\bcorticosteroid\b/i},
  {
    value: 'medication',
    pattern:
      /\bmedicat\w+|\bpain ?relief\b|\bpainkillers?\b|\banti-inflammator\w+|\bnsaids?\b|\bparacetamol\b|\bibuprofen\b/i,
  },
  {value: 'electrotherapy', pattern: /\bultrasound\b|\bshock ?wave\b|\btens\b|\blaser\b|\belectro\w+/i},
  {
    value: 'bracingTaping',
    pattern:
      /\btap(e|ing)\b|\bbrac(e|es|ing)\b|\bsplint\w*\b|\borthotics?\b|\binsoles?\b|\bsupports?\b|\bfootwear\b/i,
  },
  {value: 'education', pattern: /\beducation\b|\badvice\b|\blearning\b|\breassurance\b/i},
  {
    value: 'activityModification',
    pattern:
      /\bactivit(y|ies) (modif\w+|management|change\w*)|\bmodif\w+ (activity|load|training)|\bload management\b|\brelative rest\b|\bpacing\b|\brest\b|\berg[o]nomic\w*/i,
  },
  {
    value: 'movementRetraining',
    pattern: /\bposture\b|\bmovement\b|\bgait\b|\btechnique\b|\bretraining\b|\brunning form\b/i,
  },
  {
    value: 'exerciseTherapy',
    pattern: /\bexercis\w+|\bstrength\w*|\brehab\w*|\bstretch\w*|\bloading\b|\bpilates\b/i,
  },
  {value: 'referral', pattern: /\breferral\b|\bspecialist\b/i},
]

export const exerciseTypeWords: readonly WordRule<ExerciseType>[] = [
  {value: 'isometric', pattern: /\bisometric\b/i},
  {value: 'eccentric', pattern: /\beccentric\b/i},
  {value: 'concentric', pattern: /\bconcentric\b/i},
  {value: 'strength', pattern: /\bstrength\w*\b/i},
  {value: 'mobility', pattern: /\bmobility\b|\bmobili[sz]ation\b/i},
  {value: 'stretch', pattern: /\bstretch(es|ing)?\b/i},
  {value: 'balance', pattern: /\bbalanc\w+/i},
  {value: 'plyometric', pattern: /\bplyometric\w*\b/i},
  {value: 'breathing', pattern: /\bbreathing\b/i},
  {value: 'neural', pattern: /\bnerve (glid|floss|slid)\w+|\bneural\b/i},
]

export const muscleWords: readonly WordRule<string>[] = [
  {value: 'glutes', pattern: /\bglut(e|es|eal|eus)\b/i},
  {value: 'hamstrings', pattern: /\bhamstrings?\b/i},
  {value: 'quadriceps', pattern: /\bquad(s|riceps)?\b/i},
  {value: 'calves', pattern: /\bcal(f|ves)\b|\bsoleus\b|\bgastrocnemius\b/i},
  {value: 'hipFlexors', pattern: /\bhip flexors?\b/i},
  {value: 'adductors', pattern: /\badductors?\b/i},
  {value: 'core', pattern: /\bcore\b|\babdominals?\b/i},
  {value: 'rotatorCuff', pattern: /\brotator cuff\b/i},
  {value: 'forearm', pattern: /\bforearm\b|\bwrist (extensors?|flexors?)\b/i},
  {value: 'neckFlexors', pattern: /\bdeep neck\b|\bneck flexors?\b/i},
]
