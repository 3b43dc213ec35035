import {before, list, often, rule, type StatementRule, subject, words} from './statement-rule.ts'
import {anyOf} from '../../text/any-of.ts'

/** Words by which a treatment is known. */
export const treatmentWord = anyOf(
  /\b(?:therap\w+|treatments?|surg\w+|operation|injections?|medicat\w+|medicines?|drugs?)\b/iu,
  /\b(?:antibiotics?|painkillers?|pain ?killers|relie(?:f|vers?)|ibuprofen|paracetamol|nsaids?)\b/iu,
  /\b(?:anti-inflammator\w+|steroids?|cortisone|ice|icing|heat|cold|rest|resting|splint\w*)\b/iu,
  /\b(?:brac(?:e|es|ing)|guards?|tap(?:e|ing)|orthotics?|insoles?|inserts?|casts?|supports?)\b/iu,
  /\b(?:compress(?:es)?|antihistamines|corticosteroids|immunosuppressants|ointments?|adjustments?)\b/iu,
  /\b(?:massage|exercis\w+|stretch\w*|strength\w*|physio\w*|rehab\w*|manipulation|mobili[sz]ation)\b/iu,
  /\b(?:acupuncture|needling|yoga|pilates|meditation|relaxation|immobili[sz]ation|gels?)\b/iu,
  /\b(?:desensiti[sz]\w+|footwear|shoes|moisturi[sz]\w+|emollients?|elevation|compression|education)\b/iu,
  /\b(?:\p{L}+ectomy|\p{L}+plasty|arthroscopy|release|(?:load|pain|weight|activity) management)\b/iu,
  /\b(?:program(?:me)?s?|hands-on techniques|creams?|lotions?|sprays?|hydrodilat\w+|inhalers?)\b/iu,
  /\b(?:bronchodilators?|counsel\w*|supplement\w*|herb\w*|diet\w*|vitamins?|cupping|decompression)\b/iu,
  /\b(?:traction|lasers?|shockwave|antidepressants?|diuretics?|insulin|probiotics?|remov(?:al|ing))\b/iu,
  /\b(?:soak\w*|weight (?:loss|management)|ultrasound|stimulation|straps?|grafts?|grafting|pads?)\b/iu,
  /\b(?:separators?|cushions?|pillows?|mouthguards?|appliances?|modalities|drops|gels?|fluids)\b/iu,
  /\b(?:lifestyle|tablets?|transfusions?|anti-?fungals?|antivirals?|\p{L}+therap(?:y|ies)|statins?)\b/iu,
  /\b(?:dialysis|transplants?|stents?|pacemakers?|ablation|infiltration|nerve blocks?|epidurals?)\b/iu,
  /\b(?:fusion|repair|reconstruction|debridement|aspiration|drainage|amputation|sutures?|plates?)\b/iu,
  /\b(?:crowns?|fillings?|root canals?|extractions?|scaling|planing|veneers?|aligners?|dentures?)\b/iu,
  /\b(?:hearing aids?|glasses|contact lenses|patching|eye ?drops|humidifiers?|saline|decongestants?)\b/iu,
  /\b(?:laxatives?|stool softeners?|antacids?|proton pump inhibitors?|beta[- ]blockers?|pess\w+)\b/iu,
  /\b(?:contraceptives?|birth control|hormone (?:therapy|replacement)|ivf|retinoids?|sunscreen|peels?)\b/iu,
  /\b(?:botox|fillers|prp|plasma|prolotherapy|microneedling|cbt|emdr|mindfulness|sleep hygiene)\b/iu,
  /\b(?:crutch\w*|walker|cane|walking boot|heel lifts?|wedges?|bandages?|dressings?|stockings?)\b/iu,
  /\b(?:\p{L}{3,}(?:cillin|mycin|cycline|floxacin|prazole|conazole|trozole|sartan|olol|dipine|gliptin|gliflozin|glutide|tidine|setron|triptan|oxetine|triptyline|coxib|profen|fenac|solone|nisone|methasone|terol|tropium|lukast|thiazide|semide|parin|xaban|dronate|trexate|ciclovir|cyclovir|fenadine|ratadine|iphene|gabalin|bapentin|mab|tinib))\b/iu,
  /\b(?:\p{L}{3,}(?:otomy|ostomy|oscopy|desis|pexy|tripsy|plasties|ectomies|emulsification))\b/iu,
  /\b(?:acetaminophen|aspirin|naproxen|opioids?|analgesics?|opiates?|codeine|tramadol|morphine|lidocaine|aloe(?: vera)?)\b/iu,
  /\b(?:inhibitors?|blockers?|agonists?|antagonists?|relaxants?|sedatives?|stimulants?|stabili[sz]ers?|biologics?|thinners?)\b/iu,
  /\b(?:anti-?(?:convulsants?|depressants?|psychotics?|virals?|coagulants?|emetics?|spasmodics?|septics?|bacterials?|biotics?|diarrhoeals?|diarrheals?))\b/iu,
  /\b(?:vaccin\w+|immunothera\w+|infusions?|patches|syrups?|lozenges|mouthwash\w*|gargl\w*|rins(?:e|es|ing)|enemas?|suppositor\w+)\b/iu,
  /\b(?:catheters?|valves?|shunts?|bypass|biops(?:y|ies)|excision|incision|ligation|implants?|prosthe\w+|screws?|pins|rods|lasik)\b/iu,
  /\b(?:oxygen|cpap|ventilat\w+|iui|insemination|electrolysis|threading|waxing|dermabrasion|microdermabrasion)\b/iu,
  /\b(?:tai chi|biofeedback|hypnosis|homeopath\w*|homoeopath\w*|naturopath\w*|ayurved\w*|reflexology|reiki|aromatherapy|panchakarma)\b/iu,
  /\b(?:breathing|hydration|drinking (?:plenty|more|enough)|nutrition\w*|fib(?:re|er)|ginger|turmeric|honey|omega-?3|magnesium|zinc|calcium|iron)\b/iu,
  /\b(?:avoid(?:ing|ance)|quit(?:ting)? smoking|stop(?:ping)? smoking|smoking cessation|(?:losing|lose) weight|pacing|self[- ]care|stress (?:management|reduction))\b/iu,
  /\b(?:slings?|collars?|stays?|wraps?|sleeves?|boots?|supports?|arch|heel cups?|wheelchairs?|rollators?|sticks?|raised toilet seats?)\b/iu,
  /\b(?:warm|cool|hot|cold) (?:baths?|showers?|packs?|water|compress\w*)\b|\bheat(?:ing)? pads?\b/iu,
  /\b(?:support groups?|parent training|coaching|psycho\w+|dbt|erp|exposure(?: and response prevention)?|skills training)\b/iu,
  /\b(?:ergonomic\w*|(?:posture|gait|activity) (?:correction|modifications?|re-?(?:training|education)))\b/iu,
)
/** Who treats. */
export const clinician =
  '(?:doctors?|physicians?|gps?|physio(?:therapist)?s?|(?:physical )?therapists?|dentists?|surgeons?|chiropractors?|osteopaths?|podiatrists?|specialists?|clinicians?|(?:health ?care )?(?:providers?|professionals?)|we)'

