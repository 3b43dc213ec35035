import type {Problem} from '../../parse/source.ts'
import type {DocxPackage} from './package-parts.ts'
import {elementsNamed, textIn} from './xml-tree.ts'

const LONGEST_SHOWN = 120

/** Remarks on the headers and footers that stand on every page and are no part of the article. */
export async function marginRemarks(docx: DocxPackage): Promise<Problem[]> {
  const remarks = new Map<string, Problem>()
  for (const path of docx.paths) {
    const place = /^word\/(header|footer)\d*\.xml$/.exec(path)?.[1]
    const xml = place === undefined ? undefined : await docx.xml(path)
    if (place === undefined || xml === undefined) continue
    const words = [...elementsNamed(xml, 'w:t')].map(textIn).join(' ').replaceAll(/\s+/g, ' ').trim()
    if (!/\p{L}{2}/u.test(words)) continue
    const message = `The ${place} of its pages, “${words.slice(0, LONGEST_SHOWN)}”, is no part of the article and was left out.`
    remarks.set(message, {code: 'page-margin', message})
  }
  return [...remarks.values()]
}
