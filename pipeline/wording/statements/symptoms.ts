import {
  be,
  before,
  list,
  fragment,
  nothingElse,
  often,
  rule,
  type StatementRule,
  subject,
  words,
} from './statement-rule.ts'

/** Words by which a symptom is known. */
export const symptomWord =
  /\b(?:pain|painful|aches?|aching|sore\w*|tender\w*|stiff\w*|swell\w*|swollen|numb\w*|tingl\w*|pins?[ -](?:and|&)[ -]needles|weak\w*|burning|throbbing|cramp\w*|spasms?|headaches?|dizz\w*|nausea|fatigue|tired\w*|fever|cough\w*|bruis\w*|redness|warmth|click\w*|pop\w*|grind\w*|grating|lock\w*|catch\w*|instability|unstable|giving way|tight\w*|discomfort|(?:loss|lack|reduced|limited|restricted|decreased) (?:of )?\p{L}+|difficulty \p{L}+|trouble \p{L}+|sensitiv\w*|itch\w*|twinges?|heaviness|stab\w*|heavy|sensations?|mobility|poor \p{L}+|low mood|insomnia|vomit\w*|wheez\w*|breathless\w*|shortness of breath|rash(?:es)?|\p{L}+-like symptoms|lumps?|bumps?|thick\w* skin|blurr\w*|(?:dull|double|cloudy) (?:\p{L}+ )?vision|loss|sweat\w*|chills|runny nose|blocked nose|sneez\w*|thirst|urinat\w*|bleed\w*|discharge|irritab\w*|limp\w*|diarrh\w*|constipation|bloat\w*|weight (?:loss|gain)|palpitations|tension|(?<!blood )pressure|pus|ooz\w*|inability|heart ?beat|heart rate|(?:increased|extreme|severe) anxiety|jaundice|yellow\w*|hypersensitiv\w*|blister\w*|scal(?:y|ing)|flak\w*|dryness|dry \p{L}+|peeling|regurgitation|hoarse\w*|snoring|discolou?r\w*|faint\w*|confus\w*|deform\w*)\b/iu

