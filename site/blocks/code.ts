import type {PortableTextTypeComponent} from '@portabletext/to-html'
import {escapeHtml} from '../html.ts'

interface Code {
  readonly _type: 'code'
  readonly code?: string
}

/** Text with its line breaks and spaces; the tags stand close, because a space between them would be printed. */
export const code: PortableTextTypeComponent<Code> = ({value}) =>
  `<pre tabindex="0"><code>${escapeHtml(value.code ?? '')}</code></pre>`
