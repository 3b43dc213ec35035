import {defineArrayMember, defineType} from 'sanity'
import {annotations, decorators, lists} from '../fields/text-marks.ts'

export const richText = defineType({
  name: 'richText',
  title: 'Text with blocks',
  type: 'array',
  of: [
    defineArrayMember({
      type: 'block',
      // The section around the text is the second level of the outline, so the text starts at the third.
      styles: [
        {title: 'Normal', value: 'normal'},
        {title: 'Heading 3', value: 'h3'},
        {title: 'Heading 4', value: 'h4'},
        {title: 'Quote', value: 'blockquote'},
      ],
      lists,
      marks: {decorators, annotations},
    }),
    defineArrayMember({type: 'figure'}),
    defineArrayMember({type: 'video'}),
    defineArrayMember({type: 'embed'}),
    defineArrayMember({type: 'callout'}),
    defineArrayMember({type: 'entityList'}),
    defineArrayMember({type: 'simpleTable'}),
    defineArrayMember({type: 'code'}),
    defineArrayMember({type: 'unknownMarkup'}),
  ],
})
