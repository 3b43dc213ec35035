import type {SourceDocuments} from '../documents/document.ts'
import {decode} from '../parse/decode.ts'
import {normalise} from '../parse/normalise.ts'
import type {Source} from '../parse/source.ts'
import {type Content, documentContent, recordContent} from './document-content.ts'
import {scanHtml} from './scan-html.ts'
import {scanMarkdown} from './scan-markdown.ts'
import {scanText} from './scan-text.ts'
import type {Scanned} from './scanned.ts'
import {type Tally, tallyWords} from './tally.ts'

/** How much of one kind a source shows, and where it is kept; what is in neither place is lost. */
export interface Kept {
  readonly source: number
  /** In the page, the shared documents and the FAQs. */
  readonly stored: number
  /** In the verbatim record of the source only, such as the words of a menu. */
  readonly recordOnly: number
}

/** What a reader can see in a source, against what its documents hold. */
export interface LossAccount {
  /** `lost` names up to {@link shownWords} of the `lostCount` words, in the order of the source. */
  readonly words: Kept & {readonly lostCount: number; readonly lost: readonly string[]}
  /** Different addresses. */
  readonly links: Kept
  readonly images: Kept
  readonly headings: Kept
  readonly listItems: Kept
  readonly cells: Kept
}

export const shownWords = 50

const scanners = {html: scanHtml, markdown: scanMarkdown, text: scanText}

/** Counts what a source shows, by a scan of its own, and what of it the documents hold. */
export function measureLoss(source: Pick<Source, 'name' | 'bytes'>, documents: SourceDocuments): LossAccount {
  const scanned = scan(source, documents)
  const content = documentContent(documents)
  const record = recordContent(documents)
  const tally = tallyWords(scanned.text, content.text, record.text)
  const {source: words, stored, lost} = tally
  return {
    words: {
      source: words,
      stored,
      recordOnly: words - stored - lost.length,
      lostCount: lost.length,
      lost: lost.slice(0, shownWords),
    },
    links: addresses(
      [...scanned.links].map((href) => [href]),
      content,
      record,
    ),
    images: addresses(scanned.images, content, record),
    headings: texts(scanned.headings, tally),
    listItems: texts(scanned.listItems, tally),
    cells: texts(scanned.cells, tally),
  }
}

function scan({bytes, name}: Pick<Source, 'name' | 'bytes'>, {source}: SourceDocuments): Scanned {
  const text = normalise(decode(bytes, name).text)
  const format = source['format']
  return scanners[format === 'html' || format === 'markdown' ? format : 'text'](text)
}

function addresses(all: readonly (readonly string[])[], content: Content, record: Content): Kept {
  const within = (known: ReadonlySet<string>, each: readonly string[]) => each.some((one) => known.has(one))
  const stored = all.filter((each) => within(content.addresses, each))
  const recorded = all.filter((each) => !stored.includes(each) && within(record.addresses, each))
  return {source: all.length, stored: stored.length, recordOnly: recorded.length}
}

/** A text is kept where all of its words are; one without words shows nothing. */
function texts(all: readonly string[], {placeOf}: Tally): Kept {
  const places = all.map(placeOf)
  const count = (place: ReturnType<Tally['placeOf']>): number =>
    places.filter((each) => each === place).length
  return {
    source: all.length - count(undefined),
    stored: count('stored'),
    recordOnly: count('recorded'),
  }
}
