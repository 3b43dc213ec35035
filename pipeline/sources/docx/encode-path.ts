/** A path as an address writes it, so that no name can pass for a scheme or a query. */
export const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/')
