import {symptomWord} from './symptom-word.ts'
import {be, list, often, rule, type StatementRule, subject, words} from './statement-rule.ts'

/** Sentences that name symptoms. */
export const symptomStatements: readonly StatementRule[] = [
  {
    list: 'symptoms',
    announced: true,
    words: words('presentation manifestation manifestations'),
    single: true,
    members: symptomWord,
    pattern: rule(
      `\\b(?:presentation|manifestations?)\\b[^.:;]{0,60}? (?:is|are|includes?) (?:usually |often |typically )?${list}`,
    ),
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
    words: words('range ranges vary varies'),
    announced: true,
    members: symptomWord,
    pattern: rule(
      `\\bsymptoms\\b[^.:;]{0,40}? (?:ranges?|var(?:y|ies)) from (?!(?:an? )?([\\p{L}]+) to \\1)${list}`,
    ),
  },
  {
    list: 'symptoms',
    words: words('signs symptoms'),
    announced: true,
    pattern: rule(
      `^(?:(?:the|some|other|common|early|typical|warning) )*(?:signs|symptoms) to (?:look|watch)(?: out)? for (?:are|include) ${list}`,
    ),
  },
  {
    list: 'symptoms',
    words: words('symptom symptoms signs complaints features'),
    announced: true,
    pairs: true,
    single: true,
    pattern: rule(
      `^(?:(?:classic|common|main|typical|early|late|other|key|additional|physical|possible|general) )*(?:symptoms?|signs|complaints|features)(?: (?:and|&) (?:symptoms|signs))?(?: (?:of|in) [^.:;,]{2,40})?(?: may include| we (?:often |commonly |usually )?(?:treat|see|help with))?(?:: | [–—-] )(?:some (?:people )?experience )?${list}`,
    ),
  },
  {
    list: 'symptoms',
    words: words('symptoms'),
    announced: true,
    pairs: true,
    members: symptomWord,
    pattern: rule(
      `^${subject},? and (?:(?:an? )?(?:number|range|variety|host|many|several|some) (?:of )?)?other symptoms\\b`,
    ),
  },
  {
    list: 'symptoms',
    words: words('symptoms signs'),
    announced: true,
    pattern: rule(`\\bfollowing (?:signs (?:and|or) )?(?:symptoms|signs): ${list}`),
  },
  {
    list: 'symptoms',
    words: words('features signs symptoms'),
    members: symptomWord,
    pattern: rule(
      `\\b(?:characteristic|typical|hallmark|cardinal|classic) (?:features|signs|symptoms) (?:of|are)(?: the (?:disease|condition) (?:are|include))? ${list}`,
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
    pairs: true,
    pattern: rule(
      `\\b(?:symptoms?|signs|complaints|descriptions)\\b(?! (?:improve|get|last|come|start|vary))(?:(?!\\b(?:management|treatments?|therapy|aggravated|worsened|triggered|provoked|exacerbated|impact|quality|causes|reasons|triggers)\\b)[^.:;]){0,90}?\\b(?:includes?|including|such as|involve|encompass|comprise|consisting of|consist of):? ${list}`,
    ),
  },
  {
    list: 'symptoms',
    words: words('symptom symptoms sign signs complaint complaints characteristic characteristics'),
    announced: true,
    single: true,
    pattern: rule(
      `\\b(?:main|hallmark|most \\p{L}+|first|typical|primary|key|usual|classic|only|earliest|obvious|prominent|leading|one of the(?: \\p{L}+)?) (?:[\\p{L}-]+ ){0,2}(?:symptoms?|signs?|complaints?|characteristics?)\\b[^.:;]{0,60}? (?:is|are|will be|tends? to be|may be) (?:usually |often )?${list}`,
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
      `^(?:in (?:some|many|most|severe|more severe|mild|advanced|rare) cases,? )?[^,.;:]{2,70}?(?:, which|, (?:also |commonly |sometimes )*(?:called|known as) [^,.;:]{2,50},)? ${often}causes? (?!(?:of|for|and|are|is|such|like|to|or)\\b|includ)${list}`,
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
    words: words('wake wakes waking woken'),
    single: true,
    members: symptomWord,
    pattern: rule(`\\b(?:wakes?|waking|woken) up with ${list}`),
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
    words: words('symptoms signs'),
    announced: true,
    single: true,
    members: symptomWord,
    pattern: rule(
      `^(?:[\\p{L}'’-]+ ){0,4}(?:symptoms|signs)(?: of [^.;:,]{3,40}?)? ${often}(?:include|are) ${list}`,
    ),
  },
  {
    list: 'symptoms',
    words: words('symptoms'),
    firm: true,
    members: symptomWord,
    pattern: rule(`^(?:the )?symptoms\\b[^.;:,]{0,60}? ${be} ${often}associated with ${list}`),
  },
  {
    list: 'symptoms',
    words: words('result'),
    members: symptomWord,
    pattern: rule(
      `^the (?:usual |typical |common )?result (?:is|may be|can be) ${often}(?!(?:an? )?(?:improved|reduced|better|increased|less|more|faster|restored|lasting)\\b)${list}`,
    ),
  },
  {
    list: 'symptoms',
    words: words('there'),
    firm: true,
    every: true,
    members: symptomWord,
    pattern: rule(`^there (?:may|might|can|could|will) (?:also |often )?be ${list}`),
  },
  {
    list: 'symptoms',
    words: words('noticed notice noticing experiencing experience feeling feel'),
    about: true,
    supposed: true,
    members: symptomWord,
    pattern: rule(
      `^if you(?:['’]ve|['’]re| have| are)? (?:noticed|notice|noticing|experiencing|experience|feeling|feel) (?<list>[^.;:]{3,200}?), (?:you|it|this|chances are you) (?:may|might|could|have)\\b`,
    ),
  },
  {
    list: 'symptoms',
    words: words('have'),
    announced: true,
    supposed: true,
    members: symptomWord,
    pattern: rule(
      `^(?:you|your (?:child|baby)|they) (?:may|might|could|probably|likely) (?:also )?have [^,.;:]{2,50}? if (?:you|they|he|she)(?:['’]re| are|['’]ve)? (?:have |had |notice |feel |experience |get |got )?${list}`,
    ),
  },
  {
    list: 'symptoms',
    words: words('have'),
    firm: true,
    members: symptomWord,
    pattern: rule(`^you (?:may|might) (?:also |sometimes |often )*have ${list}`),
  },
  {
    list: 'symptoms',
    words: words('features characteristics hallmarks'),
    announced: true,
    members: symptomWord,
    pattern: rule(
      `\\b(?:main|key|typical|classic|common|primary|cardinal|clinical) (?:[\\p{L}-]+ ){0,2}(?:features|characteristics|hallmarks)\\b[^.:;]{0,60}? (?:are|include) ${list}`,
    ),
  },
  {
    list: 'symptoms',
    words: words('patients people those individuals sufferers'),
    about: true,
    members: symptomWord,
    pattern: rule(
      `^(?:[\\p{L}-]+ )?(?:patients|people|those|individuals|sufferers) with [^,.;:]{2,50}? ${often}(?:have|experience|get|suffer from) ${list}`,
    ),
  },
  {
    list: 'symptoms',
    words: words('hallmark hallmarks findings'),
    single: true,
    members: symptomWord,
    pattern: rule(
      `\\b(?:hallmarks?\\b[^.:;]{0,50}? (?:is|are)|^(?:(?:additional|other|common|typical|clinical|physical) )+findings (?:include|are)) ${list}`,
    ),
  },
  {
    list: 'symptoms',
    words: words('manifest manifests'),
    announced: true,
    single: true,
    members: symptomWord,
    pattern: rule(`\\b(?:symptoms?|signs)\\b[^.:;]{0,40}? ${often}manifests? (?:as|with|in) ${list}`),
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
    words: words(
      'notice notices experience experiences feel feels develop develops report reports complain complains suffer suffers describe describes',
    ),
    pattern: rule(
      `^(?:it has been reported that |typically,? |often |in (?:some|many|most) cases,? )*(?:[^.,;:]{0,40}, )?(?:then )?(?:you(?:['’]ll)?|(?:a |the )?(?:person|patient)|people|patients|(?:the |an? )?(?:[\\p{L}'’-]+ ){0,3}sufferers?|(?:some|many|most)(?: [\\p{L}'’-]+){0,2} (?:people|patients|individuals|sufferers|clients|women|men|children|adults)|some|others|many|individuals|they|athletes|runners)(?: (?:with|who (?:have|suffer(?: from)?|are suffering from|develop|get)|suffering from|affected by) [^.,;:]{2,40}?)? ${often}(?:are likely to )?(?:notices?|experiences?|feels?|develops?|reports?|complains? of|suffers? (?:from|with)|describes?) ${list}`,
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
    about: true,
    single: true,
    words: words('present presents'),
    pattern: rule(`^[^,.;:]{2,60}? ${often}presents? (?:with|as) ${list}`),
    members: symptomWord,
  },
  {
    list: 'symptoms',
    words: words('sign signs symptom symptoms complaint complaints'),
    announced: true,
    pattern: rule(
      `^${subject} (?:is|are|can be|may be) (?:also |all |some of |among )*(?:the )?(?:(?:most |other )*(?:common|typical|classic|main|usual|early|first|prominent|noticeable)(?: early| first)? (?:signs?|symptoms?|complaints?)|signs and symptoms)\\b`,
    ),
  },
]
