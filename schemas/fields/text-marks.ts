import {defineArrayMember} from 'sanity'
import {lowered, raised} from './raised-text.ts'

/** Emphasis that text may carry. */
export const decorators = [
  {title: 'Strong', value: 'strong'},
  {title: 'Emphasis', value: 'em'},
  {title: 'Code', value: 'code'},
  {title: 'Subscript', value: 'sub', ...lowered},
  {title: 'Superscript', value: 'sup', ...raised},
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
