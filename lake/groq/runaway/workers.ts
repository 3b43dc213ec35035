import {Worker} from 'node:worker_threads'
import type {Document} from '../../document.ts'
import {queryTimeout, tooManyQueries, WireError} from '../../errors.ts'
import type {QueryContext} from '../engine.ts'
import type {ParsedQuery} from '../parse-query.ts'
import type {Elsewhere} from '../planned-engine.ts'
import type {DocumentSource, WorkerAnswer, WorkerQuestion} from './message.ts'

/** Threads that evaluate at once; each holds a copy of the documents, or as much of them as the lake itself may hold. */
const most = 2

/** Queries that may wait for a thread. */
const mostWaiting = 50

/** Largest memory of a thread in megabytes, so that a query cannot take all of the machine's. */
const threadMemory = 4096

/**
 * Threads for queries that would keep all others waiting.
 *
 * @param timeLimit Milliseconds from the start of a query to its end; the thread is ended then.
 */
export function createWorkers(timeLimit: number): Elsewhere {
  const idle: Worker[] = []
  const busy = new Set<Worker>()
  const waiting: (() => void)[] = []
  let isClosed = false

  async function take(): Promise<Worker> {
    if (busy.size >= most) {
      if (waiting.length >= mostWaiting) throw tooManyQueries()
      await new Promise<void>((resolve) => waiting.push(resolve))
    }
    if (isClosed) throw tooManyQueries()
    const worker = idle.pop() ?? openWorker()
    busy.add(worker)
    return worker
  }

  function giveBack(worker: Worker, isUsable: boolean): void {
    busy.delete(worker)
    if (isUsable) idle.push(worker)
    else void worker.terminate()
    waiting.shift()?.()
  }

  return {
    async run(query, context) {
      const worker = await take()
      let isUsable = false
      try {
        const answer = await ask(worker, questionOf(query, context), timeLimit)
        isUsable = true
        return readAnswer(answer)
      } finally {
        giveBack(worker, isUsable)
      }
    },
    async close() {
      isClosed = true
      await Promise.all([...idle.splice(0), ...busy].map((worker) => worker.terminate()))
    },
  }
}

function openWorker(): Worker {
  const worker = new Worker(new URL('query-worker.ts', import.meta.url), {
    resourceLimits: {maxOldGenerationSizeMb: threadMemory},
  })
  worker.unref()
  // An idle thread that fails is found out by the next question.
  worker.on('error', () => undefined)
  return worker
}

function questionOf(
  {text, params}: ParsedQuery,
  {view: {origin}, ...surroundings}: QueryContext,
): WorkerQuestion {
  const {dataset, perspective, version, access} = origin
  const {file: path, memoryLimit} = dataset
  const source: DocumentSource =
    path === undefined
      ? {kind: 'documents', documents: dataset.documents().map(copy)}
      : {kind: 'file', path, memoryLimit}
  return {text, params, surroundings, perspective, version, access, revision: dataset.revision(), source}
}

/** What stands in for a document cannot be sent. */
const copy = (document: Document): Document => ({...document})

function ask(worker: Worker, question: WorkerQuestion, timeLimit: number): Promise<WorkerAnswer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => end(() => reject(queryTimeout(timeLimit))), timeLimit)
    const onAnswer = (answer: WorkerAnswer) => end(() => resolve(answer))
    const onError = (error: unknown) =>
      end(() => reject(error instanceof Error ? error : new Error(String(error))))
    const onExit = () => end(() => reject(queryTimeout(timeLimit)))
    function end(settle: () => void): void {
      clearTimeout(timer)
      worker.off('message', onAnswer)
      worker.off('error', onError)
      worker.off('exit', onExit)
      settle()
    }
    worker.on('message', onAnswer)
    worker.on('error', onError)
    worker.on('exit', onExit)
    worker.postMessage(question, [])
  })
}

function readAnswer(answer: WorkerAnswer): unknown {
  if (answer.kind === 'refused') throw new WireError(answer.status, answer.message, answer.body)
  if (answer.kind === 'failed') throw new Error(answer.message)
  return JSON.parse(answer.json)
}
