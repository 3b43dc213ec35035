import {be, list, often, rule, type StatementRule, subject, words} from './statement-rule.ts'

const raisingWords = words(
  'raise raises increase increases elevate elevates add adds increased higher greater',
)
const raising = rule(
  `^(?:there is (?:some |good |strong )?evidence that |(?:research|studies) (?:shows?|suggests?|finds?|found|indicates?|(?:has|have) (?:shown|found)) that )?${subject},? (?:(?:further|also|can|may|might|could|will|all) )*(?:raises?|increases?|elevates?|adds? to|(?:results? in|leads? to) an? (?:increased|higher|greater)|${be} (?:known|thought|believed|said|shown) to increase) (?:the |your |an? \\p{L}+['’]s |one['’]s )?(?:(?!(?:in|of|with|from|and|by)\\b)[\\p{L}-]+ ){0,3}?(?:risk|chances?|likelihood)\\b`,
)

/** Sentences that name risk factors. */
export const riskStatements: readonly StatementRule[] = [
  {
    list: 'riskFactors',
    announced: true,
    pairs: true,
    single: true,
    words: words('factor factors'),
    pattern: rule(`^(?:(?:common|main|known) )?risk factors?(?:: | [–—-] )(?:includes? )?${list}`),
  },
  {
    list: 'riskFactors',
    announced: true,
    words: words('risk risks'),
    pattern: rule(
      `\\brisks? (?:${be} ${often}(?:influenced|affected|determined|increased|raised|shaped) by|depends? ${often}on) (?:(?:many|several|various|different|multiple|a (?:number|range|variety) of) )?(?:(?:things|factors),? (?:including|such as|like|for example) )?${list}`,
    ),
  },
  {
    list: 'riskFactors',
    announced: true,
    supposed: true,
    single: true,
    words: words('likely'),
    pattern: rule(
      `\\bmore likely to (?:develop|get|have|suffer)\\b[^,.;:]{2,50}? if (?:you|they|he|she|someone) (?:(?:are|is|have|has|do|does) )?${list}`,
    ),
  },
  {
    list: 'riskFactors',
    words: words('lifestyle risk genetic environmental'),
    announced: true,
    pattern: rule(
      `\\b(?:lifestyle|risk|genetic|environmental) factors,? such as (?<list>[^.;:]{3,160}?)(?:,? (?:can|may|might|also|increase|contribute)\\b|\\.?$)`,
    ),
  },
  {
    list: 'riskFactors',
    words: words('affected'),
    own: true,
    pattern: rule(`^${subject} (?:is|are) (?:(?:most|more|often|commonly|frequently|usually) )+affected\\b`),
  },
  {
    list: 'riskFactors',
    words: words('role part'),
    announced: true,
    pattern: rule(
      `^(?!.*\\b(?:treatments?|strategies|management|therap\\w+|diagnosis) (?:and [^.]{3,40} )?(?:can |also |may )*plays? )(?:(?:\\p{L}+ly|also|however|often|lastly), |[^,.;:]{3,60}, but )?(?:factors (?:like|such as) )?${subject} (?:(?:also|can|may|all|are thought to|are believed to|seem to) )*play an? (?:\\p{L}+ )?(?:role|part)\\b(?! in (?:the )?(?:prevent|treat|manag|recover|heal|reduc))`,
    ),
  },
  {
    list: 'riskFactors',
    words: words('factor factors'),
    announced: true,
    pattern: rule(
      `(?<!\\bcauses (?:and|&|or) )\\b(?:risk|predisposing) factors?\\b[^.:;]{0,60}?(?:\\b(?:include|includes|including|are(?! (?:\\p{L}+able|\\p{L}+ible|known|not|the same)\\b)|such as):?|:) ${list}`,
    ),
  },
  {
    list: 'riskFactors',
    words: words('risk likelihood chance chances odds'),
    announced: true,
    pattern: rule(
      `\\b(?:factors|things|conditions)\\b[^.:;]{0,50}?\\b(?:higher|greater|increased) (?:risk|likelihood|chances?|odds)\\b[^.:;]{0,60}? (?:include|are|such as):? ${list}`,
    ),
  },
  {
    list: 'riskFactors',
    words: words('risk likelihood chance chances'),
    announced: true,
    pattern: rule(
      `\\b(?:factors|things|conditions) (?:that|which) ${often}(?:affect|increase|raise|influence|add to) (?:(?:the|your|a person['’]s) )?(?:risk|likelihood|chances?)\\b[^.:;]{0,60}? (?:include|are|such as):? ${list}`,
    ),
  },
  {
    list: 'riskFactors',
    words: words('risk'),
    announced: true,
    single: true,
    pattern: rule(
      `\\brisk (?:of [^.;:,]{3,40} )?is (?:also |much |even |\\p{L}+ly )?(?:higher|greater|increased) (?:in|for|among) ${list}`,
    ),
  },
  {
    list: 'riskFactors',
    words: words('risk'),
    announced: true,
    pattern: rule(
      `^(?:(?:people|workers|those|groups|patients|individuals|others|anyone|occupations|jobs) )(?:who are |that are |most )?at (?:a )?(?:(?:higher|greater|increased|high|most|more|particular) )?risk\\b[^.:;]{0,60}? (?:include|are):? ${list}`,
    ),
  },
  {
    list: 'riskFactors',
    words: words('risk'),
    announced: true,
    pattern: rule(
      `\\bat (?:(?:higher|greater|increased|high|more) )?risk (?:for|of) [^.;:,]{3,40}? (?:because of|due to|from) ${list}`,
    ),
  },
  {
    list: 'riskFactors',
    words: words('risk'),
    announced: true,
    single: true,
    pattern: rule(
      `^(?!(?:adults|individuals|people|patients|those|parents|children)\\b)${subject} (?:also )?(?:have|has|face|run) (?:also )?an? (?:increased|higher|greater|elevated) risk\\b`,
    ),
  },
  {
    list: 'riskFactors',
    words: words('likely'),
    own: true,
    single: true,
    pattern: rule(
      `^(?!(?:adults|individuals|people|patients|those|you|it|they|this|these|symptoms)\\b)${subject} (?:is|are) (?:also |much |far )?(?:more|most) likely to (?:develop|get|have|suffer)\\b`,
    ),
  },
  {
    list: 'riskFactors',
    words: words('likely'),
    own: true,
    single: true,
    pattern: rule(`^${subject} (?:is|are) (?:twice|\\p{L}+ times|far|much) (?:as|more) likely\\b`),
  },
  {
    list: 'riskFactors',
    words: words('affects'),
    own: true,
    single: true,
    pattern: rule(`\\b(?:most|more) (?:often|commonly|frequently) affects ${list}`),
  },
  {
    list: 'riskFactors',
    words: words('common'),
    own: true,
    single: true,
    pattern: rule(`\\bmore common (?:in|among) ${list}`),
  },
  {
    list: 'riskFactors',
    words: words('common'),
    own: true,
    pattern: rule(`\\bmost common (?:in|among) ${list}`),
  },
  {
    list: 'riskFactors',
    words: words('worse aggravate worsen'),
    announced: true,
    pattern: rule(
      `\\b(?:things|factors|activities|habits)\\b[^.:;]{0,60}\\b(?:worse|aggravate|worsen)\\b[^.:;]{0,40}? (?:include|are|such as):? ${list}`,
    ),
  },
  {
    list: 'riskFactors',
    words: raisingWords,
    announced: true,
    pattern: raising,
  },
  {
    list: 'riskFactors',
    words: raisingWords,
    announced: true,
    about: true,
    single: true,
    pattern: raising,
  },
  {
    list: 'riskFactors',
    words: words('among some'),
    announced: true,
    pattern: rule(
      `^${subject} are (?:among|some of) (?:the )?[^.;:]{2,50}? (?:at (?:\\p{L}+ )?risk|prone|likely)\\b`,
    ),
  },
  {
    list: 'riskFactors',
    words: words('factor factors'),
    announced: true,
    single: true,
    pattern: rule(
      `^${subject} (?:is|are) (?:also |perhaps |by far )?(?:the |an? |another )?(?:[\\p{L}-]+ ){0,4}risk factors?\\b`,
    ),
  },
  {
    list: 'riskFactors',
    words: words('influence'),
    announced: true,
    about: true,
    pattern: rule(
      `^${subject} (?:can |may |all |also )*influence (?:the )?(?:progression|development|severity|risk|onset)\\b`,
    ),
  },
  {
    list: 'riskFactors',
    words: words('influenced affected'),
    announced: true,
    pattern: rule(
      `^(?:its|the) (?:progression|development|severity|risk|onset)\\b[^.;:]{0,40}? (?:can be|is|are) (?:influenced|affected) by ${list}`,
    ),
  },
  {
    list: 'riskFactors',
    words: words('people individuals those patients anyone'),
    pattern: rule(
      `(?:^|\\bas |\\bbecause )(?:people|individuals|those|patients|anyone) (?:with|who (?:have|are)) ${subject} (?:is|are|have|has) (?:also )?(?:an? )?(?:more|much more|at (?:higher|greater|increased)|higher|greater|increased|prone|susceptible|vulnerable)\\b`,
    ),
  },
  {
    list: 'riskFactors',
    words: words('likely'),
    pattern: rule(
      `^if you have ${subject}, you(?:['’]re| are| may be| will be)? (?:also )?(?:much )?more likely to\\b`,
    ),
  },
  {
    list: 'riskFactors',
    words: words('likely risk'),
    own: true,
    pattern: rule(
      `\\b(?:more likely|more at risk|at (?:more|higher|greater|increased) risk) (?:(?:to|of) [^.;:]{2,40}? )?(?:if|when) (?:you(?:['’](?:re|ve)| are| have)? )?${list}`,
    ),
  },
  {
    list: 'riskFactors',
    words: words('prone'),
    own: true,
    single: true,
    pattern: rule(
      `^(?:some |certain |many )?(?:people|individuals|patients|groups), (?:including|such as|like|especially) (?:(?:those|people) with )?${subject},? (?:is|are) (?:\\p{L}+ly )?(?:more )?prone\\b`,
    ),
  },
  {
    list: 'riskFactors',
    words: words('increase increases raise raises'),
    own: true,
    single: true,
    pattern: rule(
      `^(?!.*, which )${subject} (?:can |may |might |will |also )*(?:increases?|raises?) (?:the |your )?(?:(?!(?:in|of|with|from|and|by)\\b)[\\p{L}-]+ ){0,3}?(?:risk|chances?|likelihood)\\b`,
    ),
  },
  {
    list: 'riskFactors',
    words: words('risk prone susceptible'),
    own: true,
    single: true,
    pattern: rule(
      `^(?!(?:adults|individuals|people|patients|those|parents|children|adolescents)(?: and \\p{L}+| or \\p{L}+)? (?:is|are|rather)\\b)${subject} (?:is|are) (?:also |all |most |more |\\p{L}+ly )*(?:at (?:an? )?(?:most |more |higher |greater |increased |particular )?risk|prone|susceptible)\\b`,
    ),
  },
  {
    list: 'riskFactors',
    words: words('others other'),
    own: true,
    announced: true,
    pattern: rule(`^others?(?: (?:ones|factors|risks))? include:? ${list}`),
  },
]
