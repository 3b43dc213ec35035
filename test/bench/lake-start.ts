import {parseQuery} from '../../lake/groq/parse-query.ts'
import {plannedEngine} from '../../lake/groq/planned-engine.ts'
import {createViews} from '../../lake/groq/views.ts'
import {openDatabase} from '../../lake/storage/database.ts'
import {openStore} from '../../lake/store.ts'
import {benchParams, benchQueries} from './lake-queries.ts'

// Prints the seconds until the documents are in memory, and the resident bytes after all queries but that of the body.
const begin = performance.now()
const store = openStore(openDatabase(process.argv[2]), [], '2026-01-01T00:00:00Z')
const seconds = (performance.now() - begin) / 1000
const dataset = store.dataset('bench')
if (dataset !== undefined) {
  const view = createViews()(dataset, 'published', 'vX', 'full')
  const params = benchParams(view.documents)
  for (const [name, text] of Object.entries(benchQueries)) {
    if (name.startsWith('k ')) continue
    const context = {view, identity: 'me', projectId: 'p', dataset: 'bench', timestamp: new Date(0)}
    plannedEngine.evaluateNow(parseQuery(text, params), context)
  }
}
process.stdout.write(`${seconds} ${process.memoryUsage.rss()}`)
store.close()
