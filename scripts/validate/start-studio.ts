import {fork} from 'node:child_process'
import {join} from 'node:path'
import type {Answer, DocumentsToValidate, Remark} from './studio-protocol.ts'

/** The Studio's own validation in a process of its own, since loading it takes seconds and hundreds of megabytes. */
export interface Studio {
  /** @returns The remarks about each of the documents. @throws Error where the process failed or ended. */
  validate(batch: DocumentsToValidate): Promise<readonly (readonly Remark[])[]>
  close(): void
}

/** What the process said last is kept for the error. */
const LAST_WORDS = 2_000

/** The Studio's validation; its process starts with the first documents that it is asked about. */
export function studioOnDemand(): Studio {
  let studio: Studio | undefined
  return {
    validate: (batch) => (studio ??= startStudio()).validate(batch),
    close: () => studio?.close(),
  }
}

function startStudio(): Studio {
  const child = fork(join(import.meta.dirname, 'studio-process.ts'), {
    execArgv: [],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let lastWords = ''
  child.stderr?.on('data', (data) => {
    lastWords = `${lastWords}${String(data)}`.slice(-LAST_WORDS)
  })
  let ended: Error | undefined
  let settle: ((answer: Answer | Error) => void) | undefined
  const end = (reason: string): void => {
    ended ??= new Error(
      `the validation of the Studio ended: ${reason}${lastWords === '' ? '' : `\n${lastWords}`}`,
    )
    settle?.(ended)
  }
  child.once('error', ({message}) => end(message))
  child.once('close', (code, signal) => end(signal ?? `exit code ${code}`))
  child.on('message', (answer) =>
    settle?.(isAnswer(answer) ? answer : new Error('the Studio sent no answer')),
  )
  return {
    async validate(batch) {
      if (ended) throw ended
      const answer = await new Promise<Answer | Error>((resolve) => {
        settle = resolve
        child.send(batch, (error) => {
          if (error) end(error.message)
        })
      })
      settle = undefined
      if (answer instanceof Error) throw answer
      if ('error' in answer) throw new Error(`the validation of the Studio failed: ${answer.error}`)
      return answer.remarks
    },
    close() {
      settle = undefined
      child.kill()
    },
  }
}

/** Messages come from scripts/validate/studio-process.ts alone. */
const isAnswer = (value: unknown): value is Answer =>
  typeof value === 'object' && value !== null && ('remarks' in value || 'error' in value)
