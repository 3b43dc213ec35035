import {anyOf} from '../text/any-of.ts'

/** How English writes out a list inside a sentence. */
export interface EnumerationRules {
  /** A word for the things themselves, after which the list stands: “a number of things, such as”. */
  readonly generic: RegExp
  /** Stands for “and”. */
  readonly joiner: RegExp
  /** Says something of the member before it, in front of the last one. */
  readonly remark: RegExp
  /** Starts what a sentence says after its list. */
  readonly tail: RegExp
  /** Stands before a member and is no part of its name. */
  readonly opener: RegExp
  /** Stands behind a member and is no part of its name. */
  readonly closer: RegExp
  /** Stands between commas and is no member. */
  readonly aside: RegExp
  /** Found in what is no name: a clause, a pronoun, a judgement. */
  readonly clause: RegExp
}

const things =
  'things|factors|reasons|sources|conditions|causes|triggers|ways|options|symptoms|signs|problems|issues|treatments|methods|measures|techniques|approaches|procedures|strategies|activities|medications|remedies|changes|substances|materials?|agents|irritants|foods|habits|movements|injuries|diseases|disorders|infections|illnesses|events|choices|modalities|considerations|pathogens|germs|organisms|microorganisms|microbes|bugs'

const aims =
  'help|reduce|relieve|ease|improve|alleviate|support|manage|restore|strengthen|maintain|increase|address|soothe|promote|build'
/** What somebody gains by a treatment: “to improve strength, flexibility and range of motion”. */
const gained =
  "(?:[\\p{L}'’-]+ ){0,3}(?:strength|flexibility|motion|mobility|pain|stiffness|inflammation|swelling|function|balance|stability|posture|circulation|healing|movement|tension|symptoms|endurance|control)"

