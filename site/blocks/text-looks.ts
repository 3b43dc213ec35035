import type {PortableTextMarkComponent} from '@portabletext/to-html'

export const inlineCode: PortableTextMarkComponent = ({children}) => `<code>${children}</code>`

export const subscript: PortableTextMarkComponent = ({children}) => `<sub>${children}</sub>`

export const superscript: PortableTextMarkComponent = ({children}) => `<sup>${children}</sup>`
