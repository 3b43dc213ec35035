import type {PortableTextListComponent, PortableTextListItemComponent} from '@portabletext/to-html'

export const bulletList: PortableTextListComponent = ({children = ''}) => `<ul>${children}</ul>`

export const numberList: PortableTextListComponent = ({children = ''}) => `<ol>${children}</ol>`

export const listItem: PortableTextListItemComponent = ({children = ''}) => `<li>${children}</li>`
