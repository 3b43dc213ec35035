import {createServer, type Server} from 'node:http'
import {startLake} from '../../../lake/server.ts'
import {benchDataset} from './libraries.ts'

// Serves a folder as a lake, and beside it one answer of that lake as it is, until standard input ends. Prints both
// addresses and the length of the answer.
const [folder = '', path = ''] = process.argv.slice(2)
const lake = await startLake({dataFolder: folder, datasets: [benchDataset], port: 0})
const answer = await fetch(lake.url + path)
const bytes = Buffer.from(await answer.arrayBuffer())
const server = createServer((_request, response) =>
  response.writeHead(200, {'content-type': 'application/json', 'content-length': bytes.length}).end(bytes),
)
server.listen(0, '127.0.0.1', () => {
  const urls = {lake: lake.url + path, floor: `http://127.0.0.1:${portOf(server)}`}
  process.stdout.write(JSON.stringify({...urls, bytes: bytes.length}))
})
process.stdin.resume().once('end', () => {
  server.close()
  void lake.close()
})

function portOf(listening: Server): number {
  const address = listening.address()
  if (typeof address === 'object' && address !== null) return address.port
  throw new Error('the server listens at no port')
}
