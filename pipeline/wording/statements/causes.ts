import {
  be,
  before,
  fragment,
  list,
  nothingElse,
  often,
  rule,
  type StatementRule,
  subject,
  words,
} from './statement-rule.ts'

/** Sentences that name causes. */
export const causeStatements: readonly StatementRule[] = [
  {
    list: 'causes',
    words: words('cause causes'),
    announced: true,
    pairs: true,
    single: true,
    pattern: rule(`^(?:common |main )?causes?: (?:includes? )?${list}`),
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
    pattern: rule(`^${subject} (?:is|are) another (?:\\p{L}+ )?(?:cause|culprit|factor|reason|trigger)\\b`),
  },
  {
    list: 'causes',
    words: words('cause causes trigger triggers reason reasons culprit culprits contributor contributors'),
    announced: true,
    pattern: rule(
      `(?<!\\bfor this )(?<!\\b(?:on|by|treats?|addresses|finds?) (?:the|its|your) )\\b(?:causes?|triggers?|reasons?|culprits?|contributors?)\\b(?: (?:of|for|to|behind|that)\\b(?:(?!, (?:[a-hj-z]\\p{L}+ing|which) )[^.:;]){1,50}?)?,? ${often}(?:(?:is|are) due to|is|are|include|includes|including|such as|be|comes? from):? ${list}`,
    ),
    single: true,
  },
  {
    list: 'causes',
    words: words('cause causes trigger triggers reason reasons culprit culprits contributor contributors'),
    announced: true,
    single: true,
    pattern: rule(
      `^${subject} (?:is|are) (?:all |some of |among |one of |perhaps |by far |still )?(?:the )?(?:(?:most |many |main |leading |usual |common |other |likely |biggest |number one |potential |possible |primary |classic |key |top |typical |frequent |known |major |underlying |principal )+)(?:causes?|culprits?|reasons?|triggers?|contributors?)\\b`,
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
      `\\b(?:many|several|various|different|number of) (?:possible |different )?(?:causes|reasons)\\b[^.;:]{0,30}: ${list}`,
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
    words: words('range ranges vary varies'),
    announced: true,
    pattern: rule(`\\b(?:causes|reasons?)\\b[^.:;]{0,40}? (?:ranges?|var(?:y|ies)) from ${list}`),
  },
  {
    list: 'causes',
    words: words('causes culprits triggers'),
    announced: true,
    pattern: rule(`^${subject} are (?:all |both )?(?:possible |common )?(?:causes|culprits|triggers)\\b`),
  },
  {
    list: 'causes',
    words: words('caused triggered brought provoked precipitated induced accelerated'),
    announced: true,
    single: true,
    pattern: rule(
      `(?:\\b${be} ${often}|\\bit['’]s ${often}|, (?:often|usually|typically|commonly|mostly|generally|frequently|mainly|sometimes) )(?:caused|triggered|brought on|provoked|precipitated|induced|accelerated) ${often}by ${list}`,
    ),
  },
  {
    list: 'causes',
    words: words('result results stem stems arise arises due occur occurs develop develops happen happens'),
    pattern: rule(
      `\\b(?:(?:results?|stems?|arises?|develops?) from|${be} ${often}due to|(?:occurs?|develops?|happens?|arises?) (?:due to|as a result of)|${be} ${often}as a result of),? ${list}`,
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
  {
    list: 'causes',
    words: words('result results stem stems arise arises come comes be'),
    own: true,
    single: true,
    pattern: rule(`\\b(?:results?|stems?|arises?|comes?|(?:can|may|could) be) ${often}from ${list}`),
  },
  {
    list: 'causes',
    words: words('happens happen occurs occur develops develop arise arises'),
    own: true,
    single: true,
    pattern: rule(
      `\\b(?:happens?|occurs?|develops?|arises?) (?:[\\p{L}'’-]+ ){0,3}?${often}(?:due to|as a result of|because of|from|(?:during|after|following|with|while)(?! (?:the |an? |your |early |late |several |a few |many |some )*(?:night|day|morning|evening|adulthood|childhood|adolescence|infancy|age|hours?|days|weeks?|months?|years?)\\b)) ${list}`,
    ),
  },
  {
    list: 'causes',
    words: words('cause lead contribute trigger bring put'),
    pattern: rule(
      `(?:^|\\bthat )(?!(?:it|they|this|these|those)\\b)${subject},? ${often}(?:cause|lead to|contribute to|(?:all|also) contribute\\b|trigger|bring on|put (?:a )?(?:strain|stress|pressure) on)\\b`,
    ),
  },
  {
    list: 'causes',
    words: words('causes reasons factors triggers'),
    own: true,
    announced: true,
    pattern: rule(
      `\\b(?:causes|reasons|factors|triggers),? (?:such as|like|including) (?<list>[^.;:]{3,160}?)(?:,? (?:can|may|might|could|also|all|often|contribute|lead|increase)\\b|\\.?$)`,
    ),
  },
  {
    list: 'causes',
    words: words('including'),
    own: true,
    announced: true,
    pattern: rule(
      `\\b(?:can|may|might) (?:cause|lead to|trigger|bring on)\\b[^.:;]{0,60}?,? including ${list}`,
    ),
  },
  {
    list: 'causes',
    words: words('including such'),
    own: true,
    pattern: rule(
      `^(?:several|many|various|some|certain|a (?:number|variety|range) of|different) (?:issues|factors|things|reasons|problems|conditions|triggers) [^.:;]{3,80}?,? (?:including|such as) ${list}`,
    ),
  },
  {
    list: 'causes',
    words: words('cause reason trigger culprit contributor'),
    own: true,
    single: true,
    pattern: rule(
      `^${subject} (?:is|are|can be|may be) (?:also |often |usually )*(?:an?|the|one) (?:\\p{L}+ )?(?:cause|reason|trigger|culprit|contributor)\\b`,
    ),
  },
  {
    list: 'causes',
    words: words('result'),
    own: true,
    firm: true,
    single: true,
    pattern: rule(
      `\\b${be} ${often}(?:an? |the )?(?:\\p{L}+ )?result of (?!(?:an? )?(?:combination|number|variety) of )${list}`,
    ),
  },
  {
    list: 'causes',
    words: words('blame worse aggravate worsen'),
    own: true,
    firm: true,
    pattern: rule(
      `^${subject} (?:(?:can|may|might|will|also|all|often|usually|is|are) )*(?:to blame|make (?:it|things|matters|the pain|symptoms) worse|aggravate|worsen)\\b`,
    ),
  },
  {
    list: 'causes',
    words: words('theories explanations possibilities'),
    own: true,
    announced: true,
    pattern: rule(`\\b(?:theories|explanations|possibilities)\\b[^.:;]{0,30}? (?:include|are),? ${list}`),
  },
  {
    list: 'causes',
    about: true,
    words: words(
      'cause causes lead leads contribute contributes trigger triggers create aggravate provoke bring result',
    ),
    own: true,
    single: true,
    pattern: rule(
      `^${before}(?!(?:the |this |such an? )?(?:condition|injury|problem|disease|disorder|pain|symptoms?|it|they|this|these)\\b)${subject},? (?:that |which )?${often}(?:causes?(?! (?:of|for|and|are|is|remains?|behind|includes?|like|such|that|which|can|may)\\b)|leads? to|contributes? to|triggers?|create|aggravate|provoke|bring on|result in)\\b`,
    ),
  },
  {
    list: 'causes',
    about: true,
    words: words('associated linked connected related attributed blamed relate'),
    own: true,
    single: true,
    pattern: rule(
      `\\b(?:${be} ${often}(?:associated with|(?:linked|connected|related|attributed) to|blamed on)|(?:may|can|could) relate to) ${list}`,
    ),
  },
  {
    list: 'causes',
    words: words('because owing due'),
    own: true,
    single: true,
    pattern: rule(`(?<!\\brisk )\\b(?:because of|owing to|due to) ${list}`),
  },
  {
    list: 'causes',
    own: true,
    words: words('linked'),
    pattern: rule(`\\b(?:have|has) (?:\\p{L}+ )?linked (?:it|(?:the|this) [\\p{L} ]{3,30}) to ${list}`),
  },
  {list: 'causes', own: true, pattern: rule(nothingElse)},
  {list: 'causes', own: true, single: true, run: true, pattern: rule(fragment)},
]
