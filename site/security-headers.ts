export interface HeaderOptions {
  readonly preview: boolean
  readonly imageOrigins: readonly string[]
}

/**
 * Headers of every answer. The policy allows no script at all; JSON-LD passes because a script element of that
 * type is data, which a browser never runs.
 */
export function securityHeaders({preview, imageOrigins}: HeaderOptions): Readonly<Record<string, string>> {
  return {
    'content-security-policy': [
      "default-src 'none'",
      "style-src 'self'",
      ["img-src 'self' https: data:", ...imageOrigins].join(' '),
      "form-action 'self'",
      "frame-ancestors 'self'",
      "base-uri 'none'",
    ].join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'cache-control': preview ? 'no-store' : 'public, max-age=60',
  }
}
