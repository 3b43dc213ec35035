import {anyOf} from '../text/any-of.ts'
import {isNoFact} from './no-fact.ts'

/** What somebody gains by a treatment. */
const gain = anyOf(
  /^(?:significant (?:reduction|improvement)|return to|improve[ds]|reduce[ds]|reduction in|enhance[ds]|increase[ds]|decrease[ds]|better|faster)\b(?!.*\b(?:intake|activity|hygiene|diet|nutrition|control)\b)/i,
  /^(?:greater|eliminates|relieves|restores|promotes|accelerates|speeds|stimulates|prevents|boosts) ?/i,
  /^(?:supports(?! (?:or|and)\b)|relaxes|strengthens|does not|helps|non-invasive$|drug[- ]free$|long[- ]lasting) ?/i,
  /^(?:painless|quick(?:er)? (?:recovery|results)|negligible|shorter|low(?:er)? risk|high success) ?/i,
  /^(?:minimal (?:pain|scar\w*|downtime)|no (?:cuts|stitches|downtime)|safe and|focus\w* on) ?/i,
  /^preventing complications ?/i,
  /^(?:(?:relieving|managing|addressing) (?:the |your |any )?(?:underlying|symptoms)) ?/i,
  /^(?:pain[- ]free (?:living|life|movement)|(?:long[- ]term|long[- ]lasting|lasting|visible|immediate|proven|natural[- ]looking|permanent) results?)$/i,
  /^(?:quick(?:er)?|fast(?:er)?|safe|full|complete|early) (?:return|recovery|healing)\b/i,
  /^(?:less|fewer|restored|regained|lowered|smoother|healthier|clearer) [a-z]/i,
  /^(?:(?:restor|reduc|improv|reliev|promot|increas|decreas|enhanc|releas|calm|regain|support|eas|boost|stimulat|minimi[sz]|optimi[sz]|speed|accelerat|alleviat|prevent|encourag|lessen)(?:e|ing)?)(?: up)? (?:(?:the|your|joint|spinal|overall|local|any|further|future|normal|proper|full|natural|chronic|pre-?existing) )*(?:pain|inflammation|swelling|stiffness|mobility|movement|range of motion|function|circulation|blood flow|healing|recovery|pressure|muscle tension|tension|performance|quality of life|confidence|symptoms|injur(?:y|ies)|recurrences?|irritation|nerve (?:irritation|pressure|function|compression)|nervous system|tissue healing|muscle imbalances?|discomfort|spasms?|scarring|tissue repair)\b/i,
  /^(?:get|getting|keep|put|help)(?:ing)? you (?!informed)|^(?:prevention|reduction|restoration|improvement) (?:of|in)\b/i,
  /^(?:treat|address|target|tackle|fix|correct|resolve)(?:s|ing)? (?:the |your )?(?:(?:root|underlying|real|true|actual) )*(?:causes?|problem|source|issue|(?:muscle |postural )?imbalances)\b/i,
)

