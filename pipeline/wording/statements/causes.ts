import {be, list, often, rule, type StatementRule, subject, words} from './statement-rule.ts'

/** Sentences that name causes. */
export const causeStatements: readonly StatementRule[] = [
  {
    list: 'causes',
    about: true,
    announced: true,
    single: true,
    words: words('caused triggered brought provoked'),
    pattern: rule(
      `^[^,.;:]{2,60}? (?:is|are) (?:(?:an?|the) )?(?:[\\p{L}-]+ ){0,4}(?:condition|disease|disorder|infection|problem|injury|allergy|inflammation|irritation)s?(?: (?:of|in) [^,.;:]{2,40}?)? ${often}(?:caused|triggered|brought on|provoked) ${often}by ${list}`,
    ),
  },
  {
    list: 'causes',
    about: true,
    single: true,
    words: words('due because result from after following'),
    pattern: rule(
      `^(?:some |many |most )?(?:people|patients|individuals|athletes|runners|children|adults|women|men|you) ${often}(?:form|develop|get|suffer|experience) [^,.;:]{2,40}? (?:due to|because of|as a result of|from|after|following) ${list}`,
    ),
  },
  {
    list: 'causes',
    about: true,
    single: true,
    words: words('secondary'),
    pattern: rule(`^[^,.;:]{2,60}? (?:is|are|(?:may|can) be) ${often}secondary to ${list}`),
  },
  {
    list: 'causes',
    words: words('cause causes'),
    announced: true,
    pairs: true,
    single: true,
    pattern: rule(`^(?:(?:common|main|possible|typical) )?causes?(?:: | [–—-] )(?:includes? )?${list}`),
  },
  {
    list: 'causes',
    words: words('factors things activities events habits movements'),
    announced: true,
    pattern: rule(
      `\\b(?:factors|things|activities|events|habits|movements),? (?:however,? )?(?:that|which) ${often}(?:contribute|lead|predispose|cause|affect|strain|stress|trigger|provoke|worsen)\\b[^.:;]{0,80}? (?:include|are|such as):? ${list}`,
    ),
  },
  {
    list: 'causes',
    words: words('these they those'),
    own: true,
    announced: true,
    pattern: rule(`^(?:these|they|those) (?:can |may |might |often |usually )*include:? ${list}`),
  },
  {
    list: 'causes',
    words: words('conditions problems things factors injuries issues'),
    announced: true,
    pattern: rule(
      `^(?:many|several|various|a number of|different|other|some|certain|common)\\b[^.;:]{0,40}?\\b(?:conditions|problems|things|factors|injuries|issues) (?:can|may|might) (?:also )?(?:cause|lead to|result in|trigger|contribute to|worsen|aggravate)\\b[^.:;]{0,60}?,? (?:including|such as|like) ${list}`,
    ),
  },
  {
    list: 'causes',
    about: true,
    announced: true,
    words: words('range variety number combination mix host many various several different'),
    pattern: rule(
      `(?:\\b(?:stems?|arises?|results?|comes?|develops?) from|\\b(?:due to|caused by)) (?:(?:an? )?(?:[\\p{L}-]+ )?(?:range|variety|number|combination|mix|host) of|many|various|several|different) [^.;:]{3,40}?,? (?:including|such as|like) ${list}`,
    ),
  },
  {
    list: 'causes',
    words: words('combine conspire together'),
    pattern: rule(
      `^${subject} (?:all )?(?:combine|conspire|(?:work|come|add up) together) to (?:make|cause|create|put|leave|produce)\\b`,
    ),
  },
  {
    list: 'causes',
    words: words('if when'),
    about: true,
    supposed: true,
    pattern: rule(
      `\\b(?:occurs?|happens?|develops?)(?: most)?(?: often)? (?:if|when) (?:you|someone|somebody|a person) (?!(?:are|have|do|can|get)\\b)${list}`,
    ),
  },
  {
    list: 'causes',
    words: words('factor factors'),
    own: true,
    single: true,
    pattern: rule(
      `\\b(?:one of the|another|the) (?:[\\p{L}-]+ ){0,2}factors? (?:is|are) (?:also |often )?(?!(?:not|known|believed|thought|unknown|that|to)\\b)${list}`,
    ),
  },
  {
    list: 'causes',
    words: words('result'),
    about: true,
    single: true,
    pattern: rule(
      `^[^,.;:]{2,60}? (?:is|are|tends? to be|(?:can|may|might) (?:also |often )?be) ${often}(?:an? |the )?(?:\\p{L}+ )?result of (?!(?:an? )?(?:combination|number|variety) of )${list}`,
    ),
  },
  {
    list: 'causes',
    words: words('factors'),
    own: true,
    announced: true,
    single: true,
    pattern: rule(`\\b(?:contributing |other |common )factors\\b[^.:;]{0,80}? (?:include|are):? ${list}`),
  },
  {
    list: 'causes',
    words: words('factors'),
    announced: true,
    pattern: rule(
      `^(?:(?:other|some|common|several|key|possible) )*contributing factors\\b[^.:;]{0,60}? (?:include|are):? ${list}`,
    ),
  },
  {
    list: 'causes',
    words: words('another'),
    own: true,
    single: true,
    pattern: rule(
      `^${subject} (?:is|are|(?:may|can|might|could) (?:also )?be) another (?:\\p{L}+ )?(?:cause|culprit|factor|reason|trigger)\\b`,
    ),
  },
  {
    list: 'causes',
    words: words('cause causes trigger triggers reason reasons culprit culprits contributor contributors'),
    announced: true,
    pattern: rule(
      `(?<!\\bfor this )(?<!\\b(?:on|by|treats?|address|addresses|addressing|treating|finding|identifying|targeting|determining|pinpointing|fixing|finds?|determines?|identify|identifies|establish|understand|pinpoint|targets?|diagnose) (?:the|its|your) (?:underlying |root |exact |true |real |specific |main )?)\\b(?:causes?|triggers?|reasons?|culprits?|contributors?)\\b(?: (?:and|&|or) (?:risk|contributing) factors)?(?: (?:of|for|to|behind|that|in)\\b(?:(?!, (?:[a-hj-z]\\p{L}+ing|which) )[^.:;]){1,50}?)?(?:, (?:reported|named|seen|found|known|listed) [^,.;:]{3,80},)?,? ${often}(?:(?:is|are) due to|is|are|include|includes|including|such as|be|comes? from):? ${list}`,
    ),
    single: true,
  },
  {
    list: 'causes',
    words: words('cause causes trigger triggers reason reasons culprit culprits contributor contributors'),
    announced: true,
    single: true,
    pattern: rule(
      `^(?:in (?:men|women|children|adults|older people|babies)\\b[^,.;:]{0,30}, )?${subject} (?:is|are) (?:all |some of |among |one of |perhaps |by far |still |very )?(?:the )?(?:(?:two |three |four |most |many |main |leading |usual |common |other |likely |biggest |number one |potential |possible |primary |classic |key |top |typical |frequent |known |major |underlying |principal )+)(?:causes?|culprits?|reasons?|triggers?|contributors?)\\b`,
    ),
  },
  {
    list: 'causes',
    words: words('including such'),
    announced: true,
    pattern: rule(
      `^(?:many|several|various|different|numerous|a (?:number|variety|range) of) [^.:;]{2,40} (?:can|may|could) (?:cause|lead to|trigger|contribute to)\\b[^.:;]{0,60}?,? (?:including|such as) ${list}`,
    ),
  },
  {
    list: 'causes',
    words: words('causes reasons'),
    announced: true,
    pattern: rule(
      `\\b(?:many|several|various|different|number of|two|three|four|five) (?:possible |different |main |common )?(?:causes|reasons)\\b[^.;:]{0,30}: ${list}`,
    ),
  },
  {
    list: 'causes',
    words: words('including such'),
    announced: true,
    pattern: rule(
      `\\bfor (?:many|several|various|different|a (?:number|variety|range) of) (?:\\p{L}+ )?reasons,? (?:including|such as) ${list}`,
    ),
  },
  {
    list: 'causes',
    words: words('happen happens occur occurs'),
    pattern: rule(
      `^(?:it|this|they|these injuries) ${often}(?:happens?|occurs?) (?:in|during|after) ${list}`,
    ),
  },
  {
    list: 'causes',
    about: true,
    words: words('related linked attributed'),
    pattern: rule(`^[^,.;:]{2,60}? (?:can|may) (?:also |often )?be (?:related|linked|attributed) to ${list}`),
  },
  {
    list: 'causes',
    words: words('trigger triggers'),
    pattern: rule(
      `^${subject},? ${often}triggers? (?:an? |the )?(?:\\p{L}+ )?(?:attacks?|episodes?|flare-?ups?|outbreaks?|symptoms|migraines?)\\b`,
    ),
  },
  {
    list: 'causes',
    words: words('become becomes get gets'),
    pattern: rule(
      `\\b(?:becomes?|gets?) (?:inflamed|irritated|damaged|compressed|swollen|pinched|weak\\w*|overloaded|tight) ${often}(?:due to|because of|as a result of|from|by) ${list}`,
    ),
  },
  {
    list: 'causes',
    words: words('whether'),
    announced: true,
    supposed: true,
    pattern: rule(
      `^whether (?:it is |it['’]s |they are )?(?:caused by|due to|from) (?<list>[^.;:]{3,160}?), (?:I|we|you|it|our|the|this|there)\\b`,
    ),
  },
  {
    list: 'causes',
    words: words('factors things triggers events activities stressors habits'),
    announced: true,
    pattern: rule(
      `\\b(?:factors|things|triggers|events|activities|stressors|habits),? (?:such as|like|including) (?<list>[^.;:]{3,160}?),? (?:can|may|could|might) (?:also |all |each )?(?:cause|trigger|provoke|contribute|lead to|bring on|worsen|exacerbate|aggravate|play an? (?:[\\p{L}]+ )?(?:role|part))\\b`,
    ),
  },
  {
    list: 'causes',
    words: words('range ranges vary varies'),
    announced: true,
    pattern: rule(`\\b(?:causes|reasons?)\\b[^.:;]{0,40}? (?:ranges?|var(?:y|ies)) from ${list}`),
  },
  {
    list: 'causes',
    words: words('causes culprits triggers suspects'),
    announced: true,
    pattern: rule(
      `^${subject} are (?:all |both |often |usually |frequently )*(?:(?:possible |common )?(?:causes|culprits|triggers)|the usual suspects)\\b`,
    ),
  },
  {
    list: 'causes',
    words: words('caused triggered brought provoked precipitated induced accelerated'),
    announced: true,
    single: true,
    pattern: rule(
      `(?:\\b${be} ${often}|\\bit['’]s ${often}|, (?:often|usually|typically|commonly|mostly|generally|frequently|mainly|sometimes) |^(?:it|they)\\b[^.;:,]{2,40}, )(?:caused|triggered|brought on|provoked|precipitated|induced|accelerated) ${often}(?:by|due to) ${list}`,
    ),
  },
  {
    list: 'causes',
    words: words('result results stem stems arise arises due occur occurs develop develops happen happens'),
    pattern: rule(
      `\\b(?:(?:results?|stems?|arises?|develops?) from|(?:${be}|\\bit['’]s) ${often}due to|(?:occurs?|develops?|happens?|arises?) (?:due to|as a result of)|${be} ${often}as a result of),? ${list}`,
    ),
  },
  {
    list: 'causes',
    about: true,
    single: true,
    words: words('due result results because stem stems arise arises develop develops'),
    pattern: rule(
      `^[^,.;:]{2,60}? (?:(?:is|are|occurs?|develops?|happens?|arises?) ${often}(?:due to|as a result of|because of)|${often}(?:results?|stems?|arises?|develops?) from) ${list}`,
    ),
  },
  {
    list: 'causes',
    about: true,
    words: words('occur develop resulting'),
    pattern: rule(`\\b(?:(?:occur|develop) following|resulting from) ${list}`),
  },
]