/** Sentences that name symptoms. */
export const symptomStatements: readonly StatementRule[] = [
  {
    list: 'symptoms',
    words: words('symptom symptoms signs'),
    announced: true,
    pairs: true,
    single: true,
    pattern: rule(
      `^(?:(?:common|main|typical|early|late|other|key|additional|physical|possible|general) )*(?:symptoms?|signs)(?: (?:and|&) (?:symptoms|signs))?(?: may include)?: (?:some (?:people )?experience )?${list}`,
    ),
  },
  {
    list: 'symptoms',
    words: words('symptoms'),
    announced: true,
    pattern: rule(`\\b(?:range|variety|number) of (?:[\\p{L}-]+ ){0,2}symptoms\\b[^.:;]{0,90}: ${list}`),
  },
  {
    list: 'symptoms',
    words: words('symptom symptoms signs complaints descriptions'),
    announced: true,
    pattern: rule(
      `\\b(?:symptoms?|signs|complaints|descriptions)\\b(?! (?:improve|get|last|come|start|vary))(?:(?!\\b(?:management|treatments?|therapy)\\b)[^.:;]){0,90}?\\b(?:includes?|including|such as|involve|encompass|comprise):? ${list}`,
    ),
  },
  {
    list: 'symptoms',
    words: words('symptom symptoms sign signs complaint complaints'),
    announced: true,
    single: true,
    pattern: rule(
      `\\b(?:main|hallmark|most \\p{L}+|first|typical|primary|key|usual|classic|only|earliest|obvious|prominent|leading|one of the(?: \\p{L}+)?) (?:[\\p{L}-]+ ){0,2}(?:symptoms?|signs?|complaints?)\\b[^.:;]{0,60}? (?:is|are|will be|tends? to be|may be) (?:usually |often )?${list}`,
    ),
  },
  {
    list: 'symptoms',
    words: words('symptom symptoms signs'),
    announced: true,
    members: symptomWord,
    pattern: rule(
      `\\b(?:symptoms?|signs)\\b(?! (?:improve|get|last|come|start|vary))[^.:;]{0,60}?\\b(?:are|is|can be|may be|tend to be):? ${list}`,
    ),
  },
  {
    list: 'symptoms',
    about: true,
    single: true,
    words: words('cause causes'),
    members: symptomWord,
    pattern: rule(
      `^[^,.;:]{2,60}? ${often}causes? (?!(?:of|for|and|are|is|such|like|to|or)\\b|includ)${list}`,
    ),
  },
  {
    list: 'symptoms',
    about: true,
    words: words('causing result results resulting lead leads leading'),
    members: symptomWord,
    pattern: rule(`\\b(?:causing|result(?:s|ing)? in|lead(?:s|ing)? to) ${list}`),
  },
  {
    list: 'symptoms',
    about: true,
    words: words('associated'),
    every: true,
    members: symptomWord,
    pattern: rule(`^[^,.;:]{2,60}? ${be} ${often}associated with ${list}`),
  },
  {
    list: 'symptoms',
    words: words('range ranges'),
    announced: true,
    members: symptomWord,
    pattern: rule(`\\b(?:symptoms|signs)\\b[^.:;]{0,30}? ranges? from ${list}`),
  },
  {
    list: 'symptoms',
    words: words('characterised characterized marked recognised recognized accompanied comes'),
    pattern: rule(`(?:^|\\b)(?:(?:characteri[sz]ed|marked|recogni[sz]ed|accompanied) by|comes with) ${list}`),
    single: true,
    members: symptomWord,
  },
  {
    list: 'symptoms',
    words: words(
      'notice notices experience experiences feel feels develop develops report reports complain complains suffer suffers describe describes',
    ),
    pattern: rule(
      `^(?:[^.,;:]{0,40}, )?(?:then )?(?:you(?:['’]ll)?|(?:a |the )?(?:person|patient)|people|patients|sufferers|(?:some|many|most)(?: [\\p{L}'’-]+){0,2} (?:people|patients|individuals|sufferers|clients|women|men|children|adults)|some|others|many|individuals|they|athletes|runners)(?: (?:with|who have|suffering from|affected by) [^.,;:]{2,40}?)? ${often}(?:notices?|experiences?|feels?|develops?|reports?|complains? of|suffers? (?:from|with)|describes?) ${list}`,
    ),
    single: true,
    members: symptomWord,
  },
  {
    list: 'symptoms',
    words: words('present presents show shows appear appears'),
    pattern: rule(`\\b(?:presents?|shows? up|appears?) (?:with|as) ${list}`),
    members: symptomWord,
  },
  {
    list: 'symptoms',
    words: words('sign signs symptom symptoms'),
    announced: true,
    pattern: rule(
      `^${subject} (?:is|are|can be|may be) (?:also |all |some of |among )*(?:the )?(?:most |other )*(?:common|typical|classic|main|usual|early|first|prominent|noticeable)(?: early| first)? (?:signs?|symptoms?)\\b`,
    ),
  },
  {
    list: 'symptoms',
    words: words('described felt'),
    own: true,
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
    words: words('present felt seen noticed occur develop appear common typical'),
    own: true,
    single: true,
    members: symptomWord,
    pattern: rule(
      `^${subject} (?:(?:can|may|might) (?:also )?(?:be (?:present|felt|seen|noticed)|occur|develop|appear)|(?:is|are) (?:(?:\\p{L}+) )?(?:felt|common|present|typical|noticed))\\b`,
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
    words: words('symptom symptoms sign signs complaint complaints'),
    own: true,
    firm: true,
    single: true,
    members: symptomWord,
    pattern: rule(
      `^${before}${subject} (?:is|are|can be|may be) ${often}(?:the |an? )?(?:[\\p{L}-]+ ){0,2}(?:signs?|symptoms?|complaints?)\\b`,
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
  {list: 'symptoms', own: true, members: symptomWord, pattern: rule(nothingElse)},
  {list: 'symptoms', own: true, single: true, members: symptomWord, pattern: rule(fragment)},
]
