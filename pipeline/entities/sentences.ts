import {capitalise} from '../text/capitalise.ts'

/** The sentences of a text, each in parts that list one thing; without marks of references. */
export const sentenceParts = (text: string): string[] =>
  sentencesOf(text.replaceAll(reference, '').replace(labelBeforeList, '$1: '))
    .map((sentence, at, all) => pointed(sentence, all[at - 1]))
    .flatMap(partsOf)

/** “Symptoms and signs; a, b, c”: the sign after a label is another than usual. */
const labelBeforeList =
  /^((?:[\p{L}-]+ ){0,5}(?:symptoms|signs|causes|factors|treatments?)(?: (?:include|are))?); (?=[^;]+$)/iu

/** “[3]”, “[4][5]”: stands between a sentence and the next. */
const reference = /(?<=[.!?,;\p{L})])(?:\[\d{1,3}(?:[,–-] ?\d{1,3}){0,9}\])+/gu

/** “They are: …” after a sentence about causes or symptoms says which. */
function pointed(sentence: string, above = ''): string {
  if (!/^(?:they|these|those) (?:are|include):? /i.test(sentence)) return sentence
  const kind =
    /\b(?:causes|reasons|culprits|(?:factors|things) (?:that|which) (?:contribute|cause|lead))\b/i.test(above)
      ? 'causes'
      : /\b(?:symptoms|signs)\b/i.test(above)
        ? 'symptoms'
        : undefined
  return kind === undefined ? sentence : sentence.replace(/^\w+/, `The common ${kind}`)
}

const turning = /, however,? (?=\p{Ll})/u
const afterSemicolon =
  /; (?:(?:however|otherwise|in addition|additionally),? |(?=(?:also|then|sometimes|in (?:some|severe) cases)\b))/iu

/** “It is marked by pain, and a variety of other symptoms, including nausea” lists twice. */
function partsOf(sentence: string): string[] {
  const turns = sentence.split(turning).flatMap((turn) => turn.split(afterSemicolon))
  if (turns.length > 1) return turns.map(capitalise)
  const at = sentence.search(/\b(?:other |additional |associated )*symptoms,? (?:such as|including|like) /i)
  if (at < 0 || !/\b(?:characteri[sz]ed|marked) by\b/i.test(sentence.slice(0, at))) return [sentence]
  const first = sentence
    .slice(0, at)
    .replace(
      /[,\s]+(?:and|with|accompanied by|along with)?(?: (?:an? )?(?:variety|range|number) of)?\s*$/i,
      '',
    )
  return [
    first.replace(/, (?!(?:typically|often|usually|especially|particularly)\b)([^,]*)$/, ' and $1'),
    sentence.slice(at),
  ]
}

/** A full stop without a space behind it ends a sentence too, where no name of a site can be meant. */
function sentencesOf(text: string): string[] {
  const sentences: string[] = []
  let start = 0
  for (const {0: between, index} of text.matchAll(sentenceEnd)) {
    sentences.push(text.slice(start, index + 1))
    start = index + between.length
  }
  return [...sentences, text.slice(start)]
}

const sentenceEnd = /[.!?](?:\s+(?=[\p{Lu}“"])|(?<=\p{Ll}{2}[.!?])(?=\p{Lu}\p{Ll}+ ))/gu
