import {anyOf} from '../../text/any-of.ts'
import type {HeadingRule} from './heading-rule.ts'

/** Headings that are known by a whole phrase, whichever words of other kinds stand in it. */
export const byPhrase: readonly HeadingRule[] = [
  {
    kind: 'other',
    pattern: anyOf(
      /^who(?: is|'s) (?:on|in) .*\bteam\b|^what to bring\b|^pre-?(?:surgical|operative|op|procedure)\b/,
      /^prepar(?:ing|ation) for (?:the |your )?(?:surgery|operation|procedure)\b/,
      /^what happens (?:at|during|on|in|when)\b(?!.*\b(?:assess|exam|test|scan|diagnos))/,
      /\b(?:your|the) (?:first|next|initial) (?:appointment|visit|session|consultation)\b/,
      /^when (?:i'm|we're|i am|we are) not\b|\bthings? worth (?:knowing|noting|mentioning)\b/,
      /^why (?:you|we|it|this|that) (?:shouldn't|should not|mustn't|works|matters)\b/,
      /^(?:what are )?(?:the )?(?:key |main |many )?(?:benefits|advantages) of\b/,
      /\breasons to (?:treat|choose|try|visit|see)\b|\bin it for (?:you|me)\b|\bfeel after\b/,
      /^what (?:to|(?:can|could|should|will) you|you (?:can|could|should|might|may|will)) expect (?:after|from|during|at|when)\b/,
    ),
  },
  {
    kind: 'symptoms',
    pattern: /^(?:[a-z]+ )?signs (?:that )?you (?:might|may|could) (?:benefit|need|have)\b/,
  },
  {
    kind: 'diagnosis',
    pattern: anyOf(
      /^screening\b|^ruling out\b|^finding out\b/,
      /^how (?:does|do|will|can|would) (?:(?:your|an?|the|my) [a-z-]+(?: [a-z-]+)?|dentists|doctors|gps|specialists|we) (?:check|test|know|tell|find|look for)\b/,
    ),
  },
  {
    kind: 'faqs',
    pattern: anyOf(
      /^(?:still )?(?:have|got) (?:more |any |a )?questions?\b/,
      /questions (?:our |most |many )?(?:patients|clients|people|parents) .*\bask\b|\bqueries\b/,
      /\bquick answers (?:to|about|for)\b|^(?:your )?quick answers$/,
      /^(?:what|things) (?:our |most )?(?:patients|people|clients|parents) (?:often |usually |always |most )?ask\b/,
    ),
  },
  {
    kind: 'causes',
    pattern: anyOf(
      /^(?!.*\b(?:lower|reduce|reducing|prevent\w*|avoid\w*)\b).*\brisk factors\b|^(?:non-?)?modifiable\b/,
      /\b(?:am|are|is|be|makes?|people) .*\bmore (?:likely|susceptible|prone|vulnerable)\b|\bprone to\b/,
      /\bsusceptib\w+/,
      /^(?:common )?(?:medications?|medicines?|drugs) (?:that|which) (?:can |may |might |could )?(?:raise|increase|cause|trigger|worsen|bring|lead)\b/,
      /\b(?:increases?|raises?) (?:your |the |my )?(?:chances?|odds|likelihood)\b|\bvulnerable\b/,
      /^(?:who|which|what) .*\b(?:most (?:often |commonly )?affected|suffers? most|most at risk)\b/,
      /^are .*\baffected more\b/,
      /^(?:the )?origins? of\b|\bsets (?:it |them |[a-z]+ )?off\b|^what sets off\b|^why .*\bflares?\b/,
      /\bcontributing (?:mechanisms|causes|conditions)\b/,
      /^reasons? (?:you|your|for|why|people|that)\b/,
      /^how (?:do|does|can|did) (?:you|people|someone|i|children|adults) (?:get|catch|contract|end up with)\b/,
    ),
  },
  {
    kind: 'prevention',
    pattern: anyOf(
      /^(?:avoiding|stopping) (?:flare-?ups|another|future|repeat|further)\b|\bward(?:ing)? off\b/,
      /^stop(?:ping)? .* before (?:it|they) (?:starts?|begins?)|\bbe avoided\b|\bat bay\b/,
      /\blower(?:ing)? your chances\b|\bsteer clear\b|\bstep ahead of\b/,
      /\bkeep (?:your|their) .*\b(?:healthy|strong|in shape)\b|\bdon't get it again\b/,
      /\bergonomic (?:tips|advice|set-?up)\b|\bwork ?station\b|\bdesk set-?up\b/,
    ),
  },
  {
    kind: 'symptoms',
    pattern:
      /^don't (?:wait on|live with|put up with|overlook) (?:these|such|the) (?:[a-z]+ )?(?:symptoms|signs)\b/,
  },
  {
    kind: 'seekHelp',
    pattern: anyOf(
      /^go straight to\b|^is it (?:serious|urgent|an emergency)\b|^how (?:urgent|serious) is\b/,
      /^time to get .* checked|\bwhen to get (?:it|them|this) (?:checked|looked at|seen)\b/,
      /^(?:please )?don't ignore\b|^(?:do|should) i need to (?:go to|see)\b/,
      /^when .*\bisn't (?:working|enough|cutting it|helping)\b/,
      /^when (?:an? |the )?(?:professional|medical|specialist|clinical|further) (?:evaluation|assessment|advice|attention|help|review|care)\b.*\b(?:appropriate|needed|necessary|advisable|advised|recommended|required|important)$/,
      /^when .*\b(?:get|have) (?:it|them|this) (?:checked|looked at|seen)\b/,
    ),
  },
  {
    kind: 'selfCare',
    pattern: anyOf(
      /^(?:\d+ )?(?:[a-z-]+ ){0,2}(?:ways|things|steps|tips) .*\b(?:to|that) (?:soothe|ease|relieve|cope|calm|feel better|help yourself)\b/,
      /^helping your (?:child|baby|toddler)\b|^what can i do to help\b|^quick fixes\b|^diy\b/,
      /\bin the meantime\b|^looking after (?:your|yourself)\b/,
      /^caring for (?:someone|an? [a-z]+|your child)\b.*\bwith\b/,
    ),
  },
  {
    kind: 'symptoms',
    pattern: anyOf(
      /^how (?!do\b|does (?:it|the treatment)\b|to\b).* (?:looks?|feels?)(?: and (?:looks?|feels?))?\??$/,
      /^what (?!.*\b(?:free|recovery|treatments?|success|progress|healing|a good|life)\b).* (?:looks?|feels?) like\b/,
      /^(?:symptom )?checklist\b|^you (?:may|might|could) (?:be suffering from|have|be experiencing)\b/,
      /^(?!.*\b(?:else|serious|emergency|something)\b).*\bcould it be\b/,
      /^is your (?:child|baby) showing\b|^presenting (?:complaints|features|problems)\b/,
      /\bshows? (?:itself|up)$|^what (?:patients|people) .*\btell us\b|^do you recogni[sz]e\b/,
    ),
  },
  {
    kind: 'treatment',
    pattern: anyOf(
      /^what (?:your|an?|the|my) (?:gp|doctor|dentist|physician|specialist|consultant|surgeon|pharmacist)s? (?:may|might|can|could|will|would) (?:prescribe|recommend|suggest|offer|advise)\b/,
      /^how (?:do|does|can|will|would) (?:dentists?|doctors?|gps?|surgeons?|physio\w*) (?:deal with|treat|fix|manage|help)\b/,
      /^(?:an? )?(?:[a-z-]+ )?(?:ways?|approach) to (?:manage|managing|treat|treating|deal with)\b/,
      /^can (?:an? )?(?:physio\w*|physical therapy|chiropract\w*|osteopath\w*|acupuncture|massage|dry needling|shockwave)\b.*\bhelp\b/,
      /^(?:evidence-based|hands-on) care (?:for|of)\b|^getting (?:you|the right help)\b|\bout of pain\b/,
    ),
  },
  {
    kind: 'diagnosis',
    pattern: /^how (?:do|can|will) (?:i|we|you|my doctor) find out\b|^\p{L}+'s? sign:?$/u,
  },
  {
    kind: 'causes',
    pattern:
      /^(?:(?:common|main|possible|potential|the) )*causes of\b(?!.* (?:and|&) (?:symptoms|treatments?)\b)/,
  },
  {
    kind: 'selfCare',
    pattern: /^to (?:manage|ease|relieve|treat) .*:$|\b(?:recovery|relief|home care) tips\b/,
  },
  {
    kind: 'causes',
    pattern:
      /^why (?:does|do|can|is|are|might|may) .*\b(?:hurt|swell|ache|swollen|sore|stiff|painful|happen)\b/,
  },
  {
    kind: 'treatment',
    pattern: anyOf(
      /^(?:managing|easing|relieving|treating|reducing) (?:the |your |my )?(?:[\p{L}-]+ )?symptoms\b/u,
      /^(?:minimi[sz]ing|dealing with|controlling|coping with) (?:the |your |my )?(?:[\p{L}-]+ )?symptoms\b/u,
      /^(treatments?|management)( options)? ?[:–-] |\bdiagnos\w+ (and|&) (treatments?|management)\b/u,
      /\btreat\w* (?:and|&|or) prevent\w*|\bpreventi(ve|ative) (treatments?|medications?|therap(y|ies))\b/u,
    ),
  },
]
