import {binaryKind} from '../parse/binary-kind.ts'
import type {FileToRecognise} from './source-kind.ts'

/** What a file is that cannot be imported, and how its articles can be; nothing where it may well be an article. */
export function unsupportedReason(file: FileToRecognise): string | undefined {
  const text = new TextDecoder().decode(file.head).trimStart()
  const extension = /\.(\w+)$/.exec(file.name)?.[1]?.toLowerCase() ?? ''
  const binary = binaryKind(file.head)
  const found = unsupported.find(({is}) => is({...file, text, extension, binary: binary ?? ''}))
  if (found) return `is ${found.what}, which is not imported; ${found.advice}`
  return binary === undefined ? undefined : `is ${binary}, which is not imported; ${asDocx}`
}

interface Sight extends FileToRecognise {
  readonly text: string
  readonly extension: string
  readonly binary: string
}

interface Unsupported {
  readonly is: (file: Sight) => boolean
  readonly what: string
  readonly advice: string
}

const asDocx = 'open it and save it as .docx, HTML or plain text'
const email = 'save its text as .txt or HTML'
const mailHead = /^(?:(?:From|Return-Path|Received|Delivered-To|Message-ID): [^\n]*\n)/i
const archiveHead = /^(?:From: <Saved by |MIME-Version: 1\.0\s+Content-Type: multipart\/related)/i
const withArticles = 'give the export, or the folder of pages, that shows it'
const unpack = 'unpack it, or pack its files as .zip'
const wordpress = 'export the site as its system does (in WordPress: Tools, Export) and import that file'

/** The first that fits says what a file is. */
const unsupported: readonly Unsupported[] = [
  {is: ({head}) => head.length === 0, what: 'an empty file', advice: 'check that it is whole'},
  {is: holds('xl/workbook.xml'), what: 'a spreadsheet (.xlsx)', advice: 'copy its articles into .docx files'},
  {is: holds('ppt/presentation.xml'), what: 'a presentation (.pptx)', advice: 'save its text as .docx'},
  {is: holds('Index/Document.iwa'), what: 'an Apple iWork document (.pages)', advice: 'export it as .docx'},
  {is: mime('application/epub+zip'), what: 'a book (.epub)', advice: 'import its chapters as HTML files'},
  {
    is: mime('application/vnd.oasis.opendocument'),
    what: 'an OpenDocument file (.odt)',
    advice: 'open it in LibreOffice and save it as .docx',
  },
  {
    is: named('a PDF document'),
    what: 'a PDF document',
    advice: 'open it in Word or Google Docs and save it as .docx',
  },
  {is: ({extension}) => extension === 'msg', what: 'an e-mail (.msg)', advice: email},
  {
    is: ({extension, text}) => extension === 'eml' || mailHead.test(text),
    what: 'an e-mail (.eml)',
    advice: email,
  },
  {
    is: ({extension, text}) => /^(?:mht|mhtml|webarchive)$/.test(extension) || archiveHead.test(text),
    what: 'a page in an archive of a browser (.mht or .webarchive)',
    advice: 'open it in the browser and save it as HTML',
  },
  {
    is: ({extension}) => /^(?:url|webloc|lnk|desktop)$/.test(extension),
    what: 'a link to a page',
    advice: 'save the page itself as HTML',
  },
  {
    is: named('an old Office document'),
    what: 'an old Office document (.doc, .xls or .ppt)',
    advice: 'save it as .docx',
  },
  {
    is: named('a Rich Text'),
    what: 'a Rich Text document (.rtf)',
    advice: 'open it in Word and save it as .docx',
  },
  {is: named('an image'), what: 'a picture without an article', advice: withArticles},
  {
    is: ({text}) => /^(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[^])*-->\s*)*<svg\b/i.test(text),
    what: 'a picture without an article',
    advice: withArticles,
  },
  {is: named('a video'), what: 'a film or a recording', advice: withArticles},
  {
    is: ({text, extension}) =>
      /^(?:ID3|OggS|fLaC|RIFF.{4}WAVE)/s.test(text) || /^(?:mp3|m4a|wav|ogg|webm|mov|mp4)$/.test(extension),
    what: 'a film or a recording',
    advice: withArticles,
  },
  {is: named('a compressed file'), what: 'a packed file of a kind that is not opened', advice: unpack},
  {is: named('a ZIP archive'), what: 'a ZIP archive that holds no document known here', advice: unpack},
  {
    is: ({text, extension}) => sqlDump.test(text) || extension === 'sql',
    what: 'a copy of a database (SQL)',
    advice: wordpress,
  },
  {is: named('an SQLite'), what: 'an SQLite database', advice: wordpress},
  {
    is: ({extension}) => /^(?:csv|tsv)$/.test(extension),
    what: 'a table (CSV)',
    advice: 'save each of its articles as a text, Markdown or HTML file',
  },
  {
    is: ({text}) => /^(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[^])*-->\s*)*<(?:rss|feed|rdf:RDF)\b/i.test(text),
    what: 'a feed of the latest articles (RSS or Atom)',
    advice: wordpress,
  },
  {
    is: ({text}) => /^<\?xml\b/i.test(text) && !/<html\b/i.test(text),
    what: 'an XML file of an unknown kind',
    advice: wordpress,
  },
  {
    is: ({text, extension}) => extension === 'json' || /^(?:\{\s*"|\[\s*[{[])/.test(text),
    what: 'a JSON file of an unknown kind',
    advice: 'export the site as its system does (Ghost: Settings, Export) and import that file',
  },
  {
    is: ({extension}) => /^(?:css|js|mjs|map|ico|woff2?|ttf|eot)$/.test(extension),
    what: 'a part of how a site is built',
    advice: 'nothing has to be done',
  },
]

const sqlDump = /^(?:--|\/\*)[^\n]*\b(?:MySQL|MariaDB|phpMyAdmin|PostgreSQL|SQLite|SQL Dump)\b/i

function holds(member: string): Unsupported['is'] {
  return ({members}) => members?.has(member) ?? false
}

/** Such files say what they are in the name and content of their first member. */
function mime(type: string): Unsupported['is'] {
  return ({text}) => text.slice(0, 200).includes(`mimetype${type}`)
}

function named(start: string): Unsupported['is'] {
  return ({binary}) => binary.startsWith(start)
}
