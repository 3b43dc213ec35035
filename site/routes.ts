import {articlePage} from './pages/article.ts'
import {articlesPage} from './pages/articles.ts'
import {authorPage} from './pages/author.ts'
import {bodyRegionPage} from './pages/body-region.ts'
import {conditionPage} from './pages/condition.ts'
import {conditionsPage} from './pages/conditions.ts'
import {exercisePage} from './pages/exercise.ts'
import {exercisesPage} from './pages/exercises.ts'
import {faqsPage} from './pages/faqs.ts'
import {homePage} from './pages/home.ts'
import {searchPage} from './pages/search.ts'
import {symptomsPage} from './pages/symptoms.ts'
import type {PageLoader} from './site.ts'

const pages: Readonly<Record<string, PageLoader>> = {
  '': homePage,
  conditions: conditionsPage,
  'conditions/:slug': conditionPage,
  articles: articlesPage,
  'articles/:slug': articlePage,
  'authors/:slug': authorPage,
  'body/:slug': bodyRegionPage,
  exercises: exercisesPage,
  'exercises/:slug': exercisePage,
  symptoms: symptomsPage,
  faqs: faqsPage,
  search: searchPage,
}

export interface Route {
  readonly load: PageLoader
  /** The last part of the path, decoded; empty for a page without one. */
  readonly slug: string
}

/** The page that answers a path, or undefined when none does. */
export function routeOf(path: string): Route | undefined {
  const [folder = '', slug, ...rest] = path.slice(1).split('/')
  if (rest.length > 0) return undefined
  const pattern = slug === undefined ? folder : `${folder}/:slug`
  const load = Object.hasOwn(pages, pattern) ? pages[pattern] : undefined
  const text = decoded(slug ?? '')
  return load && text !== undefined ? {load, slug: text} : undefined
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