export const enumerations: EnumerationRules = {
  generic: new RegExp(
    String.raw`^(?:[\p{L}'’-]+ ){0,5}(?:${things})(?: that (?:are|can be) [^,]{3,40}?)?,? (?:such as|like|including|for example|e\.g\.),? `,
    'iu',
  ),
  joiner: /,? (?:as well as|along with|together with|plus|but also(?: by| from| with| due to)?) /gi,
  remark: new RegExp(
    String.raw`, (?:which|who) [^,;:]{3,70}(?=, (?:and|or) )| that (?:may|can|might|will|often|usually|only|is|are) (?!(?:be |often |also )*(?:result|stem|arise|caused|due|brought)\b)[^,;:]{3,60}(?=, [^,;:]{2,40}(?:,| and | or ))|, (?:especially|particularly|mostly|mainly) (?:of|in|at|on|after|during|when|with|if) [^,;:]{2,40}(?=, [^,;:]{2,40}(?:,| and | or ))| \((?:which|that|see|also|this)\b[^()]*\)|, (?:often|usually|typically|especially|particularly|commonly|mostly|mainly|sometimes) [^,;:]{2,50}(?=, (?:and|or) )| to (?:${aims}) ${gained}(?:, ${gained}){0,3}(?:,? and ${gained})?(?=, )`,
    'giu',
  ),
  tail: /(?:, (?:such as|including|like)\b|, (?:both|all|each|some|many|most|either) of (?:which|whom)\b|,? (?:which|who|whose|that (?:most|many|some) (?:people|of us)\b|that (?:can|may|might|will|could|have|has|help|use|attach|connect|run|surround|link|support|cover|is(?! (?:worse|relieved|aggravated))|are|keep|make|allow|cause|lead|worsen|get)\w*|although|though|but|whereas|because|so that|depending on|making (?:it|you|them|the|your|daily|everyday|simple)\b|leading to|resulting in|allowing|in order to|rather than|instead of|to (?:\p{L}+ly )?(?:help|flush|reduce|relieve|ease|improve|alleviate|support|manage|treat|restore|strengthen|maintain|avoid|prevent|control|correct|increase|address|make|keep|get|see|rule|determine|soothe|minimi[sz]e|promote|calm|kill|fight|clear|stop|lower|speed)(?! [^.;:]*, ))\b| to fully\b|, (?:thus|especially|particularly|mainly|mostly|while|when|whenever|after|before|during|if|unless|until|as|so|then|often|usually|typically|commonly|sometimes with|depending|causing|placing|worsening|relieved|aggravated|radiating(?! pain)|spreading|putting|followed by|with|without|all of|among|for)\b| [–—-] | here (?:at|in) | via | as (?:the|their|its|one of the) (?:most|main|first|key|primary|only|leading)\b|,? according to\b| in addition to\b|,? if (?:you|your|it|they|there|these|symptoms|left)\b|,? use (?:different|various|several|many)\b| applied (?:to|over)\b| as a result of\b| (?:focus(?:ing|ed) on|aimed at|targeting|designed to)\b| or (?:if|when) |[;:]| (?:can|may|could|will|should|might) (?:be|help|also|all|often|ease|reduce|improve)\b| (?:is|are|have|has) (?:all|both|also|often|usually|commonly|typically|generally|sometimes|tried|used|recommended|advised|effective|helpful|known|thought|believed)\b|(?<! to) (?:reduce|relieve|ease|strengthen|improve|alleviate)s? (?!\p{L}+$)| (?:and|or) (?:can|may|might|will|is|are|it|they|this|you|(?:often|usually)(?! (?:some|an?)\b)|then|has|have)\b).*$/isu,
  opener:
    /^(?:(?:by|from|in combination with|together with|the likes of|likes of|in (?:some |rare |severe |certain |many |most |other |extreme |acute |chronic |more |mild |persistent )+cases,?|through to|an? lot of|the right (?:mix|combination) of|through|as a last resort,?|(?:the )?result of|the (?:patient|person|sufferer) (?:suffering from|experiencing|feeling)|initially,?|first,?|a (?:combination|range|number|variety|mix|mixture|plan) of|an? (?:feeling|sense) of(?! pressure\b)|(?:other |certain |underlying |medical )*(?:conditions|issues|problems|diseases|disorders|habits|activities) (?:like|such as)|and|or|also|develop|even|often|sometimes|occasionally|usually|generally|typically|possibly|perhaps|mainly|mostly|primarily|either|both|things like|(?:the )?(?:use|usage) of|going to be|signs of|an?|the|some|any|your|their|certain|such as|trying|using|taking|combination of|(?:simple |common )?(?:procedures|methods|measures|techniques|activities|options|exercises) (?:like|such as|including))\s+)+/i,
  closer:
    /(?:(?<=[\s,])(?:that|which|who|if|when|occasionally|sometimes|from time to time|etc\.?|and so on|and so forth|among others|and (?:many )?(?:more|others)|(?:or|and) other (?:[a-z]+ )?(?:conditions|factors|causes|issues|problems|things|reasons|circumstances)|it|them)|[.,;:!\s])+$/i,
  aside: anyOf(
    /^(?:(?:many |several |different |various |other |certain |non-surgical |risks? )*(?:things|factors|reasons|causes|conditions|activities|treatments?|options))$/i,
    /^(?:(?:other|further|more) medications?)$/i,
    /^(?:(?:in|for) (?:some|severe|many|rare|certain|most|other|more severe|extreme) (?:cases|people|patients|situations|instances))$/i,
    /^(?:(?:if|when|where|as) (?:needed|necessary|required|appropriate|possible))$/i,
    /^(?:(?:if|when|where|once) .+|over time|over the years|first(?:ly)?|second(?:ly)?|eventually)$/i,
    /^(?:overall|finally|generally|in general|in addition|as a result|at times|for example|e\.g\.?|etc\.?|so on)$/i,
    /^fact\b/i,
    /^(?:besides|apart from|other than) (?:these|this|that)$/i,
    /^(?:so forth|among others|more|others|among other things|a host of others|both|thus|therefore)$/i,
    /^(?:hence|moreover|in fact|however|occasionally|sometimes|possibly|importantly|additionally)$/i,
    /^(?:interestingly|unfortunately|fortunately|furthermore|similarly|likewise|lastly|ultimately)$/i,
  ),
  clause: anyOf(
    /^(?:for|(?:in|of) (?:the|your)|depending|whether|in addition|untreated|whatever|time to time)\b/iu,
    /^the (?:earlier|sooner|longer|more|less|better)\b/iu,
    /^(?:controlled|prevented|avoided|treated|managed|cured|reversed|corrected) (?:by|with|through|using|if|when)\b/iu,
    /^(?:symptoms?|signs) of\b|^(?:e?specially|particularly) (?:those|if|when)\b|\barises?\b|\bas$/iu,
    /^(?:beyond|while|although|though|as|without|during|in (?:some|many|most)|rarely|likely|used)\b/iu,
    /^(?:involving|complex and|called|(?:thought|believed|known) to|experts?|many|several|people(?! (?:with|over|aged|who)\b)|patients|anything)\b/iu,
    /^(?:everything|(?:both )?types? of|it|its|this|that|these|those|they|them|he|she|we|you|i|there)\b/iu,
    /^(?:what|how|who|which|where|when|why|if|not(?! \p{L}+ing\b)|no|none|nothing|to|very|quite|more)\b/iu,
    /^(?:less|because|due|based|one (?:of|or|to|is)|either|made|able|up|different|similar|same)\b/iu,
    /^(?:seemingly )?endless\b|\b(?:to|and|or|of|for|with|in|on|at|from|by|your|the|an?)$/iu,
    /\b(?:is|are|was|were|will|would|should|must|has|(?<!\bto )have|had|cannot|without treatment|can)\b/iu,
    /\b(?:may|might|unknown|unclear(?! (?:vision|sight|speech)\b)|uncertain|var(?:y|ies)|usually|often(?!$)|not(?! \p{L}+ing\b))\b/iu,
    /\b(?:suddenly|gradually|slowly) (?:worsen|appear|flare|improve)s?\b|\b(?:includes?|don['’]t|doesn['’]t)\b|\bcauses (?:the|an?|your)\b/iu,
    /\bmakes (?:it|you|the|your)\b|\b(?:research|stud(?:y|ies)) (?:suggests?|shows?)\b/iu,
  ),
}
