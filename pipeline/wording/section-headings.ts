import type {SectionKind} from '../../schemas/vocabulary.ts'
import {anyOf} from '../text/any-of.ts'

/** A heading that `pattern` finds (tried on the heading in lower case with straight quotes) opens a section of `kind`. */
export interface HeadingRule {
  readonly kind: SectionKind
  readonly pattern: RegExp
}

/** Tried from the top; the first that fits decides. A project puts its own rules in front. */
export const sectionHeadings: readonly HeadingRule[] = [
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
      /^(?:what|things) (?:our |most )?(?:patients|people|clients|parents) (?:often |usually |always )?ask\b/,
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
    kind: 'seekHelp',
    pattern: anyOf(
      /^go straight to\b|^is it (?:serious|urgent|an emergency)\b|^how (?:urgent|serious) is\b/,
      /^time to get .* checked|\bwhen to get (?:it|them|this) (?:checked|looked at|seen)\b/,
      /^(?:please )?don't ignore\b|^(?:do|should) i need to (?:go to|see)\b/,
      /^when .*\bisn't (?:working|enough|cutting it|helping)\b/,
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
  {
    kind: 'other',
    pattern: anyOf(
      /^(?:if|when|what happens if)\b.*\b(?:untreated|ignored|not treated)\b/,
      /^(?:ongoing |current |future )?research\b/,
      /\bwhat (?:an?|your|the) (?:[a-z-]+ ){0,2}(?:session|visit|appointment)s? (?:looks?|feels?|is|will|involves?)\b/,
      /\b(?:treatment|therapy|care|physiotherapy) (?:can|may|will):?$/,
      /^when (?:not to|to (?:stop|avoid)|you should(?:n't| not))\b|^no treatment\b/,
      /^what our (?:patients|clients) (?:often |commonly )?(?:report|notice|say|experience)\b/,
      /\bcomplications?\b|^(the )?patho(logy|physiology)$|^(contra)?indications?\b/,
      /^when (to|should|is|do|does) .*\b(surgery|operat\w+)\b|^success rates?\b|\bresources:?$/,
      /\bchallenges$/,
      /\bsurgery (?:is|may be) (?:indicated|needed|required|recommended|considered) (?:when|if|for)\b/,
      /\bsurgery (?:is|may be) necessary (?:when|if|for)\b|\bindications? for surgery\b/,
      /^what makes .*\b(?:different|unique|special)\b|\bcandidates?\b|^follow[- ]up\b|^benefits (of|to)\b/,
      /^(conditions )?(what )?we treat$|^conditions (we )?treat(ed)?$/,
      /^(before|after) (the )?(treatment|surgery|physio\w*|therapy|your (visit|appointment))$/,
      /^why (choose|us\b|pick|trust|select)|^why should (you|i|we) (choose|seek|visit|come)\b/,
      /^what makes (us|our)\b|\bcosts?\b (in|of|for|estimate)\b/,
      /^(our )?(expertise|facilities|awards?)$|\bother (possible |potential )?(causes|conditions)\b/,
      /\bmyths?\b|\bquestions (to|you (can|could|should|may|might)) ask\b/,
      /\b(similar|related|associated) conditions\b|^related (?:treatments?|services|topics)\b|mistaken for/,
      /what else (could|can|might|may) it be/,
      /\bsymptoms? (checker|tracker|diary|quiz|calculator|assessment)\b/,
      /(?:conditions|problems|injuries|issues) (?:that )?(?:we|i) (?:commonly |often |usually )?(treat|see|help)/,
      /\b\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*,? (?:19|20)\d\d$/,
      /^what we (treat|do|offer)$/,
      /^(our|other|more|all) (services|conditions|articles|team|clinics?|treatments)\b/,
      /^(meet (the|our)|about (us|the (author|clinic)|our))|^who (can|will|could) (help|treat)/,
      /^who (to|should (i|you)) (see|ask|consult)|^who (can|will|could|might|should) benefit/,
      /^types of .* we (offer|do|perform)\b|^(leave|post|write) a (reply|comment)/,
      /^(\d+ )?(comments?|thoughts on|responses)\b|^share (this|on)\b|\btestimonials?\b/,
      /\b(patients?|clients?|customers?) (say|stories|reviews)\b/,
      /^(do not|don'?ts?|don't's)\b|^what are the (risks|side effects|dangers)\b/,
      /^are there (any )?(risks|side effects)|questions should (i|you) ask/,
      /^what (not to do|to avoid|should (i|you) avoid)/,
      /^(things|activities|exercises|movements|foods) to avoid/,
      /^(recent|latest|popular) (posts|articles|news)|^(opening|business) hours|^(prices|fees|costs?)\b/,
      /^(?:treatment |our |main )?(?:goals?|aims|objectives)(?: of .*)?$/,
      /^(?:what|things that) (?:doesn't|don't|won't|does not|do not|will not) (?:work|help)/,
      /^how to (?:use|perform|do|approach) (?:these|this|the|your)\b.*\bexercises?\b/,
      /^how to (?:get the most (?:out of|from)) (?:these|this|the|your)\b.*\bexercises?\b/,
    ),
  },
  {
    kind: 'faqs',
    pattern: anyOf(
      /\bfaqs?\b|frequently asked|(common|your|patients?|popular) questions/,
      /questions (we|you|people|patients)\b|questions (and|&) answers|\bq ?(?:&|and) ?a$|^q ?& ?a\b/,
      /^questions$|questions,? answered|^(?:[a-z'’-]+ ){1,4}questions$|^(?:got|any|have) questions\??$/,
      /you asked/,
      /people also ask|(commonly|often) asked/,
    ),
  },
  {
    kind: 'keyTakeaways',
    pattern: anyOf(
      /\btake[- ]?aways?\b|take[- ]home (message|point)s?\b|\bbottom line\b/,
      /\bkey (points|facts|messages)\b|^in (a nutshell|brief|short)\b|things to remember/,
      /points to remember|^tl;?dr|^(the )?short version|^(quick|brief) summary|^highlights$/,
    ),
  },
  {
    kind: 'references',
    pattern:
      /^(references?|reference list|sources?|further reading|bibliography|literature|citations?|foot ?notes?|end ?notes?|where (this comes|we got this) from|evidence)( and .*)?:?$/,
  },
  {
    kind: 'seekHelp',
    pattern: anyOf(
      /^(signs |times )?when (should|to|do|must|is it time to)\b.*\b(see|refer|seek|call|visit|book|get (help|checked|seen|medical)|consult|contact|ask|worry)\b/,
      /^(call|phone|dial|ring) (999|911|000|111|112|an? |your )/,
      /^(go|head|get) (straight )?to (a&e|the (nearest )?(emergency|hospital|er\b))/,
      /^(contact|call|see|tell|speak to|talk to) (a|an|your|the) (doctor|gp|physician|midwife|nurse|pharmacist|health\w*)/,
      /^seek (immediate|urgent|emergency|medical)|^(immediate action|(non-)?urgent advice)|\bdanger signs\b/,
      /^when to (?:come in|visit|pay us a visit|get it checked)\b/,
      /^when (?:it['’]?s|it is) (?:worth|time)\b.*\b(?:check\w*|help|see\w*|seen)\b/,
      /^when (?:to be|should (?:i|you) be) (concerned|worried|alarmed)/,
      /^should (i|you) (be|feel) (worried|concerned)/,
      /^(when|is|could|what if) .*\b(?:something (more )?(else|serious|more|sinister)|dangerous)\b/,
      /^(when|is|could|what if) .*\ban emergency\b/,
    ),
  },
  {
    kind: 'callToAction',
    pattern: anyOf(
      /^(?:ready|want|looking (for|to)|need (help|a hand)|(call|visit|ring|phone|message|email) us)\b/,
      /^(?:enquire|request (an|a|your)|let us|we can help|get in touch|get started|contact|book|schedule)\b/,
      /^(?:make an appointment|take the (first|next) step|talk to|come (and )?see us)\b/,
      /^(?:how to (book|find us|contact))\b|book (an?|your) |move pain[- ]free|available to help/,
      /start your recovery/,
    ),
  },
  {
    kind: 'seekHelp',
    pattern: anyOf(
      /\bred flags?\b|^(know )?(the )?warning signs\b(?!.*\b(?:of|may have begun|has begun|you have)\b)/,
      /\bneeds? (to see )?an? (medical )?(doctor|gp)\b/,
      /when (should|to|do|must)\b.*\b(?:see|seek|call|visit|book|get|consult|contact|ask|worry|talk|go)\b/,
      /when (should|to|do|must)\b.*\breach\b/,
      /\b(seek|get|getting|ask for) (medical |urgent |professional )?(help|advice|care|attention)\b/,
      /see (a|your) (doctor|gp|physio\w*|professional|specialist)|emergenc/,
    ),
  },
  {
    kind: 'symptoms',
    pattern: anyOf(
      /\bsymptoms?\b|\bsymptomatology\b/u,
      /^(?:sensory|visual|sleep|mood|motor) (?:disturbances|changes|problems)$/u,
      /^have you (?:ever )?(?:experienced|noticed|felt)\b/u,
      /\bsigns?\b(?! (?:up|in|on)\b)(?! (of|that) .*(progress|improv|recover|heal|better))/u,
      /what does it feel like|how does .* (feel|show)|how do (i|you) know/u,
      /what (to|you) (watch|look|may notice|might notice|will notice|may feel|might feel)/u,
      /^what you(?:'ll| will| may| might|'re likely to)? (?:feel|notice)\b|does it hurt\??$/u,
      /do you (experience|have any of|suffer)|are you (?:experiencing|suffering)/u,
      /how (?:is|are) .* recogni[sz]ed|(what|which|the) problems (does|do|can|it)|how it feels/u,
      /how .* presents?\b|\bfeels? like\b/u,
      /^what (?:patients|people|clients|you) (?:describe|report|notice|tell us|may see)\b/u,
      /^(common |typical )?(issues|complaints)( we see)?$/u,
      /^what (you|it|people|patients) (may |might |will |can )?feels?\b/u,
      /what (will|would|might|may|can|do|are) (i|you|people|patients)\b.*\b(feel|notice|experience)\b/u,
      /what you (might|may|will|could|can) (feel|notice|experience)/u,
      /^how (to|can (i|you)|do (i|you)) (tell|recogni[sz]e|spot)\b|^recogni[sz]ing\b/u,
      /^(do|have|could) (i|you) (have|got)\b|^check if (you|it'?s)\b|^when it'?s an? /u,
      /^is it (an? )?([\p{L}'-]+ ){0,2}[\p{L}'-]*(?:itis|osis|pathy|ica|elbow|knee|neck|shoulder)\?/u,
      /^is it (an? )?([\p{L}'-]+ ){0,2}[\p{L}'-]*(?:syndrome|sprain|strain|tear|fracture)\?/u,
      /^(clinical )?(presentation|features|picture)$/u,
      /^where (does|do|is|will|might) .*\b(hurt|hurts|felt|feel|pain)\b(?!.* come)/u,
      /^(does (this|it|that) )?sounds? (like you|familiar)|^do any of these (apply|sound)/u,
      /^effects (on|of)\b(?! treatment)/u,
      /^(?:the )?(?:psychological|physical|emotional|mental|behaviou?ral|cognitive)(?:,? (?:and|or|&) \p{L}+)? effects\b/u,
      /\b(?:can|may|might|could) cause:$/u,
      /^(you|patients|people|sufferers) (?!.*:$).*\b(experienc\w+|complain\w*|report|describe|notice)\b/u,
      /^how (does|can|will|might) .* affect (you|me)\b/u,
    ),
  },
  {
    kind: 'diagnosis',
    pattern: anyOf(
      /\bfind(?:ing)? (?:out )?(?:the|your) (?:root |real |true )?cause|\bdiagnos\w+/,
      /\bassess(ment|es|ed|ing)?\b|\binvestigations?\b|\bmri\b|\bx-?rays?\b|find out what\b|\btests?\b/,
      /\bexamination\b|\bscans?\b|imaging|how .* (is|do we) (found|identified|assessed|confirm\w*)/,
    ),
  },
  {
    kind: 'prevention',
    pattern: anyOf(
      /^risk reduction\b|^protect(?:ing)? (?:your|yourself)\b|(?<!response )\bprevent\w*\b/,
      /^how (to|can|could|do) .*\bavoid\b|\breducing (the|your) risk/,
      /avoid(ing)? (it|another|a (repeat|relapse)|re-?injury|recurrence|future)|keep(ing)? it away/,
      /stop(ping)? it (from )?(coming back|returning)|reduce (the|your) risk/,
      /stay(ing)? (injury|pain)[- ]free|lower(ing)? (the|your) risk/,
    ),
  },
  {
    kind: 'exercises',
    pattern: anyOf(
      /(?<!^(?:during|after|before|with|without) (?:[a-z]+ )?)\bexercises?\b(?! (?:specialist|therapist|physiologist|trainer|instructor|professional|scientist)s?$)/,
      /\bstretch(es|ing)?\b(?! marks?\b)|\bstrengthening\b|\bmovements? to try\b/,
      /home (program\w*|routine)|\bworkouts?\b|\byoga poses\b|\bgentle movements\b/,
      /\btry these (?:\d+ )?moves\b|\bdrills?\b|\bmoves (to|for|you)\b|^moves\b/,
      /\b(?:rehab(ilitation)?|loading|strength|training) (program\w*|protocol|plan|routine|schedule)\b/,
      /\b(?:return[- ]to[- ]running|first|home|weekly|daily) (program\w*|protocol|plan|routine|schedule)\b/,
      /\btraining (program\w*|protocol|plan|routine|schedule)\b/,
      /\b(mobility|strength|balance|stability|conditioning) work\b|\bwarm[- ]?up\b/,
    ),
  },
  {
    kind: 'recovery',
    pattern: anyOf(
      /\brecovery?\b|\brecover\b|\bprognosis\b|\boutlook\b|how long\b|\bhealing time|time ?(line|frame)/,
      /return(ing)? to (sport|running|work|activity|play)|what to expect/,
      /what (can|should|will) (i|you) expect|long[- ]term/,
      /^will (it|this|that|my|the|i) .*\b(better|away|heal|settle|recover)\b/,
      /\bback to (sport|work|running|normal|play|activity|training|the gym)\b/,
      /signs (of|that) .*(improv|heal|better)/,
    ),
  },
  {
    kind: 'selfCare',
    pattern: anyOf(
      /\b(r\.i\.c\.e|(rice|price|police) (protocol|method|principles?)\b)/,
      /self[- ]?(care|help|management|treat)|at home|home (remed|care|treatment)|yourself/,
      /what (can|should) (i|you) do|what (i|you) can do|^what to do\b|^first[- ]aid\b/,
      /^do'?s?( (and|&) don'?t'?s?)?:?$|^coping with\b|^(?:our |general )?recommendations?:?$/,
      /\bimmediate care\b|^(r\.?i\.?c\.?e|p\.?r\.?i\.?c\.?e|police|peace (and|&) love)\.?$/,
      /^(our |general |self[- ]care |home )?advice( (in|for|on|from|to) .*)?$/,
      /^(?:first |simple |some |the )*(?:steps|things) (?:that|which) (?:often |may |can |might |usually )*helps?\b/,
      /^how to (care for|look after|protect|help) (your|my|the)\b/,
      /things (you can|to) (do|try)|quick tips|\btips\b|manag(e|ing) (it|your|the pain)|living (?:well )?with/,
      /day[- ]to[- ]day|lifestyle(?! factors)/,
      /^(?:(?:effective|practical|proven|helpful|simple|key|natural|coping|evidence[- ]based) )*strategies (?:for (?!success\b)|to (?:manage|relieve|ease|reduce|treat|deal|cope)\b)/,
    ),
  },
  {
    kind: 'treatment',
    pattern: anyOf(
      /^(?!(?:previous|past|prior|history of|recent)\b)(?!.*\b(?:previous|past|prior) surger).*\bsurger(y|ies)\b/,
      /^(?:non[- ]?)?surgical(?: (?:options|care|management|solutions|approach(?:es)?))?$/,
      /^non[- ]operative\b|\btreat(ment|ments|ing|ed)?\b|\btherap(y|ies)\b|\bphysio\w*\b.*\bhelp/,
      /\bhelps?\b.*\bpeople\b|how (we|can we|do we|does|can|will|our) .*(help|fix|manage|do)/,
      /how .* (helps?|treats|is managed|is treated)|\bmanagement\b|\bmedications?\b|\binjections?\b|options/,
      /\bremed(y|ies)\b|what can be done/,
      /^(?:finding relief|ways to (?:manage|treat|relieve)|cures|dealing with it|the role of physio\w*)\b/,
      /^(?:our|my) approach\b|^how (?:we|i) (?:approach|treat|manage)\b|^managing\b|\bconservative\b/,
      /\bmedicines?\b/,
      /^(physio(therapy)?|osteopathy|chiropractic|podiatry)( care| treatment)?$/,
      /^what (can|does|do|will|could) (an?|the|your|my|our) (physio|chiro|osteo|podiatr|doctor|therapist|surgeon|specialist|massage)\w*\b.*\bdo\b/,
      /^what we do about\b/,
      /^what (?:really |can |may |might |could |will |usually |often )*(?:helps?|works)\b(?!.* (?:diagnos|prevent))/,
      /\b(get|gets|getting) rid of\b|^(fixing|easing|relieving|soothing|beating) /,
      /^(?:[a-z-]+ ){0,2}interventions?$/,
      /^how (?:do|can|should) (?:i|you) (?:fix|treat|manage|ease|relieve|deal with|cure|beat)\b/,
      /^physio(therapy)? for\b|\brehab(ilitation)?\b|how to (fix|manage|ease|relieve)/,
      /\b(?:non-?surgical|natural|effective) (?:[a-z-]+ )?relief\b/,
      /\b[a-z]+(?:ectomy|plasty|otomy) for\b/,
      /^(?:assistive devices|(?:additional |other )?modalities|aids|devices|supports)(?: and [a-z]+)?$/,
      /^(?:acute|immediate|initial) care\b|^(?:common |surgical |available |our )*procedures(?: we .*)?$/,
      /\b(?:chiropractic|osteopath\w*|massage|acupuncture) (?:help|care) for\b/,
      /^(?:the )?role of (?:chiropractic|osteopath\w*|massage|acupuncture|manual therapy)\b/,
      /^(?:common |our |typical )?approaches(?: include)?:?$|\bcure\b|\bsolutions?\b/,
    ),
  },
  {
    kind: 'overview',
    pattern: anyOf(
      /^what (is|are|does|do)\b.* why .*\b(important|matters?)\b/,
      /^who (is|are|does it) (most )?affect(ed)?\b|^what (does|do) (the|your|an?) .* do\?/,
    ),
  },
  {
    kind: 'causes',
    pattern: anyOf(
      /^(?!(?:stop|avoid|cut|reduce|limit|remove|change|address(?:es|ing)?|treat(?:s|ing)?|fix(?:es|ing)?|tackl(?:es?|ing)|find(?:s|ing)?|target(?:s|ing)?|identif(?:y|ies|ying)|eliminat(?:es?|ing)|correct(?:s|ing)?)\b|.*\bto (?:address|treat|fix|find)\b).*\bcaus(e|es|ed|ing)\b/,
      /\brisk\b|\brisk factors?\b|why (does|do|did|is|are|has|have|it|you)\b/,
      /^why .*\b(makes?\b.* worse|common|happens?|occurs?|develops?|hurts?|aches?|starts?)\b/,
      /what (brings|leads|triggers|makes)|\bworsens?\b|\btriggers?\b(?! (fingers?|thumbs?|points?)\b)/,
      /who (gets|is|are|can|suffers|does)\b(?! (?:it help|involved|behind|on your|on our)\b)/,
      /how (does|do|did|can) .* (happen|develop|start|occur|come about|get)\b/,
      /how .* (develops|happens|starts|begins|occurs)|where (does|do) .* come from/,
      /(?<!^(?:avoid|reduce|limit|remove|manage|managing|avoiding|minimi[sz]e) )(contribut|predispos|aggravat)\w+ factors?/,
      /\blifestyle factors\b|factors (that|which)\b|^reasons?$|reasons (for|behind|why)/,
      /\b(common|possible|main|several|many|likely|usual|top|\d+) reasons\b|what (goes|went) wrong/,
      /\ba?etiology\b|\b(?:can|may|might) (?:occur|happen|develop) (?:due to|because of|from)\b/,
      /^(?:genetic|environmental|biological|biomechanical|hormonal) (?:risk )?factors?$|^factors .* role\b/,
      /\bmechanisms? (of|behind)\b|^why me\b|^what('s| is| lies) (behind|to blame)|\bculprits?\b/,
      /usual suspects|^what (can|could|might) (make|bring|trigger)\b/,
    ),
  },
  {
    kind: 'overview',
    pattern: anyOf(
      /^what('s| is| are| exactly is)\b(?!.*\b(do|done)\b)|^overview|^(?:all )?about\b|\bneed to know\b/,
      /^understanding\b|^definition|^description|^introduction|^background|^the basics|explained$/,
      /^(the )?anatomy|^summary|at a glance|^how common/,
      /^(the )?(different |main |various )?(types?|kinds?|grades?|forms?|stages(?! of (?:healing|treatment|care)\b)) of|^(key )?facts\b/,
    ),
  },
]

/** What brought a condition on, although it treats another: “Medication side effects”, “Previous surgery”. */
export const takenBefore =
  /^(?:(?:certain|some|prescription|medical|previous|past|prior|recent) )*(?:medications?|medicines?|drugs?|surger(?:y|ies)|medical procedures|injections)(?: (?:use|overuse|side[- ]effects?|effects?|factors?|related))?$/i

/** A heading that names a part of the section before it. */
export const partHeading = anyOf(
  /^(?:the )?(?:(?:grade|stage|phase|type|level|step|part|week|weeks|day|days|month|months)s? (?:\d|[iv]+\b|one\b|two\b|three\b|four\b))/iu,
  /^(?:the )?(?:(?:first|second|third|fourth|early|late|later|middle|final|acute|chronic|sub-?acute|advanced|mild|moderate|severe) (?:stage|phase|grade)\b)/iu,
  /^(?:the )?(?:(?:mild|moderate|severe|grade [iv]+)(?: \p{L}+)?(?: \([^()]*\))?:?$)/iu,
)

/** A whole line that can only be a heading, wherever it stands. */
export const topicLine = anyOf(
  /^(?:the |what (?:are|is) the )?(?:common |main |typical |early |first |possible |general |frequent |most common )*(?:symptoms?|signs|signs (?:and|&) symptoms|symptoms (?:and|&) signs|causes?|causes (?:and|&) risk factors|risk factors|treatments?|treatment (?:options|information|approach)|diagnosis|prevention|exercises|overview|recovery|complications|management|faqs?|frequently asked questions|key takeaways|when to (?:see a doctor|seek help|get help)|self[- ]care|home remedies)(?: (?:of|for) [\p{L}’' -]{2,50})?[:?]?$/iu,
  /^what (?:is|are|causes) [\p{L}’' -]{3,40}\?$/iu,
  /^how (?:is|are) [\p{L}’' -]{3,40} (?:diagnosed|treated|prevented|caused)\?$/iu,
  /^how (?:can |does |do )?(?:an? )?(?:we|physio\w*|physical therap\w+|osteopath\w*|chiropract\w*(?: care)?|massage(?: therapy)?|acupuncture|podiatr\w*)(?: can| may)? helps?(?: you)?\??$/iu,
)