/** How something is done, or what decides about it. */
const circumstance = anyOf(
  /^(?:minimally invasive|(?:small|tiny|minimal|single|no) (?:incisions?|cuts)|(?:quick|short|simple|painless|outpatient|day[- ]?care|safe) (?:procedures?|surgery|process))$/i,
  /^(?:local|general) an(?:a)?esthe(?:tic|sia)$/i,
  /^(?:the |your |patient's )?(?:age|severity|stage|extent|duration|overall health|general health|medical history|preferences|goals|gp)\b(?: (?:of|and) .*)?$/i,
  /^(?:set|setting|agree on) (?:your |realistic |clear |achievable |treatment )*goals\b|^discuss(?:ing)? |^educat(?:e|ing) you\b|^listen(?:ing)? to\b/i,
  /^(?:(?:regular|routine|ongoing|periodic) )*(?:check-?ups?|progress (?:tracking|monitoring|reviews?)|support)$/i,
  /^(?:risks? of .*|(?:possible |potential |common )?side[- ]effects?|nausea|vomiting|bleeding|bruising|infections?|scarring|drowsiness|numbness)$/i,
  /^(?:it|this|that|they|results?|(?:the |each |every |your )?(?:first )?(?:treatments?|sessions?|procedures?|recovery)) (?:works?|var(?:y|ies)|takes?|lasts?|is|are|can|may|will|usually|often|depends?)\b(?!.*\b(?:necessary|advisable|advised|recommended|important|best|helps?)\b)/i,
  /^most (?:people|patients|cases)\b|^depend(?:s|ing) on\b/i,
)

/** Says that something is not so, who it is from, or what happens around a treatment. */
const remark = anyOf(
  /^(?:\d+[- ]min(?:ute)?s? (?:procedure|consultation|session)|same[- ](?:day )?discharge|no[- ]cost emi|free (?:pick|consult|follow|cab|parking|delivery)[- \w&]*|(?:complete |full )?insurance (?:support|assistance|coverage|approval)|hassle[- ]free .*|no (?:cuts?|stitches|scars?|side effects)(?:[, ].*)?)$/i,
  /\bstands for\b|\bmy\b|\b(?:prices?|pricing|budgets?|fees)\b/i,
  /\bevidence\b(?![- ](?:based|informed|led))|^\d+(?:[-–]\d+)? sessions?\b/i,
  /^(?:most|many|some) (?:resolve|improve|recover|respond)\b/i,
  /^(?:can|may|will) (?:remain|need|return|be)\b/i,
  /^(?:comprehensive|thorough|accurate|precise|advanced|detailed|proper|expert) (?:[a-z]+ ){0,3}(?:diagnosis|assessments?|evaluations?|examinations?)$/i,
  /^(?:symptoms?|causes?|treatments?|treatment options|diagnosis|prevention)$|\btakes an?\b|^we['’]/i,
  /\b(?:lab|blood|urine) tests?\b|\b(?:scans?|tests?) to (?:check|see|make sure|find)\b|^follow-?up\b/i,
  /^visits? \d|\btips$|^long-term management$|^your [a-z]+ can\b|^things (?:you|to)\b|\bsuccess rate\b/i,
  /^final (?:message|words|thoughts)$|^there (?:is|are)\b/i,
  /^you (?:must|need|have|may|will|can|should|are)\b|^alternatives\b/i,
  /^(?:healing|recovery) begins$|^refer (?:you|them|patients)\b/i,
  /^(?:see|visit|consult) (?:an?|your|the) [a-z-]+$/i,
  /^(?:the |your )?(?:clinic|hospital|surgeon|specialist|doctor|patient|therapist)['’]s |\b(?:satisfaction|liability|expertise|(?:caring|compassionate|welcoming|friendly|sterile|comfortable|supportive|healing) environment|blood loss)$|^written by\b|^(?:why|what|when|where|who) (?!to\b)[^,]{0,40}$/i,
  /^(?:kindly|please) [a-z]+|^(?:an? |one )?(?:phone )?call$|^(?:the )?earlier\b|^role of\b|\b(?:staging|diagnosis)\b.* with\b|\bfollow-?up care$|^long-term monitoring\b/i,
  /^(?:benefits|risks|common types|associated symptoms|at home|see (?:previous|next|all)|ordered|physical|chronic|mechanical|fertility|animal|everyone starts here)$|^(?:age|severity|stage|cause) (?:&|and|of) |^ideal for\b|^activated for\b|\brequired$/i,
  /^(?:[a-z-]+ ){0,3}(?:treatments|therapies|solutions|options|care|techniques) (?:that|which)\b|^(?:helping|allowing|enabling|letting|giving) (?:you|patients|people)\b/i,
  /^(?:based on|emphasi[sz]es|combines|requires|uses|involves|individuali[sz]ed to|tailored to|designed to|known for) /i,
  /^stop (?:living|chasing|suffering|struggling|guessing|hurting)\b|^(?:start|begin|continue|take|reclaim) (?:your (?:(?:path|journey|recovery|healing|life)\b|[a-z]+ journey\b)|living|feeling|the first step)/i,
  /^(?:dos(?:ing|age)|dose|critical|preference|measure|protocol|safety (?:in|during) .*|requires? coordination|extended[- ]release form|many [a-z]+ brands)$/i,
  /^[^,]{3,60}\b(?:is|are) (?:not|never|so)\b[^,]{0,40}$|^(?:tailored|personali[sz]ed|customi[sz]ed|individuali[sz]ed) (?:treatment|care|exercise|recovery|rehab\w*) (?:plans?|program(?:me)?s?)\b|^relief (?:from|of)\b/i,
  /^(?:some|most|the) [a-z ]+ (?:is|are) (?:expected|negligible|secured|normal|minimal|covered)\b/i,
  /^(?:some|most|the) [a-z ]+ (?:is|are) (?:required|placed|removed|attached|shaped)\b|^safe for\b/i,
  /^(?:the|an?) (?:[a-z-]+ ){1,5}(?:is|are) (?!used\b|recommended|applied|prescribed|given|advised|taken)[a-z]+(?:ed|en|wn)\b/i,
  /^(?:an? )?(?:quick |brief )?note\b/i,
  /^(?:temporary|immediate|quick|short[- ]term|long[- ]term|lasting) relief\b/i,
  /^(?:grade|type) (?:\d|i+|iv)\b/i,
  /^(?:before|after|during) (?:[a-z]+ )?(?:surgery|treatments?|pregnancy)$/i,
  /^(?:strength|flexibility|range of motion|mobility|function|balance|stability|endurance|pain)$/i,
  /^(?:stiffness|inflammation|swelling)$/i,
  /^(?:we|our|look into|discuss|recommend|opting|address any|ensure|feel free|most appropriate) /i,
  /^(?:talk with|generally avoided|depending on|about) |^(?:of|sessions) /i,
  /^(?:then|role|rationale|examples|(?:dis)?advantages|references|typical use|techniques|foundation)$/i,
  /^(?:for this condition|.* considerations|overview and .*|.* and key points|root causes(?: and .*)?)$/i,
  /\blorem ipsum\b/i,
  /\b(?:soothing|safe|comfortable|caring|relaxed|friendly|modern|welcoming) (?:environment|setting|atmosphere|facilities|premises)$/i,
  /^(?:the|this|your) (?:surgery|operation|procedure|treatment) (?:[a-z]+ ){0,2}(?:lasts?|takes?|is|involves?|will|can)\b/i,
  /^(?:[a-z]+ ){0,5}(?:assessments?|testing|evaluations?)$/i,
  /^(?:assessment|palpation|evaluation|examination|testing|screening) of\b/i,
  /^repeat(?:ed)? treatments?$|\b(?:appointments?|consultations?)\b|\bin a safe$/i,
  /^(?:the |your )?(?:first|next) (?:step|visit|session|appointment)\b/i,
  /\b(?:council|association|society|federation|college|academy|register)$/i,
  /^(?:in|for) (?:some|many|most|severe|rare|these|such)\b.*\b(?:are|is|when)\b/i,
)

/** Names who treats. */
const person = anyOf(
  /^(?:[a-z-]+ ){1,3}(?:practitioners|staff|team|professionals|clinicians?|experts)$/i,
  /\b(?:therapists?|doctors?|surgeons?|specialists?|chiropractors?|osteopaths?|physiotherapists?|podiatrists?|dr\.? [a-z. ]+)$/i,
)

const advice = /^(?:before|after|when|while|if) .{5,80}, (?:see|talk|speak|consult|ask|stop)\b/i

/** Tells of a treatment in a sentence, and names none. */
const sentence =
  /^(?:your|this|these|those) [a-z ]{3,30}? (?:will|may|can|is|are|has|have)\b|^(?:yes|even if|are|is|if),? [a-z]|^you['’]ll\b|^(?:the |an? )?(?:surgeon|doctor|dentist|therapist) [a-z]+s\b|^\d+x\b|^fastest\b/i

const denial =
  /^(?:an?|the|it|this|that|they|there|you|most|some) .*\b(?:(?:does|do|is|are|will|can)n[’']?t|(?:is|are|does|do|ok|okay) not)\b/i

const kinds = [remark, gain, circumstance, person, sentence, advice, denial]

/** Whether an entry among treatments is none by its words: no fact at all, a result, a circumstance, a remark. */
export const isNoTreatment = (name: string): boolean =>
  isNoFact(name) || kinds.some((kind) => kind.test(name))
