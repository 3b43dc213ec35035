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

/** Sentences that name causes, most of them in a section for causes only. */
export const causesInSection: readonly StatementRule[] = [
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
      `(?:^|\\bthat )(?!(?:it|they|this|these|those)\\b)${subject}(?<!\\b(?:what|which|the|true|root|underlying|exact|real|common|main|possible|likely|serious|single|known|clear|specific|no)),? ${often}(?:cause|lead to|contribute to|(?:all|also) contribute\\b|trigger|bring on|put (?:a )?(?:strain|stress|pressure) on)\\b`,
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
      `^${before}(?!(?:the |this |such an? )?(?:condition|injury|problem|disease|disorder|pain|symptoms?|it|they|this|these)\\b)${subject}(?<!\\b(?:what|which|the|true|root|underlying|exact|real|common|main|possible|likely|serious|single|known|clear|specific|no)),? (?:that |which )?${often}(?:causes?(?! (?:of|for|and|are|is|remains?|behind|includes?|like|such|that|which|can|may)\\b)|leads? to|contributes? to|triggers?|create|aggravate|provoke|bring on|result in)\\b`,
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
  {
    list: 'causes',
    own: true,
    words: words('linked tied connected'),
    pattern: rule(`^${subject} (?:have|has) (?:also |all )*been (?:linked|tied|connected) to\\b`),
  },
  {
    list: 'causes',
    about: true,
    words: words('role part'),
    own: true,
    single: true,
    pattern: rule(
      `^(?!.*\\b(?:treatments?|strategies|management|therap\\w+|diagnosis)\\b)(?:to (?:some|a certain) (?:extent|degree), )?${subject} ${often}plays? an? (?:\\p{L}+ )?(?:role|part) in\\b`,
    ),
  },
  {
    list: 'causes',
    words: words('driver drivers culprit culprits'),
    own: true,
    single: true,
    pattern: rule(
      `^${before}${subject} (?:is|are) ${often}(?:the |an? )?(?:(?:primary|main|biggest|key|usual|common) )?(?:drivers?|culprits?)\\b`,
    ),
  },
  {
    list: 'causes',
    words: words('anything activity activities movement movements'),
    own: true,
    single: true,
    pattern: rule(
      `^(?:anything|any (?:activity|movement)|activities|movements) (?:that|which) [^,.;:]{3,60}, (?:such as|like|including) (?<list>[^.;:]{3,120}?), (?:can|may|might|could)\\b`,
    ),
  },
  {
    list: 'causes',
    words: words('these them common'),
    own: true,
    pattern: rule(
      `^(?:some|a few|many|most) of (?:these|them|the most common)(?: (?:ones|causes|reasons|triggers))? (?:are|include):? ${list}`,
    ),
  },
  {
    list: 'causes',
    words: words('role part factor'),
    own: true,
    single: true,
    pattern: rule(
      `^(?!.*\\b(?:treatments?|strategies|management|therap\\w+|diagnosis)\\b)${subject} ${often}plays? an? (?:\\p{L}+ )?(?:role|part|factor)(?:,|\\.| as\\b| too\\b|$)`,
    ),
  },
  {
    list: 'causes',
    words: words('bring brings'),
    own: true,
    single: true,
    pattern: rule(`^${subject},? ${often}(?:all )?brings? (?:it|this|the (?:condition|problem|pain)) on\\b`),
  },
  {
    list: 'causes',
    words: words('starts begins appears comes'),
    own: true,
    pattern: rule(
      `\\b(?:starts|begins|appears|comes on) (?:suddenly |gradually |slowly )?(?:after|following) ${list}`,
    ),
  },
  {
    list: 'causes',
    words: words('put puts place places'),
    own: true,
    single: true,
    pattern: rule(
      `^(?!(?:it|they|this|these|that)\\b)${subject},? ${often}(?:puts?|places?) (?:an? )?(?:extra |more |too much |additional |undue |added |a lot of )?(?:strain|stress|pressure|load) on\\b`,
    ),
  },
  {
    list: 'causes',
    words: words('causes triggers reasons culprits'),
    own: true,
    announced: true,
    pairs: true,
    pattern: rule(
      `^(?:(?:possible|common|main|typical|other|usual|known|likely|frequent) )*(?:causes|triggers|reasons|culprits): ${list}`,
    ),
  },
  {
    list: 'causes',
    words: words('factors'),
    own: true,
    announced: true,
    pattern: rule(
      `^(?!.*\\b(?:risk|predisposing) factors)[^.:;]{0,40}\\bfactors (?:can |may |often )*(?:include|are):? ${list}`,
    ),
  },
  {
    list: 'causes',
    words: words('others other'),
    own: true,
    announced: true,
    pattern: rule(`^others?(?: (?:ones|factors|reasons))? include:? ${list}`),
  },
  {
    list: 'causes',
    words: words('follows'),
    own: true,
    single: true,
    pattern: rule(`^(?:it|this|this (?:condition|injury|problem)) ${often}follows ${list}`),
  },
  {
    list: 'causes',
    words: words('includes include'),
    own: true,
    announced: true,
    pattern: rule(`^includes? (?!that\\b)${list}`),
  },
  {list: 'causes', own: true, pattern: rule(nothingElse)},
  {list: 'riskFactors', own: true, pattern: rule(nothingElse)},
  {list: 'causes', own: true, single: true, run: true, pattern: rule(fragment)},
  {list: 'riskFactors', own: true, single: true, run: true, pattern: rule(fragment)},
]
