import type {PortableTextBlockComponent} from '@portabletext/to-html'

/** The normal style; an empty paragraph prints nothing. */
export const paragraph: PortableTextBlockComponent = ({children = ''}) =>
  children.trim() === '' ? '' : `<p>${children}</p>`

/** The words of a paragraph, to stand inside an element that is there already. */
export const bareParagraph: PortableTextBlockComponent = ({children = ''}) => children
