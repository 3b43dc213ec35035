import {DatabaseSync} from 'node:sqlite'
import type {DocumentSet} from '../../perspective.ts'
import {createMemory} from '../../storage/memory.ts'
import {openDocuments} from '../../storage/stored-documents.ts'
import {createDocumentSet} from './document-set.ts'

/** Reads the documents of a database file that another thread writes. */
export interface FileReader {
  /** Calls `work` with the documents of a dataset as they were at one moment. */
  read<Result>(dataset: string, work: (documents: DocumentSet) => Result): Result
}

/** @param memoryLimit Above it, in bytes of JSON, documents are read on demand. */
export function openFileReader(path: string, memoryLimit: number): FileReader {
  const database = new DatabaseSync(path, {readOnly: true, timeout: 5000})
  const version = database.prepare('pragma data_version')
  const anything = database.prepare('select 1 from meta')
  let known: {readonly name: string; readonly version: unknown; readonly set: DocumentSet} | undefined

  /** They are kept until something was written. */
  function documentsOf(name: string): DocumentSet {
    const current = version.get()?.['data_version']
    if (known?.name === name && known.version === current) return known.set
    known = undefined
    const documents = openDocuments(database, name, createMemory(memoryLimit))
    const set = createDocumentSet(name, documents, documents.readsOnDemand())
    known = {name, version: current, set}
    return set
  }

  return {
    read(dataset, work) {
      database.exec('begin')
      try {
        // The first reading decides on the moment.
        anything.get()
        return work(documentsOf(dataset))
      } finally {
        database.exec('rollback')
      }
    },
  }
}
