import type {XmlElement, XmlNode} from './xml-tree.ts'

/** The prefix by which the reader of Word documents knows each namespace: those of strict documents have other names. */
const prefixes: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing', 'wp'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://schemas.openxmlformats.org/drawingml/2006/picture', 'pic'],
  ['http://schemas.openxmlformats.org/drawingml/2006/chart', 'c'],
  ['http://schemas.openxmlformats.org/drawingml/2006/diagram', 'dgm'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'wps'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  ['http://schemas.openxmlformats.org/package/2006/metadata/core-properties', 'cp'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', ''],
  ['http://schemas.openxmlformats.org/package/2006/content-types', ''],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing', 'wp'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/picture', 'pic'],
  ['http://purl.oclc.org/ooxml/drawingml/chart', 'c'],
  ['http://purl.oclc.org/ooxml/drawingml/diagram', 'dgm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
])

/** Declarations of all prefixes that a text may need, the first namespace of each. */
const declarations: Readonly<Record<string, string>> = Object.fromEntries(
  [...prefixes]
    .filter(([, prefix]) => prefix !== '')
    .toReversed()
    .map(([namespace, prefix]) => [`xmlns:${prefix}`, namespace]),
)

/** By the prefix that a document writes, the one that is meant. */
type Scope = ReadonlyMap<string, string>

/** A part with each name under its usual prefix, whatever the program that wrote it calls the namespaces. */
export function canonicalNames(part: XmlElement): XmlElement {
  const children = part.children.map((child) => named(child, new Map()))
  return {...part, children: children.map((child) => withDeclarations(child))}
}

function named(node: XmlNode, outer: Scope): XmlNode {
  if (typeof node === 'string') return node
  const scope = scopeOf(node, outer)
  const attributes = Object.entries(node.attributes).flatMap(([name, value]): [string, string][] => {
    const declared = declaredPrefix(name)
    if (declared !== undefined) return prefixes.has(value) ? [] : [[name, value]]
    return [[name.includes(':') ? nameIn(scope, name) : name, value]]
  })
  return {
    name: nameIn(scope, node.name),
    attributes: Object.fromEntries(attributes),
    children: node.children.map((child) => named(child, scope)),
  }
}

function scopeOf({attributes}: XmlElement, outer: Scope): Scope {
  const own = Object.entries(attributes).flatMap(([name, value]) => {
    const declared = declaredPrefix(name)
    return declared === undefined ? [] : [[declared, prefixes.get(value) ?? declared] as const]
  })
  return own.length === 0 ? outer : new Map([...outer, ...own])
}

/** The prefix that an attribute declares, which is empty for names without one. */
function declaredPrefix(attribute: string): string | undefined {
  if (attribute === 'xmlns') return ''
  return attribute.startsWith('xmlns:') ? attribute.slice('xmlns:'.length) : undefined
}

function nameIn(scope: Scope, name: string): string {
  const colon = name.indexOf(':')
  const written = name.slice(0, Math.max(0, colon))
  const prefix = scope.get(written) ?? written
  const own = name.slice(colon + 1)
  return prefix === '' ? own : `${prefix}:${own}`
}

const withDeclarations = (root: XmlNode): XmlNode =>
  typeof root === 'string' || !root.name.includes(':')
    ? root
    : {...root, attributes: {...root.attributes, ...declarations}}
