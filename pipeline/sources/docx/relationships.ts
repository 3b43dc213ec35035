import {elementsNamed, type XmlElement} from './xml-tree.ts'

/** Where a document leads to: pictures in its own file, addresses of the web. */
export interface Relationship {
  readonly id: string
  readonly type: string
  readonly target: string
  /** Leads out of the file. */
  readonly external: boolean
}

export function readRelationships(rels: XmlElement | undefined): ReadonlyMap<string, Relationship> {
  const byId = new Map<string, Relationship>()
  for (const {attributes} of rels ? elementsNamed(rels, 'Relationship') : []) {
    const {Id: id = '', Type: type = '', Target: target = '', TargetMode: mode} = attributes
    byId.set(id, {id, type, target, external: mode === 'External'})
  }
  return byId
}

export const isLink = ({type}: Relationship): boolean => type.endsWith('/hyperlink')

/** The path of a file within the document, of which a part of `word/` says where it is. */
export function innerPath(target: string): string {
  const path: string[] = target.startsWith('/') ? [] : ['word']
  for (const step of target.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  }
  return path.join('/')
}
