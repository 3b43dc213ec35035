import {anyOf} from '../text/any-of.ts'

/** “Risk factors include:”, “You are more likely to get it if you:”. */
export const ofRiskAlone = anyOf(
  /^(?:[a-z]+ ){0,3}risk factors(?: (?:are|include))?:?$/i,
  /^(?!.*\bcauses?\b).*\bmore (?:likely|at risk)\b[^.]* (?:if|when)\b[^.]{0,30}:$/i,
)

/** “These factors include:” says of what only with the sentence before. */
export const pointsBack = anyOf(
  /^(?:these|they|those|this) (?:\p{L}+ )?(?:can |may |might |often )*include/iu,
  /^(?:here|they|these|those) are\b|^so (?:are|is|do|does)\b|^others? (?:include|are)\b/iu,
)

/** Tells when something comes or goes, not what. */
export const course = /^(?:typical |expected |recovery |general )?(?:timeline|prognosis)\b/i

/** “It can ease your pain without:” lists what does not come of it. */
export const denied = anyOf(
  /\b(?:without|unless|instead of|rather than|avoid(?:ing)?|try not to|do not|don['’]t|never)\W*:$/i,
  /^(?!.*\b(?:following|these|factors?|things|groups?)\b).*\brisk (?:of|for)(?: (?:developing|getting|having))?\W*$/i,
  /\bhelp you in (?:many|several|a number of) ways\b/i,
  /\b(?:little|no) (?:effect|role|link|evidence|influence)\b/i,
)

/** “Early treatment can:” lists what comes of it. */
export const gained = anyOf(
  /\b(?:treatments?|therap(?:y|ies)|care|evaluation|diagnosis|intervention|physio(?:therapy)?|exercis(?:e|es|ing)|massage|surgery|acupuncture|needling|breathing|yoga|pilates|laser|shockwave|medication)\b[^.:]{0,40} (?:can|may|will|could|helps?(?: [a-z]+){0,4} to|(?:aims?|seeks?|is designed|is intended|(?:has|have) been shown|is (?:believed|thought)) to(?: work by)?)\W*$/i,
  /\bit is (?:believed|thought) to work by\W*$|^why exercise\b/i,
  /^(?!.*\b(?:you can|techniques|exercises|following|tips|things|steps|ways)\b).*\b(?:allows?|enables?|lets?|empowers?) (?:you|us|patients|people|them|your (?:body|[a-z]+ist|doctor))(?: to)?\W*$/i,
)

/** What a treatment costs the body, who it is for, and how it is done: lists below such lines name no treatment. */
export const aboutTreatment = anyOf(
  /\b(?:side[- ]effects|downsides|drawbacks|disadvantages)\b|\bshould be avoided\b/i,
  /\b(?:isn['’]t|not|aren['’]t) (?:suitable|recommended|right) for\b|\badvise against\b/i,
  /\bcandidates?\b|^who (?:can|could|will|might|should|would) benefit\b/i,
  /^what can [^?]* (?:achieve|do)\?$/i,
  /\b(?:carried out|performed|done) (?:as follows|in (?:stages|steps)|over)\b|\bstep by step\b/i,
  /\bwhat happens\b|\brisks of\b/i,
  /\bbefore (?:your|the|an?) (?:operation|surgery|procedure|treatment|injection|appointment|visit)\b/i,
  /\bwhen choosing\b|^on the day\b|\bnot be right for\b|\bshould not have\b/i,
  /\beffective (?:in|for) treating\b|\b(?:problems|complications) after\b|\bin several stages\b/i,
  /\bwhat to expect\b|\byou (?:can|could|should|may|might|will) expect\b/i,
  /\b(?:procedure|operation|surgery) involves\W*$/i,
  /\bthe (?:clinician|surgeon|doctor|dentist|therapist|physio\w*|practitioner) will\W*$/i,
  /\b(?:after|following) (?:an? |the |your )(?:[a-z]+ )?(?:injection|surgery|operation|procedure|treatment|adjustment)\b.*\b(?:have|feel|notice|get)\W*$/i,
)

/** Says who gets a condition rather than what it comes of. */
export const tellsRisk = anyOf(
  /\brisk\b|\bmore (?:likely|prone|vulnerable|susceptible)\b/i,
  /\b(?:most|more|particularly|especially) (?:common|commonly|often|frequent|frequently) (?:in|among)\b/i,
  /\b(?:likelihood|chances?|odds)\b|\bsusceptib\w+|\bvulnerab\w+|\bprone to\b|\bpredispos\w+/i,
  /\bmost likely to\b/i,
)

/** Ends a paragraph above a list and announces none. */
export const readOn = /^(?:read on|scroll down|keep reading|see below|learn more)\b/i

/** Found in a heading that promises risk factors, unless it names causes. */
export const promisesRisk = anyOf(
  /\brisk\b|\bwho (?:gets|is|are)\b|more likely|\bcontribut\w+ (?:factors?|causes?)\b/i,
  /\bpredispos\w+|\bcan worsen\b|\bsusceptib\w+|\bprone to\b/i,
  /\b(?:increases?|raises?) (?:your |the |my )?(?:chances?|odds|likelihood)\b/i,
  /\bfactors (?:that|which) (?:increase|raise)\b/i,
)
