/** Stands above a page for those who do not see it. */
export const skipLink = /^skip to (?:main |primary |the )?(?:content|navigation)\b/i

/** What templates call their pages: “Blog Details”. */
export const templateName =
  /^(?:(?:single )?(?:blogs?|posts?|articles?|news|services?) (?:single|details?|pages?|post)(?: pages?)?|(?:single|sample) (?:blogs?|posts?|articles?|services?)(?: pages?)?)$/i

/** A menu whose entries stand in one line (“Home About Services Blog Contact”), or with a picture at each. */
const menu = [
  /^(?:(?!.*[.:?!]).*?\b(?:home|about|contact|blog|reviews|services|conditions|faqs?|testimonials|team|doctors|gallery|news|pricing|shop|call|book|map|menu|urgent|emergency)\b){4}/i,
  /(?:\p{Extended_Pictographic}[^\p{Extended_Pictographic}]*){3}/u,
  /^(?:menu|(?:table of )?contents|on this page|(?:our|all) services|(?:our )?location|online assistance|(?:what )?we treat|quick (?:links|information)|patient portal.*|en ?es)$/i,
]

/** Where on the site the page stands, or a way elsewhere. */
const way = [
  /^you are here\b|^(?:home\s*)?[/>›»|]|^[←‹«]|^home ?(?:[›»>/]|services|conditions|treatments|blog|articles)/i,
  /^back to (?:the )?(?:blog|home|news|articles|list|all\b.*|our .*)$|^(?:view|browse|search|meet|find) (?:our |all |a |the )?\p{L}+$/iu,
  /^(?:book|make|request|schedule)(?:$| (?:(?:an? |your |my )?(?:first |free )?(?:[a-z]+ )?(?:appointment|consultation|visit|session|now|online|assessment|call)\b))/i,
  /[✕×]$|^(?:(?:decline )?accept(?: all)?(?: cookies)?|please select .*|new patient\?.*)$|\baccepting new patients\b/i,
]

/** When something was written or is open, and how long it takes to read. */
const time = [
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2},? \d{4}\b/i,
  /^\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?:,? \d{4})?$/i,
  /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b.*\d|\b(?:mon|tue|wed|thu|fri|sat)[a-z]*(?:,|–|-| to| &| \d)[^.]{0,40}\d{1,2} ?(?:[ap]m?|to|–|-|$)/i,
  /^\d{1,2} min(?:ute)?s?(?: read)?$|^(?:(?:last )?updated|reading time):? |^office hours$/i,
]

/** Who wrote it, and where to find or call them. */
const person = [
  /^[Bb]y (?:Dr\.? )?\p{Lu}\p{Ll}+ \p{Lu}\p{L}+$/u,
  /^(?:Dr|Prof)\.? (?:\p{Lu}[\p{L}.'’-]*\s?){1,4}$/u,
  /\S@\S+\.\S|\+\d[\d ().-]{7,}\d/,
  /\b(call|phone|tel)\b.*\d{3}|\d{3}[-.) ]+\d{3}[-. ]\d{4}\b|^\d+ .*\b(?:ave(?:nue)?|st(?:reet)?|road|rd|suite|ste|blvd)\b/i,
]

/** What a program reads and not a reader. */
const code = [/^(?:(?:[Ss]ource )?(?:URL|Url|url):? )?https?:\/\/\S+$|^@\w+\(|^\{[%{]|^<[?%]/]

const all = [skipLink, templateName, ...menu, ...way, ...time, ...person, ...code]

/** Whether a line at the top of a page belongs to the site, and is no headline. */
export const isNoHeadline = (text: string): boolean => all.some((pattern) => pattern.test(text))
