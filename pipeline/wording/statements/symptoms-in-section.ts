import {symptomWord} from './symptom-word.ts'
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

/** Sentences that name symptoms in a section for them. */
export const symptomsInSection: readonly StatementRule[] = [
  {
    list: 'symptoms',
    words: words('signs symptoms'),
    own: true,
    announced: true,
    members: symptomWord,
    pattern: rule(`\\b(?:signs|symptoms)\\b[^.:;]{3,60}: ${list}`),
  },
  {
    list: 'symptoms',
    words: words('symptoms signs'),
    members: symptomWord,
    pattern: rule(
      `^${before}${subject} are (?:(?:all|also|often|the) )*(?:possible|common|typical|other|further|usual|main|additional|classic|early) (?:symptoms|signs)\\b(?! of (?!the condition|this|it\\b))`,
    ),
  },
  {
    list: 'symptoms',
    words: words('including include like such'),
    own: true,
    members: symptomWord,
    pattern: rule(
      `\\b(?:appears?|presents?|shows? up|manifests?|ways|forms|problems|issues|changes|complaints|discomfort)\\b[^.:;]{0,40},? (?:including|like|such as) ${list}`,
    ),
  },
  {
    list: 'symptoms',
    words: words('is feels'),
    own: true,
    single: true,
    members: symptomWord,
    pattern: rule(
      `^(?:the |this |your )?(?:[\\p{L}'’-]+ ){0,2}?(?:pain|discomfort|sensation|it)(?: (?:from|of|in) [^,.;:]{2,40}?)? ${often}(?:is|feels)(?: \\p{L}+ly)? (?:like )?(?<list>an? .+)`,
    ),
  },
  {
    list: 'symptoms',
    words: words('you'),
    own: true,
    single: true,
    members: symptomWord,
    pattern: rule(
      `\\byou(?:['’]ll| (?:may|might|will|can|could)) (?:also )?(?:feel|notice|experience|have) ${list}`,
    ),
  },
  {
    list: 'symptoms',
    words: words('appear appears occur occurs develop develops follow follows set sets'),
    own: true,
    members: symptomWord,
    pattern: rule(
      `^(?:apart from (?:this|these|that), |${before})${subject} (?:can |may )?(?:also )?(?:appears?|occurs?|develops?|sets? in|follows?)\\b`,
    ),
  },
  {
    list: 'symptoms',
    words: words('problem complaint sign thing issue'),
    own: true,
    single: true,
    members: symptomWord,
    pattern: rule(
      `^(?:one(?: more)?|another|a (?:further|common|typical)) (?:\\p{L}+ )?(?:problem|complaint|sign|thing|issue)\\b[^.;:]{0,50}? is ${list}`,
    ),
  },
  {
    list: 'symptoms',
    words: words('described felt'),
    own: true,
    single: true,
    pattern: rule(`\\b(?:described|felt) as ${list}`),
    members: symptomWord,
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
    list: 'symptoms',
    words: words(
      'present felt seen noticed occur develop appear common typical localised localized located experienced',
    ),
    own: true,
    single: true,
    members: symptomWord,
    pattern: rule(
      `^${subject} (?:(?:can|may|might) (?:also )?(?:be (?:present|felt|seen|noticed)|occur|develop|appear)|(?:is|are) (?:(?:\\p{L}+) )?(?:felt|common|present|typical|noticed|locali[sz]ed|located|experienced))\\b`,
    ),
  },
  {
    list: 'symptoms',
    words: words(
      'occur occurs develop develops emerge emerges appear appears increase increases result results arise arises worsen worsens',
    ),
    own: true,
    single: true,
    members: symptomWord,
    pattern: rule(
      `^(?<list>[^.;:,]{3,60}?) (?:often |usually |commonly |also |sometimes |typically )*(?:(?:occurs?|develops?|emerges?|appears?|increases?|arises?|worsens?) (?:when|as|due to|because|from|since|where|with|after|in)|results? from)\\b`,
    ),
  },
  {
    list: 'symptoms',
    words: words('there'),
    own: true,
    firm: true,
    single: true,
    members: symptomWord,
    pattern: rule(
      `^(?:[^.,;:]{0,40}, |\\p{L}+ly )?there (?:is|are|may be|can be|might be|could be|will be)(?: (?:also|often|usually|sometimes|some))* ${list}`,
    ),
  },
  {
    list: 'symptoms',
    words: words('also'),
    own: true,
    firm: true,
    single: true,
    members: symptomWord,
    pattern: rule(
      `^(?:[^.,;:]{0,40}, )?(?:you|people|patients|sufferers|(?:some|many|most)(?: [\\p{L}'’-]+){0,2} (?:people|patients|individuals|sufferers|clients|women|men|children|adults)|some|others|many|they) (?:may|might|can|could|will|often) also (?:notice|experience|feel|develop|report|complain of|suffer from|have|get) ${list}`,
    ),
  },
  {
    list: 'symptoms',
    words: words('symptoms'),
    own: true,
    members: symptomWord,
    pattern: rule(`^symptoms\\b[^.:;,]{0,50},? (?:starting |beginning )?with ${list}`),
  },
  {
    list: 'symptoms',
    words: words('have get'),
    own: true,
    firm: true,
    members: symptomWord,
    pattern: rule(
      `^(?:[^.,;:]{0,40}, )?(?:you|(?:some|many|most|affected|other)(?: (?:people|patients|children|adults|women|men))?|people|patients|sufferers) ${often}(?:have|get) ${list}`,
    ),
  },
  {
    list: 'symptoms',
    words: words('others other'),
    own: true,
    firm: true,
    members: symptomWord,
    pattern: rule(
      `^(?:others|other (?:common )?(?:ones|complaints|problems|features)) (?:are|include|may be) ${list}`,
    ),
  },
  {
    list: 'symptoms',
    words: words('common frequent'),
    own: true,
    firm: true,
    single: true,
    members: symptomWord,
    pattern: rule(`\\bmost (?:common|frequent)(?: ones?| of these)? (?:is|are|include) ${list}`),
  },
  {
    list: 'symptoms',
    words: words('hallmark hallmarks feature features indicator indicators'),
    own: true,
    single: true,
    members: symptomWord,
    pattern: rule(
      `^${subject} (?:is|are|(?:can|may|might) (?:all |also |both )?be) (?:all |some of |one of )?(?:the |an? )?(?:\\p{L}+ )?(?:hallmarks?|features?|indicators?)\\b`,
    ),
  },
  {
    list: 'symptoms',
    words: words('start starts begin begins look watch'),
    own: true,
    members: symptomWord,
    pattern: rule(`(?:\\b(?:starts?|begins?) with|^look (?:out )?for|^watch (?:out )?for) ${list}`),
  },
  {
    list: 'symptoms',
    words: words('symptom symptoms sign signs complaint complaints sensations'),
    own: true,
    firm: true,
    single: true,
    members: symptomWord,
    pattern: rule(
      `^${before}${subject} (?:is|are|can be|may be) ${often}(?:the |an? )?(?:[\\p{L}-]+ ){0,2}(?:signs?|symptoms?|complaints?|sensations)\\b`,
    ),
  },
  {
    list: 'symptoms',
    words: words('complaints symptoms signs these they those'),
    own: true,
    firm: true,
    single: true,
    members: symptomWord,
    pattern: rule(
      `^${before}(?:(?:the |other |usual |common |main )*(?:complaints|symptoms|signs)\\b[^.:;]{0,40}?|these|they|those) ${often}(?:are|include|be)(?: things like)? ${list}`,
    ),
  },
  {
    list: 'symptoms',
    words: words(
      'complain complains present presents exhibit exhibits experience experiences notice notices describe describes develop develops',
    ),
    own: true,
    single: true,
    members: symptomWord,
    pattern: rule(
      `\\b(?:complains? of|presents? with|exhibits?|experiences?|notices?|describes?|develops?) ${list}`,
    ),
  },
  {
    list: 'symptoms',
    about: true,
    words: words(
      'lead leads result results produce produces involve involves associated accompanied manifest manifests',
    ),
    own: true,
    single: true,
    members: symptomWord,
    pattern: rule(
      `^${before}[^,.;:]{2,60} ${often}(?:leads? to|results? in|produces?|involves?|${be} associated with|manifests? (?:as|with)) ${list}`,
    ),
  },
  {
    list: 'symptoms',
    words: words('have has'),
    own: true,
    single: true,
    members: symptomWord,
    pattern: rule(
      `\\b(?:may|might|can|will|often|usually|commonly|typically|also|sometimes) (?:have|has) ${list}`,
    ),
  },
  {
    list: 'symptoms',
    own: true,
    every: true,
    members: symptomWord,
    pattern: rule(
      `^(?<list>(?:(?! (?:is|are|was|can|may|will|has|have|do|does|not|should) )[^.;:?]){8,200})\\.?$`,
    ),
  },
  {
    list: 'symptoms',
    words: words('includes include'),
    own: true,
    announced: true,
    members: symptomWord,
    pattern: rule(`^includes? ${list}`),
  },
  {list: 'symptoms', own: true, members: symptomWord, pattern: rule(nothingElse)},
  {list: 'symptoms', every: true, members: symptomWord, pattern: rule(nothingElse)},
  {list: 'symptoms', own: true, single: true, members: symptomWord, pattern: rule(fragment)},
]
