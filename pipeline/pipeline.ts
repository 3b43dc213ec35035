import {keepAssets} from './assets/kept-assets.ts'
import type {KnownName} from './documents/directory.ts'
import type {SanityDocument, SourceDocuments} from './documents/document.ts'
import {taxonomy} from './documents/taxonomy.ts'
import {canonicalHash} from './plan/canonical-hash.ts'
import {type InverseMutation, inverseOf} from './plan/inverse.ts'
import {idsToRead, planImport} from './plan/plan.ts'
import {withoutReferences} from './plan/references.ts'
import {canBeSent, MAX_TRANSACTION_BYTES, type Transaction, planToTransactions} from './plan/transactions.ts'
import type {ImportedDocument, Plan, PlanOptions, Stored} from './plan/types.ts'

export {type Kept, type LossAccount, measureLoss} from './account/measure-loss.ts'
export type {KnownName} from './documents/directory.ts'
export {ownOutputReason} from './sources/own-output.ts'
export {lowConfidence, rateFacts} from './documents/confidence.ts'
export type {SanityDocument, SourceDocuments} from './documents/document.ts'
export type {EmbeddedPicture} from './parse/embedded-picture.ts'
export {type Problem, type Source, UnreadableSource} from './parse/source.ts'
export type {
  Action,
  Change,
  Conflict,
  Mutation,
  Plan,
  PlanOptions,
  Stored,
  StoredVersions,
} from './plan/types.ts'
export {extendWording, type Wording, type WordingExtension} from './wording/wording.ts'
export {readExports, sourceKindNamed} from './sources/read-exports.ts'
export type {ExportedAsset, ExportEntry, FileParts, SourceFile, SourceKind} from './sources/source-kind.ts'
export {assetAddresses, type UploadedAsset, withAssets} from './assets/figures.ts'
export {type KnownAssets, knownAssets} from './assets/known-assets.ts'
export {type ResolvedAsset, resolveAsset} from './assets/resolve-asset.ts'
export {createDirectory, type Directory} from './documents/directory.ts'
export type {Apart} from './documents/entities-to-documents.ts'
export type {PageBefore} from './documents/page-document.ts'
export {
  prepareSources,
  type PreparedSource,
  readPrepared,
  readSource,
  type ReadSource,
} from './read-source.ts'
export {type InverseMutation, inverseOf}
export {canBeSent, MAX_TRANSACTION_BYTES, planToTransactions, taxonomy, type Transaction}
export {type Named, similarNames} from './duplicates/similar-names.ts'
export {similarTexts} from './duplicates/similar-texts.ts'
export {SKETCH_SIZE, textSketch} from './duplicates/text-sketch.ts'
export {articleAddresses, holdsNumber, hostOf, storedFileAddresses, withoutHost} from './links/addresses.ts'
export {ID_SLUG_LIMIT} from './identity/slug.ts'
export {normaliseAddress, pathOf} from './links/normalise-address.ts'
export {oldPaths} from './links/old-paths.ts'
export {resolveLinks} from './links/resolve-links.ts'
export {redirectPrinters} from './redirects/print-redirects.ts'
export {redirectMap, type RedirectRule} from './redirects/redirect-map.ts'
export {articleRedirects, type Redirections, type StoredRedirect} from './redirects/article-redirects.ts'

/** Types of shared documents, which a name in an article may mean. */
export const sharedTypes = ['symptom', 'cause', 'treatment', 'exercise', 'author', 'clinic'] as const

/** A plan for sources and the taxonomy that they refer to, together with the ids that have to be read for it. */
export interface PlannedImport {
  /** Published ids of all stored documents that the plan must see. */
  readonly ids: readonly string[]
  plan(stored: Stored, options: PlanOptions): Plan
}

/** What would have to be written so that the dataset holds the sources and keeps all that its editors did. */
export function preparePlan(sources: readonly SourceDocuments[]): PlannedImport {
  const imports = sources.length === 0 ? [] : [...taxonomy.map(seeded), ...sources.flatMap(importedDocuments)]
  return {
    ids: idsToRead(imports),
    plan: (stored, options) => planImport(imports.map(withPictures(stored)), stored, options),
  }
}

/** What an import without a picture's file would take out stays. */
const withPictures =
  (stored: Stored) =>
  (imported: ImportedDocument): ImportedDocument => {
    const {published, draft} = stored.get(imported.document._id) ?? {}
    const document = keepAssets(imported.document, [draft, published])
    return document === imported.document ? imported : {...imported, document}
  }

const seeded = (document: SanityDocument): ImportedDocument => ({document, source: {id: '', contentHash: ''}})

function importedDocuments(documents: SourceDocuments): ImportedDocument[] {
  const {name, shared, parts = [], page, source, origins, redirects = [], heldBack} = documents
  // The verbatim record names its page, weakly, and nothing else.
  withoutReferences(source)
  const {publishedAt} = page
  const from = {id: source._id, contentHash: String(source['contentHash']), file: fileOf(name)}
  return [source, ...redirects, ...shared, ...parts, page].map((document) => ({
    document,
    source: from,
    sourceBlocks: origins.get(document._id) ?? {},
    ...(heldBack && {heldBack}),
    ...(typeof publishedAt === 'string' && {publishedAt}),
  }))
}

/** A source's name without the folders above its own, which differ from machine to machine. */
export const fileOf = (name: string): string => name.split('/').slice(-2).join('/')

/** Directory entries of stored documents: those with a name. `givenName` is the hash of the one that an import gave. */
export function knownNames(documents: readonly SanityDocument[]): KnownName[] {
  return documents.flatMap(({_id, _type, name, aliases, givenName}) =>
    typeof name === 'string'
      ? [
          {
            id: _id.replace(/^drafts\./, ''),
            type: _type,
            name,
            aliases: stringsOf(aliases),
            ...(typeof givenName === 'string' &&
              givenName !== canonicalHash(name) && {
                wasNamed: (words: string) => canonicalHash(words) === givenName,
              }),
          },
        ]
      : [],
  )
}

const stringsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : []
