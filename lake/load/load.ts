import {answerJson} from '../call.ts'
import {isStored, type Document} from '../document.ts'
import {badRequest} from '../errors.ts'
import {checkShape} from '../guard/body.ts'
import type {Dataset} from '../storage/dataset.ts'
import type {Store} from '../store.ts'
import {readLines} from './read-lines.ts'

/**
 * `POST /_lake/load/<dataset>`: replaces a dataset by documents of one JSON text per line, and makes it where
 * it does not exist. They are stored as they are: no attribute is added, and arrays may hold `null` and arrays.
 *
 * @throws WireError 400 that names the line of the first faulty document; nothing is replaced then.
 */
export async function load(request: Request, name: string, store: Store, now: number): Promise<Response> {
  const documents = new Map<string, Document>()
  let number = 0
  for await (const line of readLines(request)) {
    number += 1
    if (line.trim() === '') continue
    const document = readDocument(line, number)
    if (documents.has(document._id)) throw faulty(number, `the id "${document._id}" occurs twice`)
    documents.set(document._id, document)
  }
  openDataset(store, name, now).replace([...documents.values()])
  return answerJson({dataset: name, documents: documents.size})
}

function readDocument(line: string, number: number): Document {
  const document = parse(line, number)
  if (!isStored(document)) throw faulty(number, 'a document needs "_id" and "_type"')
  checkShape(document)
  return document
}

function parse(line: string, number: number): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    throw faulty(number, error instanceof Error ? error.message : String(error))
  }
}

function openDataset(store: Store, name: string, now: number): Dataset {
  try {
    return store.createDataset(name, new Date(now).toISOString())
  } catch (error) {
    if (error instanceof RangeError) throw badRequest(error.message)
    throw error
  }
}

const faulty = (number: number, reason: string) => badRequest(`Line ${number} cannot be loaded: ${reason}`)
