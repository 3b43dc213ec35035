import {hash} from 'node:crypto'

/** SHA-256 of some bytes, or of the UTF-8 bytes of a text, as 64 lower-case hex digits: what `sha256.ts` gives, by Node. */
export const sha256Hex = (data: string | Uint8Array): string => hash('sha256', data, 'hex')
