import {parseQuery} from '../../../lake/groq/parse-query.ts'
import {plannedEngine} from '../../../lake/groq/planned-engine.ts'
import {createViews} from '../../../lake/groq/views.ts'
import {prepareQuestions} from './ask.ts'
import {benchDataset, openLibrary} from './libraries.ts'
import {benchQueries} from './queries.ts'

// Opens the library of a folder, answers one query, and then those whose names follow. Prints the seconds of the
// processor until the documents were read and until the first answer, and the most bytes that were resident.
const [folder = '', ...names] = process.argv.slice(2)
const begin = process.threadCpuUsage()
const {store, dataset} = openLibrary({folder})
const opened = secondsSince(begin)
const view = createViews()(dataset, 'published', 'vX', 'full')
const context = {view, identity: 'me', projectId: 'p', dataset: benchDataset, timestamp: new Date(0)}
plannedEngine.evaluateNow(parseQuery('*[_id == "condition-00000"][0]', {}), context)
const answered = secondsSince(begin)
if (names.length > 0) {
  const asked = prepareQuestions(dataset)
  for (const name of names.filter((each) => Object.hasOwn(benchQueries, each))) asked.lake(name)
}
store.close()
process.stdout.write(JSON.stringify({opened, answered, resident: process.resourceUsage().maxRSS * 1024}))

function secondsSince(earlier: NodeJS.CpuUsage): number {
  const {user, system} = process.threadCpuUsage(earlier)
  return (user + system) / 1e6
}
