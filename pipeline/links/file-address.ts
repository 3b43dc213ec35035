import {decoded} from './canonical-path.ts'

/** The address of a file of the import by its name, such as `file:posts/elbow.md`. */
export const fileAddress = (name: string): string => `file:${segmentsOf(name).join('/')}`

/** The file that a relative link in another file names. @returns Nothing where the link is not relative to a file. */
export function linkedFile(href: string, name: string): string | undefined {
  const path = href.replace(/[?#].*$/s, '')
  if (path === '' || path.startsWith('/') || /^[a-z][a-z0-9+.-]*:/i.test(path)) return undefined
  const segments = segmentsOf(name).slice(0, -1)
  for (const segment of path.split('/').map(decoded)) {
    if (segment === '..' && segments.pop() === undefined) return undefined
    if (segment !== '..' && segment !== '.' && segment !== '') segments.push(segment.normalize('NFC'))
  }
  return `file:${segments.join('/')}`
}

/** The same address for all files that a link may mean by it: without extension, and a folder's `index` as the folder. */
export const bareFile = (address: string): string =>
  address.replace(/\.(md|mdx|markdown|html?|txt|docx)$/i, '').replace(/\/(_?index|readme)$/i, '')

/** A file's address without the folders above its own, as a dataset remembers it. */
export const shortFile = (address: string): string =>
  `file:~/${address.slice('file:'.length).split('/').slice(-2).join('/')}`

const segmentsOf = (name: string): string[] =>
  name
    .normalize('NFC')
    .split('/')
    .filter((segment) => segment !== '' && segment !== '.')
