import {isObject} from '../../lake/document.ts'
import {parseQuery} from '../../lake/groq/parse-query.ts'
import {plannedEngine} from '../../lake/groq/planned-engine.ts'
import {createViews} from '../../lake/groq/views.ts'
import {openDatabase} from '../../lake/storage/database.ts'
import {openStore} from '../../lake/store.ts'
import {benchQueries} from './lake-queries.ts'

// Prints the seconds until the documents can be queried, and the resident bytes after all queries but that of the body.
const [folder, memoryLimit, json = '{}'] = process.argv.slice(2)
const params: unknown = JSON.parse(json)
const begin = performance.now()
const store = openStore(openDatabase(folder), [], '2026-01-01T00:00:00Z', Number(memoryLimit))
const seconds = (performance.now() - begin) / 1000
const dataset = store.dataset('bench')
if (dataset !== undefined && isObject(params)) {
  const view = createViews()(dataset, 'published', 'vX', 'full')
  for (const [name, text] of Object.entries(benchQueries)) {
    if (name.startsWith('k ')) continue
    const context = {view, identity: 'me', projectId: 'p', dataset: 'bench', timestamp: new Date(0)}
    plannedEngine.evaluateNow(parseQuery(text, params), context)
  }
}
process.stdout.write(`${seconds} ${process.memoryUsage.rss()}`)
store.close()
