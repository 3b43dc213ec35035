import type {LeadInRule} from './lead-in-rule.ts'

/** What stands between a verb and the colon behind it: “notice one or more of the following:”. */
const end =
  '(?: (?:(?:(?:one or more|one|any|some|all|a combination|several|a few) of )?(?:the following|these)(?: [a-z]+)?|such as|like|including|things like|(?:an? )?(?:wide |whole )?(?:range|variety|number|mix|combination) of [a-z -]{3,30}))*:$'
const maybe =
  '(?:(?:can|may|might|could|will|would|often|usually|also|sometimes|typically|commonly|frequently|generally|either|both|most|mostly|mainly|regularly|probably|likely|then|be) )*'
const line = (pattern: string): RegExp => new RegExp(pattern, 'iu')

const patient =
  '(?:people|patients|sufferers|clients|you|they|someone|those|children|adults|women|men|babies|infants|individuals|athletes|runners|some|many|most|others|your child|your baby|the person|kids|teens)'
const carer =
  '(?:we|i|our (?:[a-z]+ ){0,2}[a-z]+|(?:the|your|an?|most|many|some) (?:[a-z]+ )?(?:physio\\w*|physical therapists?|chiropract\\w+|osteopath\\w*|therapists?|gps?|doctors?|dentists?|pharmacists?|podiatrists?|specialists?|surgeons?|practitioners?|clinicians?|consultants?|physicians?)|doctors|physicians|dentists|surgeons|physiotherapists|physical therapists|therapists|chiropractors|osteopaths|specialists|dr\\.? [\\p{L}-]+(?: [\\p{L}-]+)?)'
const something =
  '(?: (?:an?|the|various|different|many|several|some|range|variety|combination|mix|number|wide|of|techniques?|treatments?|methods?|therapies|tools|approaches|modalities|options|following|these|such|as|like|including|one|or|more|both|to|for|you|patients))*'

/** Lines about what helps, which would be taken for what a treatment does. Tried first. */
export const helpLines: readonly LeadInRule[] = [
  {
    list: 'none',
    pattern: line('^(?:other |more |all )?services (?:we (?:offer|provide)|available|offered)\\b[^:]*:$'),
  },
  {
    list: 'causes',
    pattern: line(
      '^(?:[^:.]{0,30} )?reasons (?:why|that|you|your|for) (?!.*\\b(?:see|visit|choose|treat)\\b)[^:]*:$',
    ),
  },
  {
    list: 'treatments',
    pattern: line('^it (?:may|can|might|could|will|often|usually|also|sometimes| )*helps? to:$'),
  },
  {
    list: 'treatments',
    pattern: line(
      '^(?:[^:.]{0,40} )?(?:self-care|self-help|home[- ]care|home|at-home) (?:techniques?|measures|strategies|steps|tips|remedies|methods|tools|treatments|things)\\b(?! (?:to|that|which) (?:prevent|avoid|reduce (?:your|the) risk))[^:.]{0,60}? ?(?:include|are|including|such as|:):?$',
    ),
  },
  {
    list: 'exercises',
    pattern: line(
      '\\b(?:exercises|stretches) (?:that |which )?(?:can|may|will|could|might) (?:also )?help\\b[^:]*:$',
    ),
  },
  {
    list: 'treatments',
    pattern: line(
      `^(?:here (?:is|are) )?(?:what|the following|these|(?:some |a few |several |many |other |simple )*(?:things|measures|steps|tips|remedies|treatments|options|strategies|methods|techniques|ideas|medications|medicines))(?: (?:that|which|things|measures|steps|treatments|remedies|options|strategies))?(?: (?:can|may|might|could|will|also|often|usually|really))* (?:helps?|works?)(?: (?:you|to|with|relieve|ease|reduce|manage|best|most)\\b(?![^:]*\\b(?:prevent|avoid|diagnos|risk))[^:]*)?:$`,
    ),
  },
]

