import {createWriteStream} from 'node:fs'
import {Readable} from 'node:stream'
import {pipeline} from 'node:stream/promises'
import {parseArgs} from 'node:util'
import {makeWxr} from './make-wxr.ts'

const usage =
  'node test/support/make-wxr-file.ts --articles NUMBER --out FILE [--seed NUMBER] [--squarespace] [--images]'

const {values} = parseArgs({
  options: {
    articles: {type: 'string', default: ''},
    out: {type: 'string', default: ''},
    seed: {type: 'string', default: '1'},
    squarespace: {type: 'boolean', default: false},
    images: {type: 'boolean', default: false},
  },
})
const articles = Number(values.articles)
const seed = Number(values.seed)

if (values.out === '' || !Number.isSafeInteger(articles) || articles < 1 || !Number.isSafeInteger(seed)) {
  console.error(`Usage: ${usage}`)
  process.exitCode = 2
} else {
  const {squarespace, images} = values
  await pipeline(Readable.from(makeWxr({articles, seed, squarespace, images})), createWriteStream(values.out))
  console.log(`${values.out}: ${articles} articles`)
}
