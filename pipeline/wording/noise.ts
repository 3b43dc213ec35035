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
  button:
    /^(→ ?)?((please )?(book|request|schedule|make|arrange)( (an?|your|my))?( \w+)? (appointment|consultation|session|assessment|visit|demo session)( now| online| today| here)?|book (now|online|today|here)|contact us( today| now)?|call (us )?(now|today)|get started( today)?|enquire now|find a physio\w*)[.!]?( [→»>])?$/i,
  navigation:
    /^(next|previous|prev|back|back to (top|blog|all posts)|home|menu|search|share( this)?( (post|article|page))?|tweet|print|subscribe|sign up|log ?in|follow us|older posts?|newer posts?|read more|learn more|view all|see all|comments?|leave a (comment|reply)|no comments|skip to (main )?content|table of contents|contents|on this page|facebook|twitter|x|linkedin|instagram|youtube|pinterest|email|copyright.*|©.*|all rights reserved.*|privacy policy|terms.*|cookies?.*)[.!:]?$/i,
  menuEntry:
    /^(home|about( (?:us|me))?|contact( us)?|book (?:an )?appointment|toggle navigation|our team|services|testimonials|reviews|vacancies|careers|videos|gallery|blogs?|news|pricing|rates( & .*)?|faqs?|approach|information|opening hours|log ?in|sign ?(up|in)|register|my account|how it works|what we (?:treat|offer|do)|our (?:clinics?|story|doctors|practice|locations?)|partners|press|for (?:patients|pharmacy|business|doctors)|meet the team|book|info|locations?|resources|shop|events)( ?[/›»>|])?$/i,
  related:
    /^(next( (article|post|up))?|previous( (article|post))?|related( (articles?|posts?|reading|conditions|pages|complaints|services|treatments))?|you (may|might) also like|more (articles|from .*|to read)|keep reading|read next)[:.]?$/i,
  byline:
    /^(?:(?:[Aa]rticle |[Pp]ost |[Pp]age )?(?:[Ww]ritten |[Aa]uthored |[Pp]osted |[Ww]ords )?(?:(?:[Oo]n )?\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9},? \d{4},? )?(?:[Bb]y|BY)|[Aa]uthor)(?:: ?| )(?:[Dd]r\.? )?(\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){1,3})(?=$|[,|–—·•-]|\s[,|–—·•(-]|\s(?:on|at|in)\s|\s\d)/u,
  nobody:
    /\b(?:team|admin|administrator|staff|editors?|clinics?|physiotherapy|guest|faqs?|questions|symptoms|treatments?|pain|dental|hospital|cent(?:re|er)|contact|services)\b/i,
  reviewed:
    /^(?:clinically |medically |last )?(?:reviewed|checked|fact[- ]checked)(?: and approved)?(?: by:?|:)\s/i,
  alsoReviewed: /\b(?:reviewed|checked) by\b/i,
  bylineLabel: /^(?:written by|author|authored by|by|words by|posted by)$/i,
  reviewedLabel:
    /^(?:(?:clinically |medically )?reviewed by|(?:medical )?reviewer|(?:fact[- ])?checked by)$/i,
  dateline:
    /^((last )?(published|posted|updated|modified|reviewed)( on)?:? )?((mon|tues|wednes|thurs|fri|satur|sun)day,? )?(\d{1,2}(st|nd|rd|th)? \p{L}{3,9},? \d{4}|\p{L}{3,9} \d{1,2}(st|nd|rd|th)?,? \d{4}|\d{4}-\d\d-\d\d([T ][\d:.Z+-]*)?)([ |·•,-]+\d+ min(ute)?s? read)?$|^\d+ min(ute)?s? read$/iu,
  noName:
    /^(?:#\p{L}.*|(?:weeks?|days?|months?|years?|sessions?|visits?) \d.*|ongoing|share (?:on|this)\b.*|(?:scroll|back) to (?:the )?top|[←‹«] .*|[^→›»]{2,80} [→›»]|how it works|what we (?:treat|offer|do)|about us|faqs?|clinics?|locations?|new patients?|reviews|what (?:it|this) is|understanding [^:]*|common challenges|contact us|(?:our |all )?services|closed|(?:find(?:ing)? the root cause|custom care plans?|comprehensive diagnosis)|pricing|our (?:clinics?|team|services|story|doctors)|meet the team|privacy policy)$|^\([^()]*\)$|^(?:the|some) (?:good|bad|great) news\b|^(?:the )?[\p{L}-]+ (?:stage|phase)$|^(?:stage|phase) (?:\d|[ivx]+|one|two|three|four)\b|^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?(?:$|[\s:.–-])|^\d{4} ?[a-z]{2}\b|\b(?:street|road|avenue|suite|boulevard|blvd|straat)\b.*\d|\d.*\b(?:street|road|avenue|suite|boulevard|blvd|straat)\b|^(?:please )?(?:notes?|tips?|pro tips?|remember|important|warning|disclaimer|(?:in )?(?:summary|conclusions?)|(?:the )?final (?:thoughts|words?)|introduction|overview|update|exercises|stretches|strengthening|treatments?|(?:common |main |possible |internal |external |other |primary |secondary )?(?:symptoms|causes|factors|triggers)|(?:comprehensive |thorough |accurate )?(?:diagnosis|evaluation|assessment) (?:and|&) (?:diagnosis|evaluation|assessment)|(?:accurate |precise |proper )?diagnosis|(?:clinical|diagnostic|physical|initial|medical|neurological) (?:evaluations?|tests?|testing|examinations?|assessments?)|.* info(?:rmation)?|treatment options|how (?:to (?:do|perform) (?:it|this)|it works|to use it)|why it (?:works|helps)|sets|reps|sets(?: ?[/&,] ?| and )reps|repetitions|tempo|hold(?: time)?|equipment(?: needed)?|instructions|steps|others?|the pattern|(?:important |general )?guidelines|(?:typical |recovery |treatment )?timelines?|was this (?:article |page )?helpful|\p{L}{3,9} \d{1,2}, \d{4}|(?:long[- ]term )?outlook|success rates?|when considered|(?:an? )?(?:important )?notes? (?:from|on|about|to) .*|(?:goals?|aims?|criteria|activities|precautions)(?: .*)?)$|^(?:dr|prof|mr|mrs|ms|miss)\.? \p{Lu}|(?<!\([^()]{0,60})\bet al\b|\((?:19|20)\d\d\)\.|^(?:https?:|www\.|mailto:)|^\S+\.(?:com|org|net|co\.uk|de|au)\b|\S@\S+\.\S|\+?\d[\d ().-]{7,}\d|^(?:read|learn|find out|click|tap|see) (?:more|here|our|also)\b|^(?:phone|telephone|tel|call|fax|email|address|opening hours|book|(?:date|year) of \w+|(?:next )?review(?: date)?|leaflet \w+|version|sources?|image sources?)\b[^a-z]*$|\b(?:ABN|AHPRA|IAP)\b|\bNo\. ?\d|\b(?:convenient location|experienced team)$/iu,
  notice:
    /not (intended as )?(a substitute for |a replacement for )?(professional )?medical advice|does not replace|general information only|^disclaimer\b|for (general )?information only/i,
}
