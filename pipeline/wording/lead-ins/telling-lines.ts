import {anyOf} from '../../text/any-of.ts'
import type {LeadInRule} from './lead-in-rule.ts'

/** Lines that tell of their list, or that it is none, by more than a word. */
export const tellingLines: readonly LeadInRule[] = [
  {
    list: 'treatments',
    pattern:
      /^(?:to|you can|things (?:that|to)) (?:help )?(?:to )?(?:help|ease|relieve|soothe|reduce|manage|treat|lessen|make)\b(?! (?:the|your) (?:risk|chances?))[^:]*\b(?:pain|symptoms|discomfort|swelling|itch\w*|it|softer|easier|better)\b[^:]*:$/i,
  },
  {
    list: 'symptoms',
    pattern:
      /^(?!.*\b(?:see|call|contact|visit|seek|consult|doctor|gp|specialist|emergency|hospital|urgent\w*|immediate\w*|candidates?|avoid|stop|risk)\b).*\bif you(?:['’]re| are|['’]ve| have)? (?:(?:also|often|regularly) )?(?:experience|experiencing|experienced|notice|noticing|noticed|feel|feeling|suffer(?:ing)?(?: from)?)\b[^:]{0,40}:$/i,
  },
  {
    list: 'symptoms',
    pattern: anyOf(
      /\b(?:keep an eye|look(?:ing)?|watch(?:ing)?|on the lookout) (?:out )?for\b.*\b(?:symptoms|signs)\b.*:$/i,
      /^things to look out for\b[^:]*:$/i,
    ),
  },
  {
    list: 'symptoms',
    pattern:
      /^(?:children|babies|infants|women|men|adults|people|you|they|patients|some)\b[^:]{0,40} (?:may|might|can|could) also:$/i,
  },
  {
    list: 'symptoms',
    pattern: anyOf(
      /\b(?:following|these) (?:questions|statements)\b[^:]*\b(?:indicates?|suggests?|means?|you (?:may|might|could) have)\b/i,
      /\byou (?:may|might|could) have [^:]{3,60} if\b/i,
    ),
  },
  {
    list: 'symptoms',
    pattern: /\b(?:confirms?|diagnos\w+|suspects?)\b.* if you (?:have|notice)\b.*:$/i,
  },
  {
    list: 'symptoms',
    pattern:
      /^(?!.*\b(?:what|factors|things|activities|reasons|that|which|untreated|conditions|problems)\b).*\b(?:can|may|might|could|often|usually) (?:also )?cause:$/i,
  },
  {
    list: 'symptoms',
    pattern:
      /^(?:both|these|such|all|either|all of these|(?:both|each|any) of (?:these|them))(?: (?:\p{L}+ )?(?:conditions?|disorders?|problems?|injur(?:y|ies)|types|forms|kinds))? (?:(?:can|may|might|could|will|often|usually|typically|also|sometimes) )*(?:causes?|produces?|leads? to|results? in):$/iu,
  },
  {
    list: 'symptoms',
    pattern:
      /\b(?:this|the|your) (?:condition|disease|disorder|syndrome|injury|illness)\b (?:(?:can|may|might|could|will|often|usually|also|sometimes) )*(?:causes?|leads? to|makes?|brings?)\b(?!.* (?:if|when|without|untreated)\b)[^:]*:$|\b(?:can|may|might|could) (?:also )?cause (?:[\p{L}-]+ ){0,3}(?:discomfort|problems|complaints|issues|trouble),? (?:such as|like|including):?$/iu,
  },
  {
    list: 'symptoms',
    pattern:
      /\b(?:causes?|produces?|leads? to|results? in|triggers?|brings? on) (?:[\p{L}-]+ ){0,2}symptoms,? (?:such as|like|including|(?:that|which) (?:may |can |often )*include)\b/iu,
  },
  {
    list: 'symptoms',
    pattern:
      /\b(?:it|this|they|(?:the|this) (?:condition|injury|problem)) (?:can |may |might |will |often |usually |also )*(?:causes?|produces?|leads? to|results? in)(?: the following| problems such as)?:$/i,
  },
  {
    list: 'causes',
    pattern: anyOf(
      /\b(?:results? in|leads? to|causes?|triggers?|contributes? to)\b(?: the)?(?: signs and)? symptoms\b/i,
      /\bbrings? on\b(?: the)?(?: signs and)? symptoms\b/i,
      /\b(?:factors|activities|things) (?:that|which) [^.:]{0,30}\b(?:worsen|aggravate|exacerbate|trigger)\b/i,
      /\b(?:conditions|medicines|medications|drugs|factors|things|habits|diseases)\b[^:]{0,40} (?:that|which) (?:can|may|might) (?:lead to|cause|contribute to|result in)\b/i,
    ),
  },
  {
    list: 'none',
    pattern:
      /, so (?:please )?(?:prioriti[sz]e|try|make|be sure|remember|keep|take|aim|get|avoid|rest|drink|eat)\b[^:.]*:$/u,
  },
  {
    list: 'none',
    pattern: anyOf(
      /\baffects?\b.*\b(?:life|lives)\b.*:$/i,
      /\b(?:assess|review|evaluat)\w* .*\bsymptoms\b.*\b(?:suggests?|recommends?|orders?|performs?|requests?)\b.*:$/i,
      /\bif you (?:notice|have|experience)\b.*\b(?:suggests?|recommends?|steps)\b.*:$/i,
    ),
  },
  {list: 'symptoms', pattern: /\b(?:likely|could|may|might|probably) (?:to |also )?be\b[^.:]* if\W*$/i},
  {
    list: 'none',
    pattern: anyOf(
      /^(?!.*\b(?:risk|likely|likelihood|chances?|prone|symptoms|condition|injury|it)\b).*\bif\W*$/i,
      /\bdifferences?\b[^:]*:$|\b(?:assessment|evaluation|examination|check|signs?|symptoms?|sign|indication) of:$/i,
      /\bseek (?:an? |medical |prompt |urgent )*(?:evaluation|assessment|treatment|review)\b[^:]*:$/i,
      /\b(?:as long as|provided(?: that)?|unless|without)\W*$|\bcandidates?\b.*:$|\beligible\b/i,
      /^(?:the )?(?:[a-z'’-]+ ){0,4}(?:cycle|sequence|mechanism|pathway|chain of events):$/i,
      /\b(?:prolonged|slowed|delayed|made worse) by:$/i,
      /\b(?:rest|ignoring|delay\w*|untreated|neglect\w*)\b.*\b(?:leads? to|results? in|causes?):$/i,
      /\bfacts\b.*:$|\bcriteria\b/i,
      /\b(?:write down|record|keep (?:track|a (?:diary|log|note|record)) of|make a note of)\b.*:$/i,
      /\b(?:in (?:a|your) (?:journal|diary))\b.*:$|\b(?:positive|good|encouraging) (?:indicators|signs)\b/i,
    ),
  },
  {
    list: 'treatments',
    pattern:
      /\b(?:training|exercises?|therapy|treatment|work) to (?:address|fix|treat|correct|resolve)\b.*:$/i,
  },
  {
    list: 'treatments',
    pattern: /\b(?:our|this|the) (?:treatment )?(?:approach|plan|program(?:me)?) is\b.*:$/i,
  },
  {
    list: 'none',
    pattern:
      /\b(?:pain|symptoms?|it)\b.* (?:provoked|worsened|aggravated|made worse|worse (?:with|during|when|after))(?: by)?:$/i,
  },
  {
    list: 'none',
    pattern: anyOf(
      /^(?:your |our |the |main |key |primary |treatment )*(?:goals?|aims?|objectives?|criteria)\b/i,
      /^(?:your |our |the |main |key |primary |treatment )*(?:milestones?|precautions?|benefits?)\b/i,
      /^(?:your |our |the |main |key |primary |treatment )*(?:advantages|results|outcomes|features)\b/i,
      /^(?:your |our |the |main |key |primary |treatment )*(?:equipment(?! factors)|activities(?! (?:that|which) (?:can |may |might )?(?:cause|lead|trigger|irritate))\b)/i,
      /\b(?:benefits|advantages|improvements?|side effects?|outcomes|results(?! from\b))\b[^.]{0,40}:$/i,
      /\b(?:surgery|operation|doctor|appointment|help|hospital)\b.*\b(?:if|when|in case of)\b.*:$/i,
      /\bside[- ]effects\b|\bappointment\b|^details of\b|\b(?:contra-?)?indications? (?:for|of|to)\b/i,
      /\breasons? (?:why|to|for) (?:you |we )?(?:should|choos\w+|consider|visit\w*|see|trust|pick)\b/i,
      /\b(?:gives you|you get|you (?:will|can|could|should|might|may) expect|what to expect|protocol is)\b/i,
      /\b(?:types?|forms|kinds|stages|grades|phases) of (?!(?:[a-z-]+ ){0,2}(?:treatments?|therap\w+|surger\w+|operations?|exercises?|stretches|massage|methods?|medicat\w+|procedures?|symptoms?|causes?|pain)\b)/i,
      /\bnerves? (?:controls?|supply|supplies)\b|\bprogram(?:me)? (?:gives|includes|offers)\b/i,
      /^(?!(?:(?:here|is|are|some|a few|other|several|these|the) )*(?:what|following|things|measures|steps|remedies|treatments|options|strategies|techniques|exercises|stretches|medications?|medicines|it (?:may|can|might|could|will|often|usually|also|sometimes))\b).*\bhelps?(?: you)?(?: to)?:$/i,
      /\b(?:treatment for|(?:used|helps?|able|good|designed|works?) to (?:treat|relieve|ease|manage)|treat(?:s|ment of)?)(?: (?:symptoms|conditions|things|problems))?(?: (?:such as|like|including))?:$/i,
      /^(?:assessment|evaluation|work-?up)\b/i,
      /\b(?:resources|related|see also|further reading|read (?:also|more))\b[^.]{0,40}:$|^types and\b/i,
      /\b(?:things|issues|problems|areas|concerns) (?:that )?(?:i|we) (?:can )?(?:help|treat|work|support|address)\b/i,
      /\b(?:fears|concerns|worries|misconceptions|myths)\b[^.:]{0,40}:$/i,
      /^conditions (?:that )?we\b|\b(?:treatments?|therap(?:y|ies|ists?)|program(?:me)?s?|we|care|rehab\w*|physio\w*|sessions?|it|plan|approach|phase|stage|goals?|exercises) (?:[a-z]+ ){0,4}focus(?:es)? on:$/i,
      /^[^:]{0,80}\b(?:treatments?|management|surgery|approach|outcome|recovery)\b[^:]{0,40} (?:depends?|is based) (?:up)?on\b[^:]*[.:]$/i,
      /\b(?:based on|depend(?:s|ing) on|determined by)(?: (?:the following|several|many|various|factors|such as|like|including| )*)?:$/i,
      /\b(?:to|which|that) (?:determine|identify|find|pinpoint|understand|discover) (?:the |what |your )/i,
      /\b(?:to|which|that) establish (?:the |what |your )|\bask(?:s|ed)? (?:you )?(?:about|if|whether)\b/i,
      /\b(?:places|sites|locations|body parts|parts of (?:the|your) body)\b[^:]*:$/i,
    ),
  },
  {
    list: 'none',
    pattern: anyOf(
      /\b(?:tests?|imaging|scans?|x-?rays|diagnos\w+|examination|complications?|ergonomic\w*|questions)\b/i,
      /\bother (?:possible )?(?:causes|conditions)\b|\b(?:left untreated|without treatment|if untreated)\b/i,
      /^(?!.*\b(?:(?:caused|triggered|brought on) by|(?:suggest|recommend|prescribe|offer)s? (?:an? )?(?:treatments?|medicines?|medications?))\b).*\b(?:prevent|avoid)\b(?! (?:dehydration|further|it from)\b)/i,
      /\b(?:reduce|lower|minimi[sz]e|decrease)\w* (?:the|your|this) (?:risk|chances?)\b/i,
    ),
  },
  {
    list: 'none',
    pattern:
      /\b(?:see|consult|contact|call|seek|visit|speak to|talk to|go to)\b.*\b(?:doctor|gp|help|advice|attention|care|provider|professional|specialist|physio\w*|hospital|emergency|department|a ?& ?e|ambulance|999|911|112|111|000)\b/i,
  },
  {
    list: 'riskFactors',
    pattern: anyOf(
      /\brisk (?:factors?|groups?)\b/iu,
      /\bfactors\b.*\b(?:higher|increased|greater) (?:incidence|rates?|likelihood|chances?)\b/iu,
      /\bmore at risk\b|\bcontributing factors\b|\b(?:puts? you|you(?:['’]re| are)) at (?:\p{L}+ )?risk\b/iu,
      /\b(?:increas|rais|trigger|affect|influenc)\w* (?:the|your) (?:risk|chances?|likelihood)\b/iu,
      /\b(?:more likely|at (?:higher|greater|increased|more) risk)\b/iu,
      /\bmore (?:common|often|frequent\w*) (?:in|among)\b|\b(?:susceptible|vulnerable|prone)\b/iu,
      /\bpredispos\w+/iu,
      /\b(?:higher|greater|increased) (?:risk|chances?|likelihood)\b/iu,
    ),
  },
  {
    list: 'symptoms',
    pattern: anyOf(
      /(?<!\b(?:on|manag(?:e|ing)|reliev(?:e|ing)|eas(?:e|ing)|treat|treating|reduc(?:e|ing)|control|controlling|alleviat(?:e|ing)|lessen|help|improve|improving|minimi[sz]e|address)(?: with)? (?:the |your |its |their |these |those |any )?(?:\p{L}+ )?|\b(?:these|those) )\b(?:symptoms?|signs?)\b(?! (?:of|that) .*(?:improv|recover|heal|better))/iu,
      /\b(?:you|people|patients|they|many|some|others) (?:may|might|can|could|will|often|usually|also|sometimes) (?:also )?(?:notice|experience|feel|have|get|suffer)\b/iu,
      /\b(?:sounds?|feels?|described) (?:like|as):$|\bdo you (?:have|experience|feel|notice|suffer)\b/iu,
      /\b(?:behaviou?rs|feelings|sensations|complaints) (?:may |can |often |usually )?include\b/iu,
      /\bfeatures (?:specific to|of (?!treatment|the program))/iu,
    ),
  },
  {
    list: 'causes',
    pattern: anyOf(
      /\bcauses?\b|\bculprits?\b|\bcaused by\b|\btriggers?\b(?! (?:fingers?|thumbs?|points?)\b)/i,
      /\b(?:is|are) due to\b/i,
      /\b(?:is|are|be) (?:often |usually |also )?(?:the |an? )?results? of\b|\bresults? from\b/i,
      /\bbrought on by\b|\bbecause of\b|\breasons?\b|\b(?:factors|things)\b.*\b(?:lead|contribute) to\b/i,
      /\bcan be behind\b|\b(?:happens?|occurs?|develops?) (?:when|after|because|if|from|through)\b/i,
      /\b(?:it|this|which) (?:can |may |often |usually )*(?:occurs?|happens?|develops?|arises?):$/i,
      /\bwe see it (?:after|in|with)\b/i,
    ),
  },
  {
    list: 'exercises',
    pattern: /\b(?:exercises|stretches)\b/i,
  },
  {
    list: 'symptoms',
    pattern: /\b(?:presents?|represented|manifests?|shows(?: up)?)(?: itself)? (?:as|with|by):$/i,
  },
  {
    list: 'treatments',
    pattern:
      /^(?:these|such|our|common|some|other) (?:\p{L}+ )?(?:modalities|techniques|therapies|methods) (?:may |can )?include\b/iu,
  },
  {
    list: 'treatments',
    pattern:
      /^(?!(?:the |our )?(?:benefits|advantages|conditions|goals|aims)\b).*(?:\b(?:doctors?|physio\w*|therapists?|chiropractors?|we)\b[^.]{0,40}\b(?:recommend|suggest|prescribe|offer)\b.*:$|\b(?:adjustment|manual|hands-on|treatment) techniques\b.*:$|\b(?:treatments?|treatment options|therapies|remed(?:y|ies))\b.*(?:\b(?:includes?|are|involves?|following|available|options)\b|:$)|\b(?:treatment|care|therapy|medical|surgical|non-?surgical|conservative|^) ?options (?:may |can |for [^:]{2,40} )?(?:include|are)\b|\bmethods (?:are )?used to treat\b|\b(?:line|course) of treatment\b|\b(?:treated|managed|relieved|eased) (?:with|by)\b|\b(?:strategies|methods|measures|approaches|options|ways)\b.*\b(?:manag|reliev|eas|treat|alleviat|control)\w*\b.*:$|\b(?:additional|further|professional) (?:support|help)\b.*\binclude|\b(?:management|coping|self-care|relief) (?:strategies|options|techniques|measures|methods)\b.*:$)/i,
  },
]
