import {defineArrayMember} from 'sanity'

/** Emphasis that text may carry. */
export const decorators = [
  {title: 'Strong', value: 'strong'},
  {title: 'Emphasis', value: 'em'},
]

/** Kinds of list in text. */
export const lists = [
  {title: 'Bulleted', value: 'bullet'},
  {title: 'Numbered', value: 'number'},
]

/** What words in text may point to. */
export const annotations = [
  defineArrayMember({type: 'link'}),
  defineArrayMember({type: 'internalLink'}),
  defineArrayMember({type: 'citationMark'}),
]
