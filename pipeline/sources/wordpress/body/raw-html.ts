/** HTML that a page builder keeps as base64 of percent-encoded text; what is neither stays as it is. */
export function rawHtml(written: string): string {
  const base64 = written.replaceAll(/<\/?p>|<br\s*\/?>|\s/gi, '')
  if (!/^[a-z0-9+/]*={0,2}$/i.test(base64)) return written
  try {
    return decodeURIComponent(atob(base64))
  } catch {
    return written
  }
}
