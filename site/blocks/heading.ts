import type {PortableTextBlockComponent} from '@portabletext/to-html'

export const heading3: PortableTextBlockComponent = ({children = ''}) => `<h3>${children}</h3>`

export const heading4: PortableTextBlockComponent = ({children = ''}) => `<h4>${children}</h4>`
