import fc from 'fast-check'
import {createComparison} from '../lake/engine-compare.ts'
import {hostileDocuments, queries} from '../lake/engine-queries.ts'

const count = Number(process.argv[2] ?? 10_000)
const seed = Number(process.argv[3] ?? 1)
const perDataset = 100
/** Bytes of documents that are held in memory: all, none, some. */
const memories = [Infinity, 0, 3000]
const perspectives = ['raw', 'published', 'drafts', 'r1,drafts']
let different = 0
let told = 0

// Random queries against random documents: the engine with indexes must agree with groq-js to the byte.
for (let round = 0; round * perDataset < count; round += 1) {
  const [documents = []] = fc.sample(hostileDocuments, {numRuns: 1, seed: seed * 1000 + round})
  const perspective = perspectives[round % perspectives.length] ?? 'raw'
  const comparison = createComparison(documents, perspective, memories[round % memories.length])
  for (const text of fc.sample(queries, {numRuns: perDataset, seed: seed * 7777 + round})) {
    const {planned, untouched} = comparison.ask(text)
    if (untouched.length > 4) told += 1
    if (planned === untouched) continue
    different += 1
    process.stdout.write(
      `${text}\n  planned   ${planned.slice(0, 300)}\n  untouched ${untouched.slice(0, 300)}\n`,
    )
  }
}
process.stdout.write(`${count} queries, ${told} with something in the answer: ${different} differences\n`)
process.exitCode = different === 0 ? 0 : 1
