import {anyOf} from '../text/any-of.ts'

/** Lines of a page that belong to the site and not to the article; each is tried on a whole block. */
export interface NoiseRules {
  /** Asks the reader to book: kept as the page's call to action. */
  readonly button: RegExp
  /** Menus, sharing, paging: kept in the source record only. */
  readonly navigation: RegExp
  /** An entry of a menu, where most entries of its list are. */
  readonly menuEntry: RegExp
  /** Announces other pages: what follows are titles to resolve later. */
  readonly related: RegExp
  /** Names the writer. Group 1 is the name. */
  readonly byline: RegExp
  /** Found in a byline's name that is nobody in particular. */
  readonly nobody: RegExp
  /** Says that somebody reviewed the page. */
  readonly reviewed: RegExp
  /** Says so at the end of a byline. */
  readonly alsoReviewed: RegExp
  /** Stands alone above the name of the writer, or of the reviewer. */
  readonly bylineLabel: RegExp
  readonly reviewedLabel: RegExp
  /** A date or reading time beside a byline. */
  readonly dateline: RegExp
  /** What names no thing that a page could list: a person, an address, a telephone number, a link to read on. */
  readonly noName: RegExp
  /** A closing notice that is no part of the last answer or list. */
  readonly notice: RegExp
}

export const noise: NoiseRules = {
  button: anyOf(
    /^(→ ?)?(?:(please )?(book|request|schedule|make|arrange)( (an?|your|my))?( \w+){0,2} (appointment|consultation|session|assessment|visit|call|demo session)( now| online| today| here)?)[.!]?( [→»>])?$/i,
    /^(→ ?)?(?:book (now|online|today|here)|contact us( today| now)?)[.!]?( [→»>])?$/i,
    /^(→ ?)?(?:call (us )?(now|today)|get started( today)?|enquire now|find a physio\w*)[.!]?( [→»>])?$/i,
  ),
  navigation: anyOf(
    /^(?:next|previous|prev|back|back to (top|blog|all posts)|home|menu|search)[.!:]?$/i,
    /^(?:share( this)?( (post|article|page))?|tweet|print|subscribe|sign up|log ?in|follow us)[.!:]?$/i,
    /^(?:older posts?|newer posts?|read more|learn more|view all|see all|comments?)[.!:]?$/i,
    /^(?:leave a (comment|reply)|no comments|skip to (main )?content|table of contents|contents)[.!:]?$/i,
    /^(?:on this page|facebook|twitter|x|linkedin|instagram|youtube|pinterest|email|copyright.*)[.!:]?$/i,
    /^(?:©.*|all rights reserved.*|privacy policy|terms.*|cookies?.*)[.!:]?$/i,
  ),
  menuEntry: anyOf(
    /^(?:home|about( (?:us|me))?|contact( us)?|book (?:an )?appointment|toggle navigation)( ?[/›»>|])?$/i,
    /^(?:tables? of contents?|contents|on this page|in this article)$/i,
    /^(?:our team|services|testimonials|reviews|vacancies|careers|videos|gallery|blogs?)( ?[/›»>|])?$/i,
    /^(?:news|pricing|rates( & .*)?|faqs?|approach|information|opening hours|log ?in)( ?[/›»>|])?$/i,
    /^(?:sign ?(up|in)|register|my account|how it works|(?:what|conditions|injuries|problems|issues|people) we (?:treat|offer|do|see|manage|help(?: with)?))( ?[/›»>|])?$/i,
    /^(?:our (?:clinics?|story|doctors|practice|locations?)|partners|press)( ?[/›»>|])?$/i,
    /^(?:for (?:patients|pharmacy|business|doctors)|meet the team|book|info|locations?)( ?[/›»>|])?$/i,
    /^(?:resources|shop|events)( ?[/›»>|])?$/i,
  ),
  related:
    /^(next( (article|post|up))?|previous( (article|post))?|related( (articles?|posts?|reading|conditions|pages|complaints|services|treatments))?|(?:recent|latest|popular|other|new|our) (?:posts?|articles?|blogs?|news|blog posts?)|recent|you (may|might) also like|more (articles|from .*|to read)|keep reading|read next)[:.]?$/i,
  byline:
    /^(?:(?:[Aa]rticle |[Pp]ost |[Pp]age )?(?:[Ww]ritten |[Aa]uthored |[Pp]osted |[Ww]ords )?(?:(?:[Oo]n )?\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9},? \d{4},? )?(?:[Bb]y|BY)|[Aa]uthor)(?:: ?| )(?:[Dd]r\.? )?(\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){1,3})(?=$|[,|–—·•-]|\s[,|–—·•(-]|\s(?:on|at|in)\s|\s\d)/u,
  nobody:
    /\b(?:team|admin|administrator|staff|editors?|clinics?|physiotherapy|guest|faqs?|questions|symptoms|treatments?|pain|dental|hospital|cent(?:re|er)|contact|services|social|feed|recent|latest|popular|follow|links?|posts?|news\w*|categories|tags|address|location|(?:expert|patient|quality|free|urgent|primary|family|medical|health) (?:care|advice|help))\b/i,
  reviewed:
    /^(?:clinically |medically |last )?(?:reviewed|checked|fact[- ]checked)(?: and approved)?(?: by:?|:)\s/i,
  alsoReviewed: /\b(?:reviewed|checked) by\b/i,
  bylineLabel: /^(?:written by|author|authored by|by|words by|posted by)$/i,
  reviewedLabel:
    /^(?:(?:clinically |medically )?reviewed by|(?:medical )?reviewer|(?:fact[- ])?checked by)$/i,
  dateline:
    /^((last )?(published|posted|updated|modified|reviewed)( on)?:? )?((mon|tues|wednes|thurs|fri|satur|sun)day,? )?(\d{1,2}(st|nd|rd|th)? \p{L}{3,9},? \d{4}|\p{L}{3,9} \d{1,2}(st|nd|rd|th)?,? \d{4}|\d{4}-\d\d-\d\d([T ][\d:.Z+-]*)?)([ |·•,-]+\d+ min(ute)?s? read)?$|^\d+ min(ute)?s? read$/iu,
  noName: anyOf(
    /^\P{L}*\p{L}?\P{L}*$|^(?:diagram|figure|image|photo|picture|illustration) (?:of|showing)\b/iu,
    /^(?:an? |the )?(?:final|closing|last) (?:thoughts?|words?|notes?)$|^(?:medical )?disclaimer$|^(?:prevalence|exceptions?|epidemiology)$/iu,
    /^(?:advanced|other|more|additional|further|newer) (?:treatments?|symptoms|signs|causes|reasons|options|therapies|factors)$/iu,
    /^(?:in addition|however|moreover|furthermore|additionally|for example), .*$/iu,
    /^(?:#\p{L}.*|(?:shared|powered|designed|developed) by .*|(?:weeks?|days?|months?|years?|sessions?|visits?) \d.*|ongoing|share (?:on|this)\b.*)$/iu,
    /^(?:(?:scroll|back) to (?:the )?top|[←‹«] .*|[^→›»]{2,80} [→›»]|how it works)$/iu,
    /^(?:what we (?:treat|offer|do)|about us|faqs?|clinics?|locations?|new patients?|reviews)$/iu,
    /^(?:what (?:it|this) is|understanding [^:]*|common challenges|contact us|(?:our |all )?services)$/iu,
    /^\d{1,2}(?::\d\d)? ?[ap]\.?m\.?\b|^(?:closed?|opens?)$|^(?:reading time|last updated|expert|updated)$|^(?:cash|insurance) claims?\b/iu,
    /^(?:mild|moderate|severe|persons?|people|individuals|everyone|anyone)$|^(?:dr|prof)\.\p{L}/iu,
    /^whether\b|^(?:articles?|videos?|guides?|podcasts?|infographics?|webinars?|pdf\b.*|checklists?)$|^ask \p{L}+$|^special concerns?$/iu,
    /^(?:nhs|private|new|existing|returning|international) patients$|^\d+ ?(?:minutes?|mins?|hours?|hrs?)$|^(?:costs?|prices?|fees?|insurance)$/iu,
    /^(?:steps?|options?|levels?|tiers?|parts?|sections?|days?) \d{1,2}$|^(?:[\p{L}.'’-]+ ){1,3}[\p{L}'’-]+, (?:m\.?d|dpt|d\.c|dpm|ph\.?d|dds|dmd|bds|mds|frcs|mbbs)\b\.?$/iu,
    /^(?:our|the|my) (?:[\p{L}-]+ ){0,2}(?:evaluation|approach|plan|answer|process|assessment|method|philosophy|promise|difference|mission|vision|commitment|expertise)$/iu,
    /^(?:closed|(?:find(?:ing)? the root cause|custom care plans?|comprehensive diagnosis)|pricing)$/iu,
    /^(?:our (?:clinics?|team|services|story|doctors)|meet the team|privacy policy)$|^\([^()]*\)$/iu,
    /^(?:the|some) (?:good|bad|great) news\b|^(?:the )?[\p{L}-]+ (?:stage|phase)$/iu,
    /^(?:stage|phase) (?:\d|[ivx]+|one|two|three|four)\b/iu,
    /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?(?:$|[\s:.–-])|^\d{4} ?[a-z]{2}\b/iu,
    /\b(?:street|road|avenue|suite|boulevard|blvd|straat)\b.*\d/iu,
    /\d.*\b(?:street|road|avenue|suite|boulevard|blvd|straat)\b/iu,
    /^(?:please )?(?:notes?|tips?|pro tips?|remember|important|warning|disclaimer)$/iu,
    /^(?:please )?(?:(?:in )?(?:summary|conclusions?)|(?:the )?final (?:thoughts|words?)|introduction)$/iu,
    /^(?:in )?(?:conclusion|summary|final thoughts): \S.*$|^benefits include\b.*$/iu,
    /^(?:emg\b.*|(?:.* )?nerve conduction (?:stud(?:y|ies)|tests?|velocity))$/iu,
    /, [a-z]{2} \d{5}(?:-\d{4})?$/iu,
    /^(?:please )?(?:overview|update|exercises|stretches|strengthening|treatments?)$/iu,
    /^(?:please )?(?:(?:common |main |possible |internal |external |other |primary |secondary )?(?:symptoms|causes|factors|triggers))$/iu,
    /^(?:please )?(?:(?:comprehensive |thorough |accurate )?(?:diagnosis|evaluation|assessment) (?:and|&) (?:diagnosis|evaluation|assessment))$/iu,
    /^(?:please )?(?:(?:accurate |precise |proper )?diagnosis)$/iu,
    /^(?:please )?(?:(?:clinical|diagnostic|physical|initial|medical|neurological) (?:evaluations?|tests?|testing|examinations?|assessments?))$/iu,
    /^(?:please )?(?:.* info(?:rmation)?|treatment options|(?:non-?)?surgical interventions?)$/iu,
    /^(?:please )?(?:how (?:to (?:do|perform) (?:it|this)|it works|to use it)|why it (?:works|helps))$/iu,
    /^(?:please )?(?:sets|reps|sets(?: ?[/&,] ?| and )reps|repetitions|tempo|hold(?: time)?)$/iu,
    /^(?:please )?(?:equipment(?: needed)?|instructions|steps|others?|the pattern)$/iu,
    /^(?:please )?(?:(?:important |general )?guidelines|(?:typical |recovery |treatment )?timelines?)$/iu,
    /^(?:please )?(?:was this (?:article |page )?helpful|\p{L}{3,9} \d{1,2}, \d{4})$/iu,
    /^(?:please )?(?:(?:long[- ]term )?outlook|success rates?|when considered)$/iu,
    /^(?:please )?(?:(?:an? )?(?:important )?notes? (?:from|on|about|to) .*)$/iu,
    /^(?:please )?(?:(?:goals?|aims?|criteria|activities(?! (?:that|which|such|like|involving|requiring|with)\b)|precautions)(?: .*)?)$/iu,
    /^(?:dr|prof|mr|mrs|ms|miss)\.? \p{Lu}|(?<!\([^()]{0,60})\bet al\b|\((?:19|20)\d\d\)\./iu,
    /^(?:https?:|www\.|mailto:)|^\S+\.(?:com|org|net|co\.uk|de|au)\b|\S@\S+\.\S|\+?\d[\d ().-]{7,}\d/iu,
    /^(?:read|learn|find out|click|tap|see) (?:more|here|our|also)\b|\bclick away\b/iu,
    /^(?:call|contact|visit|message|email|ask) us\b|\b(?:call|contact|approach|visit) us (?:at|on|for|to)\b/iu,
    /^(?:phone|telephone|tel|call|fax|email|address|opening hours|book|(?:date|year) of \w+)\b[^a-z]*$/iu,
    /^(?:(?:next )?review(?: date)?|leaflet \w+|version|sources?|image sources?)\b[^a-z]*$/iu,
    /\b(?:ABN|AHPRA|IAP)\b|\bNo\. ?\d|\b(?:convenient location|experienced team)$/iu,
  ),
  notice:
    /not (intended as )?(a substitute for |a replacement for )?(professional )?medical advice|does not replace|general information only|^disclaimer\b|for (general )?information only/i,
}
