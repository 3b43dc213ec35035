import type {ClientReturn} from '@sanity/client'
import type {
  ArticlePageQueryResult,
  ConditionPageQueryResult,
  ExercisePageQueryResult,
  SiteSettingsQueryResult,
} from '../schemas/types.ts'

/** Values for the parameters of a query, by name without the dollar sign. */
export type QueryParams = Readonly<Record<string, string | number | readonly string[]>>

/**
 * Answers one of the queries of `queries/`. The query decides the type of the answer. All that the site knows of
 * where content is kept: a client gives its perspective, a test a list of documents.
 */
export type Fetch = <const Query extends string>(
  query: Query,
  params: QueryParams,
) => Promise<ClientReturn<Query, unknown>>

export type ConditionPage = NonNullable<ConditionPageQueryResult>
export type ArticlePage = NonNullable<ArticlePageQueryResult>
export type ExercisePage = NonNullable<ExercisePageQueryResult>
export type SiteSettings = NonNullable<SiteSettingsQueryResult>

export type Section = NonNullable<ConditionPage['sections']>[number]
export type RichText = NonNullable<Section['body']>
export type Author = NonNullable<ConditionPage['authors']>[number]
export type Clinic = NonNullable<ConditionPage['clinic']>
export type Review = NonNullable<ConditionPage['review']>
export type Reviewer = NonNullable<Review['reviewedBy']>
export type SymptomEdge = NonNullable<ConditionPage['symptoms']>[number]
export type CauseEdge = NonNullable<ConditionPage['causes']>[number]
export type TreatmentEdge = NonNullable<ConditionPage['treatments']>[number]
export type ExerciseEdge = NonNullable<ConditionPage['exercises']>[number]
export type RedFlag = NonNullable<ConditionPage['redFlags']>[number]
export type Faq = NonNullable<ConditionPage['faqs']>[number]
export type Takeaway = NonNullable<ConditionPage['keyTakeaways']>[number]
export type CitationUse = NonNullable<ConditionPage['citations']>[number]
export type Dose = NonNullable<ExerciseEdge['dose']>
export type Image = NonNullable<ConditionPage['heroImage']>
