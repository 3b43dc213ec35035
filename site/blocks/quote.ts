import type {PortableTextBlockComponent} from '@portabletext/to-html'

export const quote: PortableTextBlockComponent = ({children = ''}) =>
  `<blockquote><p>${children}</p></blockquote>`