/** Lines that announce a list in plain words. Tried where no other line has told. */
export const plainLines: readonly LeadInRule[] = [
  {
    list: 'riskFactors',
    pattern: line(
      '\\brisks? (?:increases?|rises?|goes up|(?:is|are) (?:higher|greater|increased|raised))\\b[^:]*:$|\\b(?:most (?:common|often|frequent)(?:ly)?(?: seen)? (?:in|among)|chances? (?:of [^:]{3,30} )?(?:is|are) (?:higher|greater))\\b[^:]*:$|\\b(?:those|people|anyone|groups|individuals) (?:most )?at (?:higher |greater |high )?risk\\b[^:]*:$',
    ),
  },
  {
    list: 'treatments',
    pattern: line(
      `^(?!.*\\b(?:exams?|tests?|scans?|courses|classes|products|languages|locations)\\b).*\\b${carer} ${maybe}(?:use|uses|using|offers?|recommends?|suggests?|prescribes?|provides?|advises?|performs?|apply|applies|combines?|employs?|utili[sz]es?)${something}:$`,
    ),
  },
  {
    list: 'treatments',
    pattern: line(
      `\\b(?:we|i|our [a-z]+) ${maybe}(?:treat|treats|manage|manages|address|relieve|approach)\\b(?! (?:conditions|problems|injuries|people|patients)\\b)[^:]{2,50} (?:with|using|through|by)${end}`,
    ),
  },
  {
    list: 'treatments',
    pattern: line(
      `^(?:[^:.]{0,40}, )?(?:(?:the|your|our|an?|this|typical|usual|most) )*(?:physio\\w*|physical therapy|chiropractic|osteopath\\w*|massage|podiatry|rehab\\w*|care|management|treatment|therapy|home care|plan|program(?:me)?|approach|protocol)\\b[^:]{0,30}? ${maybe}(?:includes?|involves?|consists? of|comprises?|combines?|focus(?:es)? on using|helps? (?:through|by using|by means of))${end}`,
    ),
  },
  {
    list: 'treatments',
    pattern: line(
      `\\bresponds? (?:very |really )?(?:well )?to${end}|\\b(?:finds?|found|gets?|gives?|brings?) (?:[a-z]+ )?relief (?:with|through|by|in|using)${end}|\\brelief (?:(?:can|may|might|often|usually|sometimes) )*(?:comes?|be found|be had) (?:from|with|through|in|by)${end}|\\bhelped (?:with|by)${end}|\\bfind (?:these|the following)(?: [a-z]+)? (?:helpful|useful|effective)\\b[^:]*:$|\\bbenefits? from${end}`,
    ),
  },
  {
    list: 'treatments',
    pattern: line(
      `^(?:[^:.]{0,40}, )?(?:you|patients|people) (?:can|could|may|might|should) (?:also )?(?:try|use|need|be (?:offered|given|prescribed))${end}|^at home,? you (?:can|could|may|might) (?:also )?(?:use|try|do|apply)${end}|^(?:try|consider|use)(?: the following| these| some of these| one of these)?:$`,
    ),
  },
  {
    list: 'treatments',
    pattern: line(
      '^(?:how )?(?:to|(?:we|i|you can)) (?:manage|treat|relieve|ease|reduce|soothe|calm|control|fix|heal|help(?: with)?)\\b(?![^:]*\\b(?:risk|chances?|prevent|avoid|diagnos|decide|assess|conditions|problems)\\b)[^:]{2,60}:$',
    ),
  },
  {
    list: 'treatments',
    pattern: line(
      `^(?:(?:the|our|some|of|other|common|specific|hands-on|manual|main|therapy) )*(?:techniques?|modalities|methods|therapies|interventions|remedies)\\b(?: (?:that|we|i|they|used|use|offer|available|commonly|often|may|can|might|for [a-z ]{3,30}))* ?(?:include|are)?${end}|^for (?:quick |fast |immediate )?(?:pain )?relief[^:]{0,30}:$|^(?:in|for|during) the first (?:few|\\d+)[^:]{0,20}(?:hours|days)\\b[^:]*:$`,
    ),
  },
  {
    list: 'treatments',
    pattern: line(
      '\\b(?:combination|mix|range|variety) of (?:the following|these|treatments|techniques|therapies|approaches|methods)\\b(?! (?:symptoms|signs|factors|causes))[^:]*:$|^(?:how )?to (?:get|feel|find) (?:relief|better)\\b[^:]*:$|^what (?:to do|(?:you|i|we) (?:can|should) do|should (?:you|i) do)\\b(?![^:]*\\b(?:prevent|avoid)\\b)[^:]*:$',
    ),
  },
  {
    list: 'treatments',
    pattern: line(
      `^(?:here (?:is|are) )?(?:(?:some|a few|our|my|the best|top|\\d+|several|simple|easy) )*(?:ways|things|steps|tips) (?:you can |that |to |for )(?:try|do|get(?:ting)? relief|relie\\w+|eas\\w+|manag\\w+|treat\\w*|feel(?:ing)? better|help|cope|coping|reduce the (?:pain|swelling))\\b(?![^:]*\\b(?:prevent|avoid)\\b)[^:]*:$`,
    ),
  },
  {
    list: 'symptoms',
    pattern: line(
      `^(?!.*\\b(?:treatment|after|following surgery|relief|benefit|improve|options?|choices?|access|right|diagnos\\w+)\\b).*\\b${patient}\\b[^:.]{0,30}? ${maybe}(?:reports?|complains? of|describes?|experiences?|notices?|feels?|develops?|suffers? from|presents? with|have|has|gets?|comes? (?:in |to us )?(?:with|complaining of)|tells? (?:me|us) (?:about|of))${end}`,
    ),
  },
  {
    list: 'symptoms',
    pattern: line(
      `\\b(?:accompanied|characteri[sz]ed|marked) by${end}|\\bshows? (?:itself |up )?(?:as|in|with|through)${end}|\\bpresents? with${end}|\\bhallmarks?\\b[^:]{0,40}:$|\\b(?:indicators|complaints)\\b[^:]{0,30}:$`,
    ),
  },
  {
    list: 'symptoms',
    pattern: line(
      `^(?:what to )?(?:watch|look|be on the lookout)(?: out)? for${end}|\\b(?:pain|discomfort|ache|numbness|leg|arm|knee|foot|hip|shoulder|back|neck|joint|skin|eyes?|gums?|tooth|teeth|muscles?) (?:(?:may|might|can|could|will|often|usually|typically)(?: (?:also|be|feel|become|seem|appear|felt))*|(?:is|are) (?:usually|often|typically|sometimes|generally)(?: felt)?):$|^an? (?:person|patient|child|adult|individual) with [^:]{3,40} (?:may|might|can|could|will):$|\\bthings to (?:look|watch)(?: out)? for\\b[^:]*:$|\\bthere (?:may|can|might|will|could) (?:also )?be${end}`,
    ),
  },
  {
    list: 'symptoms',
    pattern: line(
      `^(?:are|is|do|does|have|has) (?:you|your [a-z]+|they)\\b[^?:]{0,40}? ?(?:suffering (?:from|with)|struggling with|experiencing|experience|experienced|noticed|noticing|notice|feel|feeling|have|had|bothered by|dealing with|living with)${end}|\\byou (?:could|may|might) be (?:dealing with|suffering from|living with)\\b[^:]* if\\b[^:]*:$`,
    ),
  },
  {
    list: 'causes',
    pattern: line(
      `\\b(?:results? from|due to|stems? from|arises? (?:from|out of)|comes? (?:on )?(?:from|after)|originates? (?:from|in)|(?:brought on|set off|triggered|provoked|irritated|compressed|damaged|pinched|injured|strained|created|produced|driven) by|attributed to|as a result of|because of|develops? (?:from|after|as a result of)|(?:starts?|begins?) (?:suddenly |gradually )?(?:after|following)|(?:when|if|where) there (?:is|are))${end}|\\b(?:contributors?|drivers)\\b[^:]{0,30}:$|^(?:viruses|bacteria|infections|germs|conditions|diseases|medications|drugs|foods|habits|jobs|sports|activities) (?:commonly |often |most |frequently |also )*(?:associated with|linked (?:to|with)|tied to|connected with)\\b[^:]*:$|\\b(?:following|these)\\b(?![^:]*\\bnot\\b)[^:]*\\b(?:(?:been|are|is) (?:[a-z]+ )?(?:associated|linked) (?:with|to)|known to (?:cause|trigger|irritate|aggravate|worsen)|responsible for)\\b[^:]*[.:]$|\\bfactors?\\b[^:]{0,40}\\b(?:contributes?|involved|responsible|to blame)\\b[^:]{0,20}:$|\\bplays? an? (?:[a-z]+ )?(?:role|part)(?: too| here| as well)?:$|\\bcan (?:all|both|each) (?:lead to|cause|contribute to)\\b[^:]*:$`,
    ),
  },
  {
    list: 'causes',
    pattern: line(
      `\\b(?:activities|habits|things|movements|factors|conditions|situations|events|injuries|medications|foods|jobs|sports|behaviou?rs|problems)\\b[^:]{0,30}\\b(?:causes?|leads? to|triggers?|contributes? to|irritates?|provokes?|brings? on|results? in|puts? (?:strain|stress|pressure) on)\\b[^:]{0,40}:$`,
    ),
  },
]
