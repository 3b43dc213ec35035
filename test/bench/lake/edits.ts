import type {Document, JsonObject} from '../../../lake/document.ts'

/** Conditions of about 12 KB, at most `count` of them. */
export function pickConditions(documents: readonly Document[], count: number): Document[] {
  return documents
    .filter(({_id, _type}) => _type === 'condition' && !_id.startsWith('drafts.'))
    .slice(0, count)
}

/** What an editor saves: a title, a field of an object, the text of one block. No two numbers give the same. */
export function editOf(id: string, number: number): JsonObject {
  const text = `The knee is sore after a long day and gets better with rest (${number})`
  return {
    patch: {
      id,
      set: {
        title: `Knee pain ${number}`,
        'slug.current': `knee-pain-${number}`,
        'body[_key=="b4"].children[_key=="s4"].text': text,
      },
    },
  }
}
