/** Says whether the value at `path` may not be changed: it, something around it or something in it is locked. */
export const isLocked = (lockedPaths: readonly string[], path: string): boolean =>
  lockedPaths.map(normalise).some((locked) => locked === path || holds(locked, path) || holds(path, locked))

/** Says whether the whole of `path` is locked, by itself or by something around it. */
export const isLockedWhole = (lockedPaths: readonly string[], path: string): boolean =>
  lockedPaths.map(normalise).some((locked) => locked === path || holds(locked, path))

const holds = (outer: string, inner: string): boolean =>
  inner.startsWith(`${outer}.`) || inner.startsWith(`${outer}[`)

/** A position in a list says nothing after a move, so such a lock holds for the whole list. */
const normalise = (path: string): string => path.replaceAll("'", '"').replace(/\[-?\d.*$/, '')
