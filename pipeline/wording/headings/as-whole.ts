import {anyOf} from '../../text/any-of.ts'
import type {HeadingRule} from './heading-rule.ts'

/** Headings of a few words that are known from their first to their last, before any part of them is. */
export const asWhole: readonly HeadingRule[] = [
  {
    kind: 'other',
    pattern: anyOf(
      /^(?:payment|financ\w+|billing|insurance|booking|contact|pricing|appointment|parking) options?$/,
      /^(?:what are )?(?:the )?(?:possible |potential |main )?(?:risks|side[- ]effects|dangers|drawbacks|disadvantages|limitations) (?:of|from|with) (?:[a-z-]+ ){0,3}(?:surgery|[a-z]+(?:ectomy|plasty|otomy|oscopy|desis)|treatments?|procedures?|injections?|medications?|medicines?|drugs|therapy|an operation)\b/,
    ),
  },
  {
    kind: 'recovery',
    pattern: anyOf(
      /^what (?:to|you can|can you|can i|should i) expect (?:during|in|from|after) (?:your |the )?(?:recovery|rehab\w*|healing)\b/,
      /^when (?:will|can|do|could) (?:i|you|we|it|my [a-z]+|your [a-z]+) (?:be )?(?:gets? better|better|heal|recover|return|resume|go back|get back|drive|run|walk|play|exercise|train|work)\b/,
      /^(?:the )?(?:stages|phases) of (?:healing|recovery)$|^(?:the )?(?:healing|recovery) (?:process|stages|phases|journey)$/,
    ),
  },
  {
    kind: 'diagnosis',
    pattern: anyOf(
      /^how (?:do|can|will|would) (?:i|you|we) get (?:it |this )?(?:diagnosed|tested|assessed|checked)\b/,
      /^(?:a |the )?physical exams?$|^(?:medical |further |clinical )?testing$/,
    ),
  },
  {
    kind: 'seekHelp',
    pattern: anyOf(
      /^urgent (?:guidance|care|advice|help|attention)\b/,
      /^(?:urgent|serious|emergency|alarm|alarming|dangerous|worrying|concerning|red[- ]flag) (?:signs|symptoms)\b/,
      /^seeking (?:medical|professional|urgent|emergency|immediate) (?:help|attention|care|advice)\b(?!.*\btreatment)/,
      /^when (?:is|does|can) (?:it|this|[a-z ]{3,30}) (?:become )?(?:serious|an emergency|dangerous|a concern)\b/,
    ),
  },
  {
    kind: 'prevention',
    pattern: anyOf(
      /^(?:how to |ways to |tips to )?(?:minimi[sz]|lessen|decreas|cut|lower|reduc)(?:e|ing|ting|ning|en)? (?:the |your )?(?:[a-z]+ )?(?:risks?|chances?|likelihood)\b/,
      /^(?:how to |ways to )?(?:keep|stop)(?:ping|ing)? .*\bfrom (?:coming back|returning|happening|recurring|occurring)\b/,
      /^(?:how to )?avoid(?:ing)? (?:the |future |further |more |another )?(?:[a-z-]+ )?(?:injur(?:y|ies)|problems|pain|recurrences?|relapses?|attacks?|infections?|episodes?)$/,
      /^precautions?$|^staying (?:healthy|well|active|strong|on top of it|injury[- ]free)$/,
    ),
  },
  {
    kind: 'symptoms',
    pattern: anyOf(
      /^(?:(?:key|common|main|early|typical|possible|top) )*indicators?(?: (?:of|for|that) (?!success|progress|recovery|healing|quality).*)?$/,
      /^(?:(?:the|common|typical|clinical|physical|main) )*manifestations?(?: of .*)?$|^how (?:does|do|can|might|will) .* manifest\b/,
      /^(?:the )?(?:typical|common|usual|classic|clinical) presentation(?: of .*)?$/,
      /^(?:how (?:to|can (?:i|you)|do (?:i|you)) identify|identifying) (?!.*\b(?:causes?|triggers?|sources?|root|problem|goals|needs|risks?|areas?|factors?|foods?)\b)/,
      /^how (?:to|(?:can|could|would) (?:i|you)) know (?:if|whether|that|when) (?:you|it|your|i|my)\b/,
      /^(?:do(?:es)? )?(?:these|this|that|any of (?:these|this)) (?:[a-z ]+ )?(?:sound|feel|seem|look)s? (?:like (?:you|me)\b|like your (?:day|life|week|child|pain)|familiar)\b|^feels? familiar\b/,
      /^is this you\b|^(?:the )?clues\b(?!.*\bcauses?\b)|^pain (?:patterns?|locations?|distribution)$/,
      /^(?:when|if) you have .*, you (?:may|might|can|could|will) (?:feel|notice|experience|have)\b/,
      /^what (?:do |does |can )?(?:(?:most|many) )*(?:patients|people|clients|sufferers|athletes|runners|parents|you)(?: with [a-z' -]{3,40})?(?: (?:may|might|often|typically|usually|commonly|can))? (?:report|describe|complain of|experience|notice)\b/,
      /^(?:clinical|classic|characteristic|typical|distinguishing|common) (?:features|characteristics)(?: of .*)?$/,
      /^(?:[^?]{3,30}\? )?what (?!.*\b(?:living|life|recovery|surgery|treatment|therapy|session|visit)\b)[a-z' -]{3,40} is like$/,
    ),
  },
  {
    kind: 'causes',
    pattern: anyOf(
      /^(?:the )?root of (?:the|your|my) (?:problem|pain|issue)$|^behind (?:the|your|my) (?:pain|symptoms?|problem|headaches?|discomfort)$/,
      /^what (?:else )?(?:can |may |might |could )?(?:contributes?(?: to)?|provokes?|results? in|creates?|induces?|sparks?)\b(?!.*\b(?:recovery|success|healing)\b)/,
      /^(?:the )?(?:(?:main|common|likely|possible|usual) )*sources? of (?:the |your )?(?:[a-z-]+ ){0,3}(?:pain|discomfort|problem|strain|headaches?|infections?|irritation)$/,
      /^(?:(?:common|the|main|possible) )*(?:causative|causal|trigger|triggering|contributory) factors?(?: .*)?$|^factors$/,
      /^factors (?:behind|contributing to|involved in|leading to|associated with) (?!.*\b(?:recovery|healing|success|treatment|cost|choice)\b)/,
      /^the (?:reasons? )?why$|^the reasons? why\b|^what(?: is|'s) responsible for\b|^why me\b/,
      /^how (?:is|are) .*\b(?:contracted|acquired|passed on|caught|caused)\b|^how (?:does|do|can) .* form\b/,
      /^how (?:you|people|we|someone|athletes|children|runners)(?: (?:might|can|may|could))? (?:get|catch|develop|contract|end up with)\b/,
      /^(?!where this comes from)where (?:does |do |is )?(?:the |your |this |my |it\b)?.*\bcom(?:e|es|ing) from$|^where (?:does|do|is) .*\bcom(?:e|es|ing) from\?$|^origins?$/,
      /^(?:things|activities|habits|movements|foods) (?:that|which) (?:can |may |might )?makes? .*\bworse$/,
      /^(?:common |main )?ways to get (?:injured|hurt)$|^(?:common |the |typical )?injury mechanisms?$/,
      /^[a-z' -]{3,40} (?:and|&) other causes$/,
      /^(?:lifestyle|environmental|dietary|medical|physical|genetic|emotional|psychological|biological|social)(?:,? (?:and|&|or) [a-z-]+)* (?:causes|triggers)$/,
    ),
  },
  {
    kind: 'treatment',
    pattern: anyOf(
      /^what (?:actually|really|truly) (?:works?|helps?)(?: (?:for|with|against) .*)?$/,
      /^how (?:do|can|could|will|should) (?:i|you|we) (?:get (?:better|rid|relief|well|over|help|back on|out of)|heal|recover from|stop|correct|resolve|solve|address|reduce|alleviate|soothe|calm|help)\b(?!.*\b(?:coming back|happening|returning|recurring|spread\w*|risk)\b)/,
      /^how (?:is|are|can|should|could) .*\b(?:managed|controlled|relieved|corrected|resolved|cured|fixed|handled|helped|healed)\??$/,
      /^how to (?:stop|get relief|get over|deal with|heal|cure|treat|beat|get rid of|correct|resolve|reduce|alleviate|soothe|calm|overcome|help|control|fight)\b(?!.*\b(?:coming back|happening|returning|recurring|spread\w*|risks?|prevent|avoid|yourself|at home)\b)/,
      /^how (?:chiropractic|physio\w*|physical therapy|osteopath\w*|massage|acupuncture|podiatry|pilates|yoga|[a-z]+ therapy)(?: care| treatment)?(?: (?:can|may|could|might))? (?:works?|treats?|helps?|relieves?|addresses|fix(?:es)?|eases?|manages?)\b/,
      /^what (?:can|could|does|do|will|would|might|should) (?:an? |the |your |our |my )?(?:physio\w*|physical therap\w+|chiro\w*|osteo\w*|massage|acupunct\w+|podiatr\w*|therapists?|we|treatment|naturopath\w*|homeopath\w*)\b(?: [a-z]+)* (?:do|offer|help|involve|include)\b(?!.*\b(?:treat|cost|charge)\??$)/,
      /^what (?:your|our|an?|the) (?:physio\w*|physical therapist|chiropractor|osteopath|podiatrist|therapist|dentist|doctor)s?(?: (?:can|will|may|might|could))? (?:do|does|can do|recommends?|suggests?|advises?)\b/,
      /^what (?:dr\.? [a-z]+(?: [a-z]+)?|we|our (?:team|doctors?|clinic|physios?|chiropractors?)|your [a-z]+) uses?\b/,
      /^what we (?:recommend|suggest|advise|can do|do for|do to help|can offer)\b/,
      /^(?:the )?ways (?:we|you|our [a-z]+|chiropract\w+|physio\w*|osteopath\w*|massage) can help\b/,
      /^(?:(?:getting|finding|natural|safe|effective|drug-free|pain|ways to get|ways to find|how to get|how to find) )*relief(?: for .*)?$/,
      /^(?:symptom|pain|stress|flare-?up|inflammation) (?:management|relief|control)(?: (?:for|with|through|options|techniques|strategies)(?: .*)?)?$/,
      /^(?:controlling|combatt?ing|overcoming|resolving|conquering|tackling|correcting|curing|reversing|defeating|alleviating) (?!.*\b(?:causes?|risks?|time|process|stages|fears?|challenges|myths?)\b)(?:[a-z'-]+ ){0,4}[a-z'-]+$/,
      /^(?:chiropractic|osteopathy|physiotherapy|physio|physical therapy|massage|acupuncture|podiatry|reflexology|homeopathy|naturopathy)(?: care| treatment| therapy)? (?:for|with|helps?|can help) (?!(?:you|children|kids|pregnancy|everyone|athletes|seniors|babies|families|us|me)\b)[a-z' -]{3,40}$/,
      /^(?:the|an?|our) (?:chiropractic|physio\w*|osteopath\w*|holistic|integrated|multi-?disciplinary|comprehensive|evidence-based|natural|functional|conservative) (?:approach|solution|method|way)(?: to (?!prevent|diagnos|assess).*)?$/,
      /^(?:our|my) (?:methods?|therapies|programs?|programmes?|protocol|services for .*|treatments for .*|plan)$/,
      /^(?:(?:your|the|a|my|our|general|typical|usual|personal) )*(?:care|treatment|action|management)(?: (?:and|&) (?:alignment|recovery|rehab\w*|management|treatment|care|therapy))? plan$|^plan of care$|^treatment ladder$|^the (?:fix|remedy|answer)$/,
      /^(?:can|could|will|does) (?:you|we|it|this|they) (?:be )?(?:fix|fixed|treat|treated|cured?|heal|healed)\b/,
      /^(?:does|do|can|could|will|would) (?!.*\b(?:need|home|exercises?|stretch\w*) )[a-z -]{3,40} helps?\b(?!.*\b(?:prevent|diagnos|who)\w*)/,
      /^help for (?!(?:you|families|parents|carers|everyone)\b)[a-z' -]{3,40}$|^long[- ]term (?:treatments?|care|solutions?|control|relief)\b/,
    ),
  },
  {
    kind: 'selfCare',
    pattern: anyOf(
      /^how to cope\b|^what to try(?: first| at home)?$|^(?:immediate|first|simple|practical) (?:steps|measures|actions)$/,
      /^steps (?:you|i|we)(?: can)? take\b(?!.*\b(?:prevent|avoid|reduce)\b)|^steps to take$/,
      /^(?:dietary|diet|nutrition(?:al)?) (?:advice|tips|recommendations|guidelines)$|^diet (?:and|&) lifestyle(?: .*)?$/,
    ),
  },
  {
    kind: 'callToAction',
    pattern: anyOf(
      /\bclick here\b/,
      /^don't (?:wait|suffer|delay|live with|let .* (?:hold|keep|stop) you)\b(?!(?: on)? (?:these|such|the) (?:[a-z]+ )?(?:symptoms|signs)\b)/,
      /^(?:are you )?still (?:in pain|suffering|struggling|hurting|unsure|not sure)\b/,
    ),
  },
  {
    kind: 'overview',
    pattern: anyOf(
      /^what (?:does|do|did) .* mean\??$|^what do we mean by\b|^(?:general|basic) information$|^intro$/,
      /\b(?:an|a brief|a quick|a short) overview$|^[a-z' -]{3,40} 101$|^let's talk about\b|^(?:the|quick) facts$/,
      /^a closer look\b/,
    ),
  },
]
