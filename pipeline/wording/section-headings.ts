import type {SectionKind} from '../../schemas/vocabulary.ts'

/** A heading that `pattern` finds (tried on the heading in lower case with straight quotes) opens a section of `kind`. */
export interface HeadingRule {
  readonly kind: SectionKind
  readonly pattern: RegExp
}

/** Tried from the top; the first that fits decides. A project puts its own rules in front. */
export const sectionHeadings: readonly HeadingRule[] = [
  {
    kind: 'other',
    pattern:
      /\bcomplications?\b|\bother (possible |potential )?(causes|conditions)\b|\bmyths?\b|\bquestions (to|you (can|could|should|may|might)) ask\b|\b(similar|related|associated) conditions\b|mistaken for|what else (could|can|might|may) it be|\bsymptoms? (checker|tracker|diary|quiz|calculator|assessment)\b|conditions (that )?(we|i) (treat|see|help)|^what we (treat|do|offer)$|^(our|other|more|all) (services|conditions|articles|team|clinics?|treatments)\b|^(meet (the|our)|about (us|the (author|clinic)|our))|^who (can|will|could) (help|treat)|^who (to|should (i|you)) (see|ask|consult)/,
  },
  {
    kind: 'faqs',
    pattern:
      /\bfaqs?\b|frequently asked|(common|your|patients?|popular) questions|questions (we|you|people|patients)\b|questions (and|&) answers|^q ?& ?a\b|questions answered|you asked/,
  },
  {
    kind: 'keyTakeaways',
    pattern:
      /\btake[- ]?aways?\b|take[- ]home (message|point)s?\b|\bbottom line\b|\bkey (points|facts|messages)\b|^in (a nutshell|brief|short)\b|things to remember|points to remember|^tl;?dr/,
  },
  {
    kind: 'references',
    pattern:
      /^(references?|sources?|further reading|bibliography|citations?|foot ?notes?|end ?notes?|where this comes from|evidence)( and .*)?:?$/,
  },
  {
    kind: 'seekHelp',
    pattern:
      /^(signs |times )?when (should|to|do|must|is it time to)\b.*\b(see|seek|call|visit|book|get (help|checked|seen|medical)|consult|contact|ask|worry)\b/,
  },
  {
    kind: 'callToAction',
    pattern:
      /^(ready|want|looking (for|to)|need help|let us|we can help|get in touch|get started|contact|book|schedule|make an appointment|take the (first|next) step|talk to|come (and )?see us|how to (book|find us|contact))\b|book (an?|your) |move pain[- ]free|available to help|start your recovery/,
  },
  {
    kind: 'seekHelp',
    pattern:
      /\bred flags?\b|^(know )?(the )?warning signs\b|when (should|to|do|must)\b.*\b(see|seek|call|visit|book|get|consult|contact|ask|worry|talk|go|reach)\b|\b(seek|get|getting|ask for) (medical |urgent |professional )?(help|advice|care|attention)\b|see (a|your) (doctor|gp|physio\w*|professional|specialist)|emergenc/,
  },
  {
    kind: 'symptoms',
    pattern:
      /\bsymptoms?\b|\bsigns?\b(?! (of|that) .*(improv|recover|heal|better))|what does it feel like|how does .* (feel|show)|how do (i|you) know|what (to|you) (watch|look|may notice|might notice|will notice|may feel|might feel)|does it hurt\??$|do you (experience|have any of|suffer)|are you experiencing|(what|which|the) problems (does|do|can|it)|how it feels|how .* presents/,
  },
  {
    kind: 'diagnosis',
    pattern:
      /\bdiagnos\w+|\bassessment\b|\btests?\b|\bexamination\b|\bscans?\b|imaging|how .* (is|do we) (found|identified|assessed|confirm\w*)/,
  },
  {
    kind: 'prevention',
    pattern:
      /\bprevent\w*\b|avoid(ing)? (it|another|a (repeat|relapse)|re-?injury|recurrence|future)|keep(ing)? it away|stop(ping)? it (from )?(coming back|returning)|reduce (the|your) risk|stay(ing)? (injury|pain)[- ]free|lower(ing)? (the|your) risk/,
  },
  {
    kind: 'exercises',
    pattern:
      /\bexercises?\b|\bstretch(es|ing)?\b|\bstrengthening\b|\bmovements? to try\b|home (program\w*|routine)|\bworkout\b|\bdrills?\b|^moves\b/,
  },
  {
    kind: 'recovery',
    pattern:
      /\brecovery?\b|\brecover\b|\bprognosis\b|\boutlook\b|how long\b|\bhealing time|time ?(line|frame)|return(ing)? to (sport|running|work|activity|play)|what to expect|long[- ]term|signs (of|that) .*(improv|heal|better)/,
  },
  {
    kind: 'selfCare',
    pattern:
      /self[- ]?(care|help|management|treat)|at home|home (remed|care|treatment)|yourself|what (can|should) (i|you) do|^what to do\b|things (you can|to) (do|try)|quick tips|\btips\b|manag(e|ing) (it|your|the pain)|living with|day[- ]to[- ]day|lifestyle/,
  },
  {
    kind: 'treatment',
    pattern:
      /\btreat(ment|ments|ing|ed)?\b|\btherap(y|ies)\b|\bphysio\w*\b.*\bhelp|\bhelps?\b.*\bpeople\b|how (we|can we|do we|does|can|will|our) .*(help|fix|manage|do)|how .* (helps?|is managed|is treated)|\bmanagement\b|\bmedications?\b|\bsurger(y|ies)\b|\binjections?\b|options|\bremed(y|ies)\b|what can be done|^physio(therapy)? for\b|\brehab(ilitation)?\b|how to (fix|manage|ease|relieve)|\bcure\b|\bsolutions?\b/,
  },
  {
    kind: 'overview',
    pattern: /^what (is|are|does|do)\b.* why .*\b(important|matters?)\b/,
  },
  {
    kind: 'causes',
    pattern:
      /^(?!(?:stop|avoid|cut|reduce|limit|remove|change|address|treat|fix|tackle|find)\b).*\bcaus(e|es|ed|ing)\b|\brisk\b|\brisk factors?\b|why (does|do|did|is|are|has|have|it|you)\b|^why .*\b(common|happens?|occurs?|develops?|hurts?|aches?|starts?)\b|what (brings|leads|triggers|makes)|\btriggers?\b|who (gets|is|are|can|suffers|does)\b(?! it help)|how (does|do) (it|this|.*) (happen|develop|start|occur)|how .* (develops|happens|starts|begins)|where does it come from|contribut\w+ factors?|reasons (for|behind|why)|what goes wrong/,
  },
  {
    kind: 'overview',
    pattern:
      /^what('s| is| are| exactly is)\b(?!.*\b(do|done)\b)|^overview|^about\b|^understanding\b|^definition|^introduction|^background|^the basics|explained$|^anatomy|^summary|at a glance|^how common|^types? of|^key facts/,
  },
]

/** A whole line that can only be a heading, wherever it stands. */
export const topicLine =
  /^(?:the |what (?:are|is) the )?(?:common |main |typical |early |first |possible |general |frequent |most common )*(?:symptoms?|signs|signs (?:and|&) symptoms|symptoms (?:and|&) signs|causes?|causes (?:and|&) risk factors|risk factors|treatments?|treatment options|diagnosis|prevention|exercises|overview|recovery|complications|management|faqs?|frequently asked questions|key takeaways|when to (?:see a doctor|seek help|get help)|self[- ]care|home remedies)(?: (?:of|for) [\p{L}’' -]{2,50})?[:?]?$|^what (?:is|are|causes) [\p{L}’' -]{3,40}\?$|^how (?:is|are) [\p{L}’' -]{3,40} (?:diagnosed|treated|prevented|caused)\?$/iu
