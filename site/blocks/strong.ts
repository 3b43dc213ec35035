import type {PortableTextMarkComponent} from '@portabletext/to-html'

export const strong: PortableTextMarkComponent = ({children}) => `<strong>${children}</strong>`
