import {anyOf} from '../text/any-of.ts'

/** What a clinic says for itself: who works there, how to pay, when it opens. */
const selling = anyOf(
  /\b(?:insurance|medicare|medicaid|rebates?|health funds?|cashless|bulk[- ]bill\w*|discounts?|vouchers?)\b/i,
  /\b(?:years of (?:experience|practice)|track record|award[- ]winning|(?:five|5)[- ]star|reviews)\b/i,
  /^(?:over |more than )?\d[\d,.]*[+%]? (?:years?|happy|satisfied|patients?|clients?|clinics?|locations?|branches|successful)\b|^24 ?[/x] ?7\b/i,
  /^(?:state[- ]of[- ]the[- ]art|modern|advanced|latest|cutting[- ]edge|world[- ]class|high[- ]tech|innovative)(?: [a-z]+)? (?:equipment|facilit(?:y|ies)|technolog(?:y|ies)|clinics?|cent(?:re|er)s?|infrastructure|tools)$/i,
  /^(?:patient|client|person|family|people|evidence|science|results)[- ](?:centred|centered|focused|driven|based|first|led|informed) (?:approach|care|practice|services?|medicine)$/i,
  /^(?:(?:truly|highly|fully) )?(?:personali[sz]ed|individuali[sz]ed|customi[sz]ed|tailored|bespoke|custom|individual|comprehensive|complete|holistic|expert|compassionate|quality|high[- ]quality|exceptional|affordable|caring|one[- ]on[- ]one|one[- ]to[- ]one|1[- ]on[- ]1|dedicated|continuous|ongoing|multi-?disciplinary|proactive|trusted|transparent)(?:,? (?:and |& )?[a-z-]+)? (?:care|approach|attention|plans?|support|service|pricing|guidance)$/i,
  /^open (?:on |late|early|weekends|mon|tues|wed|thurs|fri|sat|sun|\d|seven|every)|^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]* ?(?:-|–|to|&) ?(?:mon|tue|wed|thu|fri|sat|sun)/i,
  /^(?:(?:free|easy|ample|online|simple|convenient|quick|fast|same[- ]day|next[- ]day|instant|flexible|accessible|central|on-?site|secure) )+(?:bookings?|scheduling|payments?|locations?|parking|hours|process|access)\b|^parking\b/i,
  /^(?:short|no|minimal|little|low|reduced) (?:waiting|wait)\b|^book (?:now|online|today|an?)\b/i,
  /^(?:home|blog|news|careers|gallery|shop|login|search|menu|privacy|terms|sitemap|testimonials?|events|videos?|resources|downloads|forms?|locations?|contact|directions)$/i,
  /^\d{1,5},? (?:[a-z'-]+ ){1,3}(?:lane|street|road|avenue|drive|court|close|place|boulevard|highway|st|rd|ave|blvd)\b/i,
)

/** What finds out about a condition before it is treated. */
const examination = anyOf(
  /^(?:(?:full|thorough|detailed|complete|comprehensive|initial|careful|in-depth|physical|clinical|medical|case) )+(?:history(?:[- ]taking)?|exam(?:ination)?s?)$/i,
  /^(?:[a-z-]+ )?(?:posture|postural|gait|movement|biomechanical|running|foot|spinal|body|technique) (?:analysis|screening|scan)$/i,
  /^(?:identify|find out|determine|assess|examine|evaluate|diagnose|listen to|pinpoint|rule out)(?:s|ing)? (?!.*\b(?:challeng|trigger|avoid))/i,
)

/** Names what finds out. */
const finding =
  /^(?:an? )?(?:x-?rays?|mris?|mri scans?|ct scans?|blood tests?|imaging|physical exam\w*|medical history)\b/i

/** Asks the reader to do something on the site, or sends them to somebody. */
const call = anyOf(
  /^(?:read|learn|find out|discover|view|see|explore) (?:more|about|all|our|how|why|what)\b|^(?:click|download|subscribe|sign up)\b/i,
  /^(?:see|visit|consult|call|contact|speak (?:to|with)|talk (?:to|with)|phone|ring|email) (?:an?|your|the|us|our|\d[\d ]*)\b/i,
  /^(?:call|tap|text|chat|message|whatsapp|email) (?:to|us|now|today|on|for|with)\b|^ask (?:an?|us|your|the) (?:question|expert|doctor|dentist)\b|^(?:get|claim) (?:an?|your|the) (?:quote|offer|appointment|free|directions)\b/i,
  /^(?:book|schedule|request|make) (?:an?|your|online) [a-z]+|^take (?:our|the|this|an?) (?:quiz|survey|assessment)\b/i,
)

/** Says something of the list and is no part of it. */
const remark = anyOf(
  /^(?:symptoms?|signs|causes|results) (?:var(?:y|ies)|differ|depend|usually (?:resolve|improve)|can be different)\b|^not everyone\b/i,
  /^most (?:people|patients|cases) (?:recover|improve|get better|resolve|respond|heal|do (?:not|well))\b/i,
  /^early (?:diagnosis|treatment|detection|intervention)\b.*\b(?:is|can|helps?|matters?|leads?)\b|^how (?:long|often|much|common|serious)\b|^when to\b/i,
  /^(?:other |all )?(?:conditions|problems|injuries|services|treatments) (?:we|i) (?:treat|help|offer|see)\b|\b(?:treatments?|surgery|clinics?|hospitals?|doctors?|specialists?|physiotherapy|chiropractors?) (?:in|near) (?!the\b|an?\b|your\b|severe\b|children\b|adults\b|some\b|most\b|early\b|pregnancy\b)[a-z-]{3,}(?: [a-z-]+)?$/i,
  /^free (?:first |initial |home )?(?:visits?|consultations?|assessments?|advice|check-?ups?|delivery|quotes?)\b/i,
)

/** Joins a sentence to the one before, says how bad something is, or how much of it there is. */
const unnamed = anyOf(
  /^(?:(?:but|and|so|yet|or),? ?)?(?:in (?:fact|truth|reality)|of course)?$/i,
  /^(?:potentially |often )?(?:life[- ]threatening|fatal|deadly)$|^more research\b|^separate (?:entities|conditions)\b/i,
  /^(?:an? |the )?(?:(?:major|leading|main|significant|key|important|common) )?contributors? to the (?:(?:overall|global|total) )*burden\b/i,
)

/** A patient who tells: “Anna B.”; “Vitamin D” is none. */
const person =
  /^(?!(?:Vitamin|Hepatitis|Type|Grade|Factor|Group|Stage|Part|Plan|Phase|Level|Strep|Influenza|Protein|Botox|Toxin|Immunoglobulin|Coenzyme|Omega|Tier|Option|Step)\b)\p{Lu}\p{Ll}+ \p{Lu}\.?(?:,? \p{Lu}\p{Ll}+)?$/u

const kinds = [person, unnamed, selling, examination, finding, call, remark]

/** Whether an entry of a list is no fact about a condition by its words, whatever the list is for. */
export const isNoFact = (name: string): boolean => kinds.some((kind) => kind.test(name))
