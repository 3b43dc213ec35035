import {element, elementsNamed, type XmlElement} from './xml-tree.ts'

/** Where a document leads to: pictures in its own file, addresses of the web. */
export interface Relationship {
  readonly id: string
  readonly type: string
  readonly target: string
  /** Where its target is within the document, if it is there. */
  readonly path: string
  /** Leads out of the file. */
  readonly external: boolean
}

/** @param folder Where the part is that they belong to. */
export function readRelationships(
  rels: XmlElement | undefined,
  folder: string,
): ReadonlyMap<string, Relationship> {
  const byId = new Map<string, Relationship>()
  for (const {attributes} of rels ? elementsNamed(rels, 'Relationship') : []) {
    const {Id: id = '', Type: type = '', Target: target = '', TargetMode: mode} = attributes
    byId.set(id, {id, type, target, path: innerPath(target, folder), external: mode === 'External'})
  }
  return byId
}

export const isOfKind = ({type}: Relationship, kind: string): boolean => type.endsWith(`/${kind}`)

/** The relationships as a part of their own, without those that lead out of the document and are no links. */
export function printRelationships(relationships: ReadonlyMap<string, Relationship>): XmlElement {
  const kept = [...relationships.values()].filter((one) => !one.external || isOfKind(one, 'hyperlink'))
  const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships'
  return element(
    'Relationships',
    {xmlns: namespace},
    kept.map(({id, type, target, path, external}) =>
      element(
        'Relationship',
        external
          ? {Id: id, Type: type, Target: target, TargetMode: 'External'}
          : {Id: id, Type: type, Target: `/${path}`},
        [],
      ),
    ),
  )
}

/** The path of a file within the document, of which a part in a folder says where it is. */
function innerPath(target: string, folder: string): string {
  const path = target.startsWith('/') ? [] : folder.split('/').filter((step) => step !== '')
  for (const step of target.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  }
  return path.join('/')
}
