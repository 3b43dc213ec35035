import {
  createDirectory,
  readSource,
  type SanityDocument,
  type SourceDocuments,
} from '../../../pipeline/pipeline.ts'
import {textOf} from '../import/importing.ts'

/** An article as it is read, about a condition of its own. */
export function articleAbout(condition: string): SourceDocuments {
  const text = textOf({condition, symptoms: ['Swelling'], causes: ['Heavy lifting'], answer: 'Yes.'})
  const source = {name: `${condition}.md`, bytes: new TextEncoder().encode(text)}
  return readSource(source, createDirectory([])).documents
}

/** The same with other fields in one of its documents; `undefined` takes a field away. */
export function withFields(
  documents: SourceDocuments,
  id: string,
  fields: Readonly<Record<string, unknown>>,
): SourceDocuments {
  const change = (document: SanityDocument): SanityDocument =>
    document._id === id ? {...document, ...fields} : document
  return {
    ...documents,
    page: change(documents.page),
    shared: documents.shared.map(change),
    source: change(documents.source),
  }
}
