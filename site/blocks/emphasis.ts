import type {PortableTextMarkComponent} from '@portabletext/to-html'

export const emphasis: PortableTextMarkComponent = ({children}) => `<em>${children}</em>`
