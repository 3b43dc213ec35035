import {escapeHtml} from '../markup.ts'
import {mediaTag} from './media-tag.ts'
import type {Remarks} from './remarks.ts'
import {readArguments} from './tag-arguments.ts'

/**
 * Reads the pieces of one MDX text as Markdown, in order: without their code, and with components taken off their
 * text. Line numbers stay.
 */
export function mdxReader(remarks: Remarks): (text: string) => string {
  const known = new Map<string, string>()
  return (text) =>
    text
      .replaceAll(module, (code) => {
        for (const [, name = '', words, digits = ''] of code.matchAll(constants))
          known.set(name, words ?? digits)
        return linesOf(code)
      })
      .replaceAll(component, (_, slash: string, name: string, written: string) =>
        slash === '/' ? '' : readComponent(name, written.replace(/\/\s*$/, ''), known, remarks),
      )
      .replaceAll(/\{\/\*[^{}]*\*\/\}/g, linesOf)
      .replaceAll(braces, (_, code: string) => {
        const value = literal(code) ?? known.get(code.trim())
        if (value === undefined) remarks.add('template-code', code)
        return value ?? ''
      })
}

const linesOf = (code: string): string => code.replaceAll(/[^\n]+/g, '')

/** `import` and `export` at the start of a line, up to the next empty line. */
const module = /^(?:import|export)[ \t{*][^\n]*(?:\n(?![ \t]*(?:\n|$))[^\n]+)*/gm
/** Paths of imported files, and constants. */
const constants =
  /^(?:import\s+|export\s+const\s+)(\w+)\s+(?:from|=)\s+(?:["']([^"'\n]*)["']|(\d[\d.]*)\s*;?$)/gm
const component = /<(\/?)([A-Z][\w.]*)((?:[^<>"'{}]|"[^"]*"|'[^']*'|\{[^{}]*\})*)>/g
const braces = /\{([^{}]*)\}/g

function literal(code: string): string | undefined {
  const [, ...values] = /^\s*(?:"([^"]*)"|'([^']*)'|`([^`$]*)`)\s*$/.exec(code) ?? []
  return values.find((value) => value !== undefined)
}

function readComponent(
  name: string,
  written: string,
  known: ReadonlyMap<string, string>,
  remarks: Remarks,
): string {
  const values = readArguments(
    written.replaceAll(braces, (_, code: string) => {
      const value = literal(code) ?? known.get(code.trim().replace(/\.src$/, '')) ?? code
      return `"${value.replaceAll('"', '')}"`
    }),
  )
  const media = mediaTag(name, values)
  if (media === undefined) remarks.add('components', name)
  return media ?? wordsOf(values.named)
}

/** Words that a component takes as attributes and prints itself. */
function wordsOf(named: ReadonlyMap<string, string>): string {
  const question = named.get('question')
  const answer = named.get('answer')
  if (question !== undefined && answer !== undefined)
    return `<details><summary>${escapeHtml(question)}</summary>${escapeHtml(answer)}</details>`
  const words = ['title', 'question', 'heading', 'label', 'summary', 'answer', 'caption', 'text'].flatMap(
    (name) => named.get(name) ?? [],
  )
  const [first, ...rest] = words
  return first === undefined ? '' : [`**${first}** `, ...rest].join(' ')
}
