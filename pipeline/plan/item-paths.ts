/** Path of a list item, in the notation of patches. */
export const itemPath = (list: string, key: string): string => `${list}[_key=="${key}"]`

/** The key of the item of `list` that a path names whole. */
export const keyIn = (list: string, path: string): string | undefined =>
  path.startsWith(`${list}[_key=="`) ? path.slice(list.length + '[_key=="'.length, -'"]'.length) : undefined

/** Path under which an import remembers that it gave a string list this text. */
export const textPath = (list: string, text: string): string => `${list}[@==${JSON.stringify(text)}]`

/** The top-level field that a path starts with. */
export const fieldOf = (path: string): string => path.split(/[.[]/, 1)[0] ?? path