const aims =
  '(?:reducing|relieving|decreasing|improving|restoring|managing|easing|minimi[sz]ing|controlling|addressing|preventing|correcting)'
const troubles = '(?:pain|inflammation|swelling|stiffness|symptoms)'

/** Sentences that name treatments. */
export const treatmentStatements: readonly StatementRule[] = [
  {
    list: 'treatments',
    words: words('treat treats manage manages'),
    members: treatmentWord,
    pattern: rule(
      `^(?:(?:our|your|most|many|the) )?${clinician} ${often}(?:treats?|manages?) [^,.;:]{2,40}? (?:with|using) (?:a combination of )?${list}`,
    ),
  },
  {
    list: 'treatments',
    announced: true,
    words: words('treatment treatments'),
    members: treatmentWord,
    pattern: rule(
      `\\b(?:best|first[- ]line|main|usual|standard|typical|recommended|effective)(?: [\\p{L}-]+)? treatments?(?: for [^.;:,]{3,40}?)? (?:is|are|includes?) ${list}`,
    ),
  },
  {
    list: 'treatments',
    announced: true,
    words: words('another'),
    single: true,
    members: treatmentWord,
    pattern: rule(
      `\\banother (?:[\\p{L}-]+ ){0,3}(?:treatment|therapy|remedy)(?: (?:for|of) [^.;:,]{3,40}?)? is ${list}`,
    ),
  },
  {
    list: 'treatments',
    words: words('begin start'),
    single: true,
    members: treatmentWord,
    pattern: rule(`^${before}(?:you (?:can|should|may) )?(?:begin|start) by (?<list>\\p{L}+ing .+)`),
  },
  {
    list: 'treatments',
    words: words('get buy'),
    single: true,
    members: treatmentWord,
    pattern: rule(
      `^(?:[^.,;:]{0,60},? )?you can (?:also )?(?:buy|get) (?<list>[^.;:]{3,80}?) (?:online|from (?:an?|the|your) (?:pharmac\\p{L}+|chemist|doctor|gp)|at (?:the|an?) pharmacy|over the counter|to (?:treat|relieve|ease|help|destroy|kill|soothe|reduce))\\b`,
    ),
  },
  {
    list: 'treatments',
    words: words('combine'),
    members: treatmentWord,
    pattern: rule(`\\b${clinician} ${often}combine ${list}`),
  },
  {
    list: 'treatments',
    words: words('techniques methods therapies treatments combination'),
    own: true,
    announced: true,
    pattern: rule(
      `\\b(?:combination|range|mix) of (?:[\\p{L}-]+ ){0,3}(?:techniques|methods|therapies|treatments)(?: [–—-]|:) ${list}`,
    ),
  },
  {
    list: 'treatments',
    words: words('managing treating'),
    announced: true,
    pattern: rule(`^(?:managing|treating) [^,.;:]{2,40}? ${often}(?:involves?|includes?|means) ${list}`),
  },
  {
    list: 'treatments',
    words: words('step'),
    own: true,
    single: true,
    pattern: rule(
      `^the (?:first|second|third|fourth|next|last|final) step is (?!to\\b)(?<list>[^.;:,]{3,80}?)(?:,|\\.$| to \\p{L})`,
    ),
  },
  {
    list: 'treatments',
    words: words('technique method treatment option therapy approach'),
    own: true,
    single: true,
    members: treatmentWord,
    pattern: rule(
      `\\b(?:one|another) (?:[\\p{L}-]+ )?(?:technique|method|treatment|option|therapy|approach)\\b[^.:;]{0,30}? is ${list}`,
    ),
  },
  {
    list: 'treatments',
    words: words('range ranges vary varies'),
    announced: true,
    pattern: rule(
      `\\b(?:treatments?|options)\\b[^.:;]{0,30}? (?:ranges?|var(?:y|ies)) from (?!(?:an? )?([\\p{L}]+) to \\1)${list}`,
    ),
  },
  {
    list: 'treatments',
    words: words('use using uses'),
    own: true,
    members: treatmentWord,
    pattern: rule(`^(?:an?|your|the|our) ${clinician} (?:will|can|may) [^.;:]{3,60}? and use ${list}`),
  },
  {
    list: 'treatments',
    words: words('treatment treatments'),
    announced: true,
    pairs: true,
    single: true,
    pattern: rule(`^(?:the )?(?:main |common )?treatments?: ${list}`),
  },
  {
    list: 'treatments',
    words: words('centres centers focuses consists relies starts begins uses'),
    single: true,
    members: treatmentWord,
    pattern: rule(
      `\\b(?:management|treatments?|care|approach|therapy)\\b[^.:;]{0,40}? (?:cent(?:re|er)s on|focuses on(?! ${aims}\\b)|consists of|relies on|starts with|begins with|uses) ${list}`,
    ),
  },
  {
    list: 'treatments',
    words: words(
      'decrease reduce relieve ease manage control treat decreasing reducing relieving easing managing controlling treating',
    ),
    members: treatmentWord,
    pattern: rule(
      `\\b(?:decrease|reduce|relieve|ease|manage|control|treat|(?:decreas|reduc|reliev|eas|manag|controll|treat)ing) (?:the |your )?${troubles}(?: (?:and|or) ${troubles})?(?: (?:initially|at first|first))? (?:with|through|using|by using|by means of) ${list}`,
    ),
  },
  {
    list: 'treatments',
    words: words('require need necessitate'),
    members: treatmentWord,
    pattern: rule(
      `\\b(?:may|might|can|will|often|sometimes) (?:require|need|necessitate) (?!(?:receiving|discussion|several|\\p{L}+ to \\p{L}+)\\b)${list}`,
    ),
  },
  {
    list: 'treatments',
    words: words('modifications changes'),
    announced: true,
    members: treatmentWord,
    pattern: rule(`\\blifestyle (?:modifications|changes),? including ${list}`),
  },
  {
    list: 'treatments',
    words: words('medication medications medicines drugs modifications changes procedures'),
    announced: true,
    pattern: rule(
      `(?<!\\b(?:certain|some|supplements and|supplements or|of) )\\b(?:medications?|medicines|drugs|lifestyle (?:modifications|changes)|procedures)\\b[^.:;]{0,40}? (?:includes?|such as|like):? ${list}`,
    ),
  },
  {
    list: 'treatments',
    words: words('include includes including such consist consists involve involves combine combines'),
    announced: true,
    pattern: rule(
      `\\b(?:treatments?|(?:treatment )?options|(?:care|recovery|rehab|personali[sz]ed|tailored|individual\\p{L}*|custom\\p{L}*|structured|our) (?:plan|program(?:me)?)|management|remedies|rehab\\w*|physiotherapy|(?:home|conservative) care|therapies|(?:therapy|treatment) techniques)\\b[^.:;]{0,60}?\\b(?:include|includes|including|such as|consists? of|involves?|combines?):? ${list}`,
    ),
  },
  {
    list: 'treatments',
    words: words(
      'physio physiotherapy physiotherapist physiotherapists osteopathy osteopath osteopaths chiropractic chiropractor chiropractors therapist therapists therapy',
    ),
    announced: true,
    pattern: rule(
      `\\b(?:physio(?:therapy|therapists?)?|osteopath(?:y|s)?|chiropract(?:ic|ors?)|therapists?|(?:physical|manual|massage|occupational) therapy)\\b[^.:;]{0,50}? (?:may|can|will|could|might|often|usually) (?:include|involve|consist of):? ${list}`,
    ),
  },
  {
    list: 'treatments',
    words: words('many several different various number range variety'),
    own: true,
    members: treatmentWord,
    pattern: rule(
      `^there (?:is|are) (?:many |several |different |various |a (?:number|range|variety) of )+${subject},? (?:which|that|to)\\b`,
    ),
  },
  {
    list: 'treatments',
    words: words('use uses using'),
    announced: true,
    members: treatmentWord,
    pattern: rule(
      `^(?:(?:our|your|the|an?) )?(?:\\p{L}+ )?${clinician} (?:may |can |will |often |might )*use (?:an? )?(?:different|various|several|many|range of|variety of|combination of) (?:[\\p{L}-]+ )?(?:techniques|methods|treatments|approaches|therapies|tools)\\b[^.:;]{0,60}?,? (?:including|such as) ${list}`,
    ),
  },
  {
    list: 'treatments',
    words: words('treatment treatments'),
    announced: true,
    pattern: rule(`\\btreatments? (?:of|for|is|are)\\b[^.:;]{0,60}: ${list}`),
  },
]
