/** Adds what the client prints once. An answer with several joins them by commas, so that no message has one. */
export function warn(answer: Response, message: string): void {
  answer.headers.append('x-sanity-warning', message)
}

export const oldVersion = 'This lake answers API version v1 with the GROQ of later versions'

export const noSourceMap =
  'This lake has no source maps: the result stands alone and stega encodes nothing. Leave "resultSourceMap" and ' +
  '"stega" out or use the hosted Content Lake for visual editing'

export const noPurge =
  'This lake keeps the history of what "purge" deletes. To be rid of it export the dataset; restore it into a new ' +
  'one and delete the old one'
