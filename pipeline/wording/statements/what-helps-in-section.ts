import {treatmentWord} from './treatments.ts'
import {
  before,
  list,
  nothingElse,
  often,
  onlyTwo,
  rule,
  type StatementRule,
  subject,
  words,
} from './statement-rule.ts'

/** Sentences that say what helps, most of them in a section for treatments only. */
export const helpInSection: readonly StatementRule[] = [
  {
    list: 'treatments',
    words: words('treatment treatments'),
    own: true,
    firm: true,
    single: true,
    members: treatmentWord,
    pattern: rule(
      `\\b(?:best|first|first[- ]line|main|usual|standard|common|typical|initial|other|effective|available) (?:[\\p{L}-]+ )?treatments?(?: for [^.;:,]{3,40}?)? (?:is|are|includes?) ${list}`,
    ),
  },
  {
    list: 'treatments',
    words: words('techniques methods therapies modalities interventions'),
    own: true,
    announced: true,
    pattern: rule(
      `\\b(?:techniques|methods|therapies|modalities|interventions)(?: (?:that|which|we|they|used|use|can|may|be|available|also|commonly|often|here)){0,5} (?:include|such as|like|are):? ${list}`,
    ),
  },
  {
    list: 'treatments',
    words: words('kinds types forms'),
    own: true,
    pattern: rule(
      `\\b(?:kinds|types|forms) of (?:[\\p{L}-]+ ){0,2}(?:surgery|surgeries|treatments?|therap(?:y|ies)|procedures|injections)\\b[^.:;]{0,20}?,? (?:including|include|such as) ${list}`,
    ),
  },
  {
    list: 'treatments',
    words: words('options choices alternatives'),
    own: true,
    members: treatmentWord,
    pattern: rule(`\\b(?:options|choices|alternatives)\\b[^.:;]{0,30}? (?:are|include):? ${list}`),
  },
  {
    list: 'treatments',
    words: words('combines blends integrates combination mix mixture'),
    own: true,
    members: treatmentWord,
    pattern: rule(
      `\\b(?:(?:approach|plan|program(?:me)?|protocol|care)\\b[^.:;]{0,40}? (?:combines|blends|integrates)|(?:combination|mix|mixture) of) ${list}`,
    ),
  },
  {
    list: 'treatments',
    words: words('through by with via using'),
    own: true,
    single: true,
    members: treatmentWord,
    pattern: rule(
      `\\b(?:one|another) of the (?:[\\p{L}-]+ )?(?:ways?|methods?) [^.;:]{3,90}? is (?:through|by|with|via|using|by using) ${list}`,
    ),
  },
  {
    list: 'treatments',
    words: words(
      'reduce reduces support supports improve improves slow slows restore restores control controls',
    ),
    own: true,
    single: true,
    members: treatmentWord,
    pattern: rule(
      `^(?!(?:the|our|your|this|these|those|it|they|we|all|most|doctors?|therapists?|physiotherapists?|surgeons?|chiropractors?|osteopaths?|clinicians?|treatments?|therapy)\\b)(?<list>[^.;:,]{3,60}?) (?:reduces?|supports?|improves?|slows?|restores?|controls?) (?!(?:groups?|networks?)\\b)`,
    ),
  },
  {
    list: 'treatments',
    words: words('ways methods options'),
    own: true,
    members: treatmentWord,
    pattern: rule(
      `\\b(?:ways|methods|options) (?:to|of) (?:treat|repair|fix|correct|manage|relieve)(?:ing)?\\b[^.:;]{2,40}? (?:are|includes?|uses?) (?:to )?${list}`,
    ),
  },
  {
    list: 'treatments',
    words: words('recommended prescribed administered advised'),
    own: true,
    single: true,
    members: treatmentWord,
    pattern: rule(
      `^${before}${subject} (?:(?:is|are|(?:may|might|can|could) (?:also )?be) (?:often |usually |strongly |sometimes |also |generally )?(?:recommended|prescribed|administered|advised))\\b(?! (?:against|by|that)\\b)`,
    ),
  },
  {
    list: 'treatments',
    words: words('prescribed'),
    own: true,
    single: true,
    members: treatmentWord,
    pattern: rule(
      `\\b(?:may|might|can|could|are|is) ${often}(?:be )?prescribed (?!(?:to|for|by|as|in|when|if)\\b)${list}`,
    ),
  },
  {
    list: 'treatments',
    words: words('offered given prescribed advised fitted'),
    own: true,
    single: true,
    members: treatmentWord,
    pattern: rule(
      `\\b(?:you (?:may|might|can|could|will) (?:also )?be|(?:the )?patients? (?:is|are)) ${often}(?:offered|given|prescribed|advised|fitted with) ${list}`,
    ),
  },
  {
    list: 'treatments',
    words: words('needed necessary required'),
    own: true,
    firm: true,
    single: true,
    members: treatmentWord,
    pattern: rule(
      `^(?:in [^.;:,]{3,40}, )?${subject} (?:may|might|can|could) (?:also |sometimes |occasionally |then )?be (?:needed|necessary|required)\\b`,
    ),
  },
  {
    list: 'treatments',
    words: words('include includes involve involves consist consists comprise comprises mean means'),
    own: true,
    single: true,
    members: treatmentWord,
    pattern: rule(
      `\\b(?:treatments?|management|therapy|care|this|it)\\b[^.:;]{0,60}?\\b(?:includes?|involves?|consists? of|comprises?(?: of)?|means) ${list}`,
    ),
  },
  {
    list: 'treatments',
    words: words('mainstay mainstays stay stays cornerstone backbone standard step line'),
    own: true,
    firm: true,
    single: true,
    members: treatmentWord,
    pattern: rule(
      `\\b(?:main ?stays?|cornerstone|backbone|gold standard|first step|first line)\\b[^.:;]{0,50}? (?:is|are) ${often}${list}`,
    ),
  },
  {
    list: 'treatments',
    words: words('require requires need needs warrant warrants necessitate necessitates'),
    own: true,
    single: true,
    members: treatmentWord,
    pattern: rule(`\\b(?:requires?|needs?|warrants?|necessitates?) (?!(?:for|to|of) )${list}`),
  },
  {
    list: 'treatments',
    words: words('managed treated controlled plan'),
    own: true,
    single: true,
    members: treatmentWord,
    pattern: rule(
      `(?:^(?:managed|treated|controlled) (?:through|with|by)|\\bplan (?:(?:consisting|composed|made up) )?of(?! (?:action|care|attack)\\b)) ${list}`,
    ),
  },
  {
    list: 'treatments',
    words: words('needed necessary required'),
    single: true,
    members: treatmentWord,
    pattern: rule(
      `^(?:[^.,;:]{0,70}, )?${subject} (?:may|might|can|could) (?:also |sometimes |then )?be (?:needed|necessary|required)\\b`,
    ),
  },
  {
    list: 'treatments',
    words: words('receive undergo'),
    own: true,
    single: true,
    members: treatmentWord,
    pattern: rule(
      `\\b(?:patients?|you|they|people|many|some|most)(?:['’]ll)? ${often}(?:receive|undergo) ${list}`,
    ),
  },
  {
    list: 'treatments',
    words: words('required essential necessary crucial vital important key'),
    own: true,
    single: true,
    members: treatmentWord,
    pattern: rule(
      `^${before}(?!there\\b)${subject} (?:is|are) ${often}(?:an? |the )?(?:\\p{L}+ )?(?:required|essential|necessary|crucial|vital|important|key)(?: parts?)? (?:for|in|of) `,
    ),
  },
  {
    list: 'treatments',
    words: words('needed enough sufficient available line'),
    own: true,
    single: true,
    members: treatmentWord,
    pattern: rule(
      `^${before}(?!there\\b)${subject} (?:is|are) (?:usually |often |rarely |sometimes |only |generally |normally )*(?:needed|enough|sufficient|available|(?:the )?first[- ]line)\\b`,
    ),
  },
  {
    list: 'treatments',
    words: words('shown proven found speed'),
    own: true,
    single: true,
    members: treatmentWord,
    pattern: rule(
      `^${before}${subject} (?:(?:has|have) been (?:shown|proven|found) to (?:help|reduce|relieve|improve|ease|work)|(?:can|may) (?:help )?speed (?:up )?(?:the |your )?(?:healing|recovery))\\b`,
    ),
  },
  {
    list: 'treatments',
    words: words('settle settles clear clears resolve resolves fix fixes'),
    own: true,
    single: true,
    members: treatmentWord,
    pattern: rule(
      `^${before}${subject} ${often}(?:settles?|clears?|resolves?|fix(?:es)?)(?: up)? (?:most|many|the|it|this)\\b`,
    ),
  },
  {
    list: 'treatments',
    words: words('try'),
    own: true,
    members: treatmentWord,
    pattern: rule(`^try ${list}`),
  },
  {
    list: 'treatments',
    words: words('habits changes measures steps difference tips adjustments modifications'),
    own: true,
    announced: true,
    pattern: rule(
      `^(?!.*\\b(?:prevent|avoid|risk)\\b)[^.:;]{0,50}\\b(?:habits|changes|measures|steps|difference|tips|adjustments|modifications)\\b[^.:;]{0,40}: ${list}`,
    ),
  },
  {
    list: 'treatments',
    words: words('treatments options remedies therapies'),
    own: true,
    announced: true,
    members: treatmentWord,
    pattern: rule(`\\b(?:treatments|options|remedies|therapies)(?: [^.:;]{2,40})?: ${list}`),
  },
  {
    list: 'treatments',
    words: words('includes include'),
    own: true,
    announced: true,
    members: treatmentWord,
    pattern: rule(`^includes? ${list}`),
  },
  {list: 'treatments', own: true, members: treatmentWord, pattern: rule(nothingElse)},
  {
    list: 'treatments',
    own: true,
    pairs: true,
    every: true,
    members: treatmentWord,
    pattern: rule(onlyTwo),
  },
]
