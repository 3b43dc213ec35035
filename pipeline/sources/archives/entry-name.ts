/** Why a file of an archive must not be taken under this name; nothing where the name is one. */
export function nameFault(name: string): string | undefined {
  if (name === '') return 'has no name'
  if (/\p{Cc}/u.test(name)) return 'has a control character in its name'
  if (name.includes('\\')) return 'has a backslash in its name'
  if (name.startsWith('/') || /^[a-z]:/i.test(name)) return 'names a place outside of the archive'
  if (name.split('/').includes('..')) return 'leads out of the archive by “..”'
  return undefined
}

/** Whether a file was put in by a file manager and holds nothing of anyone's. */
export const isNoise = (name: string): boolean =>
  /(?:^|\/)__MACOSX\/|(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini|\._[^/]*)$/i.test(name)

/** A name of an archive as it is shown and joined: without `./` at its start. */
export const plainName = (name: string): string => name.replace(/^(?:\.\/)+/, '')

/** A name that cannot be trusted, in a form that can be printed. */
export const shownName = (name: string): string => name.replaceAll(/[\p{Cc}\\]/gu, '�').slice(0, 200)
