import {clinician, treatmentWord} from './treatments.ts'
import {be, before, list, often, rule, type StatementRule, subject, words} from './statement-rule.ts'

/** Sentences that say what helps, what clinicians do, and what is done first. */
export const helpStatements: readonly StatementRule[] = [
  {
    list: 'treatments',
    words: words('through with using via'),
    members: treatmentWord,
    pattern: rule(
      `\\b(?:physio\\w*|osteopath\\w*|chiropract\\w*|therapists?)\\b[^.;:]{0,80}? (?:treat|help|manage|reduce|relieve|ease|effective)\\w*\\b[^.;:]{0,80}? (?:through|with|using|via) ${list}`,
    ),
  },
  {
    list: 'treatments',
    words: words('these they those'),
    own: true,
    announced: true,
    pattern: rule(`^(?:these|they|those) (?:can |may |might |will |often |usually )*include:? ${list}`),
  },
  {
    list: 'treatments',
    words: words('treatment treatments'),
    single: true,
    members: treatmentWord,
    pattern: rule(`\\btreatments?\\b[^.:;]{0,80}? (?:includes?|involves?) ${list}`),
  },
  {
    list: 'treatments',
    words: words('prescribe'),
    firm: true,
    single: true,
    members: treatmentWord,
    pattern: rule(`\\b(?:and|they|also) (?:may|might|can|could|will) (?:also )?prescribe ${list}`),
  },
  {
    list: 'treatments',
    words: words('form type kind option method way line'),
    single: true,
    members: treatmentWord,
    pattern: rule(
      `\\b(?:another|one|other|alternative) (?:form|type|kind|option|method|way|line) (?:of|for) (?:the )?(?:treatment|therapy|treating [^.;:,]{2,30}) (?:is|are|includes?) ${list}`,
    ),
  },
  {
    list: 'treatments',
    words: words('used'),
    announced: true,
    pattern: rule(
      `\\b(?:medications?|medicines?|drugs|antibiotics|treatments|techniques|therapies) (?:that are )?(?:most )?(?:commonly|often|usually|frequently|widely) used (?:[^.:;,]{0,40} )?(?:are|include):? ${list}`,
    ),
  },
  {
    list: 'treatments',
    words: words('treated managed relieved eased helped controlled improved addressed healed cured resolved'),
    pattern: rule(
      `\\b${be} ${often}(?:\\p{L}+ly |best )?(?:treated|managed|relieved|eased|helped|controlled|improved|addressed|healed|cured|resolved)(?: \\p{L}+ly)?(?: at home)? (?:with|by|using|through) ${list}`,
    ),
    single: true,
    members: treatmentWord,
  },
  {
    list: 'treatments',
    words: words('recommend prescribe suggest advise refer give send'),
    firm: true,
    single: true,
    pattern: rule(
      `\\b${clinician} (?:(?:or|and) (?:[\\p{L}-]+ ){1,4})?${often}(?:recommend|prescribe|suggest|advise(?! on\\b)|refer you for|give you|send you for)(?: (?:and|or) (?:recommend|prescribe|suggest|advise|use|perform))? (?:that you (?:try|use) |you )?(?!(?:receiving|booking|scheduling|coming|completing)\\b)${list}`,
    ),
  },
  {
    list: 'treatments',
    words: words('offer'),
    firm: true,
    single: true,
    members: treatmentWord,
    pattern: rule(`\\b${clinician} ${often}offer ${list}`),
  },
  {
    list: 'treatments',
    words: words('apply use provide perform'),
    single: true,
    members: treatmentWord,
    pattern: rule(
      `^(?:[^.,;:]{0,40}, )?(?:an? |the |your |our )?${clinician} (?:may|can|will|might) (?:also )?(?:resort to |choose to )?(?:apply|use|provide|perform) (?<list>[^.;:]{3,120}?) to (?:help |further )?(?:\\p{L}+ly )?(?:ease|reduce|relieve|treat|improve|restore|support|manage|promote|decrease|take)\\b`,
    ),
  },
  {
    list: 'treatments',
    words: words('use try perform apply combine provide include fit opt start begin add create make'),
    own: true,
    single: true,
    pattern: rule(
      `\\b(?:${clinician}|they) ${often}(?:(?:choose|decide|want|need|have) to )?(?:use|try|perform|apply|combine|provide|include|fit|opt for|start with|begin with|add|(?:create|make)(?! (?:an? |the |your )?(?:[\\p{L}-]+ ){0,4}(?:plans?|programs?|programmes?|difference|sure)\\b)) ${list}`,
    ),
    members: treatmentWord,
  },
  {
    list: 'treatments',
    words: words(
      'find gain get experience benefit improve improves settle settles get gets heal heals resolve resolves respond responds',
    ),
    pattern: rule(
      `\\b(?:(?:find|gain|get|experience) (?:some )?(?:relief|help)(?: of symptoms)?|benefit|improves?|settles?|gets? better|heals?|resolves?|responds?)(?: well| best| quickly)? (?:after|with|from|in|through|to) ${list}`,
    ),
    single: true,
    members: treatmentWord,
  },
  {
    list: 'treatments',
    words: words('find'),
    pattern: rule(`\\bfind (?<list>[^.;:,]{3,60}?) (?:useful|helpful|effective|beneficial)\\b`),
    single: true,
  },
  {
    list: 'treatments',
    words: words('effective helpful useful beneficial help helps ease eases relieve relieves relief'),
    pattern: rule(
      `(?:^|\\bevidence (?:to say|that|to suggest|for)(?: that)? )${before}${subject} (?:(?:can|may|might|could|will|would|often|also) )*(?:(?:be|(?:has|have) (?:been )?(?:shown|proven|found) to be) (?:an? )?(?:very |also |particularly )?(?:effective|helpful|useful|beneficial)|helps?|eases?|relieves?|provides? (?:\\p{L}+ )?(?:\\p{L}+ )?relief)\\b`,
    ),
    single: true,
    members: treatmentWord,
  },
  {
    list: 'treatments',
    words: words('strategies ways options methods measures treatments remedies therapies'),
    pattern: rule(
      `^${subject} (?:is|are) (?:some of |among |one of |all )?(?:the )?(?:\\p{L}+ )?(?:strategies|ways|options|methods|measures|treatments|remedies|therapies)\\b`,
    ),
    single: true,
    members: treatmentWord,
  },
  {
    list: 'treatments',
    words: words('prescribed recommended considered offered suggested advised performed'),
    pattern: rule(
      `^(?:in (?:the )?(?:[\\p{L}-]+ ){1,3}(?:cases|injuries|phases?|stages?|instances|situations),? )?${before}${subject} (?:is|are|(?:may|can|might|could|will) (?:also |often |sometimes |then )?be) (?:(?:also|often|sometimes|\\p{L}+ly) )?(?:prescribed|recommended|considered|offered|suggested|advised|performed)\\b(?! by\\b)`,
    ),
    single: true,
    members: treatmentWord,
  },
  {
    list: 'treatments',
    words: words(
      'used utilised utilized tried discussed suggested given provided administered performed incorporated helpful effective advised indicated applied implemented initiated started',
    ),
    own: true,
    single: true,
    members: treatmentWord,
    pattern: rule(
      `^${before}${subject} (?:is|are|can be|may be|might be|could be|should be) (?:(?:\\p{L}+) ){0,2}(?:used|utili[sz]ed|tried|discussed|suggested|given|provided|administered|performed|incorporated|helpful|effective|advised|indicated|applied|implemented|initiated|started)\\b`,
    ),
  },
  {
    list: 'treatments',
    words: words('used essential vital crucial'),
    single: true,
    members: treatmentWord,
    pattern: rule(
      `^${before}${subject} (?:is|are) (?:\\p{L}+ly )?(?:used|essential|vital|crucial) to (?:help )?(?:reduce|relieve|treat|manage|control|ease|calm|soothe|maintain)\\b`,
    ),
  },
  {
    list: 'treatments',
    words: words('use wear apply try'),
    own: true,
    single: true,
    members: treatmentWord,
    pattern: rule(
      `^(?:use|wear|apply|try) (?<list>[^.;:]{3,120}?) to (?:help )?(?:relieve|reduce|ease|cushion|protect|support|soothe|control|decrease|manage|calm)\\b`,
    ),
  },
  {
    list: 'treatments',
    words: words('reduce offload improve calm decrease settle support'),
    own: true,
    single: true,
    members: treatmentWord,
    pattern: rule(
      `^${subject} (?:can|may|might) (?:reduce|offload|improve|calm|decrease|settle|support)\\b(?! [^.,;]{0,40}\\b(?:risk|chances?|likelihood)\\b)`,
    ),
  },
  {
    list: 'treatments',
    words: words('treatment therapy remedy option options resort'),
    single: true,
    pattern: rule(
      `^${before}${subject} (?:is|are|may be|can be|might be) (?:usually |often |sometimes )?(?:an?|another|the|your) (?:[\\p{L}-]+ ){0,3}(?:treatment|therapy|remedy|options?|last resort)\\b`,
    ),
    members: treatmentWord,
  },
]
